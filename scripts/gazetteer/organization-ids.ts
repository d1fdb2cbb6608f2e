/** Stable ids of organizations, and what each was called from when to when: names that one body bore share its id. */
import { readFileSync } from "node:fs";
import { fold, slug } from "../../src/text/fold.js";

export interface NamedRow {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly country: string;
}

/** One line of organization-changes.tsv: a name, when it was borne, of which body (by its latest name), and what came after the body. */
export interface Change {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly successors: readonly string[];
}

const FILE = new URL("organization-changes.tsv", import.meta.url);
const HEADER = "name\tfrom\tto\tbody\tsuccessors";
const EDTF = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

export const readChanges = (): Change[] =>
  parseChanges(readFileSync(FILE, "utf8"), "organization-changes.tsv");

export function parseChanges(text: string, table: string): Change[] {
  const [header, ...lines] = text.split("\n");
  if (header !== HEADER) throw new Error(`${table}:1: expected "${HEADER}", got "${header}"`);
  return lines.flatMap((line, at) => {
    if (line === "") return [];
    const origin = `${table}:${at + 2}`;
    const cells = line.split("\t");
    const [name = "", from = "", to = "", body = "", successors = ""] = cells;
    if (cells.length !== 5) throw new Error(`${origin}: expected 5 columns, got ${cells.length}`);
    if (!EDTF.test(from) || !EDTF.test(to))
      throw new Error(`${origin}: a date is YYYY, YYYY-MM or YYYY-MM-DD`);
    if (from !== "" && to !== "" && to < from) throw new Error(`${origin}: ends before it begins`);
    return [{ name, from, to, body, successors: successors === "" ? [] : successors.split("|") }];
  });
}

/** Rows with country, id, from, to and the ids of successors; refuses a change of a name that has no row. */
export function withIds(rows: readonly NamedRow[], changes: readonly Change[]): string[][] {
  const byName = new Map<string, NamedRow[]>();
  for (const row of rows) byName.set(fold(row.name), [...(byName.get(fold(row.name)) ?? []), row]);
  const rowOf = (name: string): NamedRow => {
    const row = byName.get(fold(name))?.[0];
    if (row === undefined) throw new Error(`organization-changes.tsv: no organization "${name}"`);
    return row;
  };
  const changeOf = new Map(changes.map((change) => [rowOf(change.name), change]));
  const slugs = new Map<string, number>();
  for (const { name } of rows) slugs.set(slug(name), (slugs.get(slug(name)) ?? 0) + 1);
  const taken = new Set<string>();
  const own = new Map<NamedRow, string>();
  for (const row of rows) {
    const plain = slug(row.name);
    const isShared = (slugs.get(plain) ?? 0) > 1 && row.country !== "";
    let id = `rep:organization/${plain}${isShared ? `-${row.country.toLowerCase()}` : ""}`;
    for (let next = 2; taken.has(id); next++) id = `rep:organization/${plain}-${next}`;
    taken.add(id);
    own.set(row, id);
  }
  const idOf = (row: NamedRow): string => {
    const body = changeOf.get(row)?.body ?? "";
    return own.get(body === "" ? row : rowOf(body)) ?? "";
  };
  return rows.map((row) => {
    const { from = "", to = "", successors = [] } = changeOf.get(row) ?? {};
    const after = successors.map((name) => idOf(rowOf(name))).join(" ");
    return [row.name, row.type, row.aliases.join("|"), row.country, idOf(row), from, to, after];
  });
}
