/** Organizations by other signs: a capital that governs, what introduces a name, a club's town, brackets, acronyms. */
import { shapeOf } from "../../text/tokens.js";
import type { OrganizationType, Sentence, TextLayer, Token } from "../../types.js";
import type { OrganizationClaim } from "./claims.js";
import { startsPerson } from "./complement.js";
import { adjacent, isCapital, opensSentence, runAt, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { AUXILIARIES, GOVERNING, NOT_ACRONYMS, NOT_NAMES } from "./words.js";

/** Capitals whose government newspapers call by the city's name. */
const SEATS: Readonly<Record<string, string>> = {
  quebec: "gouvernement du Québec", ottawa: "gouvernement du Canada", paris: "gouvernement de la France", washington: "gouvernement des États-Unis",
  bruxelles: "Union européenne", londres: "gouvernement du Royaume-Uni", berlin: "gouvernement de l'Allemagne", moscou: "gouvernement de la Russie",
  pekin: "gouvernement de la Chine", berne: "gouvernement de la Suisse", rome: "gouvernement de l'Italie", madrid: "gouvernement de l'Espagne",
  kiev: "gouvernement de l'Ukraine", dakar: "gouvernement du Sénégal", bamako: "gouvernement du Mali", alger: "gouvernement de l'Algérie",
  rabat: "gouvernement du Maroc", tokyo: "gouvernement du Japon", ankara: "gouvernement de la Turquie", teheran: "gouvernement de l'Iran",
}; // prettier-ignore

/** "Québec annonce": a seat of government as the subject of a verb of governing. */
export function governing({ layer, sentence, hits }: Scene, at: number): OrganizationClaim | undefined {
  const { tokens } = layer;
  const name = SEATS[tokens[at]?.norm ?? ""];
  const hit = hits.get(at);
  if (name === undefined || hit === undefined || hit.endToken !== at + 1) return undefined;
  const before = tokens[at - 1];
  const subject =
    at === sentence.firstToken ||
    before === undefined ||
    before.kind === "punctuation" ||
    /^(?:que|qu'|et|mais|car|si|quand|lorsque|ou|alors)$/.test(before.norm);
  if (!subject) return undefined;
  let verb = at + 1;
  while (verb < sentence.endToken && /^(?:n'|ne|se|s'|y|en|lui|leur)$/.test(tokens[verb]?.norm ?? "")) verb++;
  const norm = tokens[verb]?.norm ?? "";
  const governs =
    GOVERNING.has(norm) ||
    (AUXILIARIES.has(norm) &&
      /(?:e|ee|i|ie|is|ise|it|ite|u|ue|us|ert)s?$/.test(tokens[verb + 1]?.norm ?? "") &&
      tokens[verb + 1]?.kind === "word");
  if (!governs) return undefined;
  return {
    kind: "organization",
    first: at,
    end: at + 1,
    type: "government",
    standsFor: name,
    rule: "organizations/metonymy",
    confidence: 0.75,
  };
}

/** Common nouns that introduce a body's proper name: "la revue Nature Astronomy", "l'entreprise, Sahel Terrassement". */
const INTRODUCTIONS: Readonly<Record<string, OrganizationType>> = {
  entreprise: "company", compagnie: "company", firme: "company", constructeur: "company", fabricant: "company", geant: "company", chaine: "company",
  marque: "company", banniere: "company", quincaillerie: "company", librairie: "company", restaurant: "company", epicerie: "company", brasserie: "company",
  microbrasserie: "company", boulangerie: "company", fromagerie: "company", editeur: "company", start: "company", operateur: "company", transporteur: "company",
  exploitant: "company", promoteur: "company", distributeur: "company", detaillant: "company", assureur: "company", groupe: "company", cabinet: "company", usine: "company", coop: "company", multinationale: "company", asbl: "association", obnl: "association", festival: "association", mouvement: "association", regroupement: "association", chocolaterie: "company", societe: "company",
  revue: "media", magazine: "media", journal: "media", quotidien: "media", hebdomadaire: "media", site: "media", radio: "media", station: "media", agence: "media",
  reseau: "association", chorale: "association", organisme: "association", ong: "association", collectif: "association", association: "association", troupe: "association",
  club: "team", formation: "team", aquarium: "institution", laboratoire: "institution", syndicat: "union", parti: "party",
}; // prettier-ignore

export function introduced({ layer, sentence, lexicons }: Scene, at: number): OrganizationClaim | undefined {
  const { tokens } = layer;
  if (!isCapital(tokens[at])) return undefined;
  let head = at - 1;
  if (tokens[head]?.text === ",") head--;
  const chez = wordOf(tokens[head]) === "chez" && head === at - 1;
  // An adjective may stand between: "l'aquarium brestois Océanopolis".
  const type = chez
    ? "company"
    : (INTRODUCTIONS[tokens[head]?.norm ?? ""] ??
      (head === at - 1 && isAdjectiveLike(tokens[head])
        ? INTRODUCTIONS[tokens[head - 1]?.norm ?? ""]
        : undefined));
  if (
    type === undefined ||
    (isCapital(tokens[head]) && shapeOf(tokens[head]?.text ?? "") !== "upper") ||
    (!chez && tokens[head]?.kind !== "word")
  )
    return undefined;
  if (head < at - 1 && (type !== "company" || startsPerson(layer, at, sentence.endToken, lexicons)))
    return undefined;
  const run = runAt(layer, at, sentence.endToken);
  if (
    /^(?:club|formation|parti|groupe|troupe)$/.test(tokens[head]?.norm ?? "") &&
    startsPerson(layer, at, sentence.endToken, lexicons)
  )
    return undefined;
  if (run === undefined || (chez && lexicons.firstName(tokens[at]?.norm ?? "") !== undefined))
    return undefined;
  const end = pastLegalForm(layer, pastAmpersand(layer, run.end, sentence.endToken));
  return {
    kind: "organization",
    first: at,
    end,
    type,
    standsFor: undefined,
    rule: "organizations/introduced",
    confidence: 0.7,
  };
}

const isAdjectiveLike = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.norm.length > 3 &&
  !isCapital(token) &&
  /(?:ois|ais|ien|ain|ique|al|el|if|eur|aire|ste|e)$/.test(token.norm);

/** Capitalised nouns before "de" and a town that make a place or a deed, no club. */
const NO_CLUB = new Set(
  (
    "nord sud est ouest cote centre port baie lac mont vieux grand grande haut haute bas region parc place gare aeroport palais eglise foire marche pont " +
    "bourse traite accord accords protocole sommet tour rue archipel ile rive vallee basse vieille faubourg quartier notre-dame prefet prefecture mairie " +
    "ville maire pacte declaration conference charte bataille siege cathedrale jeux etat-major noel etat monde republique province hotel chateau tribunal"
  ).split(" "),
);

/** "Foudre de Bafoussam", "Dragons de Drummondville": a common noun with a capital, of a town, is a club. */
export function ofTown(
  { layer, sentence, hits, lexicons }: Scene,
  at: number,
): OrganizationClaim | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  if (
    token === undefined ||
    shapeOf(token.text) !== "title" ||
    token.text.includes("-") ||
    NO_CLUB.has(token.norm) ||
    NOT_NAMES.has(token.norm)
  )
    return undefined;
  if (
    !lexicons.isCommon(token.norm) ||
    opensSentence(layer, sentence, at) ||
    lexicons.titles.longestAt(tokens, at) !== undefined
  )
    return undefined;
  if (
    (lexicons.firstName(token.norm)?.count ?? 0) > 500 ||
    (isCapital(tokens[at - 1]) && !NOT_NAMES.has(tokens[at - 1]?.norm ?? ""))
  )
    return undefined;
  const town = hits.get(at + 2);
  if (!/^(?:de|d')$/.test(wordOf(tokens[at + 1])) || town === undefined || town.endToken > sentence.endToken)
    return undefined;
  if (!town.places.some((place) => place.type === "municipality")) return undefined;
  return {
    kind: "organization",
    first: at,
    end: town.endToken,
    type: "team",
    standsFor: undefined,
    rule: "organizations/of-town",
    confidence: 0.65,
  };
}

/** "Fédération camerounaise de football (Fecafoot)": one capitalised word in brackets right behind a body's name. */
export function bracketed(
  { layer }: Scene,
  at: number,
  before: OrganizationClaim | undefined,
): OrganizationClaim | undefined {
  const { tokens } = layer;
  if (
    before === undefined ||
    before.end !== at - 1 ||
    tokens[at - 1]?.text !== "(" ||
    tokens[at + 1]?.text !== ")"
  )
    return undefined;
  if (!isCapital(tokens[at])) return undefined;
  return {
    kind: "organization",
    first: at,
    end: at + 1,
    type: before.type,
    standsFor: undefined,
    rule: "organizations/acronym",
    confidence: 0.85,
  };
}

const COMPANY_SUFFIX = /^(?:inc|ltee|ltd|sa|sarl|sas|gmbh|corp|llc|plc|senc|sencrl)$/;

/** "Constructions Beauchamp-Rouleau inc.", "Lion SA". */
export function company({ layer, sentence }: Scene, at: number): OrganizationClaim | undefined {
  const run = runAt(layer, at, sentence.endToken);
  const token = layer.tokens[at];
  // "Les Constructions X inc." at a sentence's start: the article is the sentence's.
  if (run === undefined || token === undefined) return undefined;
  if (NOT_NAMES.has(token.norm) && opensSentence(layer, sentence, at)) return undefined;
  const reached = pastAmpersand(layer, run.end, sentence.endToken);
  const suffixed = COMPANY_SUFFIX.test(layer.tokens[run.end - 1]?.norm ?? "") && run.end - at > 1;
  const end = pastLegalForm(layer, suffixed ? run.end - 1 : reached);
  if (end === reached && reached === run.end && !suffixed) return undefined;
  return {
    kind: "organization",
    first: at,
    end,
    type: "company",
    standsFor: undefined,
    rule: "organizations/company",
    confidence: 0.85,
  };
}

/** Over "inc.", "ltée", "SA"; the stop of "inc." belongs to the name, even where it ends the sentence as well. */
export function pastLegalForm(layer: TextLayer, end: number): number {
  const { tokens } = layer;
  if (!COMPANY_SUFFIX.test(tokens[end]?.norm ?? "") || !adjacent(layer, end - 1, end)) return end;
  // "sa" is a company in capitals only.
  if (/^(?:sa|sas)$/.test(tokens[end]?.text ?? "")) return end;
  const stop = tokens[end + 1];
  return stop?.text === "." && stop.start === tokens[end]?.end ? end + 2 : end + 1;
}

/** "Bulldog & Fils": over an ampersand and the capitals behind it. */
function pastAmpersand(layer: TextLayer, end: number, limit: number): number {
  const { tokens } = layer;
  if (tokens[end]?.text !== "&" || end + 1 >= limit || !isCapital(tokens[end + 1])) return end;
  return runAt(layer, end + 1, limit)?.end ?? end;
}

const ROMAN = /^[ivxlc]+$/;
/** In a sentence written all in capitals an acronym can't be told. */
const SHOUTING = 0.6;

export function acronym({ layer, sentence, hits }: Scene, at: number): OrganizationClaim | undefined {
  if (hits.has(at)) return undefined;
  const token = layer.tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const { text, norm } = token;
  if (!/^\p{Lu}[\p{Lu}\p{Ll}-]*$/u.test(text) || text.length < 2 || text.length > 7) return undefined;
  const upper = text.replace(/[^\p{Lu}]/gu, "").length;
  if (
    upper < Math.max(2, text.length - 2) ||
    NOT_ACRONYMS.has(norm) ||
    ROMAN.test(norm) ||
    shouts(layer, sentence)
  )
    return undefined;
  // Initials of a person, or part of a longer capitalised name.
  if (isCapital(layer.tokens[at + 1]) && adjacent(layer, at, at + 1)) return undefined;
  if (
    isCapital(layer.tokens[at - 1]) &&
    !NOT_NAMES.has(layer.tokens[at - 1]?.norm ?? "") &&
    adjacent(layer, at - 1, at)
  )
    return undefined;
  return {
    kind: "organization",
    first: at,
    end: at + 1,
    type: "other",
    standsFor: undefined,
    rule: "organizations/acronym",
    confidence: 0.55,
  };
}

function shouts(layer: TextLayer, sentence: Sentence): boolean {
  let upper = 0;
  let words = 0;
  for (let at = sentence.firstToken; at < sentence.endToken && words < 30; at++) {
    const token = layer.tokens[at];
    if (token?.kind !== "word" || token.text.length < 2) continue;
    words++;
    if (shapeOf(token.text) === "upper") upper++;
  }
  return words > 2 && upper / words > SHOUTING;
}
