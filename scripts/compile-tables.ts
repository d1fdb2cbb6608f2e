/** Compiles the text tables of data/ into the one file that is read at run time. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { COMPILED, compile, makeFresh, ROOT } from "./tables/compiled.js";

const HELP = `Usage: npx tsx scripts/compile-tables.ts [--check]

Reads the tables of data/gazetteer, data/lexicon and data/authority and writes data/compiled/tables.bin, unless it is
of these tables already. npm run build does this too. With --check, writes nothing and exits 1 when the file is not,
byte for byte, what would be written.`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const path = new URL(`data/${COMPILED}`, ROOT);
if (args.includes("--check")) {
  const bytes = compile();
  const isSame = existsSync(path) && readFileSync(path).equals(bytes);
  const sizes = `${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2)} MB by gzip -9`;
  console.log(
    `data/${COMPILED}: ${sizes}, ${isSame ? "up to date" : "STALE: npx tsx scripts/compile-tables.ts"}`,
  );
  process.exitCode = isSame ? 0 : 1;
} else {
  const made = makeFresh();
  console.log(`data/${COMPILED}: ${(statSync(path).size / 1e6).toFixed(2)} MB${made ? "" : ", up to date"}`);
}
