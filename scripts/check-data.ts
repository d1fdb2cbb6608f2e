/** Checks the authority file: columns, ids, dates, references, genders, places; says where two hold one office. */
import { checkAuthority } from "./authority/check.js";
import { authorityFiles } from "./authority/files.js";

const HELP = `Usage: npx tsx scripts/check-data.ts [--quiet]

Checks data/authority/*.tsv: columns, unique ids, dates (EDTF: YYYY, YYYY-MM, YYYY-MM-DD), start before end, each
term's person, office and source, feminine titles, territories of data/gazetteer/places.tsv. Exits 1 on a fault. Two
holders of one office at a time are only a doubt, and said as such (not with --quiet).`;

if (process.argv.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const { faults, doubts } = checkAuthority(authorityFiles());
for (const fault of faults) console.error(`fault: ${fault}`);
if (!process.argv.includes("--quiet")) for (const doubt of doubts) console.log(`doubt: ${doubt}`);
console.log(`${faults.length} faults, ${doubts.length} doubts`);
process.exit(faults.length > 0 ? 1 : 0);
