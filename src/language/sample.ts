/** What of a text is looked at: enough to be sure, the same work for any length. */
import { read } from "../text/fold.js";

/** Fewer letters than this say nothing in any language. */
const MIN_LETTERS = 4;
/** Where the letters are looked for. */
const SAMPLE_START = 2000;
const LONGEST_TITLE = 1000;

/** Web and mail addresses, as the judges would read them. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}/gi;
/** Cheap to see, and absent from most texts. */
const MAY_HOLD_ADDRESS = /@|www\.|:\/\//i;

/** Title, start and middle of the body, `length` UTF-16 units at most, without addresses, in reading form. */
export function takeSample(title: string | undefined, body: string, length: number): string {
  const half = length / 2;
  const start = body.slice(0, body.length <= length ? length : half);
  const middle = Math.floor(body.length / 2);
  const rest = body.length <= length ? "" : body.slice(middle, middle + half);
  const { text } = read(`${(title ?? "").slice(0, LONGEST_TITLE)}\n${start}\n${rest}`);
  return (MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, " ") : text).trim();
}

export function hasLetters(sample: string): boolean {
  let letters = 0;
  for (const [run] of sample.slice(0, SAMPLE_START).matchAll(/\p{L}+/gu)) {
    letters += run.length;
    if (letters >= MIN_LETTERS) return true;
  }
  return false;
}
