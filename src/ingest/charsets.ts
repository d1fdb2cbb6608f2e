/** Which encoding a page announces, which one its bytes speak for, and Windows-1252 read as the web reads it. */
import { WINDOWS_1252_HIGH } from "../text/windows-1252.js";

const HIGH_CONTROLS = /[\u0080-\u009f]/g;

/** Announcements stand at the top; pages with long comments above them exist. In bytes. */
const HEAD_BYTES = 8192;
/** How many bytes above 0x7F are enough to tell the eight-bit encodings apart. */
const SAMPLE_HIGH_BYTES = 20_000;

const XML_DECLARATION = /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})/;
/** Both `<meta charset=x>` and `content="text/html; charset=x"`. */
const META = /<meta\s[^>]{0,500}?charset\s{0,10}=\s{0,10}["']?\s{0,10}([\w.:-]{1,40})/i;

export type Charset = string;

/** The WHATWG's name for a label; undefined where it knows none. */
export function charsetOf(label: string): Charset | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** What an XML declaration or a meta element says. UTF-16 said in ASCII can't be true: it means UTF-8 (WHATWG). */
export function announcedCharset(bytes: Uint8Array): Charset | undefined {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const label = XML_DECLARATION.exec(head)?.[1] ?? META.exec(head)?.[1];
  const charset = label === undefined ? undefined : charsetOf(label);
  return charset?.startsWith("utf-16") ? "utf-8" : charset;
}

/** Bytes in an encoding of which every byte is something, or that Node knows. */
export function decodeAs(bytes: Uint8Array, charset: Charset): string {
  if (charset !== "windows-1252") return new TextDecoder(charset).decode(bytes);
  return latin1(bytes).replace(HIGH_CONTROLS, (char) => WINDOWS_1252_HIGH.charAt(char.charCodeAt(0) - 0x80));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
const isDigitOrSpace = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 48 && byte <= 57) || byte === 32 || byte === 0xa0);

/** What French writes with the upper half of its eight-bit tables. */
const FRENCH = new Set("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»‘’‚“”„–—…€°ºª•·§²³½¼¾©®™×¿¡ñÑáíóúÁÍÓÚß\u00a0");
function frenchBytes(charset: Charset): Set<number> {
  const upper = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
  const french = [...decodeAs(upper, charset)].flatMap((char, index) =>
    FRENCH.has(char) ? [128 + index] : [],
  );
  return new Set(french);
}

/** Less of the upper half than this is French: the table is the wrong one. */
const MIN_FRENCH_SHARE = 0.6;
/** And this much must make sense in the other one. */
const SURE_FRENCH_SHARE = 0.9;

/**
 * The eight-bit encoding that bytes speak for, where nothing is announced or what is announced is the catch-all
 * "ISO-8859-1": Windows-1252, ISO-8859-15 (œ and € where the former has ½ and ¤), or the Macintosh's.
 */
export function guessCharset(bytes: Uint8Array): Charset {
  const isFrench = { windows: frenchBytes("windows-1252"), macintosh: frenchBytes("macintosh") };
  let latin9 = 0;
  let latin1Only = 0;
  let seen = 0;
  let french = 0;
  let macFrench = 0;
  for (let at = 0; at < bytes.length && seen < SAMPLE_HIGH_BYTES; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    seen++;
    if (isFrench.windows.has(byte)) french++;
    if (isFrench.macintosh.has(byte)) macFrench++;
    const [before, after] = [bytes[at - 1], bytes[at + 1]];
    if (byte < 0xa0) latin1Only++;
    else if ((byte === 0xbd || byte === 0xbc) && isLetter(after)) latin9++;
    else if (byte === 0xa4 && isDigitOrSpace(before) && !isLetter(after)) latin9++;
    else if (byte >= 0xbc && byte <= 0xbe && isDigitOrSpace(before)) latin1Only++;
  }
  if (french < seen * MIN_FRENCH_SHARE && macFrench >= seen * SURE_FRENCH_SHARE) return "macintosh";
  return latin9 > 0 && latin1Only === 0 ? "iso-8859-15" : "windows-1252";
}
