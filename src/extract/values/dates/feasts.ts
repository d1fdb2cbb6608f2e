/** Feast days → their date in a year, some by country. Names are folded, word by word. */
import { easter, fromDays, nthWeekday, toDays, weekdayOf } from "./calendar.js";

export type HolidayRule = (year: number, country: string | undefined) => number | undefined;

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

const nationalDay: HolidayRule = (year, country) => {
  const [month, day] = NATIONAL_DAYS[country ?? ""] ?? [];
  return month === undefined || day === undefined ? undefined : toDays({ year, month, day });
};

/** The Monday before 25 May. */
const patriots: HolidayRule = (year) => {
  const eve = toDays({ year, month: 5, day: 24 });
  return eve - ((weekdayOf(eve) + 6) % 7);
};

/** 0001-01-01 of the Islamic calendar, in days since 1970. */
const HIJRA_DAYS = -492_148;
/**
 * A day of the tabular Islamic calendar in a Gregorian year. The moon that is seen may put the feast a day away: what we
 * give is the computed one.
 */
const islamic =
  (month: number, day: number): HolidayRule =>
  (year) => {
    const first = Math.floor(((year - 622) * 33) / 32) - 1;
    for (let hijri = first; hijri <= first + 3; hijri++) {
      const days =
        Math.floor((11 * hijri + 3) / 30) +
        354 * hijri +
        30 * month -
        Math.floor((month - 1) / 2) +
        day +
        HIJRA_DAYS -
        385;
      if (fromDays(days).year === year) return days;
    }
    return undefined;
  };

export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
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
  "saint-nicolas": on(12, 6),
  "sainte-catherine": on(11, 25),
  "jour du souvenir": on(11, 11),
  "jour des morts": on(11, 2),
  armistice: on(11, 11),
  "fete des rois": on(1, 6),
  tabaski: islamic(12, 10),
  "aid el-kebir": islamic(12, 10),
  "aid al-adha": islamic(12, 10),
  "aid el-adha": islamic(12, 10),
  korite: islamic(10, 1),
  "aid el-fitr": islamic(10, 1),
  "aid al-fitr": islamic(10, 1),
  aid: islamic(10, 1),
  "jeune federal": (year, country) => (country === "CH" ? nthWeekday(year, 9, 7, 3) : undefined),
  "saint-patrick": on(3, 17),
  "saint-jean": on(6, 24),
  "saint-jean-baptiste": on(6, 24),
  "fete du canada": on(7, 1),
  "fete nationale": nationalDay,
  "fete de l' independance": nationalDay,
  "fete nationale du quebec": on(6, 24),
  "fete du travail": (year, country) =>
    country === "CA" || country === "US" ? nthWeekday(year, 9, 1, 1) : toDays({ year, month: 5, day: 1 }),
  "action de grace": (year, country) =>
    country === "US" ? nthWeekday(year, 11, 4, 4) : country === "CA" ? nthWeekday(year, 10, 1, 2) : undefined,
  "action de graces": (year, country) =>
    country === "US" ? nthWeekday(year, 11, 4, 4) : country === "CA" ? nthWeekday(year, 10, 1, 2) : undefined,
  "journee nationale des patriotes": patriots,
  "journee des patriotes": patriots,
  "fete de la reine": patriots,
  "fete des meres": (year, country) => {
    if (country !== "FR") return nthWeekday(year, 5, 7, 2);
    const last = nthWeekday(year, 5, 7, -1);
    // By law the French one gives way to Whitsun.
    return last === easter(year) + 49 ? last + 7 : last;
  },
  "fete des peres": (year) => nthWeekday(year, 6, 7, 3),
  "mardi gras": afterEaster(-47),
  "mercredi des cendres": afterEaster(-46),
  "dimanche des rameaux": afterEaster(-7),
  "jeudi saint": afterEaster(-3),
  "vendredi saint": afterEaster(-2),
  paques: afterEaster(0),
  "dimanche de paques": afterEaster(0),
  "lundi de paques": afterEaster(1),
  "dimanche de la pentecote": afterEaster(49),
  "dimanche de pentecote": afterEaster(49),
  "lundi de la pentecote": afterEaster(50),
  "jeudi de l' ascension": afterEaster(39),
  "jour de l' ascension": afterEaster(39),
  ascension: afterEaster(39),
  pentecote: afterEaster(49),
  "lundi de pentecote": afterEaster(50),
};
