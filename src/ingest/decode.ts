/**
 * Bytes → text, by what is to be trusted: a byte order mark, then valid UTF-8 (nothing else is that by chance),
 * then what the carrier or the page announces, then the bytes themselves. What went against an announcement is noted.
 */
import { RepereError } from "../errors.js";
import type { Note } from "../types.js";
import { announcedCharset, charsetOf, decodeAs, guessCharset, type Charset } from "./charsets.js";

/** How much is looked at to tell text from binary, in bytes. */
const SAMPLE_BYTES = 65_536;
/** One stray NUL does not make a page binary; one in a hundred does. */
const MAX_CONTROL_SHARE = 0.01;
/** Of UTF-16 without a mark: French has a NUL in nearly every second byte, and hardly one in the others. */
const MIN_NUL_SHARE = 0.7;
const MAX_STRAY_NUL_SHARE = 0.05;

export interface DecodeOptions {
  /** What the carrier said (the HTTP header); a label as the WHATWG has them. */
  readonly charset?: string | undefined;
  /** The text is markup and may announce its encoding itself. */
  readonly isMarkup?: boolean;
}

export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Throws BINARY where the bytes are no text at all. */
export function refuseBinary(bytes: Uint8Array, where: string): void {
  if (utf16Of(bytes) !== undefined) return;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
  }
  const pdf = startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]);
  if (pdf || controls > sample.length * MAX_CONTROL_SHARE) {
    const what = pdf ? "a PDF file" : "binary data";
    throw new RepereError("BINARY", `${where}: expected text, got ${what}; send the text itself, in UTF-8`, {
      where,
    });
  }
}

/** UTF-16 by its mark, or by its pattern of NULs. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  if (odd >= pairs * MIN_NUL_SHARE && even <= pairs * MAX_STRAY_NUL_SHARE) return "utf-16le";
  if (even >= pairs * MIN_NUL_SHARE && odd <= pairs * MAX_STRAY_NUL_SHARE) return "utf-16be";
  return undefined;
}

/** Strict UTF-8 (a byte order mark is dropped) or UTF-16; undefined where it is neither. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  const encoding = utf16Of(bytes) ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A page of any encoding, unless it is UTF-8 that was damaged on the way. */
export function decodeText(bytes: Uint8Array, where: string, options: DecodeOptions = {}): Decoded {
  const announced =
    (options.charset === undefined ? undefined : charsetOf(options.charset)) ??
    (options.isMarkup === true ? announcedCharset(bytes) : undefined);
  const text = decodeUnicode(bytes);
  if (text !== undefined) return { text, notes: notesOnUnicode(bytes, text, announced) };
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const damaged = count(lenient, /\ufffd/g);
  // Read as Windows-1252, UTF-8 that lost one byte would turn every accent of the page into "Ã©".
  if (count(lenient, /[\u0080-\ufffc]/g) > damaged) return decodeMixed(bytes, damaged, where);
  const isCatchAll = announced === undefined || announced === "utf-8" || announced === "windows-1252";
  const charset = isCatchAll ? guessCharset(bytes) : announced;
  const lied = announced !== undefined && announced !== charset;
  const unusual = announced === undefined && charset !== "windows-1252";
  return {
    text: decodeAs(bytes, charset),
    notes: lied || unusual ? [encodingNote(announced, charset)] : [],
  };
}

function notesOnUnicode(bytes: Uint8Array, text: string, announced: Charset | undefined): Note[] {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const isSaid = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || announced === utf16;
    return isSaid ? [] : [encodingNote(announced, utf16)];
  }
  // Of plain ASCII, any announcement is true.
  const isLie = announced !== undefined && announced !== "utf-8" && /[^\0-\x7f]/.test(text);
  return isLie ? [encodingNote(announced, "utf-8")] : [];
}

const LINE_FEED = 10;
/** What a French line of Windows-1252 has above ASCII: letters, quotation marks, dashes; no Ã or Â, which begin UTF-8. */
const FRENCH_LINE = /^[\0-\x7f\u00a0àâäçéèêëîïôöùûüÿœæÀÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»‘’“”–—…€°©®™•]*$/;

/**
 * UTF-8 into which lines of Windows-1252 were pasted (an old archive in a new template): those lines are read as such
 * where they are whole and French. Anything else is damage, and said.
 */
function decodeMixed(bytes: Uint8Array, damaged: number, where: string): Decoded {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  let mended = 0;
  let start = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    try {
      lines.push(strict.decode(line));
    } catch (cause) {
      const text = decodeAs(line, "windows-1252");
      if (!FRENCH_LINE.test(text)) {
        const broken = damaged === 1 ? "1 sequence is" : `${damaged} sequences are`;
        throw new RepereError(
          "ENCODING",
          `${where}: mostly UTF-8, but ${broken} broken (the first on line ${lines.length + 1}); expected valid UTF-8 or Windows-1252 throughout`,
          { where, cause },
        );
      }
      mended++;
      lines.push(text);
    }
    start = end + 1;
  }
  const what = mended === 1 ? "Une ligne était" : `${mended} lignes étaient`;
  return {
    text: lines.join("\n"),
    notes: [
      { code: "encoding", message: `${what} en Windows-1252 dans une page en UTF-8 ; chacune a été lue dans son encodage.` },
    ],
  }; // prettier-ignore
}

function encodingNote(announced: Charset | undefined, used: Charset): Note {
  const name = used.toUpperCase();
  const message =
    announced === undefined
      ? `Aucun encodage n'était annoncé ; le texte a été lu en ${name}, d'après ses octets.`
      : `L'encodage annoncé (${announced.toUpperCase()}) n'est pas celui du texte, lu en ${name}.`;
  return { code: "encoding", message };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
