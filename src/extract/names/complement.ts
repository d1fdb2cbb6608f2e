/** What follows a title or an organization's head: "de la Santé et des Services sociaux", "à la Ville de Laval". */
import type { TextLayer, Token } from "../../types.js";
import type { NameLexicons } from "./lexicons.js";
import { adjacent, isCapital, isCivility, wordOf } from "./runs.js";
import { COPULAS, NATIONALITIES, SAYING } from "./words.js";

/** Tokens `[first, end)`; `head` is the first token that is neither preposition nor article. */
export interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** No office's name is longer than this, in tokens. */
const MAX_PHRASE = 26;

const PREPOSITIONS = new Set([
  "de",
  "d'",
  "du",
  "des",
  "à",
  "au",
  "aux",
  "en",
  "pour",
  "chez",
  "dans",
  "sur",
  "contre",
  "avec",
  "entre",
  "envers",
  "-",
]);
const ARTICLES = new Set(["le", "la", "l'", "les", "son", "sa", "ses", "leur", "leurs"]);
/** Endings of the adjectives that offices and institutions bear: "économique", "sociaux", "municipale", "intégré". */
const ADJECTIVE =
  /(?:ique|al|ale|aux|el|elle|aire|if|ive|able|ible|ien|ienne|ois|oise|ain|aine|ais|aise|ieure?|ier|ière|gère|[^r]iste|itime|logue|phone|nome|publics?|[^mp]ère|ée?)s?$/;
/** Finite verbs by their ending: "en fournira", "de prendre" are no nouns. */
const VERB = /(?:era|ira|dra|ura|vra|ront|rait|raient|aient|[iu]ssent|[^t]ait|endre|ettre|oir|[^i]er)$/;
/** Adjectives of institutions without a telling ending. */
const OTHER_ADJECTIVES = new Set(
  (
    "permanent permanente independant independante feminin feminine marin marine agricole rurale mobile libre civil civile urbain vert verte jeune " +
    "uni unis unie unies ancien mixte religieux religieuse populaire autochtone autochtones forestier ouest-africaine ouest-africain " +
    "interamericaine sud-africain nord-americain touristique bilingue textile textiles public versant versants moderne contemporain contemporaine incendie"
  ).split(" "),
);
/** Words with such an ending that are something else. */
const NOT_ADJECTIVE = new Set(
  (
    "faire taire plaire fois mois trois parfois toutefois mais jamais desormais demain main soudain certain certaine certains certaines tel quel quelle " +
    "telle elle mal total janvier fevrier hier premier premiere dernier derniere mere pere maire affaire ete invitee invite appelee appele " +
    "interrogee interroge jointe joint rencontree rencontre nommee nomme elu elue arrete arretee accuse accusee blesse blessee tue tuee annonce " +
    "prevu prevue situe situee installe installee base basee cree creee fonde fondee dirige dirigee preside presidee organise organisee presente " +
    "presentee publie publiee declare estime demande precise rappelle explique souligne pense juge ajoute indique assure confirme propose invite " +
    "lance reste ont avait etait lors journee annee soiree matinee actuelle actuel"
  ).split(" "),
);
/** Function words and verbs that are never a noun or an adjective of a name. */
const NEVER = new Set(
  (
    "ne se me te que qui est sont etait etaient sera seront fait font dit peut doit veut vient tient avant apres alors ensuite depuis pendant sans ce ces " +
    "cette cet avait avaient pas plus moins tres aussi deja encore meme elles ils il on nous vous lui dont donc ainsi malgre selon parce puis prend " +
    "rend met remet signe un une ou ni si y eu va vont a-t-il plusieurs quelques tous toutes tout toute chaque celui celle ceux"
  ).split(" "),
);

export const startsComplement = (token: Token | undefined): boolean =>
  token !== undefined && PREPOSITIONS.has(wordOf(token));

const isAdjective = (token: Token): boolean =>
  token.kind === "word" &&
  !isCapital(token) &&
  token.norm.length > 2 &&
  !NEVER.has(token.norm) &&
  !NOT_ADJECTIVE.has(token.norm) &&
  !PREPOSITIONS.has(token.norm) &&
  (OTHER_ADJECTIVES.has(token.norm.replace(/s$/, "")) ||
    NATIONALITIES.has(token.norm) ||
    ADJECTIVE.test(token.text));

/** Past the preposition and article that start at a token; the same token where there is none. */
export function pastLink(layer: TextLayer, at: number, limit: number): number {
  const { tokens } = layer;
  let next = at;
  if (!PREPOSITIONS.has(wordOf(tokens[next]))) return at;
  next++;
  if (next < limit && ARTICLES.has(tokens[next]?.norm ?? "") && adjacent(layer, next - 1, next)) next++;
  return next;
}

export interface PhraseOptions {
  /** A lower-case noun may open a part: "directrice de la recherche", "Association des restaurateurs". */
  readonly lowerNouns: boolean;
  /** Ministries go on over commas and "et" ("de l'Agriculture, des Pêcheries et de l'Alimentation"); other bodies over "et de" plus a common noun. */
  readonly lists: "ministry" | "nouns" | "none";
}

/**
 * The complement that starts at a preposition. It goes on over capitals, their adjectives, and further parts, and stops
 * at a verb, at another title, at a name set off by a comma.
 */
