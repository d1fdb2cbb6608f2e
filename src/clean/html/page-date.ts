/** Dates as pages write them for machines → ISO 8601; what is none is undefined. */

const ISO =
  /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:(?:[T ]|\s-\s|,\s{0,2})\s?(\d{1,2})[:h]?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?(?:\[[\w/]{1,40}\])?)?$/i;
/** As in e-mails and feeds: "Sat, 22 Aug 2020 09:00:00 -0400". */
const RFC_2822 =
  /^(?:[a-z]{3,9},?\s)?(\d{1,2})\s([a-z]{3})[a-z]{0,6}\s(\d{4})(?:\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
/** As in France: the day first. */
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ,]\s?(\d{1,2})[:h](\d{2})(?::(\d{2}))?)?$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
/** Neither a day nor a moment: "202412" would be the second of January. */
const OTHER_NUMBER = /^(?:\d{5,7}|\d{4}-\d{2})$/;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MAX_LENGTH = 60;
const MIN_YEAR = 1900;
const MAX_YEAR = 2100;

/** "2020-08-22T09:00:00-0400", "2020-08-22 09:00", "1598101200000"… as ISO 8601, as precise as given. */
export function readPageDate(value: string): string | undefined {
  const text = value.trim();
  if (text === "" || text.length > MAX_LENGTH) return undefined;
  if (EPOCH.test(text)) return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  const month = MONTH.exec(text);
  if (month !== null) return isYear(Number(month[1])) ? text : undefined;
  if (OTHER_NUMBER.test(text)) return undefined;
  const iso = ISO.exec(text);
  if (iso !== null) return compose(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const rfc = RFC_2822.exec(text);
  if (rfc !== null) {
    const number = MONTHS.indexOf((rfc[2] ?? "").toLowerCase()) + 1;
    return compose(rfc[3], String(number), rfc[1], rfc[4], rfc[5], rfc[6], rfc[7]);
  }
  const french = DAY_FIRST.exec(text);
  if (french !== null)
    return compose(french[3], french[2], french[1], french[4], french[5], french[6], undefined);
  return undefined;
}

/** Of several dates of one event in order of trust: the first, or the same day with its time where the first has none. */
export function mostPrecise(dates: readonly string[]): string | undefined {
  const [first] = dates;
  if (first === undefined || hasTime(first)) return first;
  if (MONTH.test(first)) {
    const days = dates.filter((date) => date.startsWith(`${first}-`));
    return mostPrecise(days) ?? first;
  }
  return dates.find((date) => date.slice(0, 10) === first.slice(0, 10) && hasTime(date)) ?? first;
}

/** Midnight sharp is what systems write that keep no time. */
const hasTime = (date: string): boolean => date.length > 10 && !date.startsWith("00:00:00", 11);

function fromEpoch(milliseconds: number): string | undefined {
  const iso = new Date(milliseconds).toISOString();
  return compose(
    iso.slice(0, 4),
    iso.slice(5, 7),
    iso.slice(8, 10),
    iso.slice(11, 13),
    iso.slice(14, 16),
    iso.slice(17, 19),
    "Z",
  );
}

const isYear = (year: number): boolean => year >= MIN_YEAR && year <= MAX_YEAR;

type Part = string | undefined;

function compose(
  year: Part,
  month: Part,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  zone: Part,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!isYear(y) || m < 1 || m > 12 || d < 1) return undefined;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  // What an empty field of a database becomes.
  if (y === 1970 && m === 1 && d === 1) return undefined;
  const two = (part: Part): string => (part ?? "0").padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset(zone)}`;
}

function offset(zone: Part): string {
  if (zone === undefined) return "";
  if (/^[a-z]/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  if (Number(digits.slice(0, 2)) > 14 || Number(digits.slice(2)) > 59) return "";
  return digits === "0000" ? "Z" : `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
