/** Compiles what the recognizer knows beforehand: names of persons, places, organizations and things, classes of words. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { KNOWN, SEED, WORD_SEEDS, type KnownEntries } from "../../src/extract/names/model/known-names.js";
import { hashOf, mix } from "../../src/model/hash.js";
import { DATA, loadResources } from "../../src/resources.js";
import { nameParts } from "../../src/text/fold.js";
import { letterCases } from "./letter-case.js";

const MAX_PARTS = 8;
const LARGE_TOWN = 5000;
/** Of the kinds of more-places.tsv; the others are places. */
const PLACE_BITS: Readonly<Record<string, number>> = {
  country: KNOWN.country,
  region: KNOWN.country,
  city: KNOWN.city,
};
/** A first name that so many bear is one wherever it stands. */
const FREQUENT = 500;
const SHARED = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const linesOf = (file: string): string[] =>
  readFileSync(SHARED + file, "utf8").split("\n").map((line) => line.trim()).filter((line) => line.length > 1); // prettier-ignore

/** Reads data/ and ../shared: some 450,000 sequences. */
export function knownEntries(): KnownEntries {
  const bits = new Map<number, number>();
  const put = (hash: number, bit: number): void => void bits.set(hash, (bits.get(hash) ?? 0) | bit);
  const add = (name: string, bit: number): void => {
    const parts = nameParts(name);
    if (parts.length === 0 || parts.length > MAX_PARTS) return;
    let hash = SEED;
    for (const [at, part] of parts.entries()) {
      hash = mix(hash, hashOf(part));
      put(hash, at === parts.length - 1 ? bit : KNOWN.prefix);
    }
  };
  const { places, firstNames, organizations, titles, organizationHeads, commonWords } = loadResources();
  for (const { name, aliases, type, weight } of places) {
    const isLarge = type === "municipality" && weight > LARGE_TOWN;
    const bit =
      type === "country" || type === "province" ? KNOWN.country : isLarge ? KNOWN.city : KNOWN.place;
    for (const one of [name, ...aliases]) add(one, bit);
  }
  for (const [name, { count }] of firstNames)
    add(name, KNOWN.first | (count >= FREQUENT ? KNOWN.frequent : 0));
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
  for (const [name = "", , aliases = ""] of rowsOf("ambiguous-organizations.tsv"))
    for (const one of namesIn(name, aliases)) add(one, KNOWN.ambiguous);
  for (const [name = "", kind = "", aliases = ""] of rowsOf("things.tsv"))
    for (const one of namesIn(name, aliases)) add(one, KNOWN[kind as "event" | "work" | "product"]);

  for (const [name = "", kind = "", aliases = ""] of rowsOf("more-places.tsv"))
    for (const one of namesIn(name, aliases)) add(one, PLACE_BITS[kind] ?? KNOWN.place);
  for (const [norm, level] of letterCases()) put(mix(WORD_SEEDS.letterCase, hashOf(norm)), level);
  const firstPart = (text: string): number => hashOf(nameParts(text)[0] ?? "");
  for (const [word] of commonWords) put(mix(WORD_SEEDS.common, hashOf(word)), 1);
  for (const { masculine, feminine } of titles)
    for (const title of [masculine, feminine]) put(mix(WORD_SEEDS.title, firstPart(title)), 1);
  for (const { name } of organizationHeads) put(mix(WORD_SEEDS.head, firstPart(name)), 1);
  for (const [part, count] of organizationParts) {
    const level = Math.min(4, Math.floor(2 * Math.log10(1 + count)));
    if (level > 0) bits.set(mix(WORD_SEEDS.organizationPart, hashOf(part)), level);
  }
  // By hash: the same bytes whatever the order of the tables.
  const hashes = Uint32Array.from(bits.keys()).sort();
  return { hashes, values: Uint16Array.from(hashes, (hash) => bits.get(hash) ?? 0) };
}

const namesIn = (name: string, aliases: string): string[] => [
  name,
  ...aliases.split("|").filter((one) => one !== ""),
];

/** The rows of a table that a checkout may lack. */
function rowsOf(table: string): string[][] {
  const file = new URL(`gazetteer/${table}`, DATA);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8").trim().split("\n").slice(1).map((row) => row.split("\t")); // prettier-ignore
}