export function complementAt(
  layer: TextLayer,
  first: number,
  limit: number,
  lexicons: NameLexicons,
  options: PhraseOptions,
): Phrase | undefined {
  const head = pastLink(layer, first, limit);
  if (head === first || head >= limit) return undefined;
  let end = partAt(layer, head, limit, lexicons, options);
  if (end === head) return undefined;
  while (end < limit && end - first < MAX_PHRASE) {
    const next = continuation(layer, end, limit, lexicons, options);
    if (next === end) break;
    end = next;
  }
  return { first, head, end };
}

/** Adjectives that stand before their noun: "petite enfance", "hautes technologies". */
const BEFORE_NOUN =
  /^(?:petite?s?|grande?s?|hautes?|jeunes?|nouvelles?|nouveaux|premiere?s?|bonnes?|vieux|vieilles?)$/;

/** One part: capitalised words with their adjectives, or a lower-case noun with its own. */
function partAt(
  layer: TextLayer,
  at: number,
  limit: number,
  lexicons: NameLexicons,
  { lowerNouns }: PhraseOptions,
): number {
  const { tokens } = layer;
  let end = at;
  const opening = tokens[at];
  if (opening === undefined) return at;
  if (!isCapital(opening) && !(lowerNouns && isNoun(opening))) return at;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined || (end > at && !adjacent(layer, end - 1, end))) break;
    const counts =
      end === at ||
      (isCapital(token) && !isCivility(token)) ||
      isAdjective(token) ||
      (end === at + 1 && BEFORE_NOUN.test(opening.norm) && isNoun(token));
    if (!counts) break;
    // A person's name that follows the office without a comma: "le ministre de la Santé Christian Dubé".
    if (end > at && isCapital(token) && startsPerson(layer, end, limit, lexicons)) break;
    end++;
  }
  return end;
}

/** After an end, what is taken in: "et des Services sociaux", ", de l'Innovation", "sur les exoplanètes". */
function continuation(
  layer: TextLayer,
  end: number,
  limit: number,
  lexicons: NameLexicons,
  options: PhraseOptions,
): number {
  const { tokens } = layer;
  const token = tokens[end];
  if (token === undefined) return end;
  const listed = token.text === "," || token.norm === "et" || token.text === "&";
  if (listed && (options.lists === "none" || (options.lists === "nouns" && token.norm !== "et"))) return end;
  const from = listed ? end + 1 : end;
  if (from >= limit || lexicons.titles.longestAt(tokens, from) !== undefined) return end;
  const head = pastLink(layer, from, limit);
  if (listed && options.lists === "nouns") return joinedNoun(layer, end, head, limit, lexicons, options);
  if (head === from) {
    // "Commerce et Industrie"; after a comma a bare capital is somebody's name.
    if (token.norm !== "et" && token.text !== "&") return end;
    if (!isCapital(tokens[from]) || startsPerson(layer, from, limit, lexicons)) return end;
    return partAt(layer, from, limit, lexicons, { ...options, lowerNouns: false });
  }
  if (isCapital(tokens[head]) && startsPerson(layer, head, limit, lexicons)) return end;
  // "Banque de développement aux États-Unis": where it is, not what it is called.
  if (isCapital(tokens[head]) && /^(?:à|au|aux|en|dans|chez|sur|entre)$/.test(wordOf(tokens[from])))
    return end;
  // After "et" or a comma a lower-case noun is as likely the sentence's own: "la Santé et du public".
  const lowerNouns = options.lowerNouns && !listed;
  const reached = partAt(layer, head, limit, lexicons, { ...options, lowerNouns });
  return reached === head ? end : reached;
}

/** "de santé et de services sociaux", "travailleurs et travailleuses du": a second common noun, never a second name. */
function joinedNoun(
  layer: TextLayer,
  end: number,
  head: number,
  limit: number,
  lexicons: NameLexicons,
  options: PhraseOptions,
): number {
  const link = wordOf(layer.tokens[end + 1]);
  if (
    !options.lowerNouns ||
    isCapital(layer.tokens[head]) ||
    (head > end + 1 && link !== "de" && link !== "d'" && link !== "des")
  )
    return end;
  const reached = partAt(layer, head, limit, lexicons, options);
  if (head > end + 1) return reached === head ? end : reached;
  // Without "de" it must go on with one, or else a new sentence part may begin here.
  const plural = /[sx]$/.test(wordOf(layer.tokens[reached - 1]));
  return reached > head && plural && /^(?:de|du|des|d')$/.test(wordOf(layer.tokens[reached])) ? reached : end;
}

function isNoun(token: Token): boolean {
  return (
    token.kind === "word" && token.norm.length > 2 && !NEVER.has(token.norm) && !COPULAS.has(token.norm) &&
    !SAYING.has(token.norm) && !PREPOSITIONS.has(wordOf(token)) && !VERB.test(token.norm) && !ARTICLES.has(token.norm)
  ); // prettier-ignore
}

/** A known first name with a capital after it. */
function startsPerson(layer: TextLayer, at: number, limit: number, lexicons: NameLexicons): boolean {
  const token = layer.tokens[at];
  const next = layer.tokens[at + 1];
  if (token === undefined || !isCapital(token)) return false;
  if (isCivility(token)) return true;
  const first = lexicons.firstName(token.norm);
  if (first === undefined || at + 1 >= limit || next === undefined) return false;
  const particle = next.norm === "de" || next.norm === "d'" || next.norm === "st";
  if (!(isCapital(next) || (particle && isCapital(layer.tokens[at + 2]))) || !adjacent(layer, at, at + 1))
    return false;
  // "Santé Canada", "France Télévisions": a common noun that is a rare first name opens no person.
  return first.count >= 200 || (first.count > 0 && !lexicons.isCommon(token.norm));
}
