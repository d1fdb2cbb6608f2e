/** Pages as they should never arrive, made from pages as they do: deterministic, so that a fault can be seen again. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;
const insert = (page: string, at: number, text: string): string => page.slice(0, at) + text + page.slice(at);

/** What fits nowhere: halves of characters, NUL, marks of order and of direction, signs that patterns stumble over. */
const ODD = [
  "\ud83d", "\udc00", "\udc00\ud83d", "\u0000", "\u0000\u0000\u0000", "\ufeff", "\u200e", "\u200f", "\u202e", "\u2066", "\u2069",
  "\u00ad", "\u200b", "\u0301", "\u2028", "\u2029", "\u0085", "\r", "\v", "\f", "\u001b[31m", "\ufffd", "😀", "𝐀", "ﬁ", "İ", "ß",
  "&", "&amp", "&#", "&#x", "&#55296;", "&#0;", "&notin;", "<", "<!", "<!--", "-->", "]]>", "<![CDATA[", "</", "/>", "<p", "\"", "'", "=",
]; // prettier-ignore
/** Repeated, these tempt a pattern to try every way there is. */
const TEMPTING = [
  "Jean-", "1 ", "22/", "- ", "| ", "(", "Par ", "a.", "@a", "« ", "A, ", "[ ] ", "22 août ", "http://", "M. ", "et ", "à ", "A.-", "l'",
  "De Jean ", "…", "Publié le ", "il y a ", "</p><p>", "<b>", "<li>", "<td>", "<a href=x>", "&eacute;", "<p class=a id=b>", " : ", "Photo ",
]; // prettier-ignore
const OPEN = ["<div>", "<span>", "<ul><li>", "<table><tr><td>", "<b>", "<a href='/x'>", "<section>", "<svg>", "<blockquote>", "<i><p>"]; // prettier-ignore

type Mutation = (page: string, random: Random) => string;

const CHANGES: readonly Mutation[] = [
  // Cut anywhere.
  (page, random) => page.slice(0, below(random, page.length + 1)),
  (page, random) => page.slice(below(random, page.length + 1)),
  (page, random) => {
    const from = below(random, page.length + 1);
    return page.slice(0, from) + page.slice(from + below(random, 200));
  },
  // Bytes flipped, as on a bad line.
  (page, random) => {
    const bytes = Buffer.from(page, "utf8");
    for (let flips = 1 + below(random, 20); flips > 0 && bytes.length > 0; flips--) {
      const at = below(random, bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << below(random, 8));
    }
    return bytes.toString(pick(random, ["utf8", "utf8", "latin1"] as const));
  },
  // Tags unclosed, unopened.
  (page, random) => page.replace(/<\/\w+>/g, (tag) => (random() < 0.3 ? "" : tag)),
  (page, random) => page.replace(/<\w+[^>]*>/g, (tag) => (random() < 0.2 ? "" : tag)),
  (page, random) => page.replace(/>/g, (sign) => (random() < 0.1 ? "" : sign)),
  (page, random) => page.replace(/["']/g, (sign) => (random() < 0.2 ? "" : sign)),
  // What fits nowhere.
  (page, random) => insert(page, below(random, page.length + 1), pick(random, ODD)),
  (page, random) => page.replace(/\s/g, (space) => (random() < 0.05 ? space + pick(random, ODD) : space)),
  (page, random) => pick(random, ODD) + page + pick(random, ODD),
  // Blocks repeated, moved, joined.
  (page, random) => {
    const lines = page.split("\n");
    const from = below(random, lines.length);
    const some = lines.slice(from, from + 1 + below(random, 5));
    const many = Array.from({ length: 1 + below(random, 30) }, () => some).flat();
    return [...lines.slice(0, from), ...many, ...lines.slice(from)].join("\n");
  },
  (page, random) => {
    const lines = page.split("\n");
    for (let moves = below(random, 10); moves > 0; moves--)
      lines.splice(below(random, lines.length), 0, ...lines.splice(below(random, lines.length), 1));
    return lines.join("\n");
  },
  (page, random) => page.replace(/\n+/g, (end) => (random() < 0.5 ? " " : end)),
  (page) => page.replaceAll("\n", " "),
  (page) => page.replaceAll(" ", "\n"),
  (page, random) => page.replaceAll("\n", pick(random, ["\r\n", "\r", "\u2028", "\n\n\n", "\n\u00a0\n", "<br>"])),
  (page) => page.toUpperCase(),
  (page) => page.normalize("NFD"),
  (page) => page.replace(/[\p{L}]/gu, (letter) => `${letter}\u0301`),
  (page) => `${page}\n\n${page}`,
  (page, random) => {
    const part = pick(random, TEMPTING);
    return insert(page, below(random, page.length + 1), part.repeat(1 + below(random, 300)));
  },
  (page, random) => insert(page, below(random, page.length + 1), " ".repeat(below(random, 3000))),
  (page, random) => insert(page, below(random, page.length + 1), pick(random, OPEN).repeat(below(random, 600))),
]; // prettier-ignore

/** These make a page large: rare. */
const LARGE: readonly Mutation[] = [
  (page, random) => insert(page, below(random, page.length + 1), " ".repeat(50_000)),
  (page, random) => insert(page, below(random, page.length + 1), pick(random, OPEN).repeat(100_000)),
  (page, random) => insert(page, below(random, page.length + 1), pick(random, TEMPTING).repeat(20_000)),
  (page, random) => insert(page, below(random, page.length + 1), `${pick(random, TEMPTING).repeat(30)}\n`.repeat(1500)),
  (page, random) => insert(page, below(random, page.length + 1), pick(random, ODD).repeat(50_000)),
  (page) => page.replaceAll("\n", " ").repeat(Math.ceil(200_000 / (page.length + 1))),
  (page) => `${page}\n`.repeat(Math.ceil(200_000 / (page.length + 1))),
]; // prettier-ignore

const SHARE_OF_LARGE = 0.004;
const MAX_CHANGES = 4;

/** The page with one to four things wrong with it. */
export function mutate(page: string, random: Random): string {
  let changed = page;
  for (let changes = 1 + below(random, MAX_CHANGES); changes > 0; changes--)
    changed = pick(random, CHANGES)(changed, random);
  return random() < SHARE_OF_LARGE ? pick(random, LARGE)(changed, random) : changed;
}

/** One page for each way to be large, so that a short run has them all. */
export const enlarge = (page: string, random: Random): string[] =>
  LARGE.map((change) => change(page, random));
