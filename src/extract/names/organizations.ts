/** Organizations: known ones, those with a telling head word, acronyms, companies by their suffix, capitals that govern. */
import { fold } from "../../text/fold.js";
import { shapeOf } from "../../text/tokens.js";
import type { OrganizationType, Sentence, TextLayer, Token } from "../../types.js";
import type { PlaceHit } from "../gazetteer.js";
import type { OrganizationClaim } from "./claims.js";
import { complementAt, partAt, startsPerson } from "./complement.js";
import type { NameLexicons } from "./lexicons.js";
import { adjacent, isCapital, opensSentence, runAt, wordOf } from "./runs.js";
import { AUXILIARIES, GOVERNING, LOCATIVE, NATIONALITIES, NOT_ACRONYMS, NOT_NAMES } from "./words.js";

export function findOrganizations(
  layer: TextLayer,
  sentence: Sentence,
  hits: ReadonlyMap<number, PlaceHit>,
  lexicons: NameLexicons,
): OrganizationClaim[] {
  const claims: OrganizationClaim[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = layer.tokens[at];
    if (token === undefined || token.kind === "punctuation" || token.kind === "number") continue;
    const claim =
      headed(layer, sentence, at, lexicons) ??
      known(layer, sentence, at, lexicons) ??
      governing(layer, sentence, at, hits) ??
      company(layer, sentence, at) ??
      introduced(layer, sentence, at, lexicons) ??
      ofTown(layer, sentence, at, hits, lexicons) ??
      bracketed(layer, at, claims.at(-1)) ??
      (hits.has(at) ? undefined : acronym(layer, sentence, at));
    if (claim === undefined) continue;
    claims.push(claim);
    at = claim.end - 1;
  }
  return claims;
}

/** In the gazetteer. A name that is also a word needs its capital inside the sentence; an acronym, its capitals. */
function known(
  layer: TextLayer,
  sentence: Sentence,
  at: number,
  lexicons: NameLexicons,
): OrganizationClaim | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return undefined;
  const match = lexicons.organizations.longestAt(tokens, at);
  const fact = match?.values[0];
  if (match === undefined || fact === undefined || match.endToken > sentence.endToken) return undefined;
  const single = match.endToken === at + 1;
  if (single) {
    if (fact.acronym && shapeOf(token.text) !== "upper") return undefined;
    const wordy =
      !fact.acronym && (lexicons.isCommon(token.norm) || (lexicons.firstName(token.norm)?.count ?? 0) > 300);
    if (
      wordy &&
      (opensSentence(layer, sentence, at) ||
        shapeOf(token.text) === "upper" ||
        LOCATIVE.has(wordOf(tokens[at - 1])))
    )
      return undefined;
    // "Éric Bell", "Bell Media": part of a longer name that is not in the gazetteer.
    if (
      isCapital(tokens[at - 1]) &&
      !NOT_NAMES.has(tokens[at - 1]?.norm ?? "") &&
      adjacent(layer, at - 1, at)
    )
      return undefined;
    if (wordy && isCapital(tokens[at + 1]) && adjacent(layer, at, at + 1)) return undefined;
  }
  const standsFor =
    fold(layer.text.slice(token.start, tokens[match.endToken - 1]?.end)) === fold(fact.name)
      ? undefined
      : fact.name;
  return {
    kind: "organization",
    first: at,
    end: match.endToken,
    type: fact.type,
    standsFor,
    rule: "organizations/known",
    confidence: 0.95,
  };
}

/** Powers that an adjective is enough to name: "gouvernement fédéral", "parlement hongrois". */
const POWERS = /^(?:gouvernement|parlement|senat|ministere|armee|congres|etat-major|justice|police)$/;
const LEVELS = /^(?:federale?|provinciale?|centrale?|regionale?|wallonne?|nationale?)$/;
/** Small heads whose members are told in small letters: "union des maraîchères Benkadi", "clinique du sport de Lévis". */
const COLLECTIVE =
  /^(?:association|syndicat|union|federation|comite|cooperative|chambre|regroupement|commission|direction|conseil|clinique|festival|collectif|mouvement)$/;
/** Heads that are organizations by themselves once named: "la Ville", "l'Office". */
const STANDALONE = new Set(
  "ville municipalite office federation fondation association commission universite ministere syndicat societe regie mrc conseil institut fabrique cooperative agence".split(
    " ",
  ),
);

