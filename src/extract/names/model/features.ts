/** What the recognizer sees of each token of a sentence, as hashes. The list of templates is the program. */
import { mix } from "../../../model/hash.js";
import type { Sentence, Token } from "../../../types.js";
import { acronymsIn, type AcronymParts } from "./acronyms.js";
import { addGroups, type DocumentBits } from "./document-bits.js";
import { appositionOf, governorOf } from "./governors.js";
import type { KnownNames } from "./known-names.js";
import { knownIn, type KnownTags } from "./known-tags.js";
import { CASE, type Look, type Word } from "./word.js";

const BEFORE = 11;
const AFTER = 13;
const NEAR = 3;

/** Adds what is seen as a template's value. */
export type Add = (template: number, value: number) => void;

/** One sentence with all that is looked up in it once. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly firstToken: number;
  readonly words: readonly Word[];
  readonly tags: KnownTags;
  readonly acronyms: AcronymParts;
  /** By word: where the run of capitals that it stands in, or beside, begins and ends. */
  readonly runs: { readonly start: Int32Array; readonly end: Int32Array };
  readonly isHeadline: boolean;
  /** Whether the letters of its words were restored (`shouting.ts`). */
  readonly isShouted: boolean;
  readonly bits: DocumentBits;
}

/** From so many words on, and such a share of capitals, a sentence is a headline in English style, or shouts. */
const HEADLINE = { words: 3, share: 0.6 };

export function viewOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Pick<Sentence, "firstToken" | "endToken">,
  bits: DocumentBits,
  known: KnownNames,
  look: Look,
  isShouted = false,
): SentenceView {
  const words: Word[] = [];
  let large = 0;
  let all = 0;
  for (let at = firstToken; at < endToken; at++) {
    const word = look(tokens[at] as Token);
    words.push(word);
    if (word.startsLarge) large++;
    if (word.written !== CASE.sign) all++;
  }
  return {
    tokens, firstToken, words, bits, isShouted,
    tags: knownIn(words, known),
    acronyms: acronymsIn(tokens, words, firstToken),
    runs: runsOf(words),
    isHeadline: all > HEADLINE.words && large / all > HEADLINE.share,
  }; // prettier-ignore
}

function runsOf(words: readonly Word[]): SentenceView["runs"] {
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  const isLarge = (at: number): boolean => words[at]?.startsLarge === true;
  for (let at = 0; at < words.length; at++) start[at] = isLarge(at - 1) ? (start[at - 1] as number) : at;
  for (let at = words.length - 1; at >= 0; at--) end[at] = isLarge(at + 1) ? (end[at + 1] as number) : at + 1;
  return { start, end };
}

/** The number that stands for a template and its value. */
export const featureOf = (template: number, value: number): number => mix(template * 7919 + 17, value);

/** All that is seen of each word of a sentence, by word. */
export function featuresOf(view: SentenceView): number[][] {
  return view.words.map((word, at) => {
    const found: number[] = [];
    const add: Add = (template, value) => void found.push(featureOf(template, value));
    addOwn(word, add);
    for (const offset of NEIGHBOURS) addNeighbour(view.words[at + offset], at + offset, offset, add);
    addContext(view, at, add);
    return found;
  });
}

/** What depends on more than one word. */
export function addContext(view: SentenceView, at: number, add: Add): void {
  const { words, tokens, firstToken, bits } = view;
  addPairs(words, at, add);
  addSurroundings(view, at, add);
  addClasses(words, at, add);
  addNouns(view, at, add);
  addKnown(words, view.tags, at, add);
  const acronym = view.acronyms[at] as number;
  if (acronym !== 0) add(99, acronym + 8 * (words[at] as Word).written);
  addGroups(bits, tokens[firstToken + at] as Token, add);
}

export const NEIGHBOURS = [-2, -1, 1, 2] as const;

/** What the word itself shows, wherever it stands: the tagger adds these up once for each word. */
export function addOwn(word: Word, add: Add): void {
  add(1, word.text);
  add(2, word.norm);
  add(11, word.shape);
  for (const [index, prefix] of word.prefixes.entries()) add(20 + index, prefix);
  for (const [index, suffix] of word.suffixes.entries()) add(30 + index, suffix);
  add(53, word.length);
}

