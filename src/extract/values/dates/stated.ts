/** What a text states of a date, before the publication date is brought in. */
import type { Modifier } from "./lexicon.js";
import type { Granularity } from "../../../schema.js";

export interface Time {
  readonly hour: number;
  readonly minute: number;
}

export type PeriodUnit = "day" | "week" | "weekend" | "month" | "year";

export type Stated =
  | {
      readonly form: "day";
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      readonly weekday?: number;
      readonly modifier?: Modifier;
    }
  | { readonly form: "month"; readonly month: number; readonly year?: number; readonly modifier?: Modifier }
  | { readonly form: "weekday"; readonly weekday: number; readonly modifier?: Modifier }
  | { readonly form: "season"; readonly season: number; readonly year?: number; readonly modifier?: Modifier }
  /** So many units away from the publication: "hier", "l'an prochain", "il y a trois semaines". */
  | { readonly form: "offset"; readonly unit: PeriodUnit; readonly count: number }
  /** "fin de l'année": December or January of a year counted from the publication; "fin du mois": the month itself. */
  | { readonly form: "edge"; readonly month: 1 | 12 | undefined; readonly years: number }
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
  | { readonly form: "interval"; readonly from: Stated; readonly to: Stated }
  /** An hour alone: its day stands elsewhere. */
  | { readonly form: "hour" };

export interface DateReading {
  readonly firstToken: number;
  readonly endToken: number;
  readonly stated: Stated;
  readonly time?: Time;
  readonly rule: string;
  readonly confidence: number;
}
