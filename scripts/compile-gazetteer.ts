/** Compiles the facts of ../shared/data and scripts/gazetteer into data/gazetteer and data/lexicon. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { commonWords } from "./gazetteer/common-words.js";
import { firstNames } from "./gazetteer/first-names.js";
import { genders } from "./gazetteer/genders.js";
import { ambiguousOrganizations, organizations } from "./gazetteer/organizations.js";
import { morePlaces } from "./gazetteer/more-places.js";
import { gentiles } from "./gazetteer/gentiles.js";
import { countryTable, places } from "./gazetteer/places.js";
import { ambiguousThings, things } from "./gazetteer/things.js";

const HELP = `Usage: npx tsx scripts/compile-gazetteer.ts [--check] [target…]

Reads the reference data beside the repository (../shared/data) and the tables in scripts/gazetteer,
writes data/gazetteer/*.tsv and data/lexicon/common-words.txt. Targets (all if none is named): places,
countries, gentiles, more-places, organizations, ambiguous-organizations, things, ambiguous-things, first-names, genders, common-words. With
--check, writes nothing and exits 1 when a file on disk is not what would be written.`;

const SHARED = new URL("../../shared/data/", import.meta.url);
const targets: Record<string, { file: string; compile: (shared: URL) => string | Promise<string> }> = {
  places: { file: "gazetteer/places.tsv", compile: places },
  countries: { file: "gazetteer/countries.tsv", compile: countryTable },
  gentiles: { file: "gazetteer/gentiles.tsv", compile: gentiles },
  "more-places": { file: "gazetteer/more-places.tsv", compile: morePlaces },
  organizations: { file: "gazetteer/organizations.tsv", compile: organizations },
  "ambiguous-organizations": {
    file: "gazetteer/ambiguous-organizations.tsv",
    compile: ambiguousOrganizations,
  },
  things: { file: "gazetteer/things.tsv", compile: things },
  "ambiguous-things": { file: "gazetteer/ambiguous-things.tsv", compile: ambiguousThings },
  "first-names": { file: "gazetteer/first-names.tsv", compile: firstNames },
  genders: { file: "gazetteer/genders.tsv", compile: genders },
  "common-words": { file: "lexicon/common-words.txt", compile: commonWords },
};

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
if (!existsSync(SHARED)) {
  console.error(
    "compile-gazetteer: ../shared/data is missing; it is needed only to compile, not to build or run",
  );
  process.exit(2);
}
const check = args.includes("--check");
const wanted = args.filter((arg) => !arg.startsWith("--"));
let stale = 0;
for (const [name, { file, compile }] of Object.entries(targets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const path = new URL(`../data/${file}`, import.meta.url);
  const text = await compile(SHARED);
  const same = existsSync(path) && readFileSync(path, "utf8") === text;
  if (!check) {
    mkdirSync(new URL(".", path), { recursive: true });
    writeFileSync(path, text);
  } else if (!same) stale++;
  console.log(
    `${file}: ${text.split("\n").length - 1} lines${check ? (same ? ", up to date" : ", STALE") : ""}`,
  );
}
process.exit(stale > 0 ? 1 : 0);
