/** Dates as feeds and tables write them → ISO 8601: RFC 822 with its French and careless forms, W3C, day first. */
import { isIsoDate, isIsoMonth } from "../iso-date.js";

const TIME = String.raw`(\d{1,2})(?:[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?|\s?h\s?(\d{2})?)`;
const ZONE = String.raw`\s{0,3}([a-z]{1,5}|(?:gmt|utc)?[+-]\d{2}(?::?\d{2})?)?(?:\s{0,2}\([^()]{1,30}\))?`;
const CLOCK = String.raw`(?:[\s,t-]{1,3}(?:a\s)?${TIME}${ZONE})?`;

const ISO = new RegExp(String.raw`^(\d{4})[-/](\d{2})[-/](\d{2})${CLOCK}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t(\d{2})(\d{2})(?:(\d{2})|(h))?(z|[+-]\d{2}:?\d{2})?)?$/;
const NUMERIC = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${CLOCK}$`);
const DAY_FIRST = new RegExp(String.raw`^(?:le\s)?(?:[a-z]{2,9}\.?,?\s{1,2})?(\d{1,2})(?:er)?[\s-]([a-z]{3,9})\.?[\s,-]{1,2}(\d{4}|\d{2})${CLOCK}$`); // prettier-ignore
const MONTH_FIRST = new RegExp(String.raw`^(?:[a-z]{2,9}\.?,?\s{1,2})?([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})${CLOCK}$`); // prettier-ignore

/** Three letters name most months in both languages; "jui" is completed below. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, fev: 2, feb: 2, mar: 3, avr: 4, apr: 4, mai: 5, may: 5, jun: 6, jul: 7, aou: 8, aug: 8,
  sep: 9, oct: 10, nov: 11, dec: 12,
}; // prettier-ignore

/** What newsrooms write for their offset, in hours; the French names of North America too. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, cest: 2, mest: 2, eet: 2, eest: 3,
  wat: 1, cat: 2, eat: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, ast: -4, adt: -3,
  nst: -3.5, ndt: -2.5, hne: -5, hae: -4, hnc: -6, hac: -5, hnr: -7, har: -6, hnp: -8, hap: -7, hna: -4, haa: -3,
}; // prettier-ignore

/** No date is longer; what is, is not looked at. */
const MAX_LENGTH = 80;

/** ISO 8601, with the offset where one is said; undefined where it is no date that exists. */
export function readDate(given: string): string | undefined {
  const text = given.trim();
  if (text.length > MAX_LENGTH) return undefined;
  if (isIsoMonth(text)) return text;
  const key = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").toLowerCase();
  const iso = ISO.exec(key);
  if (iso !== null) return written(iso[1], Number(iso[2]), iso[3], iso.slice(4));
  const compact = COMPACT.exec(key);
  if (compact !== null) {
    const [, year, month, day, hour, minute, second, , zone] = compact;
    return written(year, Number(month), day, [hour, minute, second, undefined, zone]);
  }
  const numeric = NUMERIC.exec(key);
  if (numeric !== null) return written(numeric[3], Number(numeric[2]), numeric[1], numeric.slice(4));
  const dayFirst = DAY_FIRST.exec(key);
  if (dayFirst !== null) return written(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst.slice(4));
  const monthFirst = MONTH_FIRST.exec(key);
  if (monthFirst !== null) return written(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], monthFirst.slice(4)); // prettier-ignore
  return undefined;
}

function monthOf(name = ""): number {
  if (name.startsWith("juin")) return 6;
  if (name.startsWith("juil")) return 7;
  return MONTHS[name.slice(0, 3)] ?? 0;
}

type Clock = readonly (string | undefined)[];

function written(year = "", month: number, day = "", clock: Clock): string | undefined {
  const date = `${yearOf(year)}-${two(month)}-${two(Number(day))}`;
  const [hour, minute, second, minuteAfterH, zone] = clock;
  const seconds = second === undefined ? "" : `:${second}`;
  const time = hour === undefined ? "" : `T${two(Number(hour))}:${minute ?? minuteAfterH ?? "00"}${seconds}`;
  const whole = date + time + (time === "" ? "" : offsetOf(zone));
  return isIsoDate(whole) ? whole : undefined;
}

/** RFC 822 has two digits; no feed is older than 1970. */
const yearOf = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`;
const two = (value: number): string => String(value).padStart(2, "0");

/** "-0400", "+02:00", "+02", "GMT+1" as well as names; a name that is not known says nothing. */
function offsetOf(zone = ""): string {
  const numeric = /^(?:gmt|utc)?([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (numeric !== null) {
    const [, sign = "+", hours = "00", minutes = "00"] = numeric;
    return Number(hours) + Number(minutes) === 0 ? "Z" : `${sign}${hours}:${minutes}`;
  }
  const hours = ZONES[zone];
  if (hours === undefined) return "";
  if (hours === 0) return "Z";
  return `${hours < 0 ? "-" : "+"}${two(Math.trunc(Math.abs(hours)))}:${hours % 1 === 0 ? "00" : "30"}`;
}
