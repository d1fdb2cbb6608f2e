/** Names known beforehand, as one table of hashes: by the hash of a name's folded parts, what bears it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadResources } from "../../src/resources.js";
import { nameParts } from "../../src/text/fold.js";
import { hashOf, mix } from "./hash.js";

/** Bits of what a sequence of parts is. `prefix`: longer names begin so. */
export const KNOWN = { first: 1, last: 2, country: 4, city: 8, place: 16, organization: 32, body: 64, prefix: 128 } as const; // prettier-ignore

export interface KnownNames {
  readonly bits: ReadonlyMap<number, number>;
  readonly common: ReadonlySet<string>;
  /** First parts of titles ("ministre") and of heads of organizations ("ministère"). */
  readonly titles: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** In how many names of organizations a part stands. */
  readonly organizationParts: ReadonlyMap<string, number>;
}

/** Where the hash of a name begins. */
export const SEED = 7;
const MAX_PARTS = 8;
const LARGE_TOWN = 5000;
const SHARED = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const linesOf = (file: string): string[] =>
  readFileSync(SHARED + file, "utf8").split("\n").map((line) => line.trim()).filter((line) => line.length > 1); // prettier-ignore

/** Reads data/ and, where it is here, ../shared: some 420,000 sequences. */
export function knownNames(): KnownNames {
  const bits = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    const parts = nameParts(name);
    if (parts.length === 0 || parts.length > MAX_PARTS) return;
    let hash = SEED;
    for (const [at, part] of parts.entries()) {
      hash = mix(hash, hashOf(part));
      bits.set(hash, (bits.get(hash) ?? 0) | (at === parts.length - 1 ? bit : KNOWN.prefix));
    }
  };
  const { places, firstNames, organizations, titles, organizationHeads, commonWords } = loadResources();
  for (const { name, aliases, type, weight } of places) {
    const isLarge = type === "municipality" && weight > LARGE_TOWN;
    const bit =
      type === "country" || type === "province" ? KNOWN.country : isLarge ? KNOWN.city : KNOWN.place;
    for (const one of [name, ...aliases]) add(one, bit);
  }
  for (const name of firstNames.keys()) add(name, KNOWN.first);
  for (const name of linesOf("people/wikidata_first_names.txt")) add(name, KNOWN.first);
  for (const name of linesOf("people/wikidata_last_names.txt")) add(name, KNOWN.last);
  const organizationParts = new Map<string, number>();
  for (const name of linesOf("organizations/wikidata_organizations.txt")) {
    if (name.charAt(0) === name.charAt(0).toLowerCase()) continue;
    add(name, KNOWN.organization);
    for (const part of new Set(nameParts(name)))
      organizationParts.set(part, (organizationParts.get(part) ?? 0) + 1);
  }
  for (const { name, aliases } of organizations) for (const one of [name, ...aliases]) add(one, KNOWN.body);
  const firstPart = (text: string): string => nameParts(text)[0] ?? "";
  return {
    bits,
    common: commonWords,
    titles: new Set(titles.flatMap(({ masculine, feminine }) => [firstPart(masculine), firstPart(feminine)])),
    heads: new Set(organizationHeads.map(({ name }) => firstPart(name))),
    organizationParts,
  };
}
