/** What the recognizer sees of each token of a sentence, as hashes. The list of templates is the program. */
import type { Token } from "../../src/types.js";
import { groupsOf, type DocumentBits } from "./document-bits.js";
import type { KnownNames } from "./gazetteer.js";
import { mix } from "./hash.js";
import { knownIn, type KnownTags } from "./known-tags.js";
import { CASE, type Look, type Word } from "./words.js";

const BEFORE = 11;
const AFTER = 13;
const NEAR = 3;

/** Hashes by token of `[first, end)`. */
export function featuresOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  bits: DocumentBits,
  known: KnownNames,
  look: Look,
): number[][] {
  const words = tokens.slice(first, end).map(look);
  const tags = knownIn(words, known);
  const large = words.filter(({ startsLarge }) => startsLarge).length;
  const all = words.filter(({ written }) => written !== CASE.sign).length;
  const isHeadline = all > 3 && large / all > 0.6;
  return words.map((_, at) => {
    const found: number[] = [];
    const add = (template: number, value: number): void => void found.push(mix(template * 7919 + 17, value));
    addWords(words, at, add);
    addSurroundings(words, at, isHeadline, add);
    addKnown(words, tags, at, add);
    for (const [group, value] of groupsOf(bits, tokens[first + at] as Token).entries())
      add(100 + group, value);
    return found;
  });
}

type Add = (template: number, value: number) => void;

const normAt = (words: readonly Word[], at: number): number => (at < 0 ? BEFORE : (words[at]?.norm ?? AFTER));
const shapeAt = (words: readonly Word[], at: number): number =>
  at < 0 ? BEFORE : (words[at]?.shape ?? AFTER);
const writtenAt = (words: readonly Word[], at: number): number => (at < 0 ? 6 : (words[at]?.written ?? 7));

function addWords(words: readonly Word[], at: number, add: Add): void {
  const word = words[at] as Word;
  const norm = (offset: number): number => normAt(words, at + offset);
  const shape = (offset: number): number => shapeAt(words, at + offset);
  add(1, word.text);
  add(2, word.norm);
  for (const [index, offset] of [-1, 1, -2, 2].entries()) add(3 + index, norm(offset));
  add(7, mix(norm(-1), word.norm));
  add(8, mix(word.norm, norm(1)));
  add(9, mix(norm(-2), norm(-1)));
  add(10, mix(norm(1), norm(2)));
  add(11, word.shape);
  add(12, mix(shape(-1), word.shape));
  add(13, mix(word.shape, shape(1)));
  add(14, mix(mix(shape(-1), word.shape), shape(1)));
  for (const [index, prefix] of word.prefixes.entries()) add(20 + index, prefix);
  for (const [index, suffix] of word.suffixes.entries()) add(30 + index, suffix);
  for (const [index, offset] of [-1, 1].entries()) {
    const other = words[at + offset];
    if (other !== undefined) add(40 + index, other.suffixes[2] ?? other.norm);
  }
  add(53, word.length);
}

function addSurroundings(words: readonly Word[], at: number, isHeadline: boolean, add: Add): void {
  const word = words[at] as Word;
  const { written } = word;
  const norm = (offset: number): number => normAt(words, at + offset);
  const cases = [-2, -1, 0, 1, 2].reduce((sum, offset) => 8 * sum + writtenAt(words, at + offset), 0);
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
  add(47, mix(norm(-1), written));
  add(48, mix(norm(1), written));
  add(49, mix(mix(norm(-1), written), norm(-2)));
  // The words on both sides of the run of capitals.
  let left = at - 1;
  while (words[left]?.startsLarge === true) left--;
  let right = at + 1;
  while (words[right]?.startsLarge === true) right++;
  const [before, after] = [normAt(words, left), normAt(words, right)];
  add(50, before);
  add(51, mix(before, written + 8 * Math.min(NEAR, at - left)));
  add(52, mix(after, written + 8 * Math.min(NEAR, right - at)));
  add(54, mix(before, after));
  let titles = word.isTitle ? 8 : 0;
  let heads = word.isHead ? 1 : 0;
  for (let offset = 1; offset <= NEAR; offset++)
    if (words[at - offset]?.isTitle === true) titles |= 1 << (NEAR - offset);
  for (let offset = 1; offset <= NEAR + 1; offset++) {
    const other = words[at - offset];
    if (other?.isHead === true) heads |= other.startsLarge ? 2 : 4;
  }
  if (words[at + 1]?.isHead === true) heads |= 8;
  add(55, titles + 16 * written);
  add(56, heads + 16 * written);
  const inOrganizations = word.inOrganizations + 8 * written;
  add(57, inOrganizations + 64 * (words[at - 1]?.inOrganizations ?? 5));
  add(58, inOrganizations + 64 * (words[at + 1]?.inOrganizations ?? 5));
}

function addKnown(
  words: readonly Word[],
  { places, organizations, persons }: KnownTags,
  at: number,
  add: Add,
): void {
  const { written, isCommon } = words[at] as Word;
  const shape = 64 * written + 512 * (isCommon ? 1 : 0);
  const place = (offset: number): number => places[at + offset] ?? 63;
  const organization = (offset: number): number => organizations[at + offset] ?? 63;
  const person = (offset: number): number => persons[at + offset] ?? 15;
  const before = normAt(words, at - 1);
  add(60, place(0));
  add(61, organization(0));
  add(62, person(0));
  add(63, place(0) + 64 * place(-1));
  add(64, place(0) + 64 * place(1));
  add(65, organization(0) + 64 * organization(-1));
  add(66, organization(0) + 64 * organization(1));
  add(67, person(-1) + 16 * person(0));
  add(68, person(0) + 16 * person(1));
  add(69, person(-1) + 16 * person(0) + 256 * person(1));
  add(70, place(0) + 64 * person(0) + 1024 * organization(0));
  add(71, place(0) + shape);
  add(72, organization(0) + shape);
  add(73, person(0) + shape);
  add(74, mix(place(0) + 64 * written, before));
  add(75, mix(person(0) + 16 * written, before));
  add(76, mix(person(0) + 16 * person(1) + 256 * written, before));
  add(77, mix(organization(0) + 64 * written, before));
}
