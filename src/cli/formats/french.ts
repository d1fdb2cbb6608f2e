/** Values as a French-language reader writes them. All labels of the view for people are here. */
import type { Entity, OrganizationType, PlaceType } from "../../types.js";

type Amount = Extract<Entity, { kind: "amount" }>;
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

export const formatNumber = (value: number): string => decimals.format(value);
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

/** An EDTF value in words; one that has none stays as it is. */
export function formatDate(value: string): string {
  const [from = "", to, ...more] = value.split("/");
  if (more.length > 0) return value;
  if (to === undefined) return formatOne(from);
  if (from === ".." || from === "") return `jusqu’à ${formatOne(to)}`;
  if (to === ".." || to === "") return `depuis ${formatOne(from)}`;
  return `${formatOne(from)} – ${formatOne(to)}`;
}

function formatOne(value: string): string {
  const plain = value.replace(/[~?%]$/u, "");
  const about = plain === value ? "" : "vers ";
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(?::(\d{2}))?.*)?$/u.exec(plain);
  if (day !== null) {
    const time =
      day[4] === undefined
        ? ""
        : `, ${Number(day[4])} h${day[5] === undefined || day[5] === "00" ? "" : ` ${day[5]}`}`;
    return orCode(() => `${about}${days.format(new Date(`${plain.slice(0, 10)}T00:00:00Z`))}${time}`, value);
  }
  const decade = /^(\d{3})X$/u.exec(plain);
  if (decade !== null) return `${about}années ${decade[1]}0`;
  const week = /^(\d{4})-W(\d{2})$/u.exec(plain);
  if (week !== null) return `${about}semaine ${Number(week[2])} de ${week[1]}`;
  const part = /^(\d{4})-(\d{2})$/u.exec(plain);
  return part === null ? value : about + formatPart(part[1] ?? "", Number(part[2]), value);
}

/** EDTF: 01–12 months, 21–24 seasons, 33–36 quarters, 40–41 halves. */
function formatPart(year: string, part: number, value: string): string {
  if (part >= 1 && part <= 12)
    return orCode(() => months.format(new Date(`${value.slice(0, 7)}-01T00:00:00Z`)), value);
  const season = SEASONS[part - 21];
  if (season !== undefined) return `${season} ${year}`;
  if (part >= 33 && part <= 36) return `${ordinal(part - 32)} trimestre ${year}`;
  return part === 40 || part === 41 ? `${ordinal(part - 39)} semestre ${year}` : value;
}

const ordinal = (number: number): string => (number === 1 ? "1er" : `${number}e`);
