/** Where each word of a sentence stands in the longest known name that begins in capitals: first, amid, last, whole. */
import { KNOWN, SEED, type KnownNames } from "./gazetteer.js";
import { mix } from "./hash.js";
import { CASE, type Word } from "./words.js";

export interface KnownTags {
  /** 0, or the place in the name (1 first, 2 amid, 3 last, 4 whole) + 8 × its kind. */
  readonly places: Uint8Array;
  readonly organizations: Uint8Array;
  /** 1 a first name, 2 each part one; + 4 where it is a last name. */
  readonly persons: Uint8Array;
}

const MAX_WORDS = 8;
const PLACES = KNOWN.country | KNOWN.city | KNOWN.place;
const ORGANIZATIONS = KNOWN.organization | KNOWN.body;
const WHOLE = 4;

export function knownIn(words: readonly Word[], { bits }: KnownNames): KnownTags {
  const tags: KnownTags = {
    places: new Uint8Array(words.length),
    organizations: new Uint8Array(words.length),
    persons: new Uint8Array(words.length),
  };
  for (const [at, { startsLarge, parts }] of words.entries()) {
    if (!startsLarge) continue;
    const [place, organization] = longestFrom(words, at, bits);
    put(tags.places, at, place);
    put(tags.organizations, at, organization);
    const alone = bits.get(parts.reduce(mix, SEED)) ?? 0;
    const eachIsFirst =
      parts.length > 1 && parts.every((part) => ((bits.get(mix(SEED, part)) ?? 0) & KNOWN.first) !== 0);
    const first = (alone & KNOWN.first) !== 0 ? 1 : eachIsFirst ? 2 : 0;
    tags.persons[at] = first + ((alone & KNOWN.last) !== 0 ? 4 : 0);
  }
  return tags;
}

interface Found {
  end: number;
  kind: number;
}

function longestFrom(
  words: readonly Word[],
  from: number,
  bits: ReadonlyMap<number, number>,
): [Found, Found] {
  const place: Found = { end: 0, kind: 0 };
  const organization: Found = { end: 0, kind: 0 };
  let hash = SEED;
  for (let at = from; at < Math.min(words.length, from + MAX_WORDS); at++) {
    const { parts, written } = words[at] as Word;
    if (parts.length === 0) {
      // "Trois-Rivières – Mauricie": a sign within.
      if (at > from && written === CASE.sign) continue;
      break;
    }
    hash = parts.reduce(mix, hash);
    const known = bits.get(hash);
    if (known === undefined) break;
    if ((known & PLACES) !== 0) {
      place.end = at + 1;
      place.kind = (known & KNOWN.country) !== 0 ? 1 : (known & KNOWN.city) !== 0 ? 2 : 3;
    }
    if ((known & ORGANIZATIONS) !== 0) {
      organization.end = at + 1;
      organization.kind = (known & KNOWN.body) !== 0 ? 2 : 1;
    }
    if ((known & KNOWN.prefix) === 0) break;
  }
  return [place, organization];
}

/** A longer name that began before keeps its words. */
function put(tags: Uint8Array, from: number, { end, kind }: Found): void {
  for (let at = from; at < end; at++) {
    const part = end - from === 1 ? WHOLE : at === from ? 1 : at === end - 1 ? 3 : 2;
    const isFree = tags[at] === 0 || (at === from && ((tags[at] as number) & 7) === WHOLE && end - from > 1);
    if (isFree) tags[at] = part + 8 * kind;
  }
}
