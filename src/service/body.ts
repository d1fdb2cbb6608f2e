/** Bytes of a request → a value, or an error that says where it goes wrong. */
import { RepereError } from "../errors.js";
import { findJsonFault } from "../ingest/json-fault.js";

/** A byte order mark is dropped; anything that is not UTF-8 is refused rather than mended. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) {
    throw new RepereError(
      "INVALID_JSON",
      "expected one article or an array of articles as JSON, got an empty body",
    );
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (cause) {
    throw new RepereError("ENCODING", "expected JSON in UTF-8, got bytes that are not", { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { line, column, expected } = findJsonFault(text);
    const message = `broken JSON at line ${line}, column ${column}: expected ${expected}`;
    throw new RepereError("INVALID_JSON", message, { cause });
  }
}
