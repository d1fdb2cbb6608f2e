/** The dates of terms: YYYY, YYYY-MM, YYYY-MM-DD, or empty. */

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export const isDate = (text: string): boolean => {
  if (!DATE.test(text)) return false;
  // The 31st of April has the form of a day and is none.
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
};

const DAY_LENGTH = 10;

/** The first day that a date of any precision may mean; nothing said is the beginning of time. */
export const earliest = (date: string): string => date + "0000-01-01".slice(date.length);

/** The last day that it may mean; nothing said is the end of time. Only for comparison: 31 stands for any last day. */
export const latest = (date: string): string => (date + "9999-12-31".slice(date.length)).slice(0, DAY_LENGTH);

/** Whether two terms may have a day in common, as far as their dates tell; dates that merely meet do not. */
export function overlap(
  one: { readonly start: string; readonly end: string },
  other: { readonly start: string; readonly end: string },
): boolean {
  return earliest(one.start) < latest(other.end) && earliest(other.start) < latest(one.end);
}

/** Years between two spans of time, 0 where they touch; an unknown bound is taken from the other one. */
export function yearsApart(
  one: { readonly start: string; readonly end: string },
  other: { readonly start: string; readonly end: string },
): number {
  const [oneFrom, oneTo] = years(one);
  const [otherFrom, otherTo] = years(other);
  return Math.max(0, otherFrom - oneTo, oneFrom - otherTo);
}

/** An open end says nothing of how long: the person may have left long since. */
function years({ start, end }: { readonly start: string; readonly end: string }): [number, number] {
  const from = Number((start || end).slice(0, 4));
  return [from, Number((end || start).slice(0, 4))];
}
