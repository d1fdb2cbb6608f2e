/**
 * Noun phrases without a tagger: what stands before a word and how it ends tell most nouns from most verbs.
 * A phrase is a run of segments joined by link words: "pôles | d' | économie sociale".
 */
import { isStopword } from "../text/stopwords.js";
import { shapeOf } from "../text/tokens.js";
import type { Sentence, TextLayer, Token } from "../types.js";

/** Tokens `[first, end)` of the layer: a noun with its adjectives, or a name. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  readonly name: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Inside a name: "Ville de Québec", "Coalition pour…" is two. */
const NAME_LINKS = words("de du des d' la l' of the and von van");
/** A phrase goes on only after these; "la" may follow "de" or "à", and never joins by itself. */
const JOINS = words("de du des d' à au aux en");
const OPENERS = words(
  "le la les l' un une des du de d' au aux à en ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quel quelle quels quelles chaque plusieurs tout tous toute toutes quelques certains certaines dans sur sous pour par avec sans entre vers chez contre et ou selon depuis pendant après avant deux trois quatre cinq six sept huit neuf dix",
);
/** What follows them is a verb. */
const BEFORE_VERB = words("je j' tu il on ils elles qui se s' ne n' y ça cela");
const AUXILIARIES = words(
  "a ont est sont était étaient avait avaient fut furent sera seront serait aura auront été être avoir soit ait",
);
const PRENOMINAL = words(
  "nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites premier première premiers premières jeune jeunes ancien ancienne anciens anciennes haut haute hauts hautes vieux vieille long longue gros grosse double prochain prochaine bon bonne bons bonnes mauvais mauvaise meilleur meilleure",
);
const ADJECTIVE =
  /(?:a(?:le?s?|ux)|el(?:le)?s?|i(?:fs?|ves?)|i?ques?|aires?|eu(?:x|ses?)|[ié]en(?:ne)?s?|ais(?:es?)?|ois(?:es?)?|[ai]bles?|ain(?:e?s?)|i(?:er|ère)s?|ante?s?|ente?s?|istes?|in(?:e?s?)|oires?|ures?|urs?|phones?|ouvert(?:e?s?)|rte?s?|rgents?)$/;
const ADJECTIVES = words(
  "blanc blanche blancs blanches noir noire noirs noires rouge rouges vert verte verts vertes bleu bleue public publics libre libres pauvre pauvres riche riches mixte mixtes civil civile civils civiles agricole agricoles moderne modernes interne internes externe externes numérique urbain urbaine humain humaine laïc laïque espagnol espagnole espagnols espagnoles grec grecque grecs turc turque allemand allemande suisse suisses belge belges russe russes arabe arabes afghan afghane afghans afghanes",
);
/** A participle may be an adjective: such a phrase must come back to count. */
const PARTICIPLE = /(?:é|ée|i|ie|u|ue|it|ite|is|ise)s?$/;
const VERB_FORM =
  /(?:[^iè]er|[^o]ir|oir|aient|ait|era|eront|ira|iront|dra|dront|erait|èrent|irent|ez|çant|[ae]ît)$/;
const NOUNS_LIKE_VERBS = words(
  "hiver cancer loyer foyer danger berger verger leader laser dîner rocher clocher plancher boucher étranger passager messager usager ménager horloger boulanger souper déjeuner fer mer ver pouvoir devoir savoir espoir soir miroir couloir trottoir réservoir tiroir noir noirs avenir plaisir souvenir désir tir loisir cuir désespoir territoire lait trait souhait portrait retrait extrait bienfait attrait forfait nez opéra pair air éclair papier reporter poker hamster joker corridor manoir terroir comptoir dépotoir abattoir laboratoire",
);
const ADVERB =
  /(?:al|iv|eus|iqu|el|air|abl|ibl|ist|ièr|ain|oin|ond|uell|ell|icul|eur|ut|ur|ar|ort|ouv|êm|im|ul|iss|cc?ess|ass|aud|ud|act|ect|ict|ess|amm|emm)e?ment$/;
const NOUNS_IN_MENT = words(
  "règlement traitement jugement appartement département parlement supplément complément sentiment événement évènement équipement logement gouvernement changement mouvement développement financement investissement établissement bâtiment document argument élément moment ciment aliment instrument médicament monument armement versement armement campement recrutement lancement classement renouvellement rassemblement prélèvement enlèvement soulèvement abonnement hébergement",
);
const MIN_LENGTH = 3;
const MAX_NAME_WORDS = 5;

