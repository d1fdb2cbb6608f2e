/** Mayors of Québec as the Répertoire des municipalités names them in 2025, before the general election of November. */
import { nameKey, slug } from "../../src/text/fold.js";
import { readTable, type Row } from "../gazetteer/tables.js";
import { genderTeller } from "./first-names.js";
import { of } from "./french.js";
import { municipality } from "./places.js";
import { factsOf, type Office, type Source } from "./record.js";

/** Where a council is led by a chief, or there is none. */
const NO_MAYOR = /^(?:Réserve|Terre|Territoire|Gouvernement)/;

export const mayors: Source = (shared) => {
  const genderOf = genderTeller(shared);
  const rows = readTable(new URL("places/quebec_municipalities_2025.tsv", shared), "\t").filter(
    (row) => !NO_MAYOR.test(row["designation"] ?? ""),
  );
  const namesakes = new Map<string, number>();
  for (const row of rows) {
    const name = slug(row["nom"] ?? "");
    namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  }
  return factsOf(
    rows.flatMap((row) => {
      const name = (row["maire"] ?? "").trim().replaceAll("’", "'").replace(/ {2,}/g, " ");
      if (name === "" || nameKey(name) === "poste vacant") return [];
      const person = { name, gender: genderOf(name), country: "CA", aliases: [], alone: true };
      const one = namesakes.get(slug(row["nom"] ?? "")) === 1;
      return [{ person, office: mayorOf(row, one), start: "", end: "", source: "mamh-2025" }];
    }),
  );
};

function mayorOf(row: Row, one: boolean): Office {
  const name = (row["nom"] ?? "").replaceAll("--", "–").replaceAll("’", "'");
  const code = row["code"] ?? "";
  return {
    scope: "ca-qc",
    masculine: `maire ${of(name)}`,
    feminine: `mairesse ${of(name)}`,
    portfolio: "",
    organization: "",
    territories: municipality(code),
    ...(one ? {} : { qualifier: code }),
  };
}
