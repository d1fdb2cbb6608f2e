/** How long a piece of work takes, and how fast the machine is while it is measured. */
const US_PER_MS = 1000;

/** CPU time of this process, all its threads: what else a machine does stays out of it, what the collector does is in. */
export function cpuMs(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / US_PER_MS;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const WORD = /[\p{L}\p{N}]+/gu;

/** The plainest thing that gives words with their places: how many a second says how fast this machine is at present. */
export function countWords(texts: readonly string[]): number {
  let words = 0;
  for (const text of texts) for (const _ of text.matchAll(WORD)) words++;
  return words;
}

/** What the issues' figures were asked on: a machine that finds so many words a second with this expression. */
export const ASKED_ON_WORDS_PER_SECOND = 5_500_000;
