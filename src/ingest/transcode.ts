/** Bytes of an encoding that somebody knows for sure → UTF-8, before anything reads them: what they announce is no matter then. */
import { RepereError } from "../errors.js";
import { charsetOf, decodeAs } from "./charsets.js";
import type { Chunks } from "./item.js";

/** Piece by piece: a character may lie across two of them. */
export async function* transcode(chunks: Chunks, label: string, where: string): AsyncGenerator<Uint8Array> {
  const charset = charsetOf(label);
  if (charset === undefined) {
    const message = `${where}: expected the name of an encoding such as windows-1252, got ${label}`;
    throw new RepereError("UNSUPPORTED", message, { where });
  }
  const decode = decoderOf(charset);
  const encoder = new TextEncoder();
  try {
    for await (const chunk of chunks) yield encoder.encode(decode(chunk));
    yield encoder.encode(decode());
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = `${where}: expected text in ${charset.toUpperCase()}, as was said, got bytes that are none`;
    throw new RepereError("ENCODING", message, { where, cause });
  }
}

/** Without bytes: what is left at the end. */
function decoderOf(charset: string): (bytes?: Uint8Array) => string {
  // Every byte is a character; Node's own decoder has a dozen of them wrong.
  if (charset === "windows-1252") return (bytes) => (bytes === undefined ? "" : decodeAs(bytes, charset));
  const decoder = new TextDecoder(charset, { fatal: true });
  return (bytes) => (bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}
