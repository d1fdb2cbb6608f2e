/** What every output format is. */
import type { Output } from "../output.js";
import type { TagRecord } from "../../types.js";

export interface Writer {
  /** Resolves when there is room for the next record. `where` names the file and line it came from. */
  write(record: TagRecord, where?: string): Promise<void>;
  /** Writes what closes the format; the output itself stays open. */
  end(): Promise<void>;
}

export type MakeWriter = (output: Pick<Output, "write">) => Writer;
