/**
 * JSON as pages hold it: line ends in strings, trailing commas, comments. A repair made for any input takes quadratic time
 * on some (jsonrepair: a minute for 300 kB); these faults are what newsrooms' systems make, and each is mended in one pass.
 */

const MAX_LENGTH = 2_000_000;
const WRAPPING_START = /^(?:\/\/\s{0,9})?(?:<!--|<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/)/;
const WRAPPING_END = /(?:(?:\/\/\s{0,9})?(?:-->|\]\]>)|\/\*\s?\]\]>\s?\*\/)$/;

/** The value, or undefined where it cannot be read. */
export function parseLooseJson(source: string): unknown {
  if (source.length > MAX_LENGTH) return undefined;
  const bare = source.trim().replace(WRAPPING_START, "").replace(WRAPPING_END, "").trim();
  return tryParse(bare) ?? tryParse(mend(bare));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Escapes what may not stand in a string, takes out comments and commas before a closing bracket. */
function mend(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let inString = false;
  /** Place in `parts` of a comma that nothing has followed yet. */
  let comma = -1;
  const flush = (to: number): void => {
    if (to > from) parts.push(text.slice(from, to));
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inString = false;
      else if (code < 0x20) {
        flush(at);
        parts.push(code === 0x0a ? "\\n" : " ");
        from = at + 1;
      }
    } else if (code > 0x20) {
      const end = code === SLASH ? commentEnd(text, at) : -1;
      if (end > 0) {
        flush(at);
        from = end;
        at = end - 1;
        continue;
      }
      if (comma >= 0 && (code === CLOSING_BRACE || code === CLOSING_BRACKET)) {
        flush(at);
        parts[comma] = " ";
      }
      comma = -1;
      if (code === QUOTE) inString = true;
      else if (code === COMMA) {
        flush(at);
        comma = parts.push(",") - 1;
        from = at + 1;
      }
    }
  }
  flush(text.length);
  return parts.join("").replace(/[;\s]{1,99}$/, "");
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;
const CLOSING_BRACE = 0x7d;

/** Where the comment that begins here ends, or -1. */
function commentEnd(text: string, at: number): number {
  const opens = text.slice(at, at + 2);
  const close = opens === "//" ? "\n" : opens === "/*" ? "*/" : undefined;
  if (close === undefined) return -1;
  const found = text.indexOf(close, at + 2);
  return found < 0 ? text.length : found + close.length;
}
