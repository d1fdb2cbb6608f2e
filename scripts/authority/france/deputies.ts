/** The members of the Assemblée nationale of 2026: who sits for which department. */
import { slug } from "../../../src/text/fold.js";
import { readTable, type Row } from "../../gazetteer/tables.js";
import type { Office, Term } from "../record.js";

const SOURCE = "fr-deputies-2026";

/** The article before the name of a department, by INSEE's code of it (TNCC). */
const ARTICLES: Readonly<Record<string, string>> = {
  "0": "de ", "1": "d'", "2": "du ", "3": "de la ", "4": "des ", "5": "de l'",
}; // prettier-ignore

/** Constituencies that are no department. */
const OVERSEAS: readonly (readonly [name: string, title: string, places: readonly string[]])[] = [
  ["Français établis hors de France", "des Français établis hors de France", []],
  ["Nouvelle-Calédonie", "de Nouvelle-Calédonie", []],
  ["Polynésie française", "de Polynésie française", ["geo:PF"]],
  ["Saint-Barthélemy et Saint-Martin", "de Saint-Barthélemy et Saint-Martin", ["geo:BL", "geo:MF"]],
  ["Saint-Pierre-et-Miquelon", "de Saint-Pierre-et-Miquelon", ["geo:PM"]],
  ["Wallis-et-Futuna", "de Wallis-et-Futuna", ["geo:WF"]],
  ["Réunion", "de La Réunion", ["geo:FR-974"]],
];

function seats(shared: URL): Map<string, Office> {
  const departments = readTable(new URL("places/departements.csv", shared), ",").map((row: Row) => {
    const name = row["LIBELLE"] ?? "";
    return [name, (ARTICLES[row["TNCC"] ?? ""] ?? "de ") + name, [`geo:FR-${row["DEP"] ?? ""}`]] as const;
  });
  return new Map(
    [...departments, ...OVERSEAS].map(([name, of, territories]) => [
      slug(name),
      {
        scope: "fr",
        masculine: `député ${of}`,
        feminine: `députée ${of}`,
        portfolio: "",
        organization: "Assemblée nationale",
        territories,
      },
    ]),
  );
}

export function deputies(shared: URL): Term[] {
  const offices = seats(shared);
  return readTable(new URL("people/france_deputies_2026.tsv", shared), "\t").map((row) => {
    const office = offices.get(slug(row["department"] ?? ""));
    if (office === undefined) throw new Error(`no department "${row["department"] ?? ""}"`);
    const name = `${row["first_name"] ?? ""} ${row["last_name"] ?? ""}`.replaceAll("’", "'").trim();
    const gender = row["title"] === "Mme" ? "f" : "m";
    // The list says who sits, not since when: many sat before, some came later.
    return {
      person: { name, gender, country: "FR", aliases: [] },
      office,
      start: "",
      end: "",
      source: SOURCE,
    };
  });
}
