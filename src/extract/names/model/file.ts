/**
 * The recognizer as it stands on disk: a header in JSON, then what is known beforehand and the weights as bytes. Hashes rise, so
 * that each is kept as its distance from the one before; weights are 8-bit integers, and those that round to 0 are left out.
 */
import { RepereError } from "../../../errors.js";
import type { CalibrationCurve } from "../../../model/calibration.js";
import type { Chain } from "../../../model/chain.js";
import { HashTable } from "../../../model/hash-table.js";
import type { NameKind } from "../sequence-tagger.js";
import { createKnownNames, type KnownEntries, type KnownNames } from "./known-names.js";
import { LABELS, mayFollow } from "./labels.js";

export interface NamesModel {
  /** Changes whenever a weight does. */
  readonly version: string;
  readonly entries: KnownEntries;
  readonly known: KnownNames;
  /** By feature: its row; -1 of one that was never learned. */
  readonly rows: HashTable;
  readonly weights: SparseWeights;
  /** What one unit of the weights stands for. */
  readonly unit: number;
  readonly chain: Chain;
  readonly curves: CalibrationCurves;
}

/** Cells of row `r`: `starts[r]` to `starts[r + 1]`. */
export interface SparseWeights {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

export type CalibrationCurves = Readonly<Partial<Record<NameKind, CalibrationCurve>>>;

/** What `encodeNames` writes. */
export interface NamesParts {
  readonly version: string;
  readonly entries: KnownEntries;
  readonly weights: SparseWeights;
  readonly unit: number;
  /** `from * LABELS + to`, in the same scale as weight × unit. */
  readonly steps: ArrayLike<number>;
  readonly curves: CalibrationCurves;
}

const FORMAT = "repere-names/1";

interface Header {
  readonly format: typeof FORMAT;
  readonly version: string;
  readonly known: number;
  readonly rows: number;
  readonly cells: number;
  readonly unit: number;
  /** `null` stands for what is forbidden. */
  readonly steps: readonly (number | null)[];
  readonly curves: CalibrationCurves;
}

export function encodeNames({ version, entries, weights, unit, steps, curves }: NamesParts): Buffer {
  const header: Header = {
    format: FORMAT, version, known: entries.hashes.length, rows: weights.hashes.length, cells: weights.labels.length, unit,
    steps: Array.from(steps, (score) => (score === -Infinity ? null : Number(score.toFixed(4)))), curves,
  }; // prettier-ignore
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const counts = Uint8Array.from(weights.hashes, (_, row) => weights.starts[row + 1]! - weights.starts[row]!);
  return Buffer.concat([
    length, text, distances(entries.hashes), distances(Uint32Array.from(entries.values), false), distances(weights.hashes),
    counts, weights.labels, Buffer.from(weights.values.buffer, weights.values.byteOffset, weights.values.length),
  ]); // prettier-ignore
}

/** Each number as its distance from the one before (or itself), seven bits a byte. */
function distances(numbers: Uint32Array, isRising = true): Buffer {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let rest = isRising ? number - before : number;
    before = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

/** Reads a model; throws CONFIGURATION where the file is not one, or is cut. */
export function decodeNames(bytes: Buffer, where: string): NamesModel {
  const refuse = (what: string, cause?: unknown): never => {
    throw new RepereError("CONFIGURATION", `${where}: ${what}; reinstall repere or train it again`, {
      where,
      cause,
    });
  };
  const header = headerOf(bytes, refuse);
  const reader = new Bytes(bytes.subarray(4 + bytes.readUInt32LE(0)), () => refuse("the file is cut"));
  const entries: KnownEntries = {
    hashes: reader.rising(header.known),
    values: Uint16Array.from(reader.numbers(header.known)),
  };
  const hashes = reader.rising(header.rows);
  const starts = new Uint32Array(header.rows + 1);
  const counts = reader.take(header.rows);
  for (let row = 0; row < header.rows; row++) starts[row + 1] = starts[row]! + counts[row]!;
  const labels = new Uint8Array(reader.take(header.cells));
  const values = new Int8Array(new Uint8Array(reader.take(header.cells)).buffer);
  if (starts[header.rows] !== header.cells) refuse("rows and cells do not fit together");
  if (labels.some((label) => label >= LABELS)) refuse(`expected labels below ${LABELS}`);
  const rows = new HashTable(header.rows);
  for (let row = 0; row < hashes.length; row++) rows.set(hashes[row]!, row);
  return Object.freeze({
    version: header.version,
    entries,
    known: createKnownNames(entries),
    rows,
    weights: { hashes, starts, labels, values },
    unit: header.unit,
    chain: chainOf(header.steps),
    curves: header.curves,
  });
}

function headerOf(bytes: Buffer, refuse: (what: string, cause?: unknown) => never): Header {
  let header: Partial<Header> | null;
  try {
    header = JSON.parse(bytes.toString("utf8", 4, 4 + bytes.readUInt32LE(0))) as Partial<Header> | null;
  } catch (cause) {
    return refuse("expected a model of names", cause);
  }
  if (header?.format !== FORMAT)
    return refuse(`expected the format ${FORMAT}, got ${String(header?.format)}`);
  if (header.steps?.length !== LABELS * LABELS) return refuse(`expected the steps of ${LABELS} labels`);
  if (!(header.unit! > 0)) return refuse(`expected a unit above 0, got ${String(header.unit)}`);
  // Each number takes a byte at least: memory is never asked for what cannot be there.
  for (const count of [header.known, header.rows, header.cells])
    if (!Number.isSafeInteger(count) || count! < 0 || count! > bytes.length)
      return refuse(`expected as many numbers as the file holds, got ${String(count)}`);
  return header as Header;
}

/** One state a label: each has the column of its own score. */
export function chainOf(steps: ArrayLike<number | null>): Chain {
  const all = Array.from({ length: LABELS }, (_, label) => label);
  return {
    columns: all.map((label) => [label]),
    starts: Float64Array.from(all, (label) => (mayFollow(undefined, label) ? 0 : -Infinity)),
    ends: Float64Array.from(all, (label) => (mayFollow(label, undefined) ? 0 : -Infinity)),
    steps: [Float64Array.from(steps, (score) => score ?? -Infinity)],
  };
}

class Bytes {
  readonly #bytes: Uint8Array;
  readonly #cut: () => never;
  #at = 0;

  constructor(bytes: Uint8Array, cut: () => never) {
    this.#bytes = bytes;
    this.#cut = cut;
  }

  take(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) this.#cut();
    return this.#bytes.subarray(this.#at, (this.#at += count));
  }

  numbers(count: number): Uint32Array {
    const numbers = new Uint32Array(count);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let one = 0; one < count; one++) {
      let byte = bytes[at++]!;
      let number = byte & 127;
      for (let scale = 128; byte >= 128; scale *= 128) {
        byte = bytes[at++]!;
        number += (byte & 127) * scale;
      }
      numbers[one] = number;
    }
    // Beyond the end all bytes are undefined, and numbers end at once.
    if (at > bytes.length) this.#cut();
    this.#at = at;
    return numbers;
  }

  rising(count: number): Uint32Array {
    const numbers = this.numbers(count);
    for (let at = 1; at < count; at++) numbers[at]! += numbers[at - 1]!;
    return numbers;
  }
}
