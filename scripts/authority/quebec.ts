/** Québec and Canada: tables written by hand. */
import { handWritten } from "./tables.js";
import type { Source } from "./record.js";

export const quebec: Source = () => handWritten("quebec");
