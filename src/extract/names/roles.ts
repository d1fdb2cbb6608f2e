/** Offices and occupations: a title of the lexicon, its modifiers, and what it is of. */
import type { Gender, TextLayer, Token } from "../../types.js";
import type { PlaceHit } from "../gazetteer.js";
import { complementAt, pastLink, startsComplement, startsPerson, type Phrase } from "./complement.js";
import type { NameLexicons, TitleForm } from "./lexicons.js";
import { adjacent, isCapital, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { AREA_HEADS, COPULAS, GOVERNING, NATIONALITIES, SAYING, TOWN_HEADS } from "./words.js";

/** A role as read, before it is known whose it is. Tokens `[first, end)`; `last` ends the bare title. */
export interface RoleReading {
  readonly first: number;
  readonly titleEnd: number;
  readonly end: number;
  readonly title: string;
  readonly portfolio: string | null;
  readonly organization: string | null;
  readonly territories: readonly string[];
  readonly gender: Gender;
  readonly plural: boolean;
  readonly kind: string;
}

/** Words that go with a title and belong to it. */
const MODIFIERS = new Set(
  (
    "delegue deleguee adjoint adjointe general generale sortant sortante responsable federal federale provincial provinciale national nationale " +
    "regional regionale municipal municipale executif executive principal principale associe associee emerite honoraire interimaire suppleant " +
    "suppleante elu elue designe designee titulaire agrege agregee artistique scientifique sportif sportive technique financier financiere " +
    "liberal liberale pequiste caquiste solidaire conservateur conservatrice bloquiste neodemocrate socialiste ecologiste republicain " +
    "republicaine democrate centriste independant independante travailliste communiste insoumis insoumise departemental departementale communal " +
    "communale cantonal cantonale politique economique social sociale culturel culturelle syndical syndicale parlementaire " +
    "clinique juridique administratif administrative pedagogique forestier forestiere agricole retraite retraitee"
  ).split(" "),
);
/** Of a minister, a secretary of state or a critic, the complement is a portfolio even when it is no capital. */
const WITH_PORTFOLIO =
  /ministre|secretaire d'etat|secretaire parlementaire|adjointe? (?:parlementaire|gouvernemental)|commissaire europeen|garde des sceaux|directeur (?:regional|departemental|provincial)|directrice (?:regionale|departementale|provinciale)/;
/** Those who share out the affairs of a council or a board among them. */
const OF_AFFAIRS =
  /^(?:vice-president|echevin|municipal|adjoint|conseill.re? d'etat|conseiller d'etat|secretaire)/;
const TERRITORIAL =
  /^(?:vice-)?(?:ministres? responsables?|maires?|mairesses?|prefete?s?|sous-prefete?s?|deputee?s?|senateurs?|senatrices?|bourgmestres?|echevine?s?|candidate?s?|conseillers? .*|conseilleres? .*|gouverneure?s?.*|grande? cheffe?s?|syndics?|ex-maire.*|ancien.* maire.*)/;

/** Common nouns for a body that the article names elsewhere. */
const ANAPHORS = new Set(
  (
    "organisme entreprise compagnie ecole etablissement club association cooperative ville municipalite societe groupe parti syndicat federation fondation " +
    "festival equipe formation hopital musee universite institution mrc village commune localite province ligue conseil collectif mouvement regroupement " +
    "organisation chantier centre institut college cegep ministere commission comite clinique restaurant magasin usine ferme firme boite agence"
  ).split(" "),
);

/** The role that a title at this token opens. */
export function readRole({ layer, sentence, hits, lexicons }: Scene, first: number): RoleReading | undefined {
  const { tokens } = layer;
  const limit = sentence.endToken;
  const token = tokens[first];
  if (token === undefined || token.kind !== "word") return undefined;
  const match = lexicons.titles.longestAt(tokens, first);
  const form = match?.values[0];
  if (match === undefined || form === undefined || match.endToken > limit) return undefined;
  // "Maire" inside a name ("Le Maire") is none; a capital is fine at a sentence's start or in "Premier ministre".
  let titleEnd = match.endToken;
  while (titleEnd < limit && isModifier(layer, titleEnd)) titleEnd++;
  if (tokens[titleEnd]?.norm === "par" && (tokens[titleEnd + 1]?.norm ?? "").startsWith("interim"))
    titleEnd += 2;
  if (tokens[titleEnd]?.norm === "en" && /^chef|^second|^exercice/.test(tokens[titleEnd + 1]?.norm ?? ""))
    titleEnd += 2;
  const last = tokens[titleEnd - 1];
  if (last === undefined || isVerb(tokens[first - 1], token)) return undefined;
  const title = layer.text.slice(token.start, last.end);
  while (
    titleEnd < limit &&
    NATIONALITIES.has(tokens[titleEnd]?.norm ?? "") &&
    adjacent(layer, titleEnd - 1, titleEnd)
  )
    titleEnd++;
  const gender = genderOf(match.values) ?? genderOfArticle(tokens[first - 1]);
  const head = {
    first,
    titleEnd,
    title: form.plural ? form.text : lowerFirst(title),
    gender,
    plural: form.plural,
    kind: form.kind,
  };
  const bare = { ...head, end: titleEnd, portfolio: null, organization: null, territories: [] };
  const next = tokens[titleEnd];
  // "déléguée CFDT", "députée PQ": whose, without a preposition.
  if (
    next !== undefined &&
    titleEnd < limit &&
    /^\p{Lu}{2,6}$/u.test(next.text) &&
    adjacent(layer, titleEnd - 1, titleEnd)
  ) {
    return { ...bare, end: titleEnd + 1, organization: next.text };
  }
  if (!startsComplement(next)) return bare;
  return withComplement(layer, bare, limit, hits, lexicons);
}

function withComplement(
  layer: TextLayer,
  bare: RoleReading,
  limit: number,
  hits: ReadonlyMap<number, PlaceHit>,
  lexicons: NameLexicons,
): RoleReading {
  const { tokens } = layer;
  const key = bare.title.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const territories = territoriesAt(layer, bare.titleEnd, limit, hits, TERRITORIAL.test(key));
  if (territories !== undefined && (TERRITORIAL.test(key) || territories.areas)) {
    return { ...bare, end: territories.end, territories: territories.names };
  }
  const ministerial = WITH_PORTFOLIO.test(key);
  if (ANAPHORS.has(tokens[pastLink(layer, bare.titleEnd, limit)]?.norm ?? "")) {
    const head = pastLink(layer, bare.titleEnd, limit);
    // "la directrice générale de l'organisme": a body named elsewhere; only its name would tell more.
    if (!isCapital(tokens[head]) && !isCapital(tokens[head + 1]) && !startsComplement(tokens[head + 1]))
      return { ...bare, end: head + 1 };
  }
  const phrase = complementAt(layer, bare.titleEnd, limit, lexicons, {
    lowerNouns: true,
    lists: ministerial ? "ministry" : "nouns",
  });
  if (phrase === undefined) {
    return territories === undefined
      ? bare
      : { ...bare, end: territories.end, territories: territories.names };
  }
  if (ministerial) {
    const whole = { ...phrase, end: closing(layer, phrase.end, limit, lexicons) };
    return { ...bare, end: whole.end, ...portfolioOf(layer, whole, hits, /premi/.test(key)) };
  }
  if (territories !== undefined && territories.end >= phrase.end) {
    return { ...bare, end: territories.end, territories: territories.names };
  }
  if (hasCapital(layer, phrase)) {
    const text = textOf(layer, phrase);
    const body =
      lexicons.organizationHeads.longestAt(tokens, phrase.head) ??
      lexicons.organizations.longestAt(tokens, phrase.head);
    // "vice-présidente aux Finances", "échevine du Bien-être animal".
    if (
      body === undefined &&
      OF_AFFAIRS.test(key) &&
      /^(?:à|au|aux|du|des)$/.test(wordOf(tokens[phrase.first]))
    )
      return { ...bare, end: phrase.end, portfolio: text };
    return { ...bare, end: phrase.end, organization: text };
  }
  // "professeur de sociologie", "directrice des communications": what one is master of, not whom one serves.
  const closes =
    /^(?:[,.;:)»(–—]|à|au|chez|pour|et)$/.test(wordOf(tokens[phrase.end])) ||
    startsPerson(layer, phrase.end, limit, lexicons);
  const ofWhat = /^(?:de|du|des|d')$/.test(wordOf(tokens[phrase.first]));
  if (!closes || !ofWhat) return { ...bare, end: phrase.end };
  const complement = layer.text.slice(tokens[phrase.first]?.start, tokens[phrase.end - 1]?.end);
  const full = { ...bare, end: phrase.end, title: `${bare.title} ${complement}` };
  // "coordonnatrice de la main-d'œuvre chez X": whom one serves may come after.
  const employer = complementAt(layer, phrase.end, limit, lexicons, { lowerNouns: false, lists: "none" });
  if (
    employer === undefined ||
    !hasCapital(layer, employer) ||
    hits.get(employer.head)?.endToken === employer.end
  )
    return full;
  return { ...full, end: employer.end, organization: textOf(layer, employer) };
}

/** "Eau et de l'Assainissement" of "de l'Eau et de l'Assainissement des Hauts-Bassins": a place at the end is the territory. */
function portfolioOf(
  layer: TextLayer,
  phrase: Phrase,
  hits: ReadonlyMap<number, PlaceHit>,
  prime: boolean,
): Pick<RoleReading, "portfolio" | "territories"> {
  for (let at = phrase.head; at < phrase.end; at++) {
    const hit = hits.get(at);
    if (hit === undefined || hit.endToken !== phrase.end) continue;
    const name = hit.places[0]?.name ?? layer.text.slice(hit.start, hit.end);
    if (at === phrase.head)
      return prime
        ? { portfolio: null, territories: [name] }
        : { portfolio: textOf(layer, phrase), territories: [] };
    let end = at;
    while (end > phrase.head && /^(?:de|du|des|d'|la|le|l'|les)$/.test(wordOf(layer.tokens[end - 1]))) end--;
    if (end < at && end > phrase.head)
      return { portfolio: textOf(layer, { ...phrase, end }), territories: [name] };
  }
  return { portfolio: textOf(layer, phrase), territories: [] };
}

/** "Patrimoine vivant et ministre responsable": one small word between a portfolio and the comma or office behind it. */
function closing(layer: TextLayer, end: number, limit: number, lexicons: NameLexicons): number {
  const { tokens } = layer;
  const word = tokens[end];
  const after = tokens[end + 1];
  if (
    word === undefined ||
    after === undefined ||
    end + 1 >= limit ||
    word.kind !== "word" ||
    isCapital(word)
  )
    return end;
  if (SAYING.has(word.norm) || GOVERNING.has(word.norm) || COPULAS.has(word.norm) || word.norm.length < 4)
    return end;
  const office = after.norm === "et" && lexicons.titles.longestAt(tokens, end + 2) !== undefined;
  return office || (after.text === "," && startsPerson(layer, end + 2, limit, lexicons)) ? end + 1 : end;
}

const hasCapital = (layer: TextLayer, phrase: Phrase): boolean =>
  layer.tokens.slice(phrase.head, phrase.end).some((token) => isCapital(token));

function textOf(layer: TextLayer, { head, end }: Phrase): string {
  return layer.text.slice(layer.tokens[head]?.start, layer.tokens[end - 1]?.end);
}

/** "de Gatineau", "des régions de A, de B et de C", "de la MRC de X": the places' own names, in order. */
function territoriesAt(
  layer: TextLayer,
  first: number,
  limit: number,
  hits: ReadonlyMap<number, PlaceHit>,
  governs: boolean,
): { names: string[]; end: number; areas: boolean } | undefined {
  const { tokens } = layer;
  const names: string[] = [];
  let areas = false;
  let end = first;
  let at = pastLink(layer, first, limit);
  if (at === first) return undefined;
  if (AREA_HEADS.has(tokens[at]?.norm ?? "") || TOWN_HEADS.has(tokens[at]?.norm ?? "")) {
    const hit = hits.get(at);
    // "de la Ville de Matane" is a body, but to who governs it.
    if (hit === undefined && isCapital(tokens[at]) && !governs) return undefined;
    if (hit === undefined) {
      areas = true;
      // "de la région administrative de", "des régions de".
      at++;
      if (/^(?:administrative|electorale|regionale)s?$/.test(tokens[at]?.norm ?? "")) at++;
      at = pastLink(layer, at, limit);
    }
  }
  while (at < limit) {
    const hit = hits.get(at);
    if (hit === undefined) break;
    names.push(hit.places[0]?.name ?? layer.text.slice(hit.start, hit.end));
    end = hit.endToken;
    // ", de B" and "et de C": a further place must come with its own preposition.
    const comma = tokens[end]?.text === "," || tokens[end]?.norm === "et";
    if (!comma) break;
    const next = pastLink(layer, end + 1, limit);
    if (next === end + 1 || !hits.has(next)) break;
    at = next;
  }
  return names.length === 0 ? undefined : { names, end, areas };
}

/** "…, juge Anne Cyr": behind a comma or a quotation mark these are verbs. */
function isVerb(before: Token | undefined, token: Token): boolean {
  if (!/^(?:juge|guide|pilote|critique|commissaire|garde)$/.test(token.norm) || before === undefined)
    return false;
  return before.text === "," || before.text === "»";
}

function isModifier(layer: TextLayer, at: number): boolean {
  const token = layer.tokens[at];
  if (token === undefined || !MODIFIERS.has(token.norm)) return false;
  return !isCapital(token) && layer.tokens[at - 1]?.end === token.start - 1;
}

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
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
