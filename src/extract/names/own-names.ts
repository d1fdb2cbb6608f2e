/** The names of a newsroom's own gazetteer, where they stand in the text: its word goes before the tagger's. */
import type { NameIndex } from "../../text/trie.js";
import type { OwnName } from "../../facts.js";
import type { TextLayer } from "../../types.js";
import type { TaggedName } from "./sequence-tagger.js";

/** A name of one word that French writes small counts only as it is written in the gazetteer. */
type IsCommon = (norm: string) => boolean;
const CONFIDENCE = 0.95;

/** `tagged` is free of overlaps, and so is what comes out; a longer name of the tagger's keeps its words. */
export function withOwnNames(
  tagged: readonly TaggedName[],
  layers: readonly TextLayer[],
  own: NameIndex<OwnName>,
  isCommon: IsCommon,
): TaggedName[] {
  return layers.flatMap((layer) => {
    const found = ownIn(layer, own, isCommon);
    const given = tagged.filter(({ field }) => field === layer.field);
    if (found.length === 0) return given;
    const kept = found.filter(
      (name) => !given.some((other) => overlap(name, other) && isLonger(other, name)),
    );
    const others = given.filter((name) => !kept.some((other) => overlap(name, other)));
    return [...others, ...kept].sort((a, b) => a.start - b.start);
  });
}

const overlap = (a: TaggedName, b: TaggedName): boolean => a.start < b.end && b.start < a.end;
const isLonger = (a: TaggedName, b: TaggedName): boolean => a.end - a.start > b.end - b.start;

function ownIn(layer: TextLayer, own: NameIndex<OwnName>, isCommon: IsCommon): TaggedName[] {
  const { tokens, text, field } = layer;
  const found: TaggedName[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const match = token === undefined || !startsLarge(token.text) ? undefined : own.longestAt(tokens, at);
    const end = match === undefined ? undefined : tokens[match.endToken - 1]?.end;
    if (token === undefined || match === undefined || end === undefined) {
      at++;
      continue;
    }
    const written = text.slice(token.start, end);
    const isWord = match.endToken === at + 1 && isCommon(token.norm);
    const name = match.values.find(({ form }) => !isWord || form === written);
    if (name !== undefined)
      found.push({ field, kind: name.kind, start: token.start, end, confidence: CONFIDENCE });
    at = match.endToken;
  }
  return found;
}

const startsLarge = (text: string): boolean =>
  text.charAt(0) !== text.charAt(0).toLowerCase() || /^\p{N}/u.test(text);
