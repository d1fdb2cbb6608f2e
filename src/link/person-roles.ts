/** The offices of one person, each once. */
import { fold } from "../text/fold.js";
import type { RoleMention } from "../types.js";
import type { Person } from "./person.js";

/** The same office told twice is one; the fuller wording stays. */
export function addRole(person: Person, role: RoleMention): void {
  const same = person.roles.findIndex(
    (known) => fold(known.title) === fold(role.title) && overlaps(known, role),
  );
  if (same === -1) person.roles.push(role);
  else if (weight(role) > weight(person.roles[same] ?? role)) person.roles[same] = role;
}

const weight = ({ portfolio, organization, territories }: RoleMention): number =>
  (portfolio === null ? 0 : 1) + (organization === null ? 0 : 1) + territories.length;

function overlaps(a: RoleMention, b: RoleMention): boolean {
  if (weight(a) === 0 || weight(b) === 0) return true;
  return (
    a.portfolio === b.portfolio &&
    a.organization === b.organization &&
    a.territories.join() === b.territories.join()
  );
}
