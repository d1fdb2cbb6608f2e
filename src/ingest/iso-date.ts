/** ISO 8601 dates and date-times that exist: 2020-02-31 does not. */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|([+-])(\d{2}):?(\d{2}))?)?$/;

/** Whether a text is a full calendar date, with or without a time and an offset. */
export function isIsoDate(text: string): boolean {
  const match = ISO.exec(text);
  if (match === null) return false;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const [offsetHour, offsetMinute] = [Number(match[8] ?? 0), Number(match[9] ?? 0)];
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return false;
  // A leap second is written :60.
  return (
    (hour ?? 0) <= 23 && (minute ?? 0) <= 59 && (second ?? 0) <= 60 && offsetHour <= 14 && offsetMinute <= 59
  );
}

/** A month alone, as a monthly has it: 2020-08. */
export const isIsoMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
