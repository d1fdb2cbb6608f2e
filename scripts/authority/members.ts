/** Reads the short tables of members/: one table may lie in several files, "quebec-a-l.tsv" and "quebec-m-z.tsv". */
import { readFileSync, readdirSync } from "node:fs";

export interface MemberRow {
  /** File and line, for a message. */
  readonly at: string;
  readonly cells: readonly string[];
}

const FOLDER = new URL("members/", import.meta.url);

export function memberRows(table: string, header: string): MemberRow[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name === `${table}.tsv` || (name.startsWith(`${table}-`) && name.endsWith(".tsv")))
    .sort();
  return files.flatMap((file) => {
    const [first, ...lines] = readFileSync(new URL(file, FOLDER), "utf8").trimEnd().split("\n");
    const at = `scripts/authority/members/${file}`;
    if (first !== header) throw new Error(`${at}:1: expected the columns "${header}"`);
    return lines.map((line, index) => ({ at: `${at}:${index + 2}`, cells: line.split("\t") }));
  });
}
