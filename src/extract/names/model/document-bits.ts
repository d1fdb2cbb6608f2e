/**
 * What all places of a document show of a capitalized word: "Roy" after "Mme" once is a person everywhere in it. One pass,
 * no model needed, so that training and use see the same.
 */
import { mix } from "../../../model/hash.js";
import type { TextLayer, Token } from "../../../types.js";
import { KNOWN, SEED, type KnownNames } from "./known-names.js";
import type { Add } from "./features.js";
import { startsLarge, type Look } from "./word.js";

const BIT = {
  small: 1 << 0, inside: 1 << 1, afterFirstName: 1 << 2, civility: 1 << 3, afterTo: 1 << 4, ends: 1 << 5, begins: 1 << 6, title: 1 << 7,
  brackets: 1 << 8, head: 1 << 9, article: 1 << 10, comma: 1 << 11, again: 1 << 12, says: 1 << 13, amid: 1 << 14, alone: 1 << 15,
} as const; // prettier-ignore

/** Bits that tell something together, each group a feature. */
const GROUPS = [
  BIT.small | BIT.inside | BIT.again | BIT.alone,
  BIT.afterFirstName | BIT.civility | BIT.title | BIT.ends | BIT.says,
  BIT.afterTo | BIT.article | BIT.comma | BIT.brackets | BIT.head,
  BIT.begins | BIT.ends | BIT.amid | BIT.alone | BIT.afterFirstName,
  BIT.civility | BIT.afterTo | BIT.article | BIT.again | BIT.afterFirstName,
  -1,
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const CIVILITIES = words("m mme mlle me mr dr docteur monsieur madame maitre pere soeur abbe sir lord");
const TO = words("a en au aux");
const ARTICLES = words("le la l' les");
const SAYS = words("dit affirme explique precise ajoute souligne declare indique estime raconte annonce rappelle soutient confie assure croit pense conclut note"); // prettier-ignore

export type DocumentBits = ReadonlyMap<string, number>;

export function documentBits(
  layers: readonly Pick<TextLayer, "tokens" | "sentences">[],
  known: KnownNames,
  look: Look,
): DocumentBits {
  const bits = new Map<string, number>();
  const isFirstName = (token: Token): boolean =>
    (known.bits(mix(SEED, look(token).parts[0] ?? 0)) & KNOWN.first) !== 0;
  for (const { tokens, sentences } of layers)
    for (const { firstToken, endToken } of sentences)
      for (let at = firstToken; at < endToken; at++) {
        const token = tokens[at] as Token;
        if (token.kind === "punctuation" || token.kind === "number") continue;
        const sofar = bits.get(token.norm) ?? 0;
        const shown = startsLarge(token.text)
          ? shownAt(at) | ((sofar & ~BIT.small) === 0 ? 0 : BIT.again)
          : BIT.small;
        bits.set(token.norm, sofar | shown);

        function shownAt(here: number): number {
          const left = here > firstToken ? tokens[here - 1] : undefined;
          const right = here + 1 < endToken ? tokens[here + 1] : undefined;
          const isLarge = (one: Token | undefined): boolean =>
            one !== undefined && one.kind !== "punctuation" && startsLarge(one.text);
          const [joinsLeft, joinsRight] = [isLarge(left), isLarge(right)];
          let found =
            joinsLeft && joinsRight ? BIT.amid : joinsLeft ? BIT.ends : joinsRight ? BIT.begins : BIT.alone;
          if (right !== undefined && SAYS.has(right.norm)) found |= BIT.says;
          if (left === undefined) return found;
          if (left.text === "(") return found | (right?.text === ")" ? BIT.brackets : 0);
          if (left.text === ",") return found | BIT.comma;
          // "M. Roy".
          if (left.text === ".")
            return found | (CIVILITIES.has(tokens[here - 2]?.norm ?? "") ? BIT.civility : 0);
          if (left.kind === "punctuation") return found;
          if (!joinsLeft) found |= BIT.inside | (look(left).isTitle ? BIT.title : 0);
          else if (isFirstName(left)) found |= BIT.afterFirstName;
          if (CIVILITIES.has(left.norm)) found |= BIT.civility;
          if (TO.has(left.norm)) found |= BIT.afterTo;
          if (ARTICLES.has(left.norm)) found |= BIT.article;
          return found | (look(left).isHead ? BIT.head : 0);
        }
      }
  return bits;
}

/** Small words and signs have none. */
export function addGroups(bits: DocumentBits, token: Token, add: Add): void {
  if (token.kind === "punctuation" || !startsLarge(token.text)) return;
  const own = bits.get(token.norm) ?? 0;
  for (let group = 0; group < GROUPS.length; group++) add(100 + group, own & (GROUPS[group] as number));
}
