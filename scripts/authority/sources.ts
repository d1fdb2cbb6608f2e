/** The list of sources: adding one is one file and one line. Of two that say the same term, the first one's dates hold. */
import { canada, canadaOffices } from "./canada.js";
import { canadaMembers } from "./canada-members.js";
import { france } from "./france.js";
import { mayors } from "./mayors.js";
import { quebec } from "./quebec.js";
import { quebecMembers } from "./quebec-members.js";
import type { Source } from "./record.js";
import { world } from "./world.js";

export const SOURCES: readonly Source[] = [
  quebec,
  canada,
  quebecMembers,
  canadaMembers,
  canadaOffices,
  mayors,
  france,
  world,
];