/** "Association des restaurateurs du Québec", "école des Trois-Sources", "gouvernement québécois". */
function headed(
  layer: TextLayer,
  sentence: Sentence,
  at: number,
  lexicons: NameLexicons,
): OrganizationClaim | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const match = lexicons.organizationHeads.longestAt(tokens, at);
  const head = match?.values[0];
  const limit = sentence.endToken;
  if (match === undefined || head === undefined || match.endToken > limit) return undefined;
  const capital = isCapital(token);
  if (!capital && !head.lower) return undefined;
  if (shapeOf(token.text) === "upper" && token.text.length > 5) return undefined;
  const initial = opensSentence(layer, sentence, at);
  const proper = capital && !initial;

  let end = match.endToken;
  // Adjectives and capitals right after the head: "Parti québécois", "école Saint-Joseph".
  while (end < limit && adjacent(layer, end - 1, end)) {
    const reached = wordsAfter(layer, end, limit, lexicons, proper, head.type);
    if (reached === end) break;
    end = reached;
  }
  const ministry = head.type === "ministry";
  let hasComplement = false;
  for (let parts = 0; parts < 4 && end < limit; parts++) {
    const phrase = complementAt(layer, end, limit, lexicons, {
      lowerNouns: proper || ministry || COLLECTIVE.test(token.norm),
      lists: ministry ? "ministry" : proper ? "nouns" : "none",
    });
    if (phrase === undefined || !adjacent(layer, end - 1, end)) break;
    const link = wordOf(tokens[phrase.first]);
    // "la Fédération en mars", "le club à Laval": only "de" makes names of small heads, and no body is named "X à Laval".
    // Nor once it has its proper name: "le Musée de la Gaspésie à deux reprises".
    const complete = !proper || capitalsIn(tokens, match.endToken, end) > 0;
    if (!/^(?:de|du|des|d')$/.test(link) && (complete || !/^(?:en|pour|sur|contre|à|au|aux)$/.test(link)))
      break;
    if (/^(?:à|au|aux|en)$/.test(link) && isCapital(tokens[phrase.head])) break;
    end = phrase.end;
    hasComplement = true;
    // "l'union des maraîchères Benkadi": the proper name behind the common one.
    if (!proper && isCapital(tokens[end]) && adjacent(layer, end - 1, end))
      end = runAt(layer, end, limit)?.end ?? end;
  }
  end = pastBrackets(layer, end, limit);
  const named = capitalsIn(tokens, match.endToken, end) > 0;
  const claim = (confidence: number, rule: string): OrganizationClaim => ({
    kind: "organization",
    first: at,
    end,
    type: head.type,
    standsFor: undefined,
    rule,
    confidence,
  });
  if (POWERS.test(token.norm)) {
    const adjective = tokens[match.endToken]?.norm ?? "";
    const whose = NATIONALITIES.has(adjective) || (LEVELS.test(adjective) && head.type === "government");
    if (whose && !hasComplement) end = Math.max(end, match.endToken + 1);
    if (token.norm === "gouvernement" || ministry || whose)
      return named || whose || (ministry && hasComplement)
        ? claim(0.9, "organizations/government")
        : undefined;
  }
  if (end === match.endToken) {
    const standalone =
      proper && STANDALONE.has(token.norm) && /^(?:la|l'|le|du|de)$/.test(tokens[at - 1]?.norm ?? "");
    const sentenceStart =
      at - 1 === sentence.firstToken &&
      capital &&
      STANDALONE.has(token.norm) &&
      /^(?:la|l'|le)$/.test(tokens[at - 1]?.norm ?? "");
    return standalone || sentenceStart ? claim(0.6, "organizations/standalone") : undefined;
  }
  if (named) return claim(capital ? 0.85 : 0.75, "organizations/head");
  // "Centre de santé communautaire": no capital but the head's own, which must then be no accident.
  return proper && hasComplement ? claim(0.7, "organizations/head") : undefined;
}

/** "Centre intégré de santé (CISSS) de la Gaspésie": the name goes on behind its acronym. */
function pastBrackets(layer: TextLayer, end: number, limit: number): number {
  const { tokens } = layer;
  if (
    tokens[end]?.text !== "(" ||
    tokens[end + 2]?.text !== ")" ||
    !/^\p{Lu}{3,}$/u.test(tokens[end + 1]?.text ?? "")
  )
    return end;
  if (!/^(?:de|du|des|d')$/.test(wordOf(tokens[end + 3]))) return end;
  const head = /^(?:la|l'|les)$/.test(wordOf(tokens[end + 4])) ? end + 5 : end + 4;
  return head < limit && isCapital(tokens[head]) ? (runAt(layer, head, limit)?.end ?? end) : end;
}

function wordsAfter(
  layer: TextLayer,
  end: number,
  limit: number,
  lexicons: NameLexicons,
  proper: boolean,
  type: OrganizationType,
): number {
  const { tokens } = layer;
  const token = tokens[end];
  if (token === undefined) return end;
  if (isCapital(token)) return runAt(layer, end, limit)?.end ?? end;
  if (!proper && type !== "government") return end;
  // An adjective, told from a verb by its ending; partAt takes those only after an opening word.
  const reached = partAt(layer, end - 1, Math.min(limit, end + 1), lexicons, {
    lowerNouns: true,
    lists: "none",
  });
  return reached > end ? reached : end;
}

const capitalsIn = (tokens: readonly Token[], first: number, end: number): number => {
  let count = 0;
  for (let at = first; at < end; at++) if (isCapital(tokens[at])) count++;
  return count;
};

/** Capitals whose government newspapers call by the city's name. */
const SEATS: Readonly<Record<string, string>> = {
  quebec: "gouvernement du Québec", ottawa: "gouvernement du Canada", paris: "gouvernement de la France", washington: "gouvernement des États-Unis",
  bruxelles: "Union européenne", londres: "gouvernement du Royaume-Uni", berlin: "gouvernement de l'Allemagne", moscou: "gouvernement de la Russie",
  pekin: "gouvernement de la Chine", berne: "gouvernement de la Suisse", rome: "gouvernement de l'Italie", madrid: "gouvernement de l'Espagne",
  kiev: "gouvernement de l'Ukraine", dakar: "gouvernement du Sénégal", bamako: "gouvernement du Mali", alger: "gouvernement de l'Algérie",
  rabat: "gouvernement du Maroc", tokyo: "gouvernement du Japon", ankara: "gouvernement de la Turquie", teheran: "gouvernement de l'Iran",
}; // prettier-ignore

/** "Québec annonce": a seat of government as the subject of a verb of governing. */
function governing(
  layer: TextLayer,
  sentence: Sentence,
  at: number,
  hits: ReadonlyMap<number, PlaceHit>,
): OrganizationClaim | undefined {
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
      /[eist]e?s?$/.test(tokens[verb + 1]?.norm ?? "") &&
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
  exploitant: "company", promoteur: "company", distributeur: "company", detaillant: "company", assureur: "company", groupe: "company", chocolaterie: "company", societe: "company",
  revue: "media", magazine: "media", journal: "media", quotidien: "media", hebdomadaire: "media", site: "media", radio: "media", station: "media", agence: "media",
  reseau: "association", chorale: "association", organisme: "association", ong: "association", collectif: "association", association: "association", troupe: "association",
  club: "team", formation: "team", aquarium: "institution", laboratoire: "institution", syndicat: "union", parti: "party",
}; // prettier-ignore

function introduced(
  layer: TextLayer,
  sentence: Sentence,
  at: number,
  lexicons: NameLexicons,
): OrganizationClaim | undefined {
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
  if (type === undefined || isCapital(tokens[head]) || (!chez && tokens[head]?.kind !== "word"))
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
  return {
    kind: "organization",
    first: at,
    end: run.end,
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
function ofTown(
  layer: TextLayer,
  sentence: Sentence,
  at: number,
  hits: ReadonlyMap<number, PlaceHit>,
  lexicons: NameLexicons,
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
function bracketed(
  layer: TextLayer,
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
function company(layer: TextLayer, sentence: Sentence, at: number): OrganizationClaim | undefined {
  const run = runAt(layer, at, sentence.endToken);
  if (run === undefined) return undefined;
  const { tokens } = layer;
  let last = run.end - 1;
  if (!COMPANY_SUFFIX.test(tokens[last]?.norm ?? "")) last = run.end;
  if (last === at || !COMPANY_SUFFIX.test(tokens[last]?.norm ?? "") || !adjacent(layer, last - 1, last))
    return undefined;
  return {
    kind: "organization",
    first: at,
    end: last + 1,
    type: "company",
    standsFor: undefined,
    rule: "organizations/company",
    confidence: 0.85,
  };
}

const ROMAN = /^[ivxlc]+$/;
/** In a sentence written all in capitals an acronym can't be told. */
const SHOUTING = 0.6;

function acronym(layer: TextLayer, sentence: Sentence, at: number): OrganizationClaim | undefined {
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

export function shouts(layer: TextLayer, sentence: Sentence): boolean {
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
