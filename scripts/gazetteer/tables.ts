/** Small readers for the tables of reference data. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

export type Row = Record<string, string>;

export function readTable(file: URL, delimiter: "," | "\t"): Row[] {
  return parse(readFileSync(file), {
    columns: true,
    delimiter,
    bom: true,
    quote: delimiter === "," ? '"' : null,
    relaxColumnCount: true,
  }) as Row[];
}

/** A field of one of our own files: tabs and line ends would break the row. */
const cell = (value: string | undefined): string => (value ?? "").replace(/[\t\r\n]+/g, " ").trim();

export const toTsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => row.map(cell).join("\t")).join("\n") + "\n";
