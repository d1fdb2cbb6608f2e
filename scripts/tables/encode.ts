/** Rows of text tables → the bytes that src/text/tables reads. */
import { createHash } from "node:crypto";
import { nameParts } from "../../src/text/fold.js";
import {
  aligned, FORMAT, type Place, type SourceStamp, type TablesHeader,
} from "../../src/text/tables/file.js"; // prettier-ignore
import { KeyHash } from "../../src/text/tables/key-hash.js";
import {
  ABSENT,
  BEGINNING,
  FORMS,
  KeyIndex,
  LAST,
  ONLY,
  tagOf,
  type KeyArrays,
} from "../../src/text/tables/key-index.js";

/** One key of a row; `form` says which of its names it is. */
export interface Key {
  readonly row: number;
  readonly form?: number;
  readonly key: string;
}

export interface TableSource {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Keys in the order in which the rows that share one are to come. */
  readonly indexes: Readonly<
    Record<string, { readonly kind: "names" | "keys"; readonly keys: readonly Key[] }>
  >;
}

export function encodeTables(tables: readonly TableSource[], sources: readonly SourceStamp[]): Buffer {
  const body = new Body();
  const strings = new Strings();
  const heads: Record<string, TablesHeader["tables"][string]> = {};
  for (const { name: table, columns, rows, indexes } of tables) {
    heads[table] = {
      rows: rows.length,
      columns: Object.fromEntries(
        columns.map((name, at) => [name, column(Uint32Array.from(rows, (row) => strings.add(row[at] ?? "")), body)]),
      ),
      indexes: Object.fromEntries(
        Object.entries(indexes).map(([index, { kind, keys }]) => {
          const { low, high, entries, members } = hashed(kind === "names" ? withBeginnings(keys) : plain(keys));
          return [
            index,
            { low: body.add(low), high: body.add(high), entries: body.add(entries), members: body.add(members) },
          ];
        }),
      ),
    }; // prettier-ignore
  }
  const { lengths, bytes } = strings.packed();
  const place = { lengths: body.add(lengths), bytes: body.add(bytes) };
  const content = body.packed();
  const version = createHash("sha256")
    .update(JSON.stringify(heads))
    .update(content)
    .digest("hex")
    .slice(0, 12);
  const header: TablesHeader = { format: FORMAT, version, sources, strings: place, tables: heads };
  const text = Buffer.from(JSON.stringify(header));
  // Blanks are nothing in JSON: the arrays then begin where they must.
  const padded = Buffer.alloc(aligned(4 + text.length) - 4, " ");
  text.copy(padded);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length);
  return Buffer.concat([length, padded, content]);
}

/** By key the members that it stands for; none of one that is only the beginning of others. */
type Members = ReadonlyMap<string, readonly number[]>;

const memberOf = ({ row, form = 0 }: Key): number => {
  if (form >= FORMS) throw new Error(`row ${row} has more than ${FORMS} names`);
  return row * FORMS + form;
};

function plain(keys: readonly Key[]): Members {
  const members = new Map<string, number[]>();
  for (const one of keys) {
    const known = members.get(one.key);
    if (known === undefined) members.set(one.key, [memberOf(one)]);
    else known.push(memberOf(one));
  }
  return members;
}

function withBeginnings(keys: readonly Key[]): Members {
  const folded = keys.map((one) => ({ ...one, key: nameParts(one.key).join(" ") }));
  const whole = plain(folded.filter(({ key }) => key !== ""));
  const all = new Map(whole);
  for (const key of whole.keys())
    for (let at = key.indexOf(" "); at !== -1; at = key.indexOf(" ", at + 1))
      if (!all.has(key.slice(0, at))) all.set(key.slice(0, at), []);
  return all;
}

/** Of the slots, at most so many are taken: longer searches than that cost more than the room. */
const FULLEST = 0.7;

function hashed(keys: Members): KeyArrays {
  let slots = 16;
  while (slots * FULLEST < keys.size) slots *= 2;
  const low = new Uint16Array(slots);
  const high = new Uint32Array(slots);
  const entries = new Int32Array(slots);
  const members: number[] = [];
  const hash = new KeyHash();
  for (const [key, of] of keys) {
    hash.reset();
    hash.add(key);
    let slot = hash.low & (slots - 1);
    while (entries[slot] !== ABSENT) {
      if (low[slot] === tagOf(hash.low) && high[slot] === hash.high >>> 0)
        throw new Error(`two keys have one hash, one of them "${key}": change a factor in key-hash.ts`);
      slot = (slot + 1) & (slots - 1);
    }
    low[slot] = tagOf(hash.low);
    high[slot] = hash.high;
    const [only = 0] = of;
    entries[slot] = of.length === 0 ? BEGINNING : of.length === 1 ? ONLY - only : members.length + 1;
    if (of.length < 2) continue;
    for (const [at, member] of of.entries()) members.push(at === of.length - 1 ? member + LAST : member);
  }
  const arrays = { low, high, entries, members: Uint32Array.from(members) };
  checkFound(keys, new KeyIndex(arrays));
  return arrays;
}

/** With the bits that are kept: a key that lies in another's way would be taken for it. */
function checkFound(keys: Members, index: KeyIndex): void {
  const hash = new KeyHash();
  for (const [key, of] of keys) {
    hash.reset();
    hash.add(key);
    const found = index.membersOf(index.find(hash));
    if (found.length !== of.length || found.some((member, at) => member !== of[at]))
      throw new Error(`"${key}" is taken for another key: change a factor in key-hash.ts`);
  }
}

/** Numbers that rise by one are their first. */
function column(numbers: Uint32Array, body: Body): Place | number {
  const [first = 0] = numbers;
  return numbers.every((number, row) => number === first + row) ? first : body.add(numbers);
}

/** Arrays one after the other, each at a multiple of the alignment. */
class Body {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  add(array: Uint8Array | Uint16Array | Uint32Array | Int32Array): Place {
    const place: Place = [this.#length, array.length];
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    this.#parts.push(bytes, new Uint8Array(aligned(bytes.length) - bytes.length));
    this.#length += aligned(bytes.length);
    return place;
  }

  packed(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

const MOST_BYTES = 0xffff;

/** Each string once. */
class Strings {
  readonly #numbers = new Map<string, number>();

  add(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size));
    return number;
  }

  packed(): { lengths: Uint16Array; bytes: Uint8Array } {
    const texts = [...this.#numbers.keys()].map((text) => Buffer.from(text));
    const long = texts.find(({ length }) => length > MOST_BYTES);
    if (long !== undefined) throw new Error(`a cell is too long: ${long.toString().slice(0, 50)}…`);
    return { lengths: Uint16Array.from(texts, ({ length }) => length), bytes: Buffer.concat(texts) };
  }
}
