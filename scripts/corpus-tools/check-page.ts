/** What can be wrong in one page: fields, ids, types, codes, values, marks that were forgotten. */
import { ORGANIZATION_TYPES, PLACE_TYPES } from "../../src/schema.js";
import { articleOf } from "./article.js";
import { checkDate, isEdtf } from "./dates.js";
import { listOf, type CorpusPage, type Mark, type Problem } from "./page.js";
import { words } from "./shingles.js";

/** What the checks compare with; made once for all pages. */
export interface Known {
  readonly topTopics: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

const REQUIRED = ["source", "country", "region", "genre", "outlet", "layout", "published", "modified", "section", "byline", "topics", "finer", "salient"]; // prettier-ignore
const OPTIONAL = new Set(["url", "given", "traps", "story", "faults", "note"]);
const PUBLISHED = /^(?:-|\d{4}-\d\d|\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)$/;
const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
/** A page of the corpus is so many words; briefs, tables and live blogs may be shorter. */
const WORDS = { least: 180, most: 470, short: 40 };
const SHORT_GENRES = new Set(["briefs", "results", "live", "obituary", "weather"]);

export function checkPage(page: CorpusPage, known: Known): Problem[] {
  const problems: Problem[] = [];
  const complain = (line: number, message: string): void =>
    void problems.push({ file: page.file, line, message });
  const light = page.part === "stories";
  checkHeader(page, known, light, complain);
  checkEntities(page, complain);
  checkMarks(page, complain);
  const { title, body } = articleOf(page);
  if (title === "") complain(1, "no title block");
  const count = words(body).length;
  const least = SHORT_GENRES.has(page.header.get("genre") ?? "") ? WORDS.short : WORDS.least;
  if (count < least || count > WORDS.most)
    complain(1, `${count} words in the body; ${least} to ${WORDS.most} wanted`);
  return problems;
}

type Complain = (line: number, message: string) => void;

function checkHeader(
  { header, entities }: CorpusPage,
  known: Known,
  light: boolean,
  complain: Complain,
): void {
  for (const name of REQUIRED)
    if (!header.has(name) || header.get(name) === "") complain(1, `${name} is missing`);
  for (const name of header.keys())
    if (!REQUIRED.includes(name) && !OPTIONAL.has(name)) complain(1, `${name} is no header field`);
  for (const name of ["published", "modified"]) {
    const value = header.get(name) ?? "-";
    if (!PUBLISHED.test(value)) complain(1, `${name}: ${value} is not 2019-05-14, 2019-05-14T06:30 or -`);
  }
  const tops = listOf({ header }, "topics");
  if (tops.length < 1 || tops.length > 3) complain(1, `${tops.length} topics; 1 to 3 wanted`);
  for (const id of tops) if (!known.topTopics.has(id)) complain(1, `topics: ${id} is no top term`);
  const finer = listOf({ header }, "finer");
  if (finer.length === 1 || finer.length > 6)
    complain(1, `${finer.length} finer topics; 2 to 6 wanted, or -`);
  for (const id of [...finer, ...listOf({ header }, "traps")])
    if (!known.topics.has(id))
      complain(1, `${id} is not in data/taxonomy (scripts/corpus topics WORD looks one up)`);
  for (const id of finer) if (known.topTopics.has(id)) complain(1, `finer: ${id} is a top term`);
  const salient = listOf({ header }, "salient");
  if (salient.length > 3) complain(1, "salient: three entities at most");
  for (const id of salient) if (!entities.has(id)) complain(1, `salient: ${id} is no entity`);
  if (salient.length < Math.min(3, entities.size) && !light) complain(1, "salient: three entities wanted");
}

function checkEntities(page: CorpusPage, complain: Complain): void {
  const named = new Set<string>();
  const held = new Set<string>();
  for (const { reference } of page.marks) {
    if ("entity" in reference && reference.form === "name") named.add(reference.entity);
    if (reference.kind === "role") held.add(reference.role);
  }
  for (const one of page.entities.values()) {
    if (!named.has(one.id)) complain(one.line, `${one.id} ${one.name} has no name mention in title or body`);
    if (one.name === "") complain(one.line, `${one.id} has no name`);
    if (one.kind === "organization" && !(ORGANIZATION_TYPES as readonly string[]).includes(one.type ?? ""))
      complain(one.line, `"${one.type ?? ""}" is no organization type (${ORGANIZATION_TYPES.join(" ")})`);
    if (one.kind === "place" && !(PLACE_TYPES as readonly string[]).includes(one.type ?? ""))
      complain(one.line, `"${one.type ?? ""}" is no place type (${PLACE_TYPES.join(" ")})`);
    if (one.code === "?") complain(one.line, `${one.name}: the code is still ? (run scripts/corpus fill)`);
  }
  for (const role of page.roles.values()) {
    if (!held.has(role.id)) complain(role.line, `${role.id} has no mark in title or body`);
    if (page.entities.get(role.person)?.kind !== "person") complain(role.line, `${role.person} is no person`);
    if (role.organization !== null && page.entities.get(role.organization)?.kind !== "organization")
      complain(role.line, `${role.organization} is no organization`);
    for (const id of role.territories)
      if (page.entities.get(id)?.kind !== "place") complain(role.line, `${id} is no place`);
  }
}

function checkMarks(page: CorpusPage, complain: Complain): void {
  const published = page.header.get("published") ?? "-";
  const given = /publishedAt=(\S+)/.exec(page.header.get("given") ?? "")?.[1];
  for (const mark of page.marks) {
    const { reference } = mark;
    const say = (message: string): void => complain(mark.line, `[${mark.text}]: ${message}`);
    if ("entity" in reference) {
      const entity = page.entities.get(reference.entity);
      if (entity === undefined) say(`${reference.entity} is not defined`);
      if (reference.form !== "name" && !["person", "organization"].includes(reference.kind))
        say("only persons and organizations have nominals");
    }
    if (reference.kind === "role" && !page.roles.has(reference.role)) say(`${reference.role} is not defined`);
    if (reference.kind === "quotation" && reference.speaker !== null && !page.entities.has(reference.speaker))
      say(`speaker ${reference.speaker} is not defined`);
    if (reference.kind === "amount" && PER.test(mark.text))
      say("what the amount is per lies outside its span");
    if (reference.kind === "amount" && !CURRENCIES.has(reference.currency))
      say(`${reference.currency} is no currency`);
    if (reference.kind === "date") {
      if (DATE_EDGE.test(mark.text) && !HANGING.test(mark.text))
        say("an article or a preposition lies outside a date");
      if (PERIOD_BEFORE.test(page.raw.slice(Math.max(0, mark.start - 30), mark.start)))
        say("the word before (nuit de, mois de, fin de…) belongs to the date");
      if (!isEdtf(reference.value)) say(`${reference.value} is no EDTF date (the guide, section 7)`);
      else {
        const fault = checkDate(mark.text, reference.value, reference.anchor, given ?? published);
        if (fault !== undefined) say(fault);
      }
    }
    checkEdges(mark, say);
  }
}

const DATE_EDGE =
  /^(?:le|la|les|l['’]|en|au|aux|du|dès|depuis|vers|à|dans la|d['’]ici|jusqu)(?:\s|(?<=['’]))/iu;
/** "le lendemain" is no date without its article; "d'ici deux ans" none without its words; "du 3 au 5 mai" is one interval. */
const HANGING =
  /^(?:d['’]ici (?!l[ae]|\d{4})|l['’]\S+ (?:suivante?|précédente?|d['’]avant|d['’]après)$|(?:le|la) \S+ (?:suivante?|précédente?|d['’]avant|d['’]après)$|(?:le|la) (?:lendemain|surlendemain|veille|avant-veille|même|soir même)|(?:du|de|entre|au) .+ (?:au|à|et) )/iu;

const PERIOD_BEFORE =
  /(?<!\p{L})(?:nuit|soirée|matinée|après-midi|mois|fin|début|milieu|semaine)\s+(?:d['’]|de l['’]|de la |de |du |des )?$/iu;
/** "par mois", "l'heure", "le kilo": said by the value, outside the span. */
const PER = /(?:\s(?:par|à la|au)\s\S+|\sl['’](?:heure|an|unité|hectare)|\s(?:le|la)\s\p{L}+|\/\S+)$/u;

const CIVILITIES = /^(?:Mme|Mmes|M\.|MM\.|Me|Dr|Dre|Mgr)\s/u;
/** A particle begins a person's name: "de Fombelle". */
const ARTICLES = /^(?:le|la|les|un|une|du|des|de|d['’]|l['’])(?:\s|(?<=['’]))/u;

function checkEdges(mark: Mark, say: (message: string) => void): void {
  const { reference, text } = mark;
  if (!("entity" in reference) || reference.form !== "name") return;
  if (CIVILITIES.test(text)) say("a civility lies outside a name");
  if (ARTICLES.test(text) && (reference.kind === "place" || reference.kind === "organization"))
    say("an article lies outside a name");
  if (/[,;:.!?]$/.test(text) && !/(?:inc|ltée|enr|Inc|Ltd|Jr|Sr|\b\p{Lu}|cie|Cie|Co|[!?])\.?$/u.test(text))
    say("ends in punctuation");
}
