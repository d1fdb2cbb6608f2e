/**
 * Whose clock the hours of a page are: where it does not say ("Publié à 9 h"), they are those of where its newspaper is.
 * The country's main clock, unless the newspaper or nearly all places of the article lie where another one is kept.
 */
import { fold } from "../text/fold.js";
import type { Document } from "../types.js";
import type { PlaceHit } from "./gazetteer.js";

/** One clock for each country served; the few with several use that of most of their French-language press. */
const COUNTRIES: Readonly<Record<string, string>> = {
  CA: "America/Toronto", FR: "Europe/Paris", BE: "Europe/Brussels", CH: "Europe/Zurich", LU: "Europe/Luxembourg", MC: "Europe/Monaco",
  AD: "Europe/Andorra", VA: "Europe/Rome",
  SN: "Africa/Dakar", CI: "Africa/Abidjan", BF: "Africa/Ouagadougou", ML: "Africa/Bamako", NE: "Africa/Niamey", TG: "Africa/Lome",
  BJ: "Africa/Porto-Novo", GN: "Africa/Conakry", CM: "Africa/Douala", GA: "Africa/Libreville", TD: "Africa/Ndjamena",
  CF: "Africa/Bangui", CG: "Africa/Brazzaville", CD: "Africa/Kinshasa", RW: "Africa/Kigali", BI: "Africa/Bujumbura",
  GQ: "Africa/Malabo", GW: "Africa/Bissau", CV: "Atlantic/Cape_Verde", EG: "Africa/Cairo",
  DJ: "Africa/Djibouti", MG: "Indian/Antananarivo", KM: "Indian/Comoro", MU: "Indian/Mauritius", SC: "Indian/Mahe",
  MR: "Africa/Nouakchott", MA: "Africa/Casablanca", DZ: "Africa/Algiers", TN: "Africa/Tunis", HT: "America/Port-au-Prince",
  LB: "Asia/Beirut", VU: "Pacific/Efate",
  // Lands of France that have a domain, and so a code, of their own.
  GP: "America/Guadeloupe", MQ: "America/Martinique", GF: "America/Cayenne", RE: "Indian/Reunion", YT: "Indian/Mayotte",
  NC: "Pacific/Noumea", PF: "Pacific/Tahiti", PM: "America/Miquelon", WF: "Pacific/Wallis",
}; // prettier-ignore

interface Region {
  readonly zone: string;
  /** What a newspaper there calls itself by, or its section: folded beginnings of words. */
  readonly called: readonly string[];
}

/** Parts of a country that keep another time than most of its French-language press, by their id in the gazetteer. */
const REGIONS: ReadonlyMap<string, Region> = new Map(
  Object.entries({
    "geo:CA-NB": { zone: "America/Moncton", called: ["acadie", "acadien", "nouveau-brunswick", "moncton", "madawaska"] },
    "geo:CA-NS": { zone: "America/Halifax", called: ["nouvelle-ecosse", "neo-ecossais", "halifax"] },
    "geo:CA-PE": { zone: "America/Halifax", called: ["ile-du-prince-edouard"] },
    "geo:CA-QC-01023": { zone: "America/Halifax", called: ["iles-de-la-madeleine", "madelinot"] },
    "geo:CA-NL": { zone: "America/St_Johns", called: ["terre-neuve", "terre-neuvien"] },
    "geo:CA-MB": { zone: "America/Winnipeg", called: ["manitoba", "manitobain", "franco-manitobain", "saint-boniface", "winnipeg"] },
    "geo:CA-SK": { zone: "America/Regina", called: ["saskatchewan", "fransaskois"] },
    "geo:CA-AB": { zone: "America/Edmonton", called: ["alberta", "albertain", "franco-albertain", "edmonton", "calgary"] },
    "geo:CA-BC": { zone: "America/Vancouver", called: ["colombie-britannique", "franco-colombien", "vancouver"] },
    "geo:CA-YT": { zone: "America/Whitehorse", called: ["yukon", "yukonnais", "franco-yukonnais"] },
    "geo:CA-NT": { zone: "America/Yellowknife", called: ["territoires du nord-ouest", "tenois", "yellowknife"] },
    "geo:CA-NU": { zone: "America/Iqaluit", called: ["nunavut", "iqaluit"] },
    "geo:FR-971": { zone: "America/Guadeloupe", called: ["guadeloupe", "guadeloupeen"] },
    "geo:FR-972": { zone: "America/Martinique", called: ["martinique", "martiniquais"] },
    "geo:FR-973": { zone: "America/Cayenne", called: ["guyane", "guyanais"] },
    "geo:FR-974": { zone: "Indian/Reunion", called: ["la reunion", "reunionnais"] },
    "geo:FR-976": { zone: "Indian/Mayotte", called: ["mayotte", "mahorais"] },
    "geo:FR-NC": { zone: "Pacific/Noumea", called: ["nouvelle-caledonie", "neo-caledonien", "caledonien", "noumea"] },
    "geo:FR-PF": { zone: "Pacific/Tahiti", called: ["polynesie", "tahiti", "polynesien"] },
    "geo:FR-PM": { zone: "America/Miquelon", called: ["saint-pierre-et-miquelon"] },
  }),
); // prettier-ignore

