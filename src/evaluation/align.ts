/**
 * Where a stretch of the labelled text stands in the text that was tagged. The two differ where cleaning erred or
 * mended; what lies in a part that was lost stands nowhere.
 */
import type { Span } from "../types.js";

const TOKEN = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;

type Tokens = readonly (Span & { readonly text: string })[];

const tokensOf = (text: string): Tokens =>
  [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

export type Align = (span: Span) => Span | undefined;

/** By the longest common subsequence of tokens; as many tokens between two that match are taken one for one. */
export function align(gold: string, found: string): Align {
  if (gold === found) return (span) => span;
  const left = tokensOf(gold);
  const right = tokensOf(found);
  const partner = partners(left, right);
  const byStart = new Map(left.map(({ start }, index) => [start, index]));
  const byEnd = new Map(left.map(({ end }, index) => [end, index]));
  return ({ start, end }) => {
    const [first, last] = [byStart.get(start), byEnd.get(end)];
    if (first === undefined || last === undefined) return undefined;
    const [from, to] = [partner[first], partner[last]];
    if (from === undefined || to === undefined || to - from !== last - first) return undefined;
    return { start: right[from]?.start ?? 0, end: right[to]?.end ?? 0 };
  };
}

function partners(left: Tokens, right: Tokens): (number | undefined)[] {
  const partner = Array.from<number | undefined>({ length: left.length });
  const same = (i: number, j: number): boolean => left[i]?.text === right[j]?.text;
  let head = 0;
  while (head < left.length && head < right.length && same(head, head)) partner[head] = head++;
  let tail = 0;
  while (
    tail < left.length - head &&
    tail < right.length - head &&
    same(left.length - 1 - tail, right.length - 1 - tail)
  ) {
    tail++;
    partner[left.length - tail] = right.length - tail;
  }
  const rows = left.length - head - tail;
  const columns = right.length - head - tail;
  const longest = lengths(rows, columns, (i, j) => same(head + i, head + j));
  const width = columns + 1;
  let [i, j] = [0, 0];
  const gap: [number, number] = [0, 0];
  const close = (): void => {
    if (i - gap[0] === j - gap[1])
      for (let k = 0; k < i - gap[0]; k++) partner[head + gap[0] + k] = head + gap[1] + k;
  };
  while (i < rows && j < columns) {
    if (same(head + i, head + j)) {
      close();
      partner[head + i++] = head + j++;
      gap[0] = i;
      gap[1] = j;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  [i, j] = [rows, columns];
  close();
  return partner;
}

/** Length of the longest common subsequence of what follows each pair of places. */
function lengths(rows: number, columns: number, same: (i: number, j: number) => boolean): Uint16Array {
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      table[i * width + j] = same(i, j)
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  return table;
}
