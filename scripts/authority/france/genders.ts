/** Which sex a first name is of, from the registers of France; only where nearly all who bear it are of one. */
import { nameKey } from "../../../src/text/fold.js";
import { readTable } from "../../gazetteer/tables.js";
import type { Gender } from "../record.js";

const SURE_SHARE = 0.95;
const SURE_COUNT = 50;

export function firstNameGenders(shared: URL): (name: string) => Gender {
  const known = new Map<string, Gender>();
  for (const row of readTable(new URL("people/first_names_france.tsv", shared), "\t")) {
    const [women, men] = [Number(row["F"]), Number(row["M"])];
    const all = women + men;
    if (all < SURE_COUNT) continue;
    const gender = women / all >= SURE_SHARE ? "f" : men / all >= SURE_SHARE ? "m" : "";
    known.set(nameKey(row["prenom"] ?? ""), gender);
  }
  return (name) => {
    const first = name.split(" ")[0] ?? "";
    const whole = known.get(nameKey(first));
    if (whole !== undefined) return whole;
    // "Jean-Baptiste", "Marie-Ange": a double name is of the sex of its first part.
    return known.get(nameKey(first.split("-")[0] ?? "")) ?? "";
  };
}
