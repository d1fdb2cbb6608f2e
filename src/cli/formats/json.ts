/** One array of all records, written as they come: a record a line, so that even a large file can be looked at. */
import { toLine } from "./jsonl.js";
import type { MakeWriter } from "./writer.js";

export const json: MakeWriter = (output) => {
  let count = 0;
  return {
    write: (record) => output.write(`${count++ === 0 ? "[\n" : ",\n"}${toLine(record)}`),
    end: () => output.write(count === 0 ? "[]\n" : "\n]\n"),
  };
};
