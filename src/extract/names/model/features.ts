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

/** All that is seen of one word of a sentence. */
export function addFeatures(view: SentenceView, at: number, add: Add): void {
  const { words } = view;
  addOwn(words[at] as Word, add);
  for (const offset of NEIGHBOURS) addNeighbour(words[at + offset], at + offset, offset, add);
  addContext(view, at, add);
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

const lettersAt = (words: readonly Word[], at: number): number => words[at]?.letterCase ?? 6;

function commonAt(words: readonly Word[], at: number): number {
  const word = words[at];
  return word === undefined ? 2 : word.isCommon ? 1 : 0;
}

const isPlain = (word: Word | undefined): boolean => word === undefined || word.written === CASE.small;

function addPairs(words: readonly Word[], at: number, add: Add): void {
  const word = words[at] as Word;
  const before = normAt(words, at - 1);
  const after = normAt(words, at + 1);
  add(7, mix(before, word.norm));
  add(8, mix(word.norm, after));
  add(9, mix(normAt(words, at - 2), before));
  add(10, mix(after, normAt(words, at + 2)));
  // Three small words in a row have nothing to tell by their shapes.
  if (isPlain(words[at - 1]) && isPlain(word) && isPlain(words[at + 1])) return;
  const withBefore = mix(shapeAt(words, at - 1), word.shape);
  add(12, withBefore);
  add(13, mix(word.shape, shapeAt(words, at + 1)));
  add(14, mix(withBefore, shapeAt(words, at + 1)));
}

function addSurroundings({ words, isHeadline, isShouted, runs }: SentenceView, at: number, add: Add): void {
  const word = words[at] as Word;
  const { written } = word;
  let cases = 0;
  for (let offset = -2; offset <= 2; offset++) cases = 8 * cases + writtenAt(words, at + offset);
  const opens = at === 0 || (at === 1 && words[0]?.written === CASE.sign);
  const common = word.isCommon ? 1 : 0;
  add(42, cases);
  add(43, writtenAt(words, at - 1) + 8 * written + 64 * writtenAt(words, at + 1));
  add(44, at === 0 ? 1 : 0);
  add(45, (opens ? 1 : 0) + 2 * written + 16 * common + 32 * (isHeadline ? 1 : 0));
  add(46, common + 2 * written + 16 * commonAt(words, at - 1) + 64 * commonAt(words, at + 1));
  // Of a small word, what its neighbours alone say is enough.
  if (written !== CASE.small) {
    const before = mix(normAt(words, at - 1), written);
    add(47, before);
    add(48, mix(normAt(words, at + 1), written));
    add(49, mix(before, normAt(words, at - 2)));
  }
  const { letterCase } = word;
  add(59, letterCase + 8 * written + (opens ? 64 : 0));
  add(95, lettersAt(words, at - 1) + 8 * letterCase + 64 * lettersAt(words, at + 1) + 512 * written);
  if (isShouted) add(96, letterCase + 8 * written);
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
  const own = word.inOrganizations;
  const before = words[at - 1]?.inOrganizations ?? 0;
  const after = words[at + 1]?.inOrganizations ?? 0;
  if (own + before > 0) add(57, own + 8 * written + 64 * before);
  if (own + after > 0) add(58, own + 8 * written + 64 * after);
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

const classesAt = (words: readonly Word[], at: number): number => words[at]?.classes ?? 0;

/** Classes of the words around. */
function addClasses(words: readonly Word[], at: number, add: Add): void {
  const { written, classes } = words[at] as Word;
  for (let offset = -3; offset <= 2; offset++) {
    const own = classesAt(words, at + offset);
    if (own !== 0) add(83 + offset, mix(own, written));
  }
  const before = classesAt(words, at - 1);
  const second = classesAt(words, at - 2);
  if (before !== 0 || second !== 0) add(86, mix(mix(second, before), written));
  if (classes !== 0 && before !== 0) add(87, mix(before, classes));
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
  const before = normAt(words, at - 1);
  const p = places[at] as number;
  const o = organizations[at] as number;
  const t = things[at] as number;
  const n = persons[at] as number;
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
  addSides(p, places, at, 63, add);
  addSides(o, organizations, at, 65, add);
  const personBefore = persons[at - 1] ?? 0;
  const personAfter = persons[at + 1] ?? 0;
  if (n + personBefore + personAfter === 0) return;
  add(67, personBefore + 16 * n);
  add(68, n + 16 * personAfter);
  add(69, personBefore + 16 * n + 256 * personAfter);
  add(76, mix(n + 16 * personAfter + 256 * written, before));
}

/** With what is known of the word before (`template`), and of the word after. */
function addSides(own: number, tags: Uint8Array, at: number, template: number, add: Add): void {
  const before = tags[at - 1] ?? 0;
  const after = tags[at + 1] ?? 0;
  if (own + before !== 0) add(template, own + 64 * before);
  if (own + after !== 0) add(template + 1, own + 64 * after);
}
