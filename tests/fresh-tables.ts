/** Before all tests: the compiled tables are those of the text tables as they lie here. */
import { makeFresh } from "../scripts/tables/compiled.js";

export default function setup(): void {
  if (makeFresh()) process.stderr.write("data/compiled/tables.bin: compiled anew\n");
}
