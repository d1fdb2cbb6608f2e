/** What a character does on the page: parts words, shows nothing, or is read. */

/** Spaces, tabs and line ends run together into one space. */
export function isCollapsible(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b) || code === 0x2028 || code === 0x2029
  );
}

/** Never part of the text: control characters, soft hyphens, zero-width spaces and marks of byte order. */
export function isDropped(code: number): boolean {
  if (code < 0x20) return !isCollapsible(code);
  if (code < 0x7f) return false;
  return code <= 0x9f || code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

const INVISIBLE = /[\s\p{Cc}\p{Cf}]/u;

/** As `splitParagraphs` has it: white space of any kind, format and control characters. */
export function isInvisible(code: number): boolean {
  if (code < 0xa1) return code <= 0x20 || code >= 0x7f;
  if (code < 0x0600 && code !== 0xad) return false;
  if (code > 0x200f && code < 0x2028) return false;
  return INVISIBLE.test(String.fromCharCode(code));
}
