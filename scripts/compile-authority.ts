/** Compiles the facts of ../shared/data and scripts/authority into data/authority. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { SOURCES } from "./authority/sources.js";
import { authority } from "./authority/write.js";

const HELP = `Usage: npx tsx scripts/compile-authority.ts [--check]

Reads the reference data beside the repository (../shared/data) and the tables in scripts/authority, brings together
what several sources say of one person, and writes data/authority/{persons,offices,terms}.tsv. With --check, writes
nothing and exits 1 when a file on disk is not what would be written.`;

const SHARED = new URL("../../shared/data/", import.meta.url);
const DATA = new URL("../data/authority/", import.meta.url);

if (process.argv.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
if (!existsSync(SHARED)) {
  console.error(
    "compile-authority: ../shared/data is missing; it is needed only to compile, not to build or run",
  );
  process.exit(2);
}
const check = process.argv.includes("--check");
const tables = authority(SOURCES, SHARED);
let stale = 0;
mkdirSync(DATA, { recursive: true });
for (const [name, text] of Object.entries(tables)) {
  const path = new URL(`${name}.tsv`, DATA);
  const same = existsSync(path) && readFileSync(path, "utf8") === text;
  if (!check) writeFileSync(path, text);
  else if (!same) stale++;
  console.log(
    `authority/${name}.tsv: ${text.split("\n").length - 2} rows${check ? (same ? ", up to date" : ", STALE") : ""}`,
  );
}
process.exit(stale > 0 ? 1 : 0);
