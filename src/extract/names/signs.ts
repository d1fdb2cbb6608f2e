/** What a sentence says of a person in passing: nouns right beside the name, and the age. Descriptions later on go by these. */
import type { PersonMention, Sentence, TextLayer } from "../../types.js";
import { fold } from "../../text/fold.js";
import { AGENT, humanNoun } from "./human-nouns.js";
import { isCapital, isCivility } from "./runs.js";

export type PersonSigns = Pick<PersonMention, "nouns" | "groups" | "age">;

interface Range {
  readonly first: number;
  readonly end: number;
}

const ARTICLES = /^(?:le|la|l'|un|une|son|sa|notre|leur|mon|ma|ce|cet|cette|du|au|ex|l'ex)$/;
/** What may stand between article and noun. */
const IN_FRONT =
  /^(?:jeune|ancien|ancienne|ex|ex-|vieux|vieil|vieille|nouveau|nouvel|nouvelle|petit|petite|grand|grande|celebre|futur|future|actuel|actuelle|premier|premiere|seul|seule|brave|bon|bonne|alors|aussi|egalement|elle-meme|lui-meme|longtemps|toujours|encore|deja|autrefois|jadis|devenu|devenue|aujourd'hui|fier|fiere|simple|autre|riche|double|triple|meilleur|meilleure)$/;
/** How many words go before the noun of a name: "la jeune patineuse de vitesse québécoise". */
const REACH = 5;
const SHORTEST_NOUN = 4;

export function signsOf(
  layer: TextLayer,
  sentence: Sentence,
  name: Range,
  roles: readonly { readonly kind: string; readonly title: string }[],
): PersonSigns {
  const ofRoles = roles.flatMap(
    ({ title }) =>
      fold(title)
        .split(" ")
        .find((word) => !IN_FRONT.test(word)) ?? [],
  );
  const beside = [...nounBefore(layer, sentence, name), ...nounsAfter(layer, sentence, name)];
  const nouns = [...ofRoles, ...beside.filter((noun) => AGENT.test(noun) || humanNoun(noun) !== undefined)];
  const age = ageAfter(layer, sentence, name.end);
  const groups = [
    ...roles.map(({ kind }) => kind),
    ...nouns.flatMap((noun) => humanNoun(noun)?.groups ?? []),
  ];
  return {
    ...(nouns.length === 0 ? {} : { nouns }),
    ...(groups.length === 0 ? {} : { groups }),
    ...(age === undefined ? {} : { age }),
  };
}

/** "la jeune soudeuse Ana Roy", "Soudeuse à Matane, Ana Roy". */
function nounBefore(layer: TextLayer, { firstToken }: Sentence, { first }: Range): string[] {
  const { tokens } = layer;
  let at = first - 1;
  if (tokens[at]?.text === "." && isCivility(tokens[at - 1])) at--;
  if (isCivility(tokens[at])) at--;
  const isSetOff = tokens[at]?.text === ",";
  if (isSetOff) {
    const opening = tokens[firstToken];
    const noun = opening?.norm ?? "";
    if (at - firstToken > 14) return [];
    return ARTICLES.test(noun) ? headFrom(layer, firstToken + 1, at) : headFrom(layer, firstToken, at);
  }
  for (let from = at; from > at - REACH && from >= firstToken; from--) {
    const token = tokens[from];
    if (token === undefined || (token.kind !== "word" && token.kind !== "elision")) return [];
    if (ARTICLES.test(token.norm)) {
      // "la cuisine de Raymonde Huet" is hers, and not she.
      if (/^(?:de|d'|a|par|pour|avec|que|qu'|ou|et)$/.test(tokens[at]?.norm ?? "")) return [];
      return headFrom(layer, from + 1, at + 1);
    }
  }
  return [];
}

/** "Ana Roy, 34 ans, soudeuse", "Ana Roy est une soudeuse", "Ana Roy (soudeuse)". */
function nounsAfter(layer: TextLayer, { endToken }: Sentence, { end }: Range): string[] {
  const { tokens } = layer;
  let at = end;
  if (
    tokens[at]?.text === "," &&
    tokens[at + 1]?.kind === "number" &&
    /^ans?$/.test(tokens[at + 2]?.norm ?? "")
  )
    at += 3;
  const mark = tokens[at];
  if (mark === undefined || at >= endToken) return [];
  if (!/^[,(–—]$/.test(mark.text) && !/^(?:est|etait|devient|sera|fut)$/.test(mark.norm)) return [];
  at++;
  // "Selon Ana Roy, la baisse…": with an article it may be the subject of what follows.
  if (mark.text === "," && /^(?:le|la|l'|les|ce|cet|cette)$/.test(tokens[at]?.norm ?? "")) return [];
  while (at < endToken && (ARTICLES.test(tokens[at]?.norm ?? "") || IN_FRONT.test(tokens[at]?.norm ?? "")))
    at++;
  const nouns = headFrom(layer, at, endToken);
  // "soudeuse et mère de trois enfants"
  if (nouns.length > 0 && tokens[at + 1]?.norm === "et") nouns.push(...headFrom(layer, at + 2, endToken));
  return nouns;
}

function headFrom({ tokens }: TextLayer, first: number, end: number): string[] {
  let at = first;
  while (at < end && IN_FRONT.test(tokens[at]?.norm ?? "")) at++;
  const token = tokens[at];
  if (at >= end || token?.kind !== "word" || token.text.length < SHORTEST_NOUN) return [];
  // A capital is the sentence's own at its start alone.
  return isCapital(token) && at > first ? [] : [token.norm];
}

/** "Ana Roy, 34 ans", "Ana Roy (34 ans)", "Ana Roy, âgée de 34 ans". */
function ageAfter({ tokens }: TextLayer, { endToken }: Sentence, end: number): number | undefined {
  let at = end;
  if (!/^[,(]$/.test(tokens[at]?.text ?? "") || at >= endToken) return undefined;
  at++;
  if (/^agee?$/.test(tokens[at]?.norm ?? "") && tokens[at + 1]?.norm === "de") at += 2;
  return ageAt(tokens, at);
}

export function ageAt(tokens: TextLayer["tokens"], at: number): number | undefined {
  const number = tokens[at];
  if (number?.kind !== "number" || !/^ans?$/.test(tokens[at + 1]?.norm ?? "")) return undefined;
  const age = Number(number.text);
  return Number.isInteger(age) ? age : undefined;
}
