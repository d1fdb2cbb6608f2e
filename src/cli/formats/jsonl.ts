/** One record a line. */
import type { MakeWriter } from "./writer.js";
import type { TagRecord } from "../../types.js";

/**
 * Signs that JSON allows as they are, but that readers of lines (Python's splitlines, JavaScript before 2019) take for
 * line ends, and terminals for commands. Escaped, they are the same string to every JSON parser.
 */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/gu;

export const toLine = (record: TagRecord): string => escapeLine(record);

/** Any value as one line of JSON. */
export function escapeLine(value: object): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export const jsonl: MakeWriter = (output) => ({
  write: (record) => output.write(`${toLine(record)}\n`),
  end: async () => {},
});
