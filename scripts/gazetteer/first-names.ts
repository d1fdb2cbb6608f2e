/** First names with how many bear them and the share of women: Québec and France together, then Wikidata's list. */
import { readFileSync } from "node:fs";
import { fold } from "../../src/text/fold.js";
import { readTable, toTsv } from "./tables.js";

/** Rarer than this, a name is as likely a slip of the registry. */
const MIN_QUEBEC = 15;
const MIN_FRANCE = 200;

export function firstNames(shared: URL): string {
  const found = new Map<string, { female: number; male: number }>();
  const add = (file: string, least: number) => {
    for (const row of readTable(new URL(`people/${file}`, shared), "\t")) {
      const [female, male] = [Number(row["F"]), Number(row["M"])];
      if (female + male < least) continue;
      const key = fold(row["prenom"] ?? "");
      if (key.length < 2) continue;
      const known = found.get(key) ?? { female: 0, male: 0 };
      found.set(key, { female: known.female + female, male: known.male + male });
    }
  };
  add("first_names_quebec.tsv", MIN_QUEBEC);
  add("first_names_france.tsv", MIN_FRANCE);
  // Names of the rest of the world come without counts.
  for (const line of readFileSync(new URL("people/wikidata_first_names.txt", shared), "utf8").split("\n")) {
    const key = fold(line.trim());
    if (/^[\p{L}][\p{L}'-]{2,}$/u.test(key) && !found.has(key)) found.set(key, { female: 0, male: 0 });
  }
  const rows = [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { female, male }]) => {
      const total = female + male;
      return [name, String(total), total === 0 ? "" : (female / total).toFixed(2)];
    });
  return toTsv(["name", "count", "female"], rows);
}
