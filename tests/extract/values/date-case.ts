/** The shape of a case of the tables of dates. */
export interface DateCase {
  readonly value: string;
  readonly granularity: string;
  readonly anchored?: boolean;
  readonly publishedAt?: string;
  readonly country?: string;
  readonly marked: readonly string[];
}
/** Several dates in one sentence, values in order. */
export interface DateSentence {
  readonly marked: string;
  readonly values: readonly string[];
  readonly publishedAt?: string;
}
/** Read on Saturday 22 August 2020 in Canada. */
export const on = (value: string, granularity: string, ...marked: string[]): DateCase => ({
  value,
  granularity,
  marked,
});
/** The same, and whether the value was worked out from the day of publication. */
export const stated = (value: string, granularity: string, ...marked: string[]): DateCase => ({
  value,
  granularity,
  anchored: false,
  marked,
});
export const anchored = (value: string, granularity: string, ...marked: string[]): DateCase => ({
  value,
  granularity,
  anchored: true,
  marked,
});
/** The same in another country, or on another day. */
export const inCountry = (
  country: string,
  value: string,
  granularity: string,
  ...marked: string[]
): DateCase => ({
  value,
  granularity,
  country,
  marked,
});
export const readOn = (
  publishedAt: string,
  value: string,
  granularity: string,
  ...marked: string[]
): DateCase => ({
  value,
  granularity,
  publishedAt,
  marked,
});
