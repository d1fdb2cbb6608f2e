/** Which roles grammar ties to a name: before it, behind a comma, after "est". */
import type { TextLayer } from "../../types.js";
import type { FoundName } from "./found-name.js";
import { occupationAt } from "./occupations.js";
import type { RoleReading } from "./role-reading.js";
import { isCivility, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { NATIONALITIES, SAYING } from "./words.js";

/** Roles of a sentence, chained ("X et ministre de Y"). */
export interface Surroundings {
  /** Chains by the token each ends before, and by the token each begins at. */
  readonly chainsByEnd: ReadonlyMap<number, readonly RoleReading[]>;
  readonly chainsByStart: ReadonlyMap<number, readonly RoleReading[]>;
}

interface TiedRoles {
  readonly before: readonly RoleReading[];
  readonly after: readonly RoleReading[];
  readonly all: readonly RoleReading[];
}

const NONE: readonly RoleReading[] = [];
const DETERMINER =
  /^(?:le|la|l'|un|une|son|sa|notre|leur|mon|ma|votre|cet|cette|ce|les|des|au|du|selon|comme|dont|chere?|nouveau|nouvelle|nouvel|jeune|actuel|actuelle|futur|future|ex|premier|premiere|seul|seule|celebre)$/;
/** Words between a name and what is said of the person: "Marie Roy, l'ancienne directrice", "Paul Roy est le maire". */
const BETWEEN =
  /^(?:le|la|l'|un|une|son|sa|notre|leur|les|des|mon|ma|votre|ce|cet|cette|alors|aussi|egalement|actuel|actuelle|nouveau|nouvelle|nouvel|ex-|jeune|futur|future|elle-meme|lui-meme|lui|elle|celebre|toujours|deja|encore|premier|premiere|seul|seule|simple|brillante?|eminente?|talentueux|talentueuse|influente?|fameux|fameuse|celebres|riche|puissante?|redoutable|grand|grande|autre|ainsi|longtemps|autrefois|jadis|desormais|maintenant|aujourd'hui|aujourd|hui|d'|depuis|tout|toute|meilleur|meilleure|vieux|vieille|regrette|regrettee|par|ailleurs|y|comme)$/;
/** "a été nommée la première", "est la": articles, and the verbs of being appointed. */
const BECOMING = new RegExp(`${BETWEEN.source}|^(?:ete|nommee?|elue?|devenue?|reelue?|designee?|promue?)$`);
const COPULA =
  /^(?:est|etait|devient|devenait|deviendra|fut|sera|reste|demeure|nommee?|elue?|reelue?|devenue?|designee?|promue?)$/;
const PERSON_PARENTHESIS = 6;

export function rolesOf(
  scene: Scene,
  name: Pick<FoundName, "first" | "end">,
  around: Surroundings,
): TiedRoles {
  if (around.chainsByEnd.size === 0 && !mayOpen(scene.layer, name.end))
    return { before: NONE, after: NONE, all: NONE };
  const before = rolesBefore(scene, name, around);
  const after = rolesAfter(scene, name, around);
  return { before, after, all: after.length === 0 ? before : [...before, ...after] };
}

const mayOpen = ({ tokens }: TextLayer, at: number): boolean => tokens[at]?.text === ",";

/** "La mairesse Anne Roy", "Le maire de Laval, Stéphane Boyer,", "Bergère depuis 2018, Rose Roy". */
function rolesBefore(
  { layer, sentence, names }: Scene,
  { first }: Pick<FoundName, "first">,
  { chainsByEnd }: Surroundings,
): readonly RoleReading[] {
  const { tokens } = layer;
  let at = first;
  if (tokens[at - 1]?.text === "." && isCivility(tokens[at - 2])) at -= 2;
  else if (isCivility(tokens[at - 1])) at -= 1;
  // "une chercheuse marocaine nommée Isatis Roy".
  if (/^(?:nomme|appele|prenomme)e?$/.test(tokens[at - 1]?.norm ?? "")) at--;
  const direct = chainsByEnd.get(at);
  if (direct !== undefined) return direct;
  let comma = at - 1;
  if (tokens[comma]?.text !== ",") return NONE;
  // "Le maire (PS), Bertrand Kern".
  if (tokens[comma - 1]?.text === ")") {
    let open = comma - 2;
    while (open > comma - PERSON_PARENTHESIS && tokens[open]?.text !== "(") open--;
    if (tokens[open]?.text === "(") comma = open;
  }
  const near = chainsByEnd.get(comma);
  if (near !== undefined) return isAnnounced(layer, near, sentence.firstToken) ? near : NONE;
  // "Une guide atikamekw de Manawan, Agathe Ottawa": what tells the office-holder apart stands between.
  for (let end = comma - 1; end > comma - MOST_BETWEEN && end > sentence.firstToken; end--) {
    const token = tokens[end];
    if (token === undefined || /^[,.;:!?«»"()–—]$/.test(token.text)) return NONE;
    const chain = chainsByEnd.get(end);
    if (chain === undefined) continue;
    const opens = wordOf(token);
    const tells =
      /^(?:de|d'|du|des|à|au|aux|en|depuis|chez|dans|pour|sur)$/.test(opens) ||
      NATIONALITIES.has(token.norm) ||
      /(?:é|ée|i|ie|u|ue)$/.test(opens) ||
      (/^une?$/.test(tokens[(chain[0]?.first ?? 1) - 1]?.norm ?? "") &&
        !COPULA.test(token.norm) &&
        !SAYING.has(token.norm));
    const clear = names.every((one) => one.kind !== "person" || one.end <= end || one.first >= comma);
    return tells && clear && isAnnounced(layer, chain, sentence.firstToken) ? chain : NONE;
  }
  return NONE;
}
const MOST_BETWEEN = 9;

/** An article announces an office in front of its holder, or it opens the sentence. */
function isAnnounced({ tokens }: TextLayer, chain: readonly RoleReading[], from: number): boolean {
  const opening = chain[0];
  if (opening === undefined) return false;
  if (opening.first === from || isOpening(tokens, opening.first, from)) return true;
  return DETERMINER.test(tokens[opening.first - 1]?.norm ?? "");
}

/** Behind a dash, a bullet or an opening quotation mark. */
const isOpening = (tokens: TextLayer["tokens"], first: number, from: number): boolean =>
  first - from <= 2 && tokens.slice(from, first).every(({ kind }) => kind === "punctuation");

/** Longest stretch between commas that may stand between a name and its role: "de Val-d'Or", "petit-fils du fondateur". */
const MOST_APART = 9;
const APART =
  /^(?:de|d'|du|des|ne|nee|natif|native|originaire|age|agee|elle|lui|alors|en|au|fils|fille|petit-fils|petite-fille|pere|mere|un|une)$/;

/** "X, 54 ans, mareyeur", "X, de Bury, contremaître chez Y", "X est la présidente", "X, qui est aussi députée". */
function rolesAfter(
  scene: Scene,
  name: Pick<FoundName, "end">,
  { chainsByStart }: Surroundings,
): readonly RoleReading[] {
  const { layer, sentence, names } = scene;
  const { tokens } = layer;
  const limit = sentence.endToken;
  const found: RoleReading[] = [];
  let at = name.end;
  // "X (PS), maire de": a party or a country.
  if (tokens[at]?.text === "(") {
    let close = at + 1;
    while (close < limit && close - at < PERSON_PARENTHESIS && tokens[close]?.text !== ")") close++;
    if (
      tokens[close]?.text === ")" &&
      (tokens[close + 1]?.text === "," || COPULA.test(tokens[close + 1]?.norm ?? ""))
    )
      at = close + 1;
  }
  for (let group = 0; group < 4 && at < limit; group++) {
    const opener = tokens[at];
    if (opener === undefined) break;
    const isComma = opener.text === "," || opener.text === "(" || opener.text === "–" || opener.text === "—";
    const isAs = opener.norm === "en" && tokens[at + 1]?.norm === "tant" && found.length === 0;
    const isAnd = group > 0 && (opener.norm === "et" || opener.norm === "puis");
    const copula =
      found.length === 0 && (COPULA.test(opener.norm) || /^(?:ete|a|avait|aura)$/.test(opener.norm));
    if (!isComma && !isAnd && !copula && !isAs) break;
    let next = at + (isAs ? 3 : 1);
    let predicate = copula || isAs;
    if (isComma && tokens[next]?.norm === "et") next++;
    // ", qui est aussi".
    if (isComma && tokens[next]?.norm === "qui") {
      next++;
      if (tokens[next]?.norm === "y" || tokens[next]?.norm === "n'") next++;
      if (!COPULA.test(tokens[next]?.norm ?? "") && tokens[next]?.norm !== "a") break;
      predicate = true;
      next++;
    } else if (isComma && COPULA.test(tokens[next]?.norm ?? "")) {
      predicate = true;
      next++;
    }
    if (
      copula &&
      opener.norm !== "ete" &&
      /^(?:a|avait|aura)$/.test(opener.norm) &&
      tokens[next]?.norm !== "ete"
    )
      break;
    // "engagée comme conseillère", "élu à titre de".
    if (isComma && /(?:ée?s?|u|ue)$/.test(tokens[next]?.text ?? "") && tokens[next + 1]?.norm === "comme")
      next += 2;
    const between = predicate ? BECOMING : BETWEEN;
    // "le premier ministre": a word that often stands between may open the title.
    while (next < limit && !chainsByStart.has(next) && between.test(tokens[next]?.norm ?? "")) next++;
    const chain = chainsByStart.get(next) ?? (group === 0 && isComma ? occupationAt(scene, next) : undefined);
    if (chain !== undefined) {
      const last = chain.at(-1);
      if (last === undefined || isNamed(scene, last.end, limit)) break;
      // "…, et la ministre du Tourisme, Nicole Ménard": announced, and the next one's.
      const article = /^(?:le|la|l')$/.test(tokens[next - 1]?.norm ?? "");
      if (article && (isNext(scene, last.end) || (found.length > 0 && !isAnd))) break;
      found.push(...chain);
      at = last.end;
      if (predicate) break;
      if (tokens[at]?.text !== "," && tokens[at]?.norm !== "et") break;
      // After a role only a further role goes on: the comma most often closes.
      continue;
    }
    if (!isComma || found.length > 0) break;
    const close = closingComma(scene, at, limit, names);
    if (close === undefined) break;
    at = close;
  }
  return found;
}

/** The comma or "et" that ends what stands apart: ", 31 ans,", ", né à Nankin,", ", natif de Glasgow et". */
function closingComma(
  { layer }: Scene,
  comma: number,
  limit: number,
  names: Scene["names"],
): number | undefined {
  const { tokens } = layer;
  const first = tokens[comma + 1];
  if (
    first === undefined ||
    (first.kind !== "number" && !APART.test(wordOf(first)) && !APART.test(first.norm))
  )
    return undefined;
  for (let at = comma + 2; at < limit && at - comma <= MOST_APART; at++) {
    const token = tokens[at];
    if (token === undefined || /^[.;:!?«»"]$/.test(token.text)) return undefined;
    if (names.some(({ kind, first: start }) => kind === "person" && start === at)) return undefined;
    if (token.text === ",") return at;
    if (token.norm === "et" && first.kind !== "number") return at;
  }
  return undefined;
}

/** A person's name behind a comma. */
function isNext({ layer: { tokens }, names }: Scene, end: number): boolean {
  if (tokens[end]?.text !== ",") return false;
  let at = end + 1;
  while (isCivility(tokens[at]) || tokens[at]?.text === ".") at++;
  return names.some(({ first, kind }) => kind === "person" && first === at);
}

/** "…, le ministre Roy": that office has a name of its own. */
const isNamed = ({ layer, names }: Scene, end: number, limit: number): boolean =>
  end < limit &&
  (isCivility(layer.tokens[end]) || names.some(({ first, kind }) => kind === "person" && first === end));
