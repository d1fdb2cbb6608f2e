/** Which roles grammar ties to a name: before it, behind a comma, after "est". */
import type { Sentence, TextLayer } from "../../types.js";
import type { RoleReading } from "./roles.js";
import { isCapital, isCivility, wordOf } from "./runs.js";

/** Roles of a sentence, chained ("X et ministre de Y"). */
export interface Surroundings {
  /** Chains by the token each ends before, and by the token each begins at. */
  readonly chainsByEnd: ReadonlyMap<number, readonly RoleReading[]>;
  readonly chainsByStart: ReadonlyMap<number, readonly RoleReading[]>;
}

export interface TiedRoles {
  readonly before: readonly RoleReading[];
  readonly after: readonly RoleReading[];
  readonly all: readonly RoleReading[];
}

/** Words between a name and what is said of the person: "Marie Roy, l'ancienne directrice", "Paul Roy est le maire". */
const ARTICLES =
  /^(?:le|la|l'|un|une|son|sa|notre|leur|les|des|alors|aussi|egalement|actuel|actuelle|nouveau|nouvelle|nouvel|ex-|jeune|futur|future|elle-meme|lui-meme|celebre|toujours|deja|encore)$/;
/** "a été nommée la première", "est la": articles, and the verbs of being appointed. */
const BECOMING = new RegExp(`${ARTICLES.source}|^(?:ete|nommee?|elue?|devenue?)$`);
const COPULA = /^(?:est|etait|devient|fut|sera|reste|demeure|nomme|nommee|elu|elue)$/;

export function rolesOf(
  layer: TextLayer,
  sentence: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
  { chainsByEnd, chainsByStart }: Surroundings,
): TiedRoles {
  const { tokens } = layer;
  let at = first;
  if (tokens[at - 1]?.text === "." && isCivility(tokens[at - 2])) at -= 2;
  else if (isCivility(tokens[at - 1])) at -= 1;
  let before = chainsByEnd.get(at);
  // "Le maire de Laval, Stéphane Boyer,": an office in front that an article announces.
  if (before === undefined && tokens[at - 1]?.text === ",") {
    const chain = chainsByEnd.get(at - 1);
    const opening = chain?.[0];
    if (
      opening !== undefined &&
      /^(?:le|la|l'|son|sa|notre|leur|au|du|les|selon|ancien|ancienne|nouveau|nouvelle|nouvel|actuel|actuelle|futur|future|jeune)$/.test(
        tokens[opening.first - 1]?.norm ?? "",
      )
    )
      before = chain;
  }
  let next = end;
  const after: RoleReading[] = [];
  if (
    tokens[next]?.text === "," &&
    tokens[next + 1]?.kind === "number" &&
    /^ans?$/.test(tokens[next + 2]?.norm ?? "")
  )
    next += 3;
  const opens =
    tokens[next]?.text === "," ||
    tokens[next]?.text === "(" ||
    tokens[next]?.text === "–" ||
    tokens[next]?.text === "—";
  const copula = COPULA.test(tokens[next]?.norm ?? "") || /^(?:ete|a)$/.test(tokens[next]?.norm ?? "");
  if (opens || copula) {
    next++;
    const between = copula ? BECOMING : ARTICLES;
    while (next < sentence.endToken && between.test(tokens[next]?.norm ?? "")) next++;
    const chain = chainsByStart.get(next) ?? occupationAt(layer, sentence, end, next);
    // "…, le ministre Roy": that office has a name of its own.
    const last = chain?.at(-1);
    // (The next paragraph's capital is nobody's: an attribution often ends without a stop.)
    const named = last !== undefined && last.end < sentence.endToken && isCapital(tokens[last.end]);
    if (chain !== undefined && !named) after.push(...chain);
  }
  return { before: before ?? [], after, all: [...(before ?? []), ...after] };
}

const OCCUPATION =
  /(?:iste|logue|eur|euse|trice|cien|cienne|naire|[^lr]ier|[^lr]iere|preposee?|soudeur|cheffe)$/;
/** Words with such an ending that say how somebody is, not what. */
const NO_OCCUPATION =
  /^(?:premiere?|derniere?|entiere?|fiere?|heureux|[a-z]*(?:i|r|u)euse|meilleure?|majeure?|mineure?|superieure?|interieure?|exterieure?|posterieure?|originaire|seule?|imaginaire|contraire|nombreux|familiere?|ailleurs|plusieurs|leur|pleur|peur|coeur|soeur|honneur|bonheur|malheur|valeur|douleur|faveur|hauteur|longueur|couleur|fleur|chaleur|heure|demeure|hier|fevrier|janvier|triste|existe)$/;

/** "Paul Roy, mareyeur,": an occupation that no list has, set off by commas and told by its ending. */
function occupationAt(
  layer: TextLayer,
  sentence: Sentence,
  end: number,
  at: number,
): readonly RoleReading[] | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  const after = tokens[at + 1];
  if (
    token === undefined ||
    tokens[end]?.text !== "," ||
    token.kind !== "word" ||
    isCapital(token) ||
    token.norm.length < 6
  )
    return undefined;
  if (!OCCUPATION.test(token.norm) || NO_OCCUPATION.test(token.norm) || at >= sentence.endToken)
    return undefined;
  if (after !== undefined && !/^(?:,|\.|de|du|des|d'|à|au|aux|en|chez|et|depuis|»|\))$/.test(wordOf(after)))
    return undefined;
  const gender = /(?:euse|trice|cienne|iere|preposee)$/.test(token.norm)
    ? "f"
    : /(?:eur|cien|[^lr]ier)$/.test(token.norm)
      ? "m"
      : null;
  return [{
    first: at, titleEnd: at + 1, end: at + 1, title: token.text, portfolio: null, organization: null, territories: [], gender, plural: false, kind: "work",
  }]; // prettier-ignore
}
