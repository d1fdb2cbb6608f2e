/**
 * Compiled tables of facts: one file whose bytes are the arrays, so that loading parses nothing but a short header. A cell is
 * decoded when it is asked for. `scripts/compile-tables.ts` writes what this reads.
 */
import { RepereError } from "../../errors.js";
import { KeyIndex, type KeyArrays } from "./key-index.js";

export const FORMAT = "repere-tables/1";
/** Arrays begin at multiples of this, as views on the file's bytes must. */
const ALIGNMENT = 8;

/** Where an array lies, in bytes from the end of the header, and how many items it has. */
export type Place = readonly [start: number, items: number];

export interface TablesHeader {
  readonly format: typeof FORMAT;
  /** Changes whenever a fact does. */
  readonly version: string;
  /** The tables it was compiled from, as they were. */
  readonly sources: readonly SourceStamp[];
  /** Each string once: its length in bytes, a sixth of the room that its start would take; then the bytes of all. */
  readonly strings: { readonly lengths: Place; readonly bytes: Place };
  readonly tables: Readonly<Record<string, TableHeader>>;
}
export interface SourceStamp {
  /** Below data/. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}
interface TableHeader {
  readonly rows: number;
  /** By column: the number of each row's string, or that of the first where each is one more than the one before. */
  readonly columns: Readonly<Record<string, Place | number>>;
  readonly indexes: Readonly<Record<string, Readonly<Record<keyof KeyArrays, Place>>>>;
}

export interface Table {
  readonly rows: number;
  /** What stands in a column, row by row; a column that the file lacks is empty. */
  column(name: string): (row: number) => string;
  index(name: string): KeyIndex;
}

export interface Tables {
  readonly version: string;
  readonly sources: readonly SourceStamp[];
  table(name: string): Table;
}

/** Reads a file of tables; throws CONFIGURATION where it is none, or is cut. */
export function decodeTables(bytes: Uint8Array, where: string): Tables {
  const refuse = (what: string): never => {
    throw new RepereError("CONFIGURATION", `${where}: ${what}; ${REMEDY}`, { where });
  };
  const [header, from] = headerOf(bytes, refuse);
  // Views need their bytes at a multiple of their size; a file read whole has them there already.
  const body = (bytes.byteOffset + from) % ALIGNMENT === 0 ? bytes.subarray(from) : bytes.slice(from);
  const at = ([start, items]: Place, size: number): [ArrayBufferLike, number, number] => {
    if (start + items * size > body.length) refuse("the file is cut");
    return [body.buffer, body.byteOffset + start, items];
  };
  const decoder = new TextDecoder();
  const lengths = new Uint16Array(...at(header.strings.lengths, 2));
  const starts = new Uint32Array(lengths.length + 1);
  for (let string = 0; string < lengths.length; string++)
    starts[string + 1] = (starts[string] as number) + (lengths[string] as number);
  const text = new Uint8Array(...at(header.strings.bytes, 1));
  const stringAt = (number: number): string =>
    decoder.decode(text.subarray(starts[number], starts[number + 1]));

  const open = (name: string): Table => {
    const known = header.tables[name] ?? refuse(`there is no table ${name}`);
    return Object.freeze({
      rows: known.rows,
      column(column: string) {
        const place = known.columns[column];
        if (place === undefined) return () => "";
        if (typeof place === "number") return (row: number) => stringAt(place + row);
        const numbers = new Uint32Array(...at(place, 4));
        return (row: number) => stringAt(numbers[row] as number);
      },
      index(index: string) {
        const { low, high, entries, members } =
          known.indexes[index] ?? refuse(`the table ${name} has no index ${index}`);
        return new KeyIndex({
          low: new Uint16Array(...at(low, 2)),
          high: new Uint32Array(...at(high, 4)),
          entries: new Int32Array(...at(entries, 4)),
          members: new Uint32Array(...at(members, 4)),
        });
      },
    });
  };
  return Object.freeze({ version: header.version, sources: header.sources, table: open });
}

export const REMEDY = "run npm run build in a clone, or reinstall repere";
const LENGTH_BYTES = 4;

/** The header, and where the arrays begin. */
function headerOf(bytes: Uint8Array, refuse: (what: string) => never): [TablesHeader, number] {
  const length =
    bytes.length < LENGTH_BYTES ? Infinity : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (LENGTH_BYTES + length > bytes.length) refuse("not a file of tables");
  let header: TablesHeader | undefined;
  try {
    const text = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
    header = JSON.parse(text) as TablesHeader;
  } catch {
    // Told below, as what is no header is.
  }
  if (header?.format !== FORMAT) return refuse(`not a file of tables of the format ${FORMAT}`);
  return [header, aligned(LENGTH_BYTES + length)];
}

export const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
