/** The authority file as it was compiled: persons by their names, their terms of office, ids that were given up. */
import type { NamedFacts, Reading } from "./text/tables/facts.js";
import { tableFacts } from "./text/tables/facts.js";
import type { Tables } from "./text/tables/file.js";
import type { Authority, OfficeFact, PersonFact, TermFact } from "./facts.js";
import type { Gender } from "./types.js";

type Cell = (column: string) => string;

const listOf = (text: string, separator: string): readonly string[] =>
  text === "" ? [] : text.split(separator);
const orNull = (text: string): string | null => (text === "" ? null : text);
const genderOf = (text: string): Gender => (text === "f" || text === "m" ? text : null);

const PERSONS: Reading<PersonFact> = {
  toFact: (cell: Cell) => ({
    id: cell("id"),
    name: cell("name"),
    gender: genderOf(cell("gender")),
    country: cell("country"),
    aliases: listOf(cell("aliases"), "|"),
  }),
  formsOf: ({ name, aliases }) => [name, ...aliases],
  ids: { index: "ids", idOf: ({ id }) => id },
};

const OFFICES: Reading<OfficeFact> = {
  toFact: (cell: Cell) => ({
    id: cell("id"),
    country: cell("country"),
    masculine: cell("masculine"),
    feminine: cell("feminine"),
    portfolio: orNull(cell("portfolio")),
    organization: orNull(cell("organization")),
    territories: listOf(cell("territories"), " "),
  }),
  formsOf: () => [],
  ids: { index: "ids", idOf: ({ id }) => id },
};

export function openAuthority(tables: Tables): Authority {
  const table = tables.table("persons");
  const persons = tableFacts(table, PERSONS);
  const names = persons.index((person) => person);
  const surnames = tableFacts(table, { ...PERSONS, names: "surnames" }).index((person) => person);
  const termsOf = termReader(tables, tableFacts(tables.table("offices"), OFFICES));
  const redirects = tables.table("redirects");
  const [froms, to] = [redirects.index("froms"), redirects.column("to")];
  const next = (id: string): string | undefined => froms.rowsOf(id).map(to)[0];
  const current = (id: string): string => {
    let last = id;
    // One merged into another that was merged later; a ring of them would be a fault of the table.
    for (let steps = 0; steps < MOST_REDIRECTS; steps++) {
      const after = next(last);
      if (after === undefined) break;
      last = after;
    }
    return last;
  };
  return Object.freeze<Authority>({
    named: (name) => names.get(name),
    withSurname: (surname) => surnames.get(surname),
    termsOf,
    isOwn: () => false,
    current,
    knows: (id) => persons.get(id) !== undefined || next(id) !== undefined,
  });
}

const MOST_REDIRECTS = 8;

function termReader(tables: Tables, offices: NamedFacts<OfficeFact>): Authority["termsOf"] {
  const table = tables.table("terms");
  const index = table.index("persons");
  const [office, start, end, source] = ["office", "start", "end", "source"].map((name) => table.column(name));
  const sources = tables.table("term-sources");
  const [keys, dates] = [sources.column("source"), sources.column("date")];
  const asOf = new Map(Array.from({ length: sources.rows }, (_, row) => [keys(row), dates(row)]));
  const read = new Map<string, readonly TermFact[]>();
  return ({ id }) => {
    let terms = read.get(id);
    if (terms === undefined) {
      terms = index.rowsOf(id).flatMap((row): TermFact[] => {
        const fact = offices.get(office?.(row) ?? "");
        if (fact === undefined) return [];
        const from = { start: start?.(row) ?? "", end: end?.(row) ?? "" };
        return [{ office: fact, ...from, asOf: asOf.get(source?.(row) ?? "") ?? "" }];
      });
      read.set(id, terms);
    }
    return terms;
  };
}
