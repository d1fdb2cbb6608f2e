/** Where a place's name begins: with its head, wherever nothing stands between the two. */
import { indexFrom, spanning, type FoundName } from "./found-name.js";
import type { Scene } from "./scene.js";

const HEADS = new Set(
  "riviere fleuve lac mont ile butte ruisseau reservoir archipel col pic glacier golfe detroit cap quartier secteur".split(
    " ",
  ),
);
const BLANKS = /^[ \u00a0\u202f]+$/;

/** "fleuve Sénégal", "butte Montmartre": without "de" the head is part of the name; "le lac de Millevaches" is the tagger's affair. */
export function withHead({ layer, names }: Scene, name: FoundName): FoundName {
  const at = name.first - 1;
  const head = layer.tokens[at];
  if (name.kind !== "place" || head === undefined || !HEADS.has(head.norm)) return name;
  const isSmall = head.text === head.text.toLowerCase();
  if (!isSmall || !BLANKS.test(layer.text.slice(head.end, name.start))) return name;
  const before = names[indexFrom(names, name.first) - 1];
  return before !== undefined && before.end > at ? name : spanning(name, layer, at, name.end);
}
