/** What a text states of a date, before the publication date is brought in. */
import type { Modifier } from "./lexicon.js";
import type { Granularity } from "../../../schema.js";

export interface Time {
  readonly hour: number;
  readonly minute: number;
}

export type PeriodUnit = "minute" | "day" | "week" | "weekend" | "month" | "year";

export type Stated =
  | {
      readonly form: "day";
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      /** "15 janvier de l'an dernier": years from that of publication. */
      readonly yearOffset?: number;
      readonly weekday?: number;
      readonly modifier?: Modifier;
    }
  | {
      readonly form: "month";
      readonly month: number;
      readonly year?: number;
      readonly yearOffset?: number;
      readonly modifier?: Modifier;
    }
  | {
      readonly form: "weekday";
      readonly weekday: number;
      readonly modifier?: Modifier;
      /** "mardi en huit": so many weeks after the coming one. */
      readonly weeksAfter?: number;
      /** "mardi de la semaine prochaine": of the week so many weeks from this one. */
      readonly ofWeek?: number;
      /** "mardi de la semaine suivante": so many weeks from the day that the text spoke of. */
      readonly ofWeekFrom?: number;
    }
  | { readonly form: "season"; readonly season: number; readonly year?: number; readonly modifier?: Modifier }
  /** So many units away from the publication: "hier", "l'an prochain", "il y a trois semaines". */
  | { readonly form: "offset"; readonly unit: PeriodUnit; readonly count: number }
  /** So many units from what the text spoke of last: "la veille", "deux jours plus tard", "la même année". */
  | { readonly form: "from"; readonly unit: PeriodUnit; readonly count: number }
  /** "veille de Pâques", "lendemain du 3 mai". */
  | { readonly form: "beside"; readonly of: Stated; readonly days: number }
  /** "en fin de semaine": this weekend or the last one, by the tense. */
  | { readonly form: "weekend" }
  | {
      readonly form: "part";
      readonly parts: 2 | 4;
      readonly nth: number;
      readonly year?: number;
      readonly modifier?: Modifier;
    }
  | {
      readonly form: "holiday";
      readonly holiday: string;
      readonly year?: number;
      readonly modifier?: Modifier;
    }
  /** Complete in itself: years, decades, centuries. */
  | { readonly form: "fixed"; readonly value: string; readonly granularity: Granularity }
  /** "premier lundi de mars": the nth day, week… of a month; -1 is the last. */
  | {
      readonly form: "nth";
      readonly nth: number;
      readonly unit: "day" | "week" | "weekend" | "fortnight" | number;
      readonly month: Stated;
    }
  /** "semaine du 3 août". */
  | { readonly form: "weekOf"; readonly day: Stated }
  | { readonly form: "interval"; readonly from: Stated; readonly to: Stated }
  /** An hour alone: its day stands elsewhere. */
  | { readonly form: "hour" };

export interface DateReading {
  readonly firstToken: number;
  readonly endToken: number;
  readonly stated: Stated;
  readonly time?: Time;
  /** End of a span of hours: "9 h à 16 h". */
  readonly until?: Time;
  readonly rule: string;
  readonly confidence: number;
}
