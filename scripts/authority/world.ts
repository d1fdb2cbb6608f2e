/** Belgium, Switzerland, Africa, Haiti, other countries and the bodies they share: tables written by hand. */
import type { Facts } from "./record.js";
import { handWritten } from "./tables.js";

export const world = (): Facts => handWritten("world");