/** The phrases of a sentence, each the segments in order; `JOINS` stand between them. */
export function nounPhrases(layer: TextLayer, sentence: Sentence): Segment[][] {
  const { tokens } = layer;
  const phrases: Segment[][] = [];
  const headline = isHeadline(layer, sentence);
  let phrase: Segment[] = [];
  const close = (): void => {
    if (phrase.length > 0) phrases.push(phrase);
    phrase = [];
  };
  for (let at = sentence.firstToken; at < sentence.endToken;) {
    const segment = segmentAt(tokens, at, sentence, headline);
    if (segment === undefined) {
      close();
      at++;
      continue;
    }
    phrase.push(segment);
    const next = joinAfter(tokens, segment.end, sentence.endToken);
    if (next === undefined || segmentAt(tokens, next, sentence, headline) === undefined) close();
    at = next ?? segment.end;
  }
  close();
  return phrases;
}

/** "de", "de la", "à l'"… → the token after them. */
function joinAfter(tokens: readonly Token[], at: number, end: number): number | undefined {
  const join = tokens[at];
  if (join === undefined || at >= end || !JOINS.has(lower(join))) return undefined;
  const article = tokens[at + 1];
  const next = article !== undefined && /^(?:la|l')$/.test(article.norm) ? at + 2 : at + 1;
  return next < end ? next : undefined;
}

function segmentAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  headline: boolean,
): Segment | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const name = headline ? at : nameEnd(tokens, at, sentence);
  if (name > at) return { first: at, end: name, name: true };
  if (!isNounHere(tokens, at, sentence)) return undefined;
  let end = at + 1;
  let previous = token;
  for (; end < sentence.endToken; end++) {
    const next = tokens[end];
    if (next === undefined || next.kind !== "word" || !isContent(next)) break;
    if (!headline && isCapital(next)) break;
    if (!PRENOMINAL.has(lower(previous)) && !isAdjectiveAfter(previous, next)) break;
    previous = next;
  }
  // "les premiers" alone is no noun.
  return end === at + 1 && PRENOMINAL.has(lower(token)) ? undefined : { first: at, end, name: false };
}

/** A run of capitals, with what may stand inside a name: "Ville de Québec", "Falcon 9", "Charles de Gaulle". */
function nameEnd(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const first = tokens[at];
  if (first === undefined || !isCapital(first) || isStopword(first.norm)) return at;
  let end = at + 1;
  for (let next = end; next < sentence.endToken && next - at < MAX_NAME_WORDS; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    if (isCapital(token) || (token.kind === "number" && token.text.length <= 2)) end = next + 1;
    else if (!NAME_LINKS.has(lower(token))) break;
  }
  const only = end === at + 1;
  // The capital of a sentence's first word says nothing, unless it is an acronym.
  if (only && at === sentence.firstToken && shapeOf(first.text) === "title") return at;
  return end;
}

function isNounHere(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (token === undefined || !isContent(token) || token.text.length < MIN_LENGTH) return false;
  const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
  if (before === undefined || before.kind === "number") return true;
  if (before.kind === "punctuation") return before.text !== "-";
  const key = lower(before);
  if (BEFORE_VERB.has(key)) return false;
  if (AUXILIARIES.has(key) && PARTICIPLE.test(lower(token))) return false;
  return OPENERS.has(key);
}

function isAdjectiveAfter(previous: Token, token: Token): boolean {
  const text = lower(token);
  // "les étudiants manifestent": after a plural, a word in -ent is a verb.
  if (text.endsWith("ent") && /[sx]$/.test(previous.text)) return false;
  return ADJECTIVES.has(text) || ADJECTIVE.test(text) || PARTICIPLE.test(text);
}

/** "grand", "nouveau": they stand before their noun. */
export function standsBeforeNoun(token: Token): boolean {
  return PRENOMINAL.has(lower(token));
}

export function isParticiple(token: Token): boolean {
  const text = lower(token);
  return PARTICIPLE.test(text) && !ADJECTIVE.test(text) && !ADJECTIVES.has(text);
}

function isContent(token: Token): boolean {
  if (token.kind !== "word" || isStopword(token.norm)) return false;
  const text = lower(token);
  if (VERB_FORM.test(text) && !NOUNS_LIKE_VERBS.has(text)) return false;
  return !ADVERB.test(text) || NOUNS_IN_MENT.has(text.replace(/s$/, ""));
}

function isHeadline(layer: TextLayer, sentence: Sentence): boolean {
  const text = layer.text.slice(sentence.start, sentence.end);
  return text === text.toUpperCase();
}

function isCapital(token: Token): boolean {
  return (
    token.kind === "word" &&
    token.text.length > 1 &&
    /^[\p{Lu}\d]/u.test(token.text) &&
    /\p{Lu}/u.test(token.text)
  );
}

/** "à" keeps its accent: "a" is a verb. */
function lower(token: Token): string {
  return token.text.toLowerCase();
}