/** What a neighbour shows by itself; undefined beyond the sentence. */
export function addNeighbour(word: Word | undefined, at: number, offset: number, add: Add): void {
  add(offset < 0 ? 5 + offset : 4 + offset, word?.norm ?? (at < 0 ? BEFORE : AFTER));
  if (word !== undefined && Math.abs(offset) === 1) add(offset < 0 ? 40 : 41, word.suffixes[2] ?? word.norm);
}

const normAt = (words: readonly Word[], at: number): number => (at < 0 ? BEFORE : (words[at]?.norm ?? AFTER));
const shapeAt = (words: readonly Word[], at: number): number =>
  at < 0 ? BEFORE : (words[at]?.shape ?? AFTER);
const writtenAt = (words: readonly Word[], at: number): number => (at < 0 ? 6 : (words[at]?.written ?? 7));

const isPlain = (word: Word | undefined): boolean => word === undefined || word.written === CASE.small;

function addPairs(words: readonly Word[], at: number, add: Add): void {
  const word = words[at] as Word;
  const norm = (offset: number): number => normAt(words, at + offset);
  const shape = (offset: number): number => shapeAt(words, at + offset);
  add(7, mix(norm(-1), word.norm));
  add(8, mix(word.norm, norm(1)));
  add(9, mix(norm(-2), norm(-1)));
  add(10, mix(norm(1), norm(2)));
  // Three small words in a row have nothing to tell by their shapes.
  if (isPlain(words[at - 1]) && isPlain(word) && isPlain(words[at + 1])) return;
  add(12, mix(shape(-1), word.shape));
  add(13, mix(word.shape, shape(1)));
  add(14, mix(mix(shape(-1), word.shape), shape(1)));
}

function addSurroundings({ words, isHeadline, isShouted, runs }: SentenceView, at: number, add: Add): void {
  const word = words[at] as Word;
  const { written } = word;
  const norm = (offset: number): number => normAt(words, at + offset);
  let cases = 0;
  for (let offset = -2; offset <= 2; offset++) cases = 8 * cases + writtenAt(words, at + offset);
  const opens = at === 0 || (at === 1 && words[0]?.written === CASE.sign);
  const common = (offset: number): number => {
    const other = words[at + offset];
    return other === undefined ? 2 : other.isCommon ? 1 : 0;
  };
  add(42, cases);
  add(43, writtenAt(words, at - 1) + 8 * written + 64 * writtenAt(words, at + 1));
  add(44, at === 0 ? 1 : 0);
  add(45, (opens ? 1 : 0) + 2 * written + 16 * common(0) + 32 * (isHeadline ? 1 : 0));
  add(46, common(0) + 2 * written + 16 * common(-1) + 64 * common(1));
  // Of a small word, what its neighbours alone say is enough.
  if (written !== CASE.small) {
    add(47, mix(norm(-1), written));
    add(48, mix(norm(1), written));
    add(49, mix(mix(norm(-1), written), norm(-2)));
  }
  const letters = (offset: number): number => words[at + offset]?.letterCase ?? 6;
  add(59, letters(0) + 8 * written + (opens ? 64 : 0));
  add(95, letters(-1) + 8 * letters(0) + 64 * letters(1) + 512 * written);
  if (isShouted) add(96, letters(0) + 8 * written);
  if (word.startsLarge) addRun(words, runs, at, add);
  let titles = word.isTitle ? 8 : 0;
  let heads = word.isHead ? 1 : 0;
  for (let offset = 1; offset <= NEAR; offset++)
    if (words[at - offset]?.isTitle === true) titles |= 1 << (NEAR - offset);
  for (let offset = 1; offset <= NEAR + 1; offset++) {
    const other = words[at - offset];
    if (other?.isHead === true) heads |= other.startsLarge ? 2 : 4;
  }
  if (words[at + 1]?.isHead === true) heads |= 8;
  if (titles !== 0) add(55, titles + 16 * written);
  if (heads !== 0) add(56, heads + 16 * written);
  const organizations = (offset: number): number => words[at + offset]?.inOrganizations ?? 0;
  const inOrganizations = organizations(0) + 8 * written;
  if (organizations(0) + organizations(-1) > 0) add(57, inOrganizations + 64 * organizations(-1));
  if (organizations(0) + organizations(1) > 0) add(58, inOrganizations + 64 * organizations(1));
}

