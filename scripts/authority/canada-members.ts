/** Members of the House of Commons: the 44th Parliament by its list, and days written by hand. */
import { readTable } from "../gazetteer/tables.js";
import { genderTeller } from "./first-names.js";
import { of } from "./french.js";
import { memberRows } from "./members.js";
import { riding } from "./places.js";
import { factsOf, type Office, type Person, type Source, type Term } from "./record.js";
import { identityOf } from "./tables.js";

/** The 44th Parliament was dissolved; its list is of 2022 and gives no end. Those who left before stand in our table. */
const DISSOLVED = "2025-03-23";

export const canadaMembers: Source = (shared) => {
  const french = new Map(
    memberRows("english-ridings", "english\tfrench").map(({ cells: [english = "", name = ""] }) => [
      english,
      name,
    ]),
  );
  const genderOf = genderTeller(shared);
  const offices = new Map<string, Office>();
  const office = (name: string): Office => {
    const known = offices.get(name) ?? memberFor(name);
    offices.set(name, known);
    return known;
  };
  const own = memberRows("federal", "riding\tperson\tstart\tend\tgender").map(({ cells }) => cells);
  // A first name may mislead (Jean Yip is a woman): what our table says comes first.
  const stated = new Map(
    own.flatMap(([, who = "", , , gender = ""]) => (isGender(gender) ? [[who, gender] as const] : [])),
  );
  const persons = new Map<string, Person>();
  const personOf = (who: string): Person => {
    const known = persons.get(who);
    if (known !== undefined) return known;
    const gender = stated.get(who) ?? genderOf(who);
    const person = { ...identityOf(who), gender, country: "CA", aliases: [] };
    persons.set(who, person);
    return person;
  };
  const listed = readTable(new URL("people/canada_mps.tsv", shared), "\t").map((row): Term => {
    const english = row["constituency"] ?? "";
    return {
      person: personOf((row["name"] ?? "").replaceAll("’", "'").trim()),
      office: office(french.get(english) ?? inFrench(english)),
      start: row["start_date"] ?? "",
      end: DISSOLVED,
      source: "commons-44",
    };
  });
  const sure = own.map(([name = "", who = "", start = "", end = ""]): Term => {
    return { person: personOf(who), office: office(name), start, end, source: "own" };
  });
  return factsOf([...sure, ...listed]);
};

const isGender = (text: string): text is "f" | "m" => text === "f" || text === "m";

const POINTS: Readonly<Record<string, string>> = {
  North: "Nord", South: "Sud", East: "Est", West: "Ouest", Centre: "Centre", Northeast: "Nord-Est",
  Northwest: "Nord-Ouest", Southeast: "Sud-Est", Southwest: "Sud-Ouest",
}; // prettier-ignore

/** "Brampton West" is Brampton-Ouest; other names are the same in both languages, but for those in our table. */
function inFrench(english: string): string {
  return english
    .split("—")
    .map((part) => {
      const at = part.lastIndexOf(" ");
      const point = at < 0 ? undefined : POINTS[part.slice(at + 1)];
      return point === undefined ? part : `${part.slice(0, at)}-${point}`;
    })
    .join("–");
}

const memberFor = (name: string): Office => ({
  scope: "ca",
  masculine: `député fédéral ${of(name)}`,
  feminine: `députée fédérale ${of(name)}`,
  portfolio: "",
  organization: "Chambre des communes",
  territories: riding(name),
});
