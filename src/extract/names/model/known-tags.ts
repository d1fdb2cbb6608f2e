/** Where each word of a sentence stands in the longest known name that begins there: first, amid, last, whole. */
import { mix } from "../../../model/hash.js";
import { KNOWN, SEED, type KnownNames } from "./known-names.js";
import { CASE, type Word } from "./word.js";

export interface KnownTags {
  /** 0, or the place in the name (1 first, 2 amid, 3 last, 4 whole) + 8 × its kind (below 4). */
  readonly places: Uint8Array;
  readonly organizations: Uint8Array;
  /** Events, works, products. */
  readonly things: Uint8Array;
  /** 1 a first name, 2 each part one, 3 one that many bear; + 4 where it is a last name. */
  readonly persons: Uint8Array;
}

const MAX_WORDS = 8;
const PLACES = KNOWN.country | KNOWN.city | KNOWN.place;
const ORGANIZATIONS = KNOWN.organization | KNOWN.body | KNOWN.ambiguous;
const THINGS = KNOWN.event | KNOWN.work | KNOWN.product;
const WHOLE = 4;

export function knownIn(words: readonly Word[], known: KnownNames): KnownTags {
  const { length } = words;
  const tags: KnownTags = {
    places: new Uint8Array(length), organizations: new Uint8Array(length), things: new Uint8Array(length), persons: new Uint8Array(length),
  }; // prettier-ignore
  for (let at = 0; at < length; at++) {
    const { startsLarge, isHead, parts } = words[at] as Word;
    // "ministère de la Santé" begins small; a small "paris" is a bet.
    if (!startsLarge && !isHead) continue;
    longestFrom(words, at, known, tags);
    if (!startsLarge) continue;
    const alone = known.bits(parts.reduce(mix, SEED));
    const isFirst = (bits: number): boolean => (bits & KNOWN.first) !== 0;
    const first = isFirst(alone)
      ? (alone & KNOWN.frequent) !== 0
        ? 3
        : 1
      : parts.length > 1 && parts.every((part) => isFirst(known.bits(mix(SEED, part))))
        ? 2
        : 0;
    tags.persons[at] = first + ((alone & KNOWN.last) !== 0 ? 4 : 0);
  }
  return tags;
}

function longestFrom(words: readonly Word[], from: number, known: KnownNames, tags: KnownTags): void {
  let [placeEnd, placeKind, bodyEnd, bodyKind, thingEnd, thingKind] = [0, 0, 0, 0, 0, 0];
  let hash = SEED;
  const isSmall = !(words[from] as Word).startsLarge;
  for (let at = from; at < Math.min(words.length, from + MAX_WORDS); at++) {
    const { parts, written } = words[at] as Word;
    if (parts.length === 0) {
      // "Trois-Rivières – Mauricie": a sign within.
      if (at > from && written === CASE.sign) continue;
      break;
    }
    for (const part of parts) hash = mix(hash, part);
    const bits = known.bits(hash);
    if (bits === 0) break;
    if ((bits & PLACES) !== 0 && !isSmall) {
      placeEnd = at + 1;
      placeKind = (bits & KNOWN.country) !== 0 ? 1 : (bits & KNOWN.city) !== 0 ? 2 : 3;
    }
    if ((bits & ORGANIZATIONS) !== 0 && (!isSmall || at > from)) {
      bodyEnd = at + 1;
      bodyKind = (bits & KNOWN.body) !== 0 ? 2 : (bits & KNOWN.ambiguous) !== 0 ? 3 : 1;
    }
    if ((bits & THINGS) !== 0 && (!isSmall || at > from)) {
      thingEnd = at + 1;
      thingKind = (bits & KNOWN.event) !== 0 ? 1 : (bits & KNOWN.work) !== 0 ? 2 : 3;
    }
    if ((bits & KNOWN.prefix) === 0) break;
  }
  put(tags.places, from, placeEnd, placeKind);
  put(tags.organizations, from, bodyEnd, bodyKind);
  put(tags.things, from, thingEnd, thingKind);
}

/** A longer name that began before keeps its words. */
function put(tags: Uint8Array, from: number, end: number, kind: number): void {
  for (let at = from; at < end; at++) {
    const part = end - from === 1 ? WHOLE : at === from ? 1 : at === end - 1 ? 3 : 2;
    const isFree = tags[at] === 0 || (at === from && ((tags[at] as number) & 7) === WHOLE && end - from > 1);
    if (isFree) tags[at] = part + 8 * kind;
  }
}