/** So many places, counted with their weight, and this share of all: one town named in passing moves no clock. */
const ENOUGH = 2;
const SHARE = 0.6;
const TITLE_WEIGHT = 2;
/** Stories of agencies are printed everywhere, with the hour of who prints them. */
const AGENCY =
  /\b(?:presse canadienne|agence france-presse|afp|reuters|associated press|belga|ats|keystone-ats)\b/;

/** The IANA zone of an article's newspaper; undefined where not even the country is known. */
export function zoneOf(
  document: Pick<Document, "source" | "section" | "url" | "byline">,
  country: string | undefined,
  hits: readonly PlaceHit[],
): string | undefined {
  if (country === undefined) return undefined;
  const own = regionCalled(document, country) ?? regionOfPlaces(document, country, hits);
  return own?.zone ?? COUNTRIES[country];
}

function regionCalled(
  { source = "", section = "", url = "" }: Pick<Document, "source" | "section" | "url">,
  country: string,
): Region | undefined {
  const names = ` ${fold(source)} ${fold(section)} ${hostWords(url)}`.replace(/[’'.,/|]/g, " ");
  for (const [id, region] of REGIONS) {
    if (!isIn(id, country)) continue;
    if (region.called.some((name) => names.includes(` ${name}`))) return region;
  }
  return undefined;
}

/** "www.acadie-presse.example/sports" says "acadie presse example". */
function hostWords(url: string): string {
  const host = /^[a-z]+:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? "";
  return host.toLowerCase().replaceAll(/[.-]/g, " ");
}

/** Ids begin with the code of their country but for the few without any, which are Canadian. */
const isIn = (id: string, country: string): boolean =>
  id.startsWith("geo:") ? id.startsWith(`geo:${country}-`) : country === "CA";

function regionOfPlaces(
  { byline = "" }: Pick<Document, "byline">,
  country: string,
  hits: readonly PlaceHit[],
): Region | undefined {
  if (AGENCY.test(fold(byline))) return undefined;
  const votes = new Map<Region | undefined, number>();
  const seen = new Set<string>();
  let total = 0;
  for (const { places, common, field } of hits) {
    const place = common
      ? undefined
      : places.find((one) => one.country === country && one.type !== "country");
    if (place === undefined || seen.has(`${field}:${place.id}`)) continue;
    seen.add(`${field}:${place.id}`);
    const id = [place.id, ...place.within].find((one) => REGIONS.has(one));
    const region = id === undefined ? undefined : REGIONS.get(id);
    const weight = field === "title" ? TITLE_WEIGHT : 1;
    votes.set(region, (votes.get(region) ?? 0) + weight);
    total += weight;
  }
  for (const [region, weight] of votes) {
    if (region !== undefined && weight >= ENOUGH && weight >= SHARE * total) return region;
  }
  return undefined;
}

const LOCAL = /T\d\d:\d\d(?::\d\d)?$/;
const MS_PER_MINUTE = 60_000;

/** "2020-08-22T09:00:00" of a page of Québec as "2020-08-22T09:00:00-04:00"; a bare date stays one. */
export function withOffset(publishedAt: string | undefined, zone: string | undefined): string | undefined {
  if (publishedAt === undefined || zone === undefined || !LOCAL.test(publishedAt)) return publishedAt;
  const local = Date.parse(`${publishedAt}Z`);
  if (Number.isNaN(local)) return publishedAt;
  // Two rounds settle the hours around a change of clocks.
  const offset = offsetAt(zone, local - offsetAt(zone, local) * MS_PER_MINUTE);
  const sign = offset < 0 ? "-" : "+";
  const pad = (value: number): string => String(Math.trunc(value)).padStart(2, "0");
  return `${publishedAt}${sign}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of Greenwich of a zone at an instant. */
function offsetAt(zone: string, instant: number): number {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    formatters.set(zone, formatter);
  }
  const name = formatter.formatToParts(instant).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  if (match === null) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * The day that "hier" and "mardi" are counted from: that of publication; where the page names none, or only its month,
 * that of its last change. What an article says of today was true when it was written, and it was last written then.
 */
export function anchorOf(
  publishedAt: string | undefined,
  modifiedAt: string | undefined,
): string | undefined {
  if (modifiedAt === undefined || !DAY.test(modifiedAt)) return publishedAt;
  return publishedAt === undefined || (!DAY.test(publishedAt) && modifiedAt.startsWith(publishedAt))
    ? modifiedAt
    : publishedAt;
}
