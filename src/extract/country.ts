/** Which country an article belongs to: decides which dollar, which "ministre de la Santé". */
import type { Document, FieldName, PlaceType } from "../types.js";
import type { PlaceHit } from "./gazetteer.js";

/** A national domain says most; one mention of a village, little. */
const DOMAIN_VOTE = 6;
const TITLE_FACTOR = 2;
/** A place of this many inhabitants or fewer says nothing by itself: too many names are words, too. */
const MIN_WEIGHT = 500;
const MAX_VOTE = 3;
/** A country is named by everybody's newspapers; its towns mostly by its own. */
const COUNTRY_VOTE = 1.2;
/** Quarters and rivers are named after saints, persons and colours: they speak for no country. */
const LOCAL: ReadonlySet<PlaceType> = new Set<PlaceType>(["neighbourhood", "natural"]);
/** Where newspapers in French are made; a page with more places elsewhere mostly comes from one of these. */
const FRENCH_PRESS = new Set(
  "CA FR BE CH LU MC SN CI BF ML NE TG BJ GN CM GA TD CF CG CD RW BI DJ MG KM MU MR MA DZ TN HT LB".split(
    " ",
  ),
);
const FOREIGN_FACTOR = 0.3;
/** "12 $", "3 M$": French-language newspapers outside Canada write the word, or say whose dollar. */
const DOLLAR_SIGN = /\d[ \u00a0\u202f]?[kMG]?\$(?![ \u00a0\u202f]?(?:US|U\.S|USA|A|HK|NZ)(?![a-z]))/g;
const DOLLAR_VOTE = 3;
const MAX_DOLLARS = 2;
/** Money counted in the text speaks for those of its countries that the places name, too. */
const MONEY =
  /(?:\d|mille|millions? de|milliards? de)[ \u00a0\u202f]?(F[ \u00a0\u202f]?CFA|francs[ \u00a0\u202f]CFA|francs|dinars|dirhams|gourdes|ariary|ouguiyas)(?![\p{L}])/gu;
const MONEY_COUNTRIES: Readonly<Record<string, string>> = {
  cfa: "SN CI BF ML NE TG BJ CM GA TD CG CF", francs: "CH CD RW BI GN DJ KM SN CI BF ML NE TG BJ CM GA TD CG CF",
  dinars: "DZ TN", dirhams: "MA", gourdes: "HT", ariary: "MG", ouguiyas: "MR",
}; // prettier-ignore
const MONEY_VOTE = 2;
const MAX_MONEY = 3;
/** Winning needs this much, and this share of all votes. */
const ENOUGH = 1.5;
const SHARE = 0.4;

const NATIONAL_DOMAINS = /\.([a-z]{2})$/;
const NOT_NATIONAL = new Set(["tv", "co", "io", "me", "fm", "ai", "eu", "cc", "ly", "to"]);

/** The article's country, and every country that its address and places speak for, the strongest first. */
export interface CountryReading {
  readonly country: string | undefined;
  readonly countries: readonly string[];
}

export function readCountries(document: Document, hits: readonly PlaceHit[]): CountryReading {
  const votes = countVotes(document, hits);
  const ranked = [...votes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const countries = ranked.map(([country]) => country);
  if (document.country !== undefined) return { country: document.country, countries };
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  const [winner] = ranked;
  const isSure = winner !== undefined && winner[1] >= ENOUGH && winner[1] / total >= SHARE;
  return { country: isSure ? winner[0] : undefined, countries };
}

export function inferCountry(document: Document, hits: readonly PlaceHit[]): string | undefined {
  return readCountries(document, hits).country;
}

function countVotes(document: Document, hits: readonly PlaceHit[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number) => votes.set(country, (votes.get(country) ?? 0) + weight);

  const domain = NATIONAL_DOMAINS.exec(hostOf(document.url))?.[1];
  if (domain !== undefined && !NOT_NATIONAL.has(domain))
    vote(domain === "uk" ? "GB" : domain.toUpperCase(), DOMAIN_VOTE);
  if (hostOf(document.url).endsWith(".quebec")) vote("CA", DOMAIN_VOTE);

  const seen = new Set<string>();
  for (const hit of hits) {
    const likeliest = hit.places.find(({ type }) => !LOCAL.has(type));
    if (hit.common || likeliest === undefined || likeliest.country === "" || likeliest.weight < MIN_WEIGHT)
      continue;
    // The same name again adds nothing: a story on Paris written in Montréal says "Paris" ten times.
    const key = `${hit.field}:${likeliest.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const factor = fieldFactor(hit.field) * (FRENCH_PRESS.has(likeliest.country) ? 1 : FOREIGN_FACTOR);
    vote(likeliest.country, voteOf(likeliest.weight, likeliest.type === "country") * factor);
  }
  const dollars = countDollars(document.body);
  if (dollars > 0) vote("CA", dollars * DOLLAR_VOTE);
  for (const country of moneyCountries(document.body)) if (votes.has(country)) vote(country, MONEY_VOTE);
  return votes;
}

function countDollars(body: string): number {
  let count = 0;
  DOLLAR_SIGN.lastIndex = 0;
  while (count < MAX_DOLLARS && DOLLAR_SIGN.test(body)) count++;
  return count;
}

/** Countries of the moneys counted in the first few amounts that are neither euros nor dollars. */
function moneyCountries(body: string): ReadonlySet<string> {
  const countries = new Set<string>();
  MONEY.lastIndex = 0;
  for (let seen = 0; seen < MAX_MONEY; seen++) {
    const word = MONEY.exec(body)?.[1];
    if (word === undefined) break;
    for (const country of (MONEY_COUNTRIES[word.endsWith("CFA") ? "cfa" : word] ?? "").split(" "))
      countries.add(country);
  }
  return countries;
}

function voteOf(weight: number, isCountry: boolean): number {
  if (isCountry) return COUNTRY_VOTE;
  return Math.min(MAX_VOTE, Math.max(0.2, Math.log10(weight) - 2.5));
}

const fieldFactor = (field: FieldName): number => (field === "title" ? TITLE_FACTOR : 1);

function hostOf(url: string | undefined): string {
  if (url === undefined) return "";
  return URL.canParse(url) ? new URL(url).hostname : "";
}
