/** Offices and occupations: a title of the lexicon, its modifiers, and what it is of. */
import type { Gender, TextLayer, Token } from "../../types.js";
import { complementsOf } from "./role-complement.js";
import type { NameLexicons, TitleForm } from "./lexicons.js";
import { spaced, type RoleReading } from "./role-reading.js";
import {
  ADJECTIVAL,
  BEFORE_TITLE,
  MODIFIER,
  MODIFIERS,
  NO_MODIFIER,
  PARTISAN,
  POSITIONS,
} from "./role-words.js";
import { adjacent, isCapital } from "./runs.js";
import type { Scene } from "./scene.js";
import { NATIONALITIES } from "./words.js";

/** The role that a title at this token opens. */
export function readRole(scene: Scene, first: number): RoleReading | undefined {
  const bare = titleAt(scene, first);
  return bare === undefined ? undefined : { ...bare, ...complementsOf(scene, bare) };
}

/** A title with its modifiers, and nothing of what it is of. */
function titleAt({ layer, sentence, lexicons }: Scene, first: number): RoleReading | undefined {
  const { tokens } = layer;
  const limit = sentence.endToken;
  const token = tokens[first];
  if (token === undefined || token.kind !== "word") return undefined;
  // "ancien maire": a role all the same, and the word is part of its title.
  const at = FORMER.has(token.norm) && adjacent(layer, first, first + 1) ? first + 1 : first;
  const match = lexicons.titles.longestAt(tokens, at) ?? formerAt(tokens, at, lexicons);
  const form = match?.values[0];
  if (match === undefined || form === undefined || match.endToken > limit) return undefined;
  const isWhole = match.endToken === at + 1;
  if (isWhole && at === first && !opensTitle(layer, first, sentence.firstToken)) return undefined;
  let titleEnd = match.endToken;
  let end = titleEnd;
  for (;;) {
    const next = nextPart(layer, end, limit, lexicons);
    if (next === undefined) break;
    end = next.end;
    if (next.isTitle) titleEnd = end;
    else if (!PARTISAN.has(tokens[end - 1]?.norm ?? "") && !NATIONALITIES.has(tokens[end - 1]?.norm ?? ""))
      break;
  }
  const last = tokens[titleEnd - 1];
  // "délégué par la Fédération": a participle.
  if (tokens[end]?.norm === "par" && PARTICIPLE.test(tokens[end - 1]?.norm ?? "")) return undefined;
  if (last === undefined || isVerb(tokens[first - 1], token)) return undefined;
  const title = spaced(layer.text.slice(token.start, last.end));
  const gender = genderOf(match.values) ?? genderOfArticle(tokens[first - 1]);
  return {
    first, titleEnd: end, end, title: form.plural ? form.text : lowerFirst(title), gender,
    plural: form.plural, kind: form.kind, portfolio: null, organization: null, territories: [],
  }; // prettier-ignore
}

const FORMER = new Set(["ancien", "ancienne", "anciens", "anciennes"]);

/** "ex-postière": one token, whose title comes after its first part. */
function formerAt(tokens: readonly Token[], at: number, lexicons: NameLexicons) {
  const token = tokens[at];
  if (token === undefined || !token.norm.startsWith("ex-")) return undefined;
  const rest = [{ ...token, norm: token.norm.slice(3) }, ...tokens.slice(at + 1, at + 6)];
  const match = lexicons.titles.longestAt(rest, 0);
  return match === undefined ? undefined : { ...match, endToken: match.endToken + at };
}

