/** What a title is of: a field, a body, a land; in the order in which French says them. */
import { complementAt, pastLink, startsComplement } from "./complement.js";
import type { TextLayer } from "../../types.js";
import type { FoundName } from "./found-name.js";
import { ANAPHORS, FIELDS, NO_FIELD, NO_PORTFOLIO } from "./role-words.js";
import { profileOf, type Profile } from "./role-profile.js";
import { spaced, type RoleReading } from "./role-reading.js";
import { territoriesAt, textOf } from "./role-territory.js";
import { adjacent, isCapital, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { AREA_HEADS, TOWN_HEADS } from "./words.js";

type Complements = Pick<RoleReading, "end" | "title" | "portfolio" | "organization" | "territories"> & {
  readonly anaphor?: string;
};

/** "vice-président aux ressources humaines de la Ville de Laval pour l'Estrie" has three. */
const MOST = 4;

export function complementsOf(scene: Scene, bare: RoleReading): Complements {
  const { tokens } = scene.layer;
  const limit = scene.sentence.endToken;
  const profile = profileOf(bare.title, bare.kind);
  const { titleEnd, title } = bare;
  let found: Complements = { end: titleEnd, title, portfolio: null, organization: null, territories: [] };
  // "déléguée CFDT", "députée PQ": whose, without a preposition.
  const next = tokens[titleEnd];
  if (next !== undefined && titleEnd < limit && adjacent(scene.layer, titleEnd - 1, titleEnd)) {
    const body = scene.names.find(({ first, kind }) => first === titleEnd && kind === "organization");
    if (body !== undefined || /^\p{Lu}{2,6}$/u.test(next.text)) {
      const end = body?.end ?? titleEnd + 1;
      found = { ...found, end, organization: textOf(scene.layer, titleEnd, end) };
    }
  }
  for (let count = 0; count < MOST && found.end < limit; count++) {
    const more = nextComplement(scene, profile, found, limit);
    if (more === undefined) break;
    found = more;
    if (found.anaphor !== undefined) break;
  }
  return found;
}

function nextComplement(
  scene: Scene,
  profile: Profile,
  sofar: Complements,
  limit: number,
): Complements | undefined {
  const { layer, names } = scene;
  const { tokens } = layer;
  let link = sofar.end;
  const charged = /^chargee?s?$/.test(tokens[link]?.norm ?? "") && sofar.portfolio === null;
  if (charged) link++;
  if (link >= limit || !startsComplement(tokens[link])) return undefined;
  const preposition = wordOf(tokens[link]);
  const head = pastLink(layer, link, limit);
  if (head === link || head >= limit) return undefined;
  const isOf = /^(?:de|du|des|d')$/.test(preposition);
  const name = names.find(({ first }) => first > link && first <= head);
  if (name?.kind === "person") return undefined;
  if (name !== undefined && name.kind !== "place" && !(profile.ministerial && name.kind !== "organization")) {
    if (name.kind !== "organization")
      return isOf && sofar.organization === null ? { ...sofar, end: name.end } : undefined;
    if (!charged && !isField(scene, profile, sofar, name)) {
      if (sofar.organization !== null || preposition === "sur" || preposition === "contre") return undefined;
      if (
        profile.ministerial &&
        !profile.responsible &&
        isOf &&
        sofar.portfolio !== null &&
        !isBody(scene, name)
      )
        return undefined;
      return { ...sofar, end: name.end, organization: textOf(layer, name.first, name.end) };
    }
  }
  if (!charged) {
    const territories = territoriesAt(scene, link, limit, profile, preposition);
    if (territories !== undefined) {
      if (sofar.territories.length > 0) return undefined;
      return { ...sofar, end: territories.end, territories: territories.names };
    }
    if (name?.kind === "place") {
      const isPortfolio =
        profile.ministerial && sofar.portfolio === null && /^(?:à|au|aux)$/.test(preposition);
      return isPortfolio ? { ...sofar, end: name.end, portfolio: textOf(layer, head, name.end) } : undefined;
    }
  }
  if (sofar.portfolio !== null || sofar.organization !== null) return undefined;
  return fieldAt(scene, profile, sofar, { link, head, limit, preposition, charged });
}

interface Opening {
  readonly link: number;
  readonly head: number;
  readonly limit: number;
  readonly preposition: string;
  readonly charged: boolean;
}

/** A field, a body that is named elsewhere, or the rest of a craft's name. */
function fieldAt(
  scene: Scene,
  profile: Profile,
  sofar: Complements,
  { link, head, limit, preposition, charged }: Opening,
): Complements | undefined {
  const { layer, lexicons } = scene;
  const { tokens } = layer;
  const noun = tokens[head];
  if (noun === undefined || noun.kind === "punctuation") return undefined;
  const isOf = /^(?:de|du|des|d')$/.test(preposition);
  const hasArticle = head > link + 1 || preposition === "du" || preposition === "des";
  const capital = isCapital(noun);
  // "de l'ONG « Les Amis »", "du groupe Roy": the noun says what sort of body the name is.
  const sorted = profile.ministerial || !hasArticle ? undefined : sortedBody(scene, head);
  if (sorted !== undefined) return { ...sofar, end: sorted.end, organization: sorted.name };
  if (!profile.ministerial && !charged && !capital && hasArticle && ANAPHORS.has(noun.norm)) {
    let end = head + 1;
    while (end < limit && isPlainAdjective(scene, end)) end++;
    // "du comité des usagers", "du comité de parents": the noun and what tells it apart.
    const own = end === head + 1 ? committeeAt(scene, profile, link, cap(scene, head, limit)) : undefined;
    if (own !== undefined) return { ...sofar, end: own, portfolio: textOf(layer, head, own) };
    return { ...sofar, end, anaphor: noun.norm };
  }
  if (noun.kind === "number") return undefined;
  const until = cap(scene, profile.ministerial ? head + 1 : head, limit, profile.ministerial);
  const options = { lowerNouns: true, lists: profile.ministerial || charged ? "ministry" : "nouns" } as const;
  const phrase = complementAt(layer, link, until, lexicons, options);
  if (phrase === undefined) return undefined;
  const end = beforeAnaphor(scene, phrase.head, withoutParticiple(layer, phrase.end, phrase.head));
  const text = textOf(layer, phrase.head, end);
  if (profile.ministerial || charged) {
    const whole = closing(scene, end, limit);
    return { ...sofar, end: whole, portfolio: textOf(layer, phrase.head, whole) };
  }
  const isFields = FIELDS.has(noun.norm.replace(/'.*$/, ""));
  if (capital) {
    if (profile.affairs && hasArticle && (isFields || /^(?:mayor|government|elected)$/.test(profile.kind)))
      return { ...sofar, end, portfolio: text };
    if (isFields && profile.field) return { ...sofar, end, portfolio: text };
    return /^(?:sur|contre|avec|entre|envers)$/.test(preposition)
      ? undefined
      : { ...sofar, end, organization: text };
  }
  if (/^(?:en|à|au|aux)$/.test(preposition)) {
    const isHere =
      preposition !== "en" && /^(?:health|work|culture|sport|police|religion)$/.test(profile.kind);
    const isField = profile.field && !isHere && !NO_FIELD.has(noun.norm) && end - phrase.head <= MOST_WORDS;
    return isField ? { ...sofar, end, portfolio: text } : undefined;
  }
  if (NO_PORTFOLIO.has(noun.norm) || NO_FIELD.has(noun.norm) || end - phrase.head > MOST_WORDS)
    return undefined;
  if (!isOf)
    return preposition === "pour" && hasArticle && profile.field
      ? { ...sofar, end, portfolio: text }
      : undefined;
  if (hasArticle)
    return profile.field ? { ...sofar, end, portfolio: text } : { ...sofar, end: Math.max(sofar.end, end) };
  if (profile.bareField) return { ...sofar, end, portfolio: text };
  // "facteur d'orgues", "éleveur de canards": the noun makes the craft.
  const craft = `${sofar.title} ${spaced(layer.text.slice(tokens[link]?.start, tokens[end - 1]?.end))}`;
  return { ...sofar, end, title: craft };
}

/** The name right behind a noun for a body, bare or in quotation marks. */
function sortedBody({ layer, names }: Scene, head: number): { name: string; end: number } | undefined {
  const { tokens } = layer;
  const { norm = "" } = tokens[head] ?? {};
  if (!ANAPHORS.has(norm) && norm !== "ong" && norm !== "asbl") return undefined;
  const quote = /^[«"“]$/.test(tokens[head + 1]?.text ?? "") ? 1 : 0;
  const name = names.find(({ first }) => first === head + 1 + quote);
  if (name === undefined || name.kind === "person" || (name.kind === "place" && quote === 0))
    return undefined;
  const closes = quote === 1 && /^[»"”]$/.test(tokens[name.end]?.text ?? "") ? 1 : 0;
  return { name: textOf(layer, name.first, name.end), end: name.end + closes };
}

/** Longest field that is no sentence by mistake, in tokens. */
const MOST_WORDS = 9;

/** "comité des usagers", "comité de parents": no body with a name, and more than "le comité". */
function committeeAt(
  { layer, lexicons }: Scene,
  profile: Profile,
  link: number,
  limit: number,
): number | undefined {
  if (layer.tokens[link + 1]?.norm !== "comite" || profile.kind !== "head") return undefined;
  const phrase = complementAt(layer, link, limit, lexicons, { lowerNouns: true, lists: "nouns" });
  return phrase === undefined || phrase.end < link + 4 ? undefined : phrase.end;
}

const isPlainAdjective = ({ layer }: Scene, at: number): boolean => {
  const token = layer.tokens[at];
  return (
    token !== undefined && !isCapital(token) && adjacent(layer, at - 1, at) &&
    /(?:ique|al|ale|aire|if|ive|ien|ienne|ois|oise|ais|aise|ain|aine)s?$/.test(token.norm) && token.norm.length > 4 && token.norm !== "demain"
  ); // prettier-ignore
};

/** Where the next name with its preposition begins: no field goes on into it. */
function cap(scene: Scene, from: number, limit: number, ministerial = false): number {
  const { layer, names, hits } = scene;
  // A minister's affairs are no bodies, whatever the tagger took them for.
  const next = names.find(
    (name) =>
      name.first > from &&
      (!ministerial ||
        name.kind === "place" ||
        name.kind === "person" ||
        (name.kind === "organization" && isBody(scene, name))),
  )?.first;
  if (next === undefined || next > limit) return limit;
  let at = next;
  while (
    at > from + 1 &&
    /^(?:de|du|des|d'|la|le|l'|les|à|au|aux|en|chez|pour|et)$/.test(wordOf(layer.tokens[at - 1]))
  )
    at--;
  return hits.has(from) && at <= from ? limit : at;
}

/** "directeur de production passé par Kano": a participle with its own complement is no adjective. */
function withoutParticiple(layer: TextLayer, end: number, head: number): number {
  const last = layer.tokens[end - 1];
  const after = layer.tokens[end];
  if (last === undefined || after === undefined || end - 1 <= head || isCapital(last)) return end;
  return PARTICIPLE.test(last.text) && AFTER_PARTICIPLE.test(wordOf(after)) ? end - 1 : end;
}
const PARTICIPLE = /(?:[^t]ée?|enue?|issue?|établie?|partie?|sortie?)s?$/;
const AFTER_PARTICIPLE = /^(?:par|à|au|aux|en|de|d'|du|des|dans|depuis|il|le|la|l'|pour|chez)$/;

/** "responsable des sports du collège": the body that the article names elsewhere is no part of the field. */
function beforeAnaphor({ layer: { tokens } }: Scene, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) {
    const link = wordOf(tokens[at]);
    const noun =
      link === "du" ? at + 1 : link === "de" && /^l[a']$/.test(wordOf(tokens[at + 1])) ? at + 2 : end;
    const { norm = "" } = tokens[noun] ?? {};
    if (noun < end && (ANAPHORS.has(norm) || AREA_HEADS.has(norm) || TOWN_HEADS.has(norm))) return at;
  }
  return end;
}

/** A body by its first word, or one that everybody knows. */
function isBody({ layer, lexicons }: Scene, { first }: Pick<FoundName, "first">): boolean {
  return (
    lexicons.organizationHeads.longestAt(layer.tokens, first) !== undefined ||
    lexicons.organizations.longestAt(layer.tokens, first) !== undefined ||
    layer.tokens[first]?.norm === "gouvernement"
  );
}

/** What the tagger took for a body and is a field: "ministre de la Sécurité publique", "directrice des Travaux publics". */
function isField(scene: Scene, profile: Profile, sofar: Complements, name: FoundName): boolean {
  if (sofar.portfolio !== null) return false;
  const first = scene.layer.tokens[name.first]?.norm ?? "";
  if (profile.ministerial) return !isBody(scene, name) || FIELDS.has(first);
  const capitals = scene.layer.tokens.slice(name.first + 1, name.end).filter(isCapital).length;
  return (
    (profile.affairs || profile.field) &&
    capitals === 0 &&
    FIELDS.has(first) &&
    scene.lexicons.organizations.longestAt(scene.layer.tokens, name.first) === undefined
  );
}

/** "Patrimoine vivant et ministre responsable": one small word between a portfolio and the comma or office behind it. */
function closing({ layer, names, lexicons }: Scene, end: number, limit: number): number {
  const { tokens } = layer;
  const word = tokens[end];
  const after = tokens[end + 1];
  if (word === undefined || after === undefined || end + 1 >= limit || word.kind !== "word" || isCapital(word)) return end;
  if (word.norm.length < 4 || !adjacent(layer, end - 1, end) || /(?:era|ait|ont|ent)$/.test(word.norm)) return end;
  const office = after.norm === "et" && lexicons.titles.longestAt(tokens, end + 2) !== undefined;
  const named = after.text === "," && names.some(({ first, kind }) => kind === "person" && first === end + 2);
  return office || named ? end + 1 : end;
} // prettier-ignore