/** The words on both sides of the run of capitals. */
function addRun(words: readonly Word[], { start, end }: SentenceView["runs"], at: number, add: Add): void {
  const { written } = words[at] as Word;
  const left = (start[at] as number) - 1;
  const right = end[at] as number;
  const [before, after] = [normAt(words, left), normAt(words, right)];
  add(50, before);
  add(51, mix(before, written + 8 * Math.min(NEAR, at - left)));
  add(52, mix(after, written + 8 * Math.min(NEAR, right - at)));
  add(54, mix(before, after));
}

/** Classes of the words around. */
function addClasses(words: readonly Word[], at: number, add: Add): void {
  const { written, classes } = words[at] as Word;
  const classAt = (offset: number): number => words[at + offset]?.classes ?? 0;
  for (const offset of [-3, -2, -1, 0, 1, 2]) {
    const own = classAt(offset);
    if (own !== 0) add(83 + offset, mix(own, written));
  }
  if (classAt(-1) !== 0 || classAt(-2) !== 0) add(86, mix(mix(classAt(-2), classAt(-1)), written));
  if (classes !== 0 && classAt(-1) !== 0) add(87, mix(classAt(-1), classes));
}

/** The noun that governs the name, and the one that stands after it in apposition. */
function addNouns({ words, runs }: SentenceView, at: number, add: Add): void {
  if (!(words[at] as Word).startsLarge) return;
  const governor = governorOf(words, runs.start[at] as number, at);
  if (governor !== undefined) {
    const { word, distance, links } = governor;
    add(88, mix(word.norm, distance));
    add(89, mix(word.classes, distance + 8 * links));
    add(90, mix(word.suffixes[2] ?? word.norm, distance + 8 * links));
    if (word.isHead || word.isTitle)
      add(91, (word.isHead ? 1 : 0) + (word.isTitle ? 2 : 0) + 4 * distance + 64 * links);
  }
  const apposition = appositionOf(words, runs.end[at] as number, at);
  if (apposition !== undefined) {
    const { word, distance, links } = apposition;
    add(92, mix(word.norm, Math.min(2, distance)));
    add(93, mix(word.classes, links + 4 * Math.min(2, distance)));
    add(94, (word.isHead ? 1 : 0) + (word.isTitle ? 2 : 0) + (word.isCommon ? 4 : 0) + 8 * links);
  }
}

function addKnown(
  words: readonly Word[],
  { places, organizations, things, persons }: KnownTags,
  at: number,
  add: Add,
): void {
  const { written, isCommon } = words[at] as Word;
  const shape = 64 * written + 512 * (isCommon ? 1 : 0);
  const place = (offset: number): number => places[at + offset] ?? 0;
  const organization = (offset: number): number => organizations[at + offset] ?? 0;
  const person = (offset: number): number => persons[at + offset] ?? 0;
  const before = normAt(words, at - 1);
  const [p, o, t, n] = [place(0), organization(0), things[at] as number, person(0)];
  if (p !== 0) {
    add(60, p);
    add(71, p + shape);
    add(74, mix(p + 64 * written, before));
  }
  if (o !== 0) {
    add(61, o);
    add(72, o + shape);
    add(77, mix(o + 64 * written, before));
  }
  if (n !== 0) {
    add(62, n);
    add(73, n + shape);
    add(75, mix(n + 16 * written, before));
  }
  if (t !== 0) {
    add(78, t + shape);
    add(79, t + 64 * o);
  }
  if (p + o + n !== 0) add(70, p + 64 * n + 1024 * o);
  if (p + place(-1) !== 0) add(63, p + 64 * place(-1));
  if (p + place(1) !== 0) add(64, p + 64 * place(1));
  if (o + organization(-1) !== 0) add(65, o + 64 * organization(-1));
  if (o + organization(1) !== 0) add(66, o + 64 * organization(1));
  if (n + person(-1) + person(1) === 0) return;
  add(67, person(-1) + 16 * n);
  add(68, n + 16 * person(1));
  add(69, person(-1) + 16 * n + 256 * person(1));
  add(76, mix(n + 16 * person(1) + 256 * written, before));
}
