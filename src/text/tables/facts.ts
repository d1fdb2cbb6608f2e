/** Facts with names, wherever they come from: compiled tables, a list, or one over the other. Each is made when asked for. */
import { nameParts } from "../fold.js";
import { layered, longestName, NameTrie, type NameIndex, type TrieMatch } from "../trie.js";
import type { Token } from "../../types.js";
import { KeyHash } from "./key-hash.js";
import { ABSENT, BEGINNING, FORMS, type KeyIndex } from "./key-index.js";
import type { Table } from "./file.js";

export interface NamedFacts<T> extends Iterable<T> {
  readonly size: number;
  get(id: string): T | undefined;
  /**
   * What `make` makes of a fact and the one of its names that stands in the text. `names` asks for another index of the
   * compiled table than that of all names; facts that are no compiled table have none such.
   */
  index<V>(make: (fact: T, form: string) => V, names?: string): NameIndex<V>;
}

/** How to read the facts of a table: from a row's cells, and by which names. */
export interface Reading<T> {
  readonly toFact: (cell: (column: string) => string) => T;
  readonly formsOf: (fact: T) => readonly string[];
  /** The index of ids, and which id a fact has; left out where facts have none. */
  readonly ids?: { readonly index: string; readonly idOf: (fact: T) => string };
  /** The index of names; `names` when left out. */
  readonly names?: string;
}

export function tableFacts<T>(table: Table, reading: Reading<T>): NamedFacts<T> {
  const { toFact, formsOf, ids } = reading;
  const columns = new Map<string, (row: number) => string>();
  const columnOf = (name: string): ((row: number) => string) => {
    let column = columns.get(name);
    if (column === undefined) columns.set(name, (column = table.column(name)));
    return column;
  };
  const facts = new Map<number, T>();
  const factAt = (row: number): T => {
    let fact = facts.get(row);
    if (fact === undefined) facts.set(row, (fact = toFact((name) => columnOf(name)(row))));
    return fact;
  };
  const byId = ids === undefined ? undefined : table.index(ids.index);
  return Object.freeze<NamedFacts<T>>({
    size: table.rows,
    get(id) {
      const facts = (byId?.rowsOf(id) ?? []).map(factAt);
      return facts.find((fact) => ids?.idOf(fact) === id);
    },
    index: (make, names = reading.names ?? "names") =>
      new PackedNames(table.index(names), (member) => {
        const fact = factAt(Math.floor(member / FORMS));
        return make(fact, formsOf(fact)[member % FORMS] ?? "");
      }),
    *[Symbol.iterator]() {
      for (let row = 0; row < table.rows; row++) yield factAt(row);
    },
  });
}

/** The same of a list, in its order. */
export function listedFacts<T>(
  facts: readonly T[],
  {
    formsOf,
    idOf,
  }: { readonly formsOf: (fact: T) => readonly string[]; readonly idOf?: (fact: T) => string },
): NamedFacts<T> {
  const byId = new Map<string, T>();
  for (const fact of facts) {
    const id = idOf?.(fact);
    if (id !== undefined && !byId.has(id)) byId.set(id, fact);
  }
  return Object.freeze<NamedFacts<T>>({
    size: facts.length,
    get: (id) => byId.get(id),
    index<V>(make: (fact: T, form: string) => V, names?: string) {
      const trie = new NameTrie<V>();
      if (names !== undefined) return trie;
      for (const fact of facts) for (const form of formsOf(fact)) trie.add(form, make(fact, form));
      return trie;
    },
    [Symbol.iterator]: () => facts[Symbol.iterator](),
  });
}

/** Those of `over` go before those of `under` that have the same id or name. */
export function factsOver<T>(over: NamedFacts<T>, under: NamedFacts<T>): NamedFacts<T> {
  return Object.freeze<NamedFacts<T>>({
    size: over.size + under.size,
    get: (id) => over.get(id) ?? under.get(id),
    index: (make, names) => layered(over.index(make, names), under.index(make, names)),
    *[Symbol.iterator]() {
      yield* over;
      yield* under;
    },
  });
}

/** Names looked up in a compiled index. */
class PackedNames<T> implements NameIndex<T> {
  readonly #keys: KeyIndex;
  readonly #make: (member: number) => T;
  readonly #hash = new KeyHash();
  readonly #made = new Map<number, readonly T[]>();

  constructor(keys: KeyIndex, make: (member: number) => T) {
    this.#keys = keys;
    this.#make = make;
  }

  get(name: string): readonly T[] {
    this.#hash.reset();
    this.#hash.add(nameParts(name).join(" "));
    return this.#valuesOf(this.#keys.find(this.#hash));
  }

  longestAt(tokens: readonly Token[], first: number): TrieMatch<T> | undefined {
    const hash = this.#hash;
    hash.reset();
    let best = ABSENT;
    const endToken = longestName(tokens, first, (part, isFirst) => {
      if (!isFirst) hash.add(" ");
      hash.add(part);
      const entry = this.#keys.find(hash);
      if (entry === ABSENT) return undefined;
      if (entry === BEGINNING) return false;
      best = entry;
      return true;
    });
    return endToken === undefined ? undefined : { firstToken: first, endToken, values: this.#valuesOf(best) };
  }

  #valuesOf(entry: number): readonly T[] {
    let values = this.#made.get(entry);
    if (values === undefined) {
      values = [...new Set(this.#keys.membersOf(entry).map(this.#make))];
      this.#made.set(entry, values);
    }
    return values;
  }
}
