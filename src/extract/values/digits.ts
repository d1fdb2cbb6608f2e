/** Numbers written in digits, read character by character: each character is looked at once. */

export interface DigitRun {
  /** Undefined for what looks like digits but is no number: a telephone number, a version, an identifier. */
  readonly value: number | undefined;
  readonly end: number;
  /** Written as plain digits, without separator: only these can be years, days, hours. */
  readonly plain: boolean;
  readonly decimals: number;
}

/** Beyond this many digits it is an identifier, and a JavaScript number would lie. */
const MAX_DIGITS = 15;
/** North American numbers with and without area code, French ones. */
const PHONE_10 = /(?:1[ .-])?\(?[2-9]\d\d\)?[ .-][2-9]\d\d[ .-]\d{4}(?!\d)/y;
const PHONE_7 = /[2-9]\d\d-\d{4}(?![\d-])/y;
const PHONE_FR = /0\d(?:[ .-]?\d\d){4}(?!\d)/y;
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2], ["¼", 1 / 4], ["¾", 3 / 4], ["⅓", 1 / 3], ["⅔", 2 / 3], ["⅕", 1 / 5], ["⅖", 2 / 5], ["⅗", 3 / 5], ["⅘", 4 / 5],
  ["⅙", 1 / 6], ["⅚", 5 / 6], ["⅛", 1 / 8], ["⅜", 3 / 8], ["⅝", 5 / 8], ["⅞", 7 / 8], ["⅒", 1 / 10],
]); // prettier-ignore

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** End of the run of digits at `at`. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a separator at `at` is followed by exactly three digits. */
function isGroup(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

/** The number in digits that begins at `start`, with any of the thousands separators in use, and its decimals. */
export function readDigits(text: string, start: number): DigitRun {
  let end = digitsEnd(text, start);
  const phone = phoneEnd(text, start, end);
  if (phone > 0) return { value: undefined, end: phone, plain: false, decimals: 0 };
  if (end === start) {
    const fraction = FRACTIONS.get(text.charAt(start));
    return { value: fraction, end: start + 1, plain: false, decimals: 2 };
  }
  let digits = text.slice(start, Math.min(end, start + MAX_DIGITS + 1));
  let plain = true;
  let separator = "";
  if (digits.length <= 3) {
    for (;;) {
      const char = text.charAt(end);
      if (
        char === "" ||
        !(separator === "" ? " .',".includes(char) : char === separator) ||
        !isGroup(text, end)
      )
        break;
      if (separator === "" && !opensGroups(text, end, char, digits)) break;
      separator = char;
      plain = false;
      if (digits.length <= MAX_DIGITS) digits += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  let decimals = "";
  const mark = text.charAt(end);
  if ((mark === "," || mark === ".") && mark !== separator && isDigit(text.charCodeAt(end + 1))) {
    const after = digitsEnd(text, end + 1);
    decimals = text.slice(end + 1, Math.min(after, end + 1 + MAX_DIGITS));
    end = after;
    plain = false;
    // "12.05.2020", "1.2.3", "10,20,30": a date, a version, a list without spaces; consumed whole, never a number.
    const chain = chainEnd(text, end);
    if (chain > end) return { value: undefined, end: chain, plain: false, decimals: 0 };
  }
  if (digits.length > MAX_DIGITS) return { value: undefined, end, plain, decimals: 0 };
  if (plain) {
    // "2½", "2 ½".
    const at = text.charAt(end) === " " ? end + 1 : end;
    const part = FRACTIONS.get(text.charAt(at));
    if (part !== undefined) return { value: Number(digits) + part, end: at + 1, plain: false, decimals: 2 };
  }
  const value = Number(decimals === "" ? digits : `${digits}.${decimals}`);
  return { value, end, plain, decimals: decimals.length };
}

/** Whether the separator before a group of three opens thousands rather than decimals or a list. */
function opensGroups(text: string, at: number, separator: string, digits: string): boolean {
  if (digits.startsWith("0")) return false;
  // In French a comma begins decimals, unless groups follow one another or are all zeros: "1,234,567", "10,000",
  // or the decimals come after a point: "1,234.56".
  if (separator === ",") {
    const next = text.charAt(at + 4);
    if (next === "." && isDigit(text.charCodeAt(at + 5))) return true;
    return (next === "," && isGroup(text, at + 4)) || text.startsWith("000", at + 1);
  }
  return true;
}

function chainEnd(text: string, at: number): number {
  let end = at;
  while ((text.charAt(end) === "." || text.charAt(end) === ",") && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
  }
  return end;
}

/** End of the telephone number that begins at `start`, 0 where there is none. The first run of digits decides. */
function phoneEnd(text: string, start: number, end: number): number {
  const length = end - start;
  const separator = text.charAt(end);
  if (text.charAt(start) === "0")
    return length === 2 || length === 10 ? endOfMatch(PHONE_FR, text, start) : 0;
  if (separator !== " " && separator !== "." && separator !== "-") return 0;
  if (length === 1) return text.charAt(start) === "1" ? endOfMatch(PHONE_10, text, start) : 0;
  if (length !== 3) return 0;
  return endOfMatch(PHONE_10, text, start) || endOfMatch(PHONE_7, text, start);
}

function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
