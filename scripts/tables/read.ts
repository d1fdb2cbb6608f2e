/** Text tables as they lie in data/: a header, then one fact a line. Columns are asked for by name: others may be added. */
import { existsSync, readFileSync } from "node:fs";

export interface TextTable {
  /** Below data/. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands in a column of a row; throws where the table has no such column. */
  cell(row: number, column: string): string;
}

/** `header` is given where the file has none; a file that is not there is a table without rows. */
export function readTable(data: URL, file: string, columns: readonly string[], header?: string): TextTable {
  const path = new URL(file, data);
  const text = existsSync(path) ? readFileSync(path, "utf8") : `${columns.join("\t")}\n`;
  return parseTable(header === undefined ? text : `${header}\n${text}`, file, columns);
}

/** Throws, naming file and line, where a row has not as many cells as the header, or a column asked for is missing. */
export function parseTable(text: string, file: string, wanted: readonly string[]): TextTable {
  const [first = "", ...lines] = text.replace(/\n$/, "").split("\n");
  const columns = first.split("\t");
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Error(`data/${file}:1: no column ${missing.join(", ")}`);
  const rows = lines.map((line, at) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length)
      throw new Error(`data/${file}:${at + 2}: expected ${columns.length} columns, got ${cells.length}`);
    return cells;
  });
  return tableOf(file, columns, rows);
}

/** The same with rows more, whose cells stand as the table's columns do. */
export const withRows = (table: TextTable, rows: readonly (readonly string[])[]): TextTable =>
  tableOf(table.file, table.columns, [...table.rows, ...rows]);

function tableOf(file: string, columns: readonly string[], rows: readonly (readonly string[])[]): TextTable {
  const positions = new Map(columns.map((column, at) => [column, at]));
  return {
    file,
    columns,
    rows,
    cell(row, column) {
      const at = positions.get(column);
      if (at === undefined) throw new Error(`data/${file}: no column ${column}`);
      return rows[row]?.[at] ?? "";
    },
  };
}
