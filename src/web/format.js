/** Values as a Québec newsroom writes them. */
import { approximateName, currencyName, perName } from "./labels.js";

/** @typedef {{ value?: number, min?: number, max?: number }} Measure */

/** @param {number} value */
const number = (value) => value.toLocaleString("fr-CA", { maximumFractionDigits: 6 });

/**
 * @param {number} value
 * @param {string} currency
 */
function money(value, currency) {
  if (currency === "XXX") return `${number(value)} (${currencyName(currency)})`;
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
  try {
    return value.toLocaleString("fr-CA", {
      style: "currency",
      currency,
      minimumFractionDigits,
      maximumFractionDigits: 2,
    });
  } catch {
    return `${number(value)}\u00a0${currency}`;
  }
}

/**
 * @param {Measure} measure
 * @param {(value: number) => string} write
 */
function range({ value, min, max }, write) {
  if (value !== undefined) return write(value);
  if (min !== undefined && max !== undefined) return `de ${write(min)} à ${write(max)}`;
  if (min !== undefined) return `${write(min)} ou plus`;
  return max === undefined ? "" : `${write(max)} ou moins`;
}

/** @param {Measure & { currency: string, approximate: string | null, per: string | null }} amount */
export function amount(amount) {
  const parts = [
    approximateName(amount.approximate),
    range(amount, (value) => money(value, amount.currency)),
  ];
  if (amount.per !== null) parts.push(perName(amount.per));
  return parts.filter((part) => part !== "").join(" ");
}

/** @param {Measure} measure */
export const percentage = (measure) => range(measure, (value) => `${number(value)}\u00a0%`);

/**
 * The number alone: the unit is a noun in the singular ("pôle"), which stands beside it rather than after it.
 * @param {Measure} measure
 */
export const quantity = (measure) => range(measure, number);

/** @param {number} share between 0 and 1 */
export const percent = (share) => `${Math.round(share * 100)}\u00a0%`;

const SEASONS = ["printemps", "été", "automne", "hiver"];
const ORDINALS = ["premier", "deuxième", "troisième", "quatrième"];

/**
 * An EDTF value in words; what is not known here is shown as it is rather than guessed.
 * @param {string} value
 * @returns {string}
 */
export function edtf(value) {
  const [from, to, ...rest] = value.split("/");
  if (rest.length > 0 || from === undefined) return value;
  if (to === undefined) return moment(from);
  if (from === "" || from === "..") return `jusqu’à : ${moment(to)}`;
  if (to === "" || to === "..") return `depuis : ${moment(from)}`;
  const [a, b] = [parts(from), parts(to)];
  if (a !== null && b !== null && a.time === "" && b.time === "") {
    const sameYear = a.year === b.year;
    if (sameYear && a.month === b.month) return `${day(a)} au ${day(b)} ${month(b)} ${b.year}`;
    if (sameYear) return `${day(a)} ${month(a)} au ${day(b)} ${month(b)} ${b.year}`;
  }
  return `${moment(from)} au ${moment(to)}`;
}

/** @param {string} value */
function parts(value) {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u.exec(value);
  if (match === null) return null;
  const [, year = "", month = "", date = "", hour, minute = ""] = match;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const time =
    hour === undefined
      ? ""
      : minute === "00"
        ? `${Number(hour)}\u00a0h`
        : `${Number(hour)}\u00a0h\u00a0${minute}`;
  return { year, month: Number(month), date: Number(date), time };
}

/** @param {{ date: number }} date */
const day = ({ date }) => (date === 1 ? "1er" : String(date));
/** @param {{ month: number }} date */
const month = ({ month }) =>
  new Date(Date.UTC(2000, month - 1, 1)).toLocaleDateString("fr-CA", { month: "long", timeZone: "UTC" });

/**
 * @param {string} value
 * @returns {string}
 */
function moment(value) {
  const mark = /[?~%]$/u.exec(value)?.[0];
  if (mark !== undefined) return `vers ${moment(value.slice(0, -1))}`;
  const full = parts(value);
  if (full !== null) {
    const date = `${day(full)} ${month(full)} ${full.year}`;
    return full.time === "" ? date : `${date}, ${full.time}`;
  }
  const decade = /^(\d{3})X$/u.exec(value)?.[1];
  if (decade !== undefined) return `années ${decade}0`;
  const century = /^(\d{2})XX$/u.exec(value)?.[1];
  if (century !== undefined) return `${Number(century) + 1}e siècle`;
  const week = /^(\d{4})-W(\d{2})$/u.exec(value);
  if (week !== null) return `semaine ${Number(week[2])} de ${week[1]}`;
  const partial = /^(\d{4})-(\d{2})$/u.exec(value);
  if (partial === null) return value;
  const [year = "", code] = [partial[1], Number(partial[2])];
  if (code >= 1 && code <= 12) return `${month({ month: code })} ${year}`;
  if (code >= 21 && code <= 24) return `${SEASONS[code - 21]} ${year}`;
  if (code >= 33 && code <= 36) return `${ORDINALS[code - 33]} trimestre ${year}`;
  if (code === 40 || code === 41) return `${ORDINALS[code - 40]} semestre ${year}`;
  return value;
}
