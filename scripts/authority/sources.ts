/** The list of sources: adding one is one file and one line. Of two that say the same term, the first one's dates hold. */
import { quebec } from "./quebec.js";
import type { Source } from "./record.js";

export const SOURCES: readonly Source[] = [
  quebec,
  // France, Belgium, Switzerland, Africa, Haiti, the world: france.ts, world.ts
];
