/** Ids of places for territories, out of the gazetteer as it is compiled. */
import { readFileSync } from "node:fs";
import { nameKey } from "../../src/text/fold.js";

interface Known {
  readonly id: string;
  readonly type: string;
  readonly key: string;
}

let places: readonly Known[] | undefined;

const known = (): readonly Known[] =>
  (places ??= readFileSync(new URL("../../data/gazetteer/places.tsv", import.meta.url), "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [id = "", name = "", type = "", , country = ""] = line.split("\t");
      return country === "CA" ? [{ id, type, key: nameKey(name) }] : [];
    }));

let ridings: ReadonlyMap<string, string> | undefined;

/** The riding of that name, if the gazetteer has it: a province's and the country's of one name are one place there. */
export function riding(name: string): string[] {
  ridings ??= new Map(
    known()
      .filter(({ id }) => id.startsWith("rep:place/circonscription-"))
      .map(({ id, key }) => [key, id]),
  );
  const id = ridings.get(nameKey(name));
  return id === undefined ? [] : [id];
}

let municipalities: ReadonlySet<string> | undefined;

/** The id of a municipality of Québec, if the gazetteer has its code. */
export function municipality(code: string): string[] {
  municipalities ??= new Set(known().map(({ id }) => id));
  const id = `geo:CA-QC-${code}`;
  return municipalities.has(id) ? [id] : [];
}
