/** By which forms a person may be called once the whole name is known. */
import { nameParts } from "../text/fold.js";
import type { PersonMention } from "../types.js";

/** The words of a name as a key, the given ones first: "PROULX Marie-Eve" is "marie eve proulx". */
export function wordsOf({ text }: Pick<PersonMention, "text">): string[] {
  return naturalOrder(text).flatMap((part) => nameParts(part));
}

/** A family name in capitals in front, as lists have it, goes to the end. */
function naturalOrder(text: string): string[] {
  const parts = text.split(" ");
  let shouted = 0;
  while (shouted < parts.length && isShouted(parts[shouted] ?? "")) shouted++;
  return shouted === 0 || shouted === parts.length
    ? parts
    : [...parts.slice(shouted), ...parts.slice(0, shouted)];
}

const SHOUTED = /^\p{Lu}[\p{Lu}'’-]*\p{Lu}$/u;
const isShouted = (part: string): boolean => SHOUTED.test(part);

/** "M. J. Roy" and "Roy" say less than "Marie-Jeanne Roy": how many words of a name are whole. */
export const wholeWords = (words: readonly string[]): number =>
  words.filter((word) => word.length > 1).length;

/** More is no name, and has too many parts. */
const MOST_WORDS = 10;

/** Every key by which the person of a name may be called. */
export function formsOf(mention: PersonMention): ReadonlySet<string> {
  const words = wordsOf(mention);
  const forms = new Set<string>();
  const add = (parts: readonly string[]): void => void forms.add(parts.join(" "));
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at++) {
    add(words.slice(at));
    add(words.slice(0, at + 1));
  }
  if (words.length < 2 || words.length > MOST_WORDS) return forms;
  // "J.-F. Lisée", "J. Lisée": given names by their initials.
  const initials = words.map((word) => word.charAt(0));
  for (let at = 1; at < words.length; at++) {
    add([...initials.slice(0, at), ...words.slice(at)]);
    add([initials[0] ?? "", ...words.slice(at)]);
  }
  const parts = naturalOrder(mention.text);
  const [given = "", ...rest] = parts;
  const family = rest.at(-1) ?? "";
  // "Maurice « Mom » Boucher" is "Maurice Boucher", and "Mom".
  if (rest.length > 1) add([...nameParts(given), ...nameParts(family)]);
  // "Monique Gagnon-Tremblay" is called "Gagnon".
  if (family.includes("-")) {
    const [first = ""] = nameParts(family);
    forms.add(first);
    add([...nameParts(given), first]);
  }
  return forms;
}

/** A family name shorter than this is not taken for another with a slip in it: "Girard" and "Gérard" are two. */
const LEAST_SLIP = 8;

/** Keys that two whole names share which differ in one letter of a long family name: each lacks one letter of it. */
export function slipsOf(words: readonly string[]): string[] {
  const family = words.at(-1) ?? "";
  if (words.length < 2 || family.length < LEAST_SLIP) return [];
  const given = words.slice(0, -1).join(" ");
  // The first letter is hardly ever the wrong one.
  const lacking = Array.from(
    { length: family.length - 1 },
    (_, at) => `${given} ${family.slice(0, at + 1)}${family.slice(at + 2)}`,
  );
  return [`${given} ${family}`, ...lacking];
}
