/** Cuts a long text into windows that a model can read, at the ends of sentences where it can. */

/** Words `[from, to)` are read together; what is said of `[coreFrom, coreTo)` is kept, the rest is context. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

export interface WindowLimits {
  /** Pieces that a window may hold, besides the special ones. */
  readonly room: number;
  /** Pieces of context at most, before and after. */
  readonly overlap: number;
}

/**
 * Each word belongs to the core of exactly one window. A window holds whole sentences, and whole sentences as context; a
 * sentence that no window can hold is cut between words.
 * @param lengths pieces of each word; none is longer than `room - 2 * overlap`
 * @param opens whether a sentence begins with the word
 */
export function planWindows(
  lengths: readonly number[],
  opens: readonly boolean[],
  { room, overlap }: WindowLimits,
): Window[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.length === 0) return [];
  if (total <= room) return [{ from: 0, to: lengths.length, coreFrom: 0, coreTo: lengths.length }];
  const core = room - 2 * overlap;
  const parts = cutParts(lengths, opens, core, overlap);
  const windows: Window[] = [];
  for (let first = 0; first < parts.length;) {
    const last = reach(parts, first, 1, core);
    const before = reach(parts, first - 1, -1, overlap);
    const after = reach(parts, last, 1, overlap);
    windows.push({
      from: startOf(parts, before + 1, lengths.length),
      to: startOf(parts, after, lengths.length),
      coreFrom: startOf(parts, first, lengths.length),
      coreTo: startOf(parts, last, lengths.length),
    });
    first = last;
  }
  return windows;
}

interface Part {
  /** Its first word; it ends where the next begins. */
  readonly start: number;
  readonly pieces: number;
}

const startOf = (parts: readonly Part[], index: number, end: number): number => parts[index]?.start ?? end;

/** Sentences; one longer than a core as parts small enough to be context of one another. */
function cutParts(
  lengths: readonly number[],
  opens: readonly boolean[],
  core: number,
  overlap: number,
): Part[] {
  const sentences: Part[] = [];
  let start = 0;
  let pieces = 0;
  lengths.forEach((length, word) => {
    if (opens[word] === true && word > start) {
      sentences.push({ start, pieces });
      start = word;
      pieces = 0;
    }
    pieces += length;
  });
  sentences.push({ start, pieces });
  return sentences.flatMap((sentence, at) =>
    sentence.pieces <= core
      ? [sentence]
      : cutSentence(lengths, sentence.start, startOf(sentences, at + 1, lengths.length), overlap),
  );
}

function cutSentence(lengths: readonly number[], from: number, to: number, size: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let pieces = 0;
  for (let word = from; word < to; word++) {
    const length = lengths[word] ?? 0;
    if (word > start && pieces + length > size) {
      parts.push({ start, pieces });
      start = word;
      pieces = 0;
    }
    pieces += length;
  }
  parts.push({ start, pieces });
  return parts;
}

/** The first part from `at` on, in steps of `step`, that no longer fits in `room`. */
function reach(parts: readonly Part[], at: number, step: 1 | -1, room: number): number {
  let left = room;
  for (let part = parts[at]; part !== undefined && part.pieces <= left; part = parts[at]) {
    left -= part.pieces;
    at += step;
  }
  return at;
}
