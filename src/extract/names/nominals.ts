/** "la ministre", "l'homme de 42 ans", "la soudeuse": what may stand for somebody named elsewhere; the linker decides for whom. */
import { fold } from "../../text/fold.js";
import type { Gender, PersonMention, Sentence, TextLayer, Token } from "../../types.js";
import { indexFrom, type FoundName } from "./found-name.js";
import { AGENT, COMPOUND_TAILS, humanNoun, KIN, YOUNG } from "./human-nouns.js";
import type { RoleReading } from "./role-reading.js";
import { adjacent, isCapital, isCivility } from "./runs.js";
import { isTag } from "./saying.js";
import { ageAt } from "./signs.js";
import { standingOf, type SentencePlace } from "./standing.js";
import { COPULAS, NATIONALITIES } from "./words.js";

/** What a description is made of, before its span is known. */
interface Head {
  /** Of the tokens, behind the article. */
  readonly end: number;
  readonly noun: string;
  readonly title: string;
  readonly gender: Gender;
  readonly groups: readonly string[];
  readonly complement?: string;
}

const ARTICLE = /^(?:le|la|l'|ce|cet|cette)$/;
const IN_FRONT =
  /^(?:jeune|vieux|vieil|vieille|petit|petite|grand|grande|ancien|ancienne|nouveau|nouvel|nouvelle|ex|futur|future|celebre|double|triple)$/;

/** `nouns` are those by which the document calls persons it names (`PersonMention.nouns`). */
export function findNominals(
  layer: TextLayer,
  sentence: Sentence,
  place: SentencePlace,
  names: readonly FoundName[],
  readings: readonly RoleReading[],
  tied: ReadonlySet<RoleReading>,
  nouns: ReadonlySet<string>,
  bodies: (norm: string) => boolean,
): PersonMention[] {
  const { tokens } = layer;
  const mentions: PersonMention[] = [];
  const byFirst = new Map(readings.map((reading) => [reading.first, reading]));
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
    const article = tokens[at] as Token;
    if (!ARTICLE.test(article.norm)) continue;
    const reading = byFirst.get(at + 1) ?? byFirst.get(at + 2);
    if (reading !== undefined && (tied.has(reading) || reading.plural)) continue;
    const isQuoted = place.quoted[at - sentence.firstToken] ?? false;
    const isSaid = isTag(tokens, sentence, at, isQuoted);
    const head =
      (reading === undefined ? undefined : ofOffice(layer, reading, at)) ??
      ofNoun(layer, sentence, at, nouns) ??
      ofAnyNoun(layer, sentence, at, isSaid, bodies);
    if (head === undefined || COPULAS.has(tokens[at - 1]?.norm ?? "")) continue;
    const { end: bare, age, of } = extent(layer, sentence, names, head, isSaid);
    // "dit la cofondatrice et directrice générale"
    const second = isSaid && tokens[bare]?.norm === "et" ? byFirst.get(bare + 1) : undefined;
    const end = second?.end ?? bare;
    if (isNamedAtOnce(layer, sentence, names, head.end, end)) continue;
    // "le chauffeur du fardier": it is said of what he is one, and of whom is said so is not known.
    const isOfThing =
      /^(?:du|des)$/.test(tokens[end]?.norm ?? "") ||
      (tokens[end]?.norm === "de" && /^(?:la|l')$/.test(tokens[end + 1]?.norm ?? ""));
    if (isOfThing && !isSaid) continue;
    const complement = head.complement ?? of;
    const first = article.start;
    const stop = tokens[end - 1]?.end ?? first;
    mentions.push({
      kind: "person",
      form: "nominal",
      field: layer.field,
      start: first,
      end: stop,
      text: layer.text.slice(first, stop),
      gender: head.gender ?? genderOfArticle(article.norm),
      title: head.title,
      nouns: [head.noun],
      groups: head.groups,
      ...(complement === undefined ? {} : { complement }),
      ...(age === undefined ? {} : { age }),
      standing: standingOf(layer, sentence, place, at),
      rule: isSaid
        ? "persons/nominal-saying"
        : (isOpening(layer, sentence, names, at) && !/^(?:de|du|des|d')$/.test(tokens[end]?.norm ?? "")) ||
            (age !== undefined && article.norm.startsWith("ce"))
          ? "persons/nominal-opening"
          : "persons/nominal",
      confidence: 0.7,
    });
    at = end - 1;
  }
  return mentions;
}

/** How many words may stand before the subject of a sentence: "Dans l'atelier de la rue Roy, la couturière attend." */
const LEADING_WORDS = 14;

/** At the start of its sentence, or behind a phrase set off by a comma and without a person's name. */
function isOpening(
  { tokens }: TextLayer,
  { firstToken }: Sentence,
  names: readonly FoundName[],
  at: number,
): boolean {
  const length = at - firstToken;
  if (length === 0) return true;
  if (length > LEADING_WORDS || names.some(({ kind, first }) => kind === "person" && first < at))
    return false;
  return (
    /^[,—–-]$/.test(tokens[at - 1]?.text ?? "") ||
    (length <= 2 && /^(?:mais|et|puis|or|pour|alors|quant)$/.test(tokens[at - 1]?.norm ?? ""))
  );
}

const genderOfArticle = (norm: string): Gender =>
  norm === "la" || norm === "cette" ? "f" : norm === "l'" ? null : "m";

function ofOffice(layer: TextLayer, reading: RoleReading, article: number): Head | undefined {
  const { first, titleEnd, end, title, gender, kind, portfolio, organization, territories } = reading;
  if (first !== article + 1 && !IN_FRONT.test(layer.tokens[article + 1]?.norm ?? "")) return undefined;
  // "la retraite" is read as "retraité": article and title must agree.
  if (
    KIN.test(layer.tokens[first]?.norm ?? "") ||
    (gender !== null && !agrees(gender, layer.tokens[article]?.norm ?? ""))
  )
    return undefined;
  const of = portfolio ?? organization ?? territories[0];
  const noun = humanNoun(layer.tokens[first]?.text ?? "");
  return {
    end: of === undefined ? titleEnd : end,
    noun: layer.tokens[first]?.norm ?? "",
    title,
    gender,
    groups: [...new Set([kind, ...(noun?.groups ?? [])])],
    ...(of === undefined ? {} : { complement: fold(of) }),
  };
}

/** A noun for human beings, or one by which the document calls somebody. */
function ofNoun(
  layer: TextLayer,
  { endToken }: Sentence,
  article: number,
  nouns: ReadonlySet<string>,
): Head | undefined {
  const { tokens } = layer;
  let at = article + 1;
  const isNoun = (token: Token | undefined): boolean =>
    humanNoun(token?.text ?? "") !== undefined ||
    nouns.has(token?.norm ?? "") ||
    YOUNG.test(token?.norm ?? "");
  // "le jeune" may be all there is.
  while (at < endToken - 1 && IN_FRONT.test(tokens[at]?.norm ?? "") && isNoun(tokens[at + 1])) at++;
  const token = tokens[at];
  if (token?.kind !== "word" || isCapital(token)) return undefined;
  const norm = token.norm.replace(/^ex-/, "");
  const isYoung = YOUNG.test(norm) && /^(?:jeune|viei|vieux)/.test(tokens[at - 1]?.norm ?? "");
  const human = humanNoun(token.text) ?? (isYoung ? { gender: null, groups: ["person"] } : undefined);
  if (human === undefined && (!nouns.has(norm) || KIN.test(norm))) return undefined;
  const gender = human?.gender ?? genderOfArticle(tokens[article]?.norm ?? "");
  if (human?.gender && !agrees(human.gender, tokens[article]?.norm ?? "")) return undefined;
  let end = at + 1;
  for (const tail of COMPOUND_TAILS.get(norm) ?? []) {
    const words = tail.split(" ");
    if (words.every((word, i) => tokens[end + i]?.norm === word)) end += words.length;
  }
  return { end, noun: norm, title: token.text, gender, groups: human?.groups ?? [] };
}

/** "« … », blague le sonneur", "la bergère de 49 ans": whatever noun it is, it is a person. */
function ofAnyNoun(
  layer: TextLayer,
  { endToken }: Sentence,
  article: number,
  isSaid: boolean,
  isBody: (norm: string) => boolean,
): Head | undefined {
  const { tokens } = layer;
  const token = tokens[article + 1];
  if (token?.kind !== "word" || isCapital(token) || article + 1 >= endToken || isBody(token.norm))
    return undefined;
  const end = article + 2;
  if (!AGENT.test(token.norm) || KIN.test(token.norm)) return undefined;
  const isAged = (ageBehind(layer, end) ?? 0) >= YOUNGEST;
  if (!isAged && !(isSaid && BEHIND_SPEAKER.test(tokens[end]?.norm ?? ""))) return undefined;
  return {
    end,
    noun: token.norm,
    title: token.text,
    gender: genderOfArticle(tokens[article]?.norm ?? ""),
    groups: [],
  };
}

/** "le chantier de 3 ans" is nobody. */
const YOUNGEST = 10;
const BEHIND_SPEAKER =
  /^(?:[,.;:»"”]|de|du|des|d'|qui|dont|a|au|en|dans|lors|devant|jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi)$/;

function ageBehind({ tokens }: TextLayer, at: number): number | undefined {
  return tokens[at]?.norm === "de" ? ageAt(tokens, at + 1) : undefined;
}

const agrees = (gender: Gender, article: string): boolean => {
  const shown = genderOfArticle(article);
  return shown === null || gender === shown || article === "ce";
};

/** "la ministre Anne Roy", "le guide, Gordon Moar,", "le directeur du centre, Paul Cyr,": the name itself is the mention. */
function isNamedAtOnce(
  { tokens }: TextLayer,
  { endToken }: Sentence,
  names: readonly FoundName[],
  from: number,
  end: number,
): boolean {
  let index = indexFrom(names, from);
  while (
    names[index] !== undefined &&
    names[index]?.kind !== "person" &&
    (names[index]?.first ?? 0) < from + APPOSITION
  )
    index++;
  const next = names[index];
  if (next?.kind !== "person" || next.first >= Math.min(endToken, from + APPOSITION)) return false;
  let at = next.first - 1;
  if (tokens[at]?.text === ".") at--;
  if (isCivility(tokens[at])) at--;
  if (at < end) return true;
  let comma = end;
  // "le maire (PS), Paul Cyr,"
  if (tokens[comma]?.text === "(") while (comma < at && tokens[comma]?.text !== ")") comma++;
  while (comma < at && tokens[comma]?.text !== "," && tokens[comma]?.text !== "(") comma++;
  // "le médecin urgentiste Amina Bensalah"
  const isClose =
    comma === at && tokens[at]?.text !== ","
      ? at - end < 2 && !LINKS.test(tokens[at]?.norm ?? "")
      : comma === at;
  return isClose;
}

/** How far behind a description the name may stand that it belongs to. */
const APPOSITION = 24;
const LINKS = /^(?:de|d'|du|des|a|au|aux|et|par|pour|avec|que|qu'|chez|selon|contre)$/;

/** No noun: infinitives and small words ("a prié la ministre de revenir"). */
const NO_BARE_NOUN =
  /(?:er|ir|oir|[dtvpci]re)$|^(?:cette|cela|notre|votre|leur|leurs|plus|moins|tout|toute|tous|toutes|quelque|chaque|fait|effet|revanche|outre|quoi|ceux|celui|celle|deux|trois|quatre|cinq|sept|huit|neuf|onze|douze|vingt|chez|dans|mars|avril|juin|aout|mieux|nouveau|loin|pres|bonne|bien|janvier|fevrier|juillet|septembre|octobre|novembre|decembre)$/;

/** "de 42 ans", "de Matane", "québécoise": what belongs to the description. */
function extent(
  layer: TextLayer,
  { endToken }: Sentence,
  names: readonly FoundName[],
  head: Head,
  isSaid: boolean,
): { end: number; age?: number; of?: string } {
  const { tokens } = layer;
  let { end } = head;
  while (end < endToken && NATIONALITIES.has(tokens[end]?.norm ?? "") && adjacent(layer, end - 1, end)) end++;
  // "soutient la chercheuse bretonne.": what follows a speaker up to the stop is said of her.
  const adjective = tokens[end];
  if (
    isSaid &&
    adjective?.kind === "word" &&
    /(?:[ea]n?s?|ne|te|se|ve|que|le|ique|ois|ais|aise|oise)$/.test(adjective.norm) &&
    !isCapital(adjective) &&
    /^[.,;»"”]$/.test(tokens[end + 1]?.text ?? "") &&
    adjacent(layer, end - 1, end)
  )
    end++;
  // "la patineuse de vitesse", "l'étudiant en soins": a bare noun that goes with the first.
  if (/^(?:de|d'|en)$/.test(tokens[end]?.norm ?? "") && head.complement === undefined) {
    const noun = tokens[end + 1];
    // "la coureuse de 800 m", "l'attaquante de 1,86 mètre"
    if (noun?.kind === "number" && ageBehind(layer, end) === undefined) end += 3;
    else if (
      noun?.kind === "word" &&
      !isCapital(noun) &&
      noun.text.length > 3 &&
      !NO_BARE_NOUN.test(noun.norm)
    )
      end += 2;
  }
  if (/^agee?$/.test(tokens[end]?.norm ?? "")) {
    const age = ageAt(tokens, end + 2);
    if (age !== undefined) return { end: end + 4, age };
  }
  const age = ageBehind(layer, end);
  if (age !== undefined) return { end: end + 3, age };
  let link = end;
  while (link < end + 2 && /^(?:de|d'|du|des|la|l'|le|les|a|au|aux)$/.test(tokens[link]?.norm ?? "")) link++;
  if (link === end) return { end };
  const name = names[indexFrom(names, link)];
  const isOf = name?.first === link && (name.kind === "place" || name.kind === "organization");
  return isOf ? { end: name.end, of: fold(layer.text.slice(name.start, name.stop)) } : { end };
}
