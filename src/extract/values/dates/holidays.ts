/** Feast days → their date in a year, some by country. */
import { easter, nthWeekday, toDays } from "./calendar.js";
import { nextNorm, oncePerLayer, previousNorm } from "../scan.js";
import { readModifier, readYear } from "./parts.js";
import { shapeOf } from "../../../text/tokens.js";
import type { DateReading, Stated } from "./stated.js";
import type { TextLayer } from "../../../types.js";

type HolidayRule = (year: number, country: string | undefined) => number | undefined;

const on =
  (month: number, day: number): HolidayRule =>
  (year) =>
    toDays({ year, month, day });
const afterEaster =
  (days: number): HolidayRule =>
  (year) =>
    easter(year) + days;

/** National days, month and day. Québec's is named in CA. */
const NATIONAL_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  CA: [6, 24], FR: [7, 14], BE: [7, 21], CH: [8, 1], LU: [6, 23], US: [7, 4], HT: [1, 1], SN: [4, 4], CI: [8, 7],
  ML: [9, 22], BF: [12, 11], NE: [12, 18], TG: [4, 27], BJ: [8, 1], CM: [5, 20], GA: [8, 17], TD: [8, 11], CG: [8, 15],
  CD: [6, 30], MG: [6, 26], DZ: [7, 5], TN: [3, 20], MA: [11, 18], LB: [11, 22], RW: [7, 1], BI: [7, 1], GN: [10, 2],
}; // prettier-ignore

const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  noel: on(12, 25),
  "jour de l' an": on(1, 1),
  "nouvel an": on(1, 1),
  "saint-sylvestre": on(12, 31),
  "saint-valentin": on(2, 14),
  halloween: on(10, 31),
  toussaint: on(11, 1),
  assomption: on(8, 15),
  epiphanie: on(1, 6),
  chandeleur: on(2, 2),
  "saint-patrick": on(3, 17),
  "saint-jean": on(6, 24),
  "saint-jean-baptiste": on(6, 24),
  "fete du canada": on(7, 1),
  "fete nationale": (year, country) => {
    const [month, day] = NATIONAL_DAYS[country ?? ""] ?? [];
    return month === undefined || day === undefined ? undefined : toDays({ year, month, day });
  },
  "fete du travail": (year, country) =>
    country === "CA" || country === "US" ? nthWeekday(year, 9, 1, 1) : toDays({ year, month: 5, day: 1 }),
  "action de grace": (year, country) =>
    country === "US" ? nthWeekday(year, 11, 4, 4) : country === "CA" ? nthWeekday(year, 10, 1, 2) : undefined,
  "action de graces": (year, country) =>
    country === "US" ? nthWeekday(year, 11, 4, 4) : country === "CA" ? nthWeekday(year, 10, 1, 2) : undefined,
  "journee nationale des patriotes": (year) =>
    nthWeekday(year, 5, 1, 4) - (nthWeekday(year, 5, 1, 4) > toDays({ year, month: 5, day: 24 }) ? 7 : 0),
  "fete des meres": (year, country) =>
    country === "FR" ? nthWeekday(year, 5, 7, -1) : nthWeekday(year, 5, 7, 2),
  "fete des peres": (year) => nthWeekday(year, 6, 7, 3),
  "mardi gras": afterEaster(-47),
  "mercredi des cendres": afterEaster(-46),
  "dimanche des rameaux": afterEaster(-7),
  "jeudi saint": afterEaster(-3),
  "vendredi saint": afterEaster(-2),
  paques: afterEaster(0),
  "dimanche de paques": afterEaster(0),
  "lundi de paques": afterEaster(1),
  ascension: afterEaster(39),
  pentecote: afterEaster(49),
  "lundi de pentecote": afterEaster(50),
};

export function holidayDays(name: string, year: number, country: string | undefined): number | undefined {
  return HOLIDAYS[name]?.(year, country);
}

/** First word → names of holidays that begin with it, longest first. */
const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const name of Object.keys(HOLIDAYS)) {
  const parts = name.split(" ");
  const list = BY_FIRST.get(parts[0] ?? "") ?? [];
  list.push(parts);
  list.sort((a, b) => b.length - a.length);
  BY_FIRST.set(parts[0] ?? "", list);
}
export const HOLIDAY_TRIGGERS: readonly string[] = [...BY_FIRST.keys()];

/** Names of people, churches and gifts too ("sapin de Noël", "Noël Mamère"): only after a word of time. */
const TIME_BEFORE = new Set(["a", "avant", "apres", "depuis", "pour", "jusqu'a", "des", "ici", "de", "vers"]);
const WEAK = new Set(["noel", "paques", "ascension", "assomption", "epiphanie", "halloween"]);

export function readHoliday(layer: TextLayer, at: number): DateReading[] | undefined {
  const token = layer.tokens[at];
  if (token === undefined) return undefined;
  const parts = BY_FIRST.get(token.norm)?.find((words) =>
    words.every((word, i) => i === 0 || nextNorm(layer, at + i) === word),
  );
  if (parts === undefined) return undefined;
  const name = parts.join(" ");
  let endToken = at + parts.length;
  const year = readYear(layer, endToken, false);
  const modifier = year === undefined ? readModifier(layer, endToken) : undefined;
  if (year === undefined && modifier === undefined && !isFeast(layer, at, endToken, name)) return undefined;
  endToken = year?.endToken ?? modifier?.endToken ?? endToken;
  const stated: Stated = {
    form: "holiday",
    holiday: name,
    ...(year === undefined ? {} : { year: year.value }),
    ...(modifier === undefined ? {} : { modifier: modifier.value }),
  };
  return [{ firstToken: at, endToken, stated, rule: "dates/holiday", confidence: 0.85 }];
}

/** Acadia has a national day of its own, on the 15th of August. */
const isAcadian = oncePerLayer((layer) => layer.text.includes("cadi"));

function isFeast(layer: TextLayer, at: number, endToken: number, name: string): boolean {
  const before = previousNorm(layer, at);
  const next = layer.tokens[endToken];
  // "l'Action de grâce, le 14 octobre": the date beside it says it.
  if (next?.text === "," && nextNorm(layer, endToken + 1) === "le") return false;
  if (name === "fete nationale" && isAcadian(layer)) return false;
  if (next?.kind === "word" && nextNorm(layer, endToken) !== "" && shapeOf(next.text) === "title")
    return false;
  if (name.startsWith("saint-") || name === "toussaint" || name === "pentecote" || name === "chandeleur") {
    // "à la Saint-Jean", "de la Saint-Jean-Baptiste"; "la paroisse Saint-Jean" is a place.
    return before === "la" && nextNorm(layer, endToken) !== "-";
  }
  if (!WEAK.has(name)) return true;
  if (before === "l'")
    return previousNorm(layer, at - 1) !== "de" && TIME_BEFORE.has(previousNorm(layer, at - 1));
  if (before !== "de") return TIME_BEFORE.has(before);
  // "le jour de Noël", "la veille de Noël": the article's own word of time.
  return DAY_OF.has(previousNorm(layer, at - 1));
}
const DAY_OF = new Set(["jour", "veille", "lendemain", "soir", "matin", "dimanche", "lundi", "avant"]);
