/** Values as a French-language reader writes them. All labels of the view for people are here. */
import type { Entity, OrganizationType, PlaceType } from "../../types.js";

type Amount = Pick<
  Extract<Entity, { kind: "amount" }>,
  "value" | "min" | "max" | "currency" | "approximate" | "per"
>;
interface Measured {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

export const PLACE_LABELS: Readonly<Record<PlaceType, string>> = {
  country: "pays",
  province: "province",
  region: "région",
  mrc: "MRC",
  department: "département",
  municipality: "municipalité",
  neighbourhood: "quartier",
  natural: "lieu naturel",
  facility: "bâtiment ou site",
  other: "lieu",
};

export const ORGANIZATION_LABELS: Readonly<Record<OrganizationType, string>> = {
  government: "gouvernement",
  ministry: "ministère",
  party: "parti",
  company: "entreprise",
  association: "association",
  institution: "institution",
  media: "média",
  team: "équipe",
  union: "syndicat",
  other: "organisation",
};

export const THING_LABELS = { event: "événement", work: "œuvre", product: "produit" } as const;
export const GENDER_LABELS = { f: "femme", m: "homme" } as const;

/** UCUM codes whose sign is another in print; the others are their own sign. */
const UNITS: Readonly<Record<string, string>> = {
  har: "ha",
  m2: "m²",
  km2: "km²",
  cm2: "cm²",
  m3: "m³",
  Cel: "°C",
};

export const formatUnit = (unit: string): string =>
  Object.hasOwn(UNITS, unit) ? (UNITS[unit] ?? unit) : unit;

const PER: Readonly<Record<string, string>> = {
  year: "par an",
  month: "par mois",
  week: "par semaine",
  day: "par jour",
  hour: "l’heure",
  person: "par personne",
};
const APPROXIMATE = { about: "environ ", atLeast: "au moins ", atMost: "au plus " } as const;

const regions = new Intl.DisplayNames("fr", { type: "region", fallback: "code" });
const languages = new Intl.DisplayNames("fr", { type: "language", fallback: "code" });
const decimals = new Intl.NumberFormat("fr-CA", { maximumFractionDigits: 20 });

const scores = new Intl.NumberFormat("fr-CA", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const formatScore = (score: number): string => scores.format(score);
const formatNumber = (value: number): string => decimals.format(value);
export const countryName = (code: string): string => orCode(() => regions.of(code), code);
export const languageName = (code: string): string =>
  code === "und" ? "langue incertaine" : orCode(() => languages.of(code), code);

/** `Intl` throws on what is no code at all. */
function orCode(read: () => string | undefined, code: string): string {
  try {
    return read() ?? code;
  } catch {
    return code;
  }
}

export function formatMeasure(
  { value, min, max }: Measured,
  format: (number: number) => string = formatNumber,
): string {
  if (value !== undefined) return format(value);
  if (min !== undefined && max !== undefined) return `de ${format(min)} à ${format(max)}`;
  if (min !== undefined) return `à partir de ${format(min)}`;
  return max === undefined ? "" : `jusqu’à ${format(max)}`;
}

export function formatAmount(amount: Amount): string {
  const money = (value: number): string => formatMoney(value, amount.currency);
  const about = amount.approximate === null ? "" : APPROXIMATE[amount.approximate];
  const per = amount.per === null ? "" : ` ${PER[amount.per] ?? `par ${amount.per}`}`;
  return `${about}${formatMeasure(amount, money)}${per}`;
}

function formatMoney(value: number, currency: string): string {
  if (currency === "XXX") return formatNumber(value);
  const whole = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  return orCode(
    () => new Intl.NumberFormat("fr-CA", { style: "currency", currency, ...whole }).format(value),
    `${formatNumber(value)} ${currency}`,
  );
}

const SEASONS = ["printemps", "été", "automne", "hiver"];
const days = new Intl.DateTimeFormat("fr-CA", { dateStyle: "long", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("fr-CA", { year: "numeric", month: "long", timeZone: "UTC" });

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const toDay = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);
/** 2020-02-31 would be shown as 2 March. */
const isDay = (date: string): boolean => DAY.test(date) && toDay(date).getUTCDate() === Number(date.slice(8));
/** "1 juillet" is not what a French speaker writes. */
const withOrdinal = (words: string): string => words.replace(/^1(?=[\s–])/u, "1er");

/** An EDTF value in words; one that has none stays as it is. */
export function formatDate(value: string): string {
  const [from = "", to, ...more] = value.split("/");
  if (more.length > 0) return value;
  if (to === undefined) return formatOne(from);
  if (from === ".." || from === "") return `${isDay(to) ? "jusqu’au" : "jusqu’en"} ${formatOne(to)}`;
  if (to === ".." || to === "") return `depuis ${isDay(from) ? "le " : ""}${formatOne(from)}`;
  if (isDay(from) && isDay(to) && from <= to) return withOrdinal(days.formatRange(toDay(from), toDay(to)));
  return `${formatOne(from)} – ${formatOne(to)}`;
}

function formatOne(value: string): string {
  const plain = value.replace(/[~?%]$/u, "");
  const about = plain === value ? "" : "vers ";
  const [, day = "", hour, minute] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2})(?::(\d{2}))?.*)?$/u.exec(plain) ?? [];
  if (isDay(day)) return about + withOrdinal(days.format(toDay(day))) + formatHour(hour, minute);
  if (/^\d{4}$/u.test(plain)) return about + plain;
  const decade = /^(\d{3})X$/u.exec(plain);
  if (decade !== null) return `${about}années ${decade[1]}0`;
  const week = /^(\d{4})-W(\d{2})$/u.exec(plain);
  if (week !== null) return `${about}semaine ${Number(week[2])} de ${week[1]}`;
  const part = /^(\d{4})-(\d{2})$/u.exec(plain);
  return part === null ? value : about + formatPart(part[1] ?? "", Number(part[2]), value);
}

/** "9 h", "9 h 05". */
function formatHour(hour: string | undefined, minute: string | undefined): string {
  if (hour === undefined) return "";
  return `, ${Number(hour)} h${minute === undefined || minute === "00" ? "" : ` ${minute}`}`;
}

/** EDTF: 01–12 months, 21–24 seasons, 33–36 quarters, 40–41 halves. */
function formatPart(year: string, part: number, value: string): string {
  if (part >= 1 && part <= 12) return months.format(toDay(`${value.slice(0, 7)}-01`));
  const season = SEASONS[part - 21];
  if (season !== undefined) return `${season} ${year}`;
  if (part >= 33 && part <= 36) return `${ordinal(part - 32)} trimestre ${year}`;
  return part === 40 || part === 41 ? `${ordinal(part - 39)} semestre ${year}` : value;
}

const ordinal = (number: number): string => (number === 1 ? "1er" : `${number}e`);
