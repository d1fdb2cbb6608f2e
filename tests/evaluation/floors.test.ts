/** No pinned figure may fall: the labelled pages are tagged here and now. Scores only are ever printed. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { SETS } from "../../scripts/evaluation/sets.js";
import { belowFloors, type Floors } from "../../src/evaluation/index.js";
import { createTagger } from "../../src/tagger.js";

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const FILE = at("../floors.json");
const tagger = createTagger();

function floorsOf(set: string): Floors {
  const floors = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Floors>) : {};
  const known = floors[set];
  if (known === undefined || Object.keys(known).length === 0)
    throw new Error(`no floors of ${set} in tests/floors.json: npm run evaluate -- --pin`);
  return known;
}

// A fresh clone has no ../shared: WiNER, the sentences of languages and others' tests are left to `npm run evaluate`.
it.each(SETS.filter(({ isOutside }) => !isOutside))(
  "no figure of $name is below its floor",
  async ({ name, score }) => {
    const floors = floorsOf(name);
    expect(belowFloors(await score(tagger), floors)).toEqual([]);
  },
);
