import { describe, expect, it } from "vitest";
import { checkAuthority, type AuthorityFiles } from "../../../scripts/authority/check.js";
import { authorityFiles } from "../../../scripts/authority/files.js";

const SOUND: AuthorityFiles = {
  persons:
    "id\tname\tgender\tcountry\taliases\nrep:person/ada-roy\tAda Roy\tf\tCA\t\nwd:Q7\tJean Roy\tm\tCA\tJ. Roy\n",
  offices:
    "id\tcountry\tmasculine\tfeminine\tportfolio\torganization\tterritories\n" +
    "rep:office/ca-qc/maire-d-amos\tCA\tmaire d'Amos\tmairesse d'Amos\t\t\tgeo:CA-QC-88055\n",
  terms:
    "person\toffice\tstart\tend\tsource\n" +
    "rep:person/ada-roy\trep:office/ca-qc/maire-d-amos\t2017-11\t\town\n" +
    "wd:Q7\trep:office/ca-qc/maire-d-amos\t2013\t2017-11\town\n",
  sources: "source\tdate\twhat\nown\t2025\tours\n",
  places: new Set(["geo:CA-QC-88055"]),
  feminines: new Map([["maire", ["mairesse"]]]),
};

describe("check-data", () => {
  it("finds nothing in sound tables", () => {
    expect(checkAuthority(SOUND)).toEqual({ faults: [], doubts: [] });
  });

  it.each([
    ["persons", "wd:Q7", "Q7", "no id of a person"],
    ["persons", "wd:Q7", "rep:person/ada-roy", "stands twice"],
    ["persons", "J. Roy", "Roy", "a bare surname is no alias"],
    ["offices", "mairesse", "maire", 'does not open with "mairesse"'],
    ["offices", "geo:CA-QC-88055", "geo:CA-QC-1", "no place geo:CA-QC-1"],
    ["terms", "2013", "2013-13", "is no date"],
    ["terms", "2013", "2018", "starts 2018, ends 2017-11"],
    ["terms", "wd:Q7", "wd:Q8", "unknown person wd:Q8"],
    ["terms", "\town\n", "\tthey\n", 'source "they" is not in sources.tsv'],
  ] satisfies [keyof AuthorityFiles, string, string, string][])(
    "finds in %s: %s as %s",
    (table, from, to, fault) => {
      const { faults } = checkAuthority({ ...SOUND, [table]: String(SOUND[table]).replace(from, to) });
      expect(faults.join("\n")).toContain(fault);
    },
  );

  it("doubts two mayors at a time, not two that meet in a month", () => {
    const terms = SOUND.terms.replace("2013\t2017-11", "2013\t2018");
    expect(checkAuthority({ ...SOUND, terms }).doubts).toHaveLength(1);
  });
});

describe("data/authority", () => {
  it("holds no fault", () => {
    expect(checkAuthority(authorityFiles()).faults).toEqual([]);
  });
});
