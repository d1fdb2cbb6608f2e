/** Genders of first names that the registries of Québec and France tell nothing of. Read for a person's gender alone, never to find names. */
import { readFileSync } from "node:fs";
import { fold } from "../../src/text/fold.js";
import { firstNames } from "./first-names.js";
import { toTsv } from "./tables.js";

const SOURCE = new URL("first-names-world.tsv", import.meta.url);

export function genders(shared: URL): string {
  const known = new Map(
    firstNames(shared)
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line): [string, string] => {
        const [name = "", , female = ""] = line.split("\t");
        return [name, female];
      }),
  );
  const found = new Map<string, string>();
  for (const line of readFileSync(SOURCE, "utf8").trimEnd().split("\n").slice(1)) {
    const [name = "", gender = ""] = line.split("\t");
    const key = fold(name);
    if ((known.get(key) ?? "") !== "") continue;
    const other = found.get(key);
    // Two names that fold to one may differ in gender: then it tells nothing.
    found.set(key, other === undefined || other === gender ? gender : "");
  }
  return toTsv(
    ["name", "gender"],
    [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