/** What goes on with a title: an adjective of its own, a second title, "par intérim"; or an adjective that stays outside. */
function nextPart(
  layer: TextLayer,
  at: number,
  limit: number,
  lexicons: NameLexicons,
): { end: number; isTitle: boolean } | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  if (token === undefined || at >= limit || token.kind !== "word" || isCapital(token)) return undefined;
  if (!adjacent(layer, at - 1, at)) return undefined;
  const { norm } = token;
  const next = tokens[at + 1]?.norm ?? "";
  if (NATIONALITIES.has(norm) || PARTISAN.has(norm)) return { end: at + 1, isTitle: false };
  if (MODIFIERS.has(norm)) return { end: at + 1, isTitle: true };
  if (norm === "par" && next.startsWith("interim")) return { end: at + 2, isTitle: true };
  if (norm === "en" && /^(?:chef|second|exercice)$/.test(next)) return { end: at + 2, isTitle: true };
  if (norm.length > 4 && MODIFIER.test(token.text) && !NO_MODIFIER.has(norm) && !isCapital(tokens[at - 1]))
    return { end: at + 1, isTitle: true };
  // "médecin urgentiste", "artisan boulanger".
  if (VERBS.test(norm)) return undefined;
  const second = lexicons.titles.longestAt(tokens, at);
  const isSecond =
    second !== undefined && second.endToken <= limit && second.values.some(({ kind }) => kind !== "status");
  return isSecond ? { end: second.endToken, isTitle: true } : undefined;
}

const PARTICIPLE =
  /^(?:delegue|elu|attache|employe|envoye|charge|assiste|designe|invite|associe|salarie)e?s?$/;

const ARTICLE =
  /^(?:le|la|l'|les|un|une|des|du|au|aux|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|ce|cet|cette)$/;

/** Words that are a title or part of another noun's name, by what stands before them. */
function opensTitle(layer: TextLayer, first: number, from: number): boolean {
  const { tokens } = layer;
  const token = tokens[first];
  if (token === undefined || first === from) return true;
  const { norm } = token;
  const before = tokens[first - 1];
  if (before === undefined) return true;
  const isNoun =
    before.kind === "word" &&
    before.norm.length > 3 &&
    !isCapital(before) &&
    adjacent(layer, first - 1, first);
  if (
    ADJECTIVAL.has(norm) &&
    isNoun &&
    !ARTICLE.test(before.norm) &&
    !BEFORE_TITLE.has(before.norm) &&
    !OPENING.has(before.norm)
  )
    return false;
  if (norm === "pere")
    return ARTICLE.test(before.norm) && before.norm === "le" && isCapital(tokens[first + 1]);
  if (!POSITIONS.has(norm)) return true;
  const after = tokens[first + 1];
  if (ARTICLE.test(before.norm) || OPENING.has(before.norm)) return true;
  return (
    before.text === "," &&
    (after === undefined || after.text === "," || after.text === "." || /^(?:du|des)$/.test(after.norm))
  );
}

/** After these a noun begins, though they are long enough to be one. */
const OPENING = new Set(
  "comme ancien ancienne anciens selon pour avec chez dont devenu devenue nomme nommee elue etre etait sera fut devient reste demeure aussi egalement alors ainsi toujours encore autrefois jadis surtout puis mais".split(
    " ",
  ),
);

/** "…, juge Anne Cyr": behind a comma or a quotation mark these are verbs. */
function isVerb(before: Token | undefined, token: Token): boolean {
  if (!VERBS.test(token.norm) || before === undefined) return false;
  return (
    before.text === "," ||
    before.text === "»" ||
    before.text === '"' ||
    before.text === "”" ||
    /^(?:qui|il|elle|on|se|s'|ne|n'|y|en|nous|vous|lui)$/.test(before.norm)
  );
}
const VERBS =
  /^(?:jure|philosophe|juge|guide|pilote|critique|commissaire|garde|coach|modele|parraine|patronne|conteste|arbitre|dirige|preside|sabote|manque|second|seconde|compte)$/;

function genderOf(forms: readonly TitleForm[]): Gender {
  const genders = new Set(forms.map((form) => form.gender));
  const [only] = genders;
  return genders.size === 1 && only !== undefined ? only : null;
}

/** "le juge", "une porte-parole": the article shows what the title doesn't. */
function genderOfArticle(token: Token | undefined): Gender {
  if (token === undefined) return null;
  if (/^(?:le|un|du|au)$/.test(token.norm)) return "m";
  return /^(?:la|une)$/.test(token.norm) ? "f" : null;
}

/** "Ministre" at a sentence's start is "ministre"; "PDG" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Ll}-]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
