/** Bytes → text. UTF-8 first; old French pages are Windows-1252; anything else is said, never guessed silently. */
import { RepereError } from "../errors.js";

/** Windows-1252 where it differs from Latin-1 (0x80–0x9F). Node's own decoder has read these as Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const HIGH_CONTROLS = /[\u0080-\u009f]/g;

/** How much is looked at to tell text from binary, in bytes. */
const SAMPLE_BYTES = 65_536;
/** One stray NUL does not make a page binary; one in a hundred does. */
const MAX_CONTROL_SHARE = 0.01;

/** Throws BINARY where the bytes are no text at all. */
export function refuseBinary(bytes: Uint8Array, where: string): void {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return;
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

/** Strict UTF-8 (a byte order mark is dropped), UTF-16 where a mark says so; undefined where it is neither. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A page: UTF-8, else Windows-1252, unless it is UTF-8 that was damaged on the way. */
export function decodeText(bytes: Uint8Array, where: string): string {
  const text = decodeUnicode(bytes);
  if (text !== undefined) return text;
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const damaged = count(lenient, /\ufffd/g);
  // Read as Windows-1252, UTF-8 that lost one byte would turn every accent of the page into "Ã©".
  if (count(lenient, /[\u0080-\ufffc]/g) > damaged) {
    throw new RepereError(
      "ENCODING",
      `${where}: mostly UTF-8, but ${damaged} sequence${damaged === 1 ? " is" : "s are"} broken; expected valid UTF-8 or Windows-1252 throughout`,
      { where },
    );
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(HIGH_CONTROLS, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
