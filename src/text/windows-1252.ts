/** Windows-1252 where it differs from Latin-1. */

/** Its characters for the bytes 0x80–0x9F. Node 20's own decoder reads these as Latin-1. */
export const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST_HIGH = 0x80;
const LATIN_1_END = 0x100;

/** The byte that Windows-1252 writes a character with; undefined where it cannot. */
export function windows1252Byte(char: string): number | undefined {
  const code = char.charCodeAt(0);
  if (code < LATIN_1_END) return code;
  const at = WINDOWS_1252_HIGH.indexOf(char);
  return at < 0 ? undefined : FIRST_HIGH + at;
}
