/** The gender that a first name tells: only where next to nobody of the other gender bears it. */
import { nameKey } from "../../src/text/fold.js";
import { readTable } from "../gazetteer/tables.js";
import type { Gender } from "./record.js";

/** Below 500 children of that name a few errors of the register decide. */
const LEAST_BORN = 500;
const LEAST_SHARE = 0.985;

/** First names of Québec, 1980 and since, and of France, 1900 and since (mayors are older), with both counts. */
export function genderTeller(shared: URL): (name: string) => Gender {
  const counts = new Map<string, [number, number]>();
  for (const file of ["first_names_quebec.tsv", "first_names_france.tsv"])
    for (const row of readTable(new URL(`people/${file}`, shared), "\t")) {
      const key = nameKey(row["prenom"] ?? "");
      const [women, men] = counts.get(key) ?? [0, 0];
      counts.set(key, [women + Number(row["F"]), men + Number(row["M"])]);
    }
  return (name) => {
    const [first = ""] = name.split(" ");
    // "Marie-Ève" is rare as a whole and clear by its first half; "Jean" alone would take "Jean-Marie" wrong in no case.
    const [women, men] = counts.get(nameKey(first)) ??
      counts.get(nameKey(first.split("-")[0] ?? "")) ?? [0, 0];
    if (women + men < LEAST_BORN) return "";
    if (women / (women + men) >= LEAST_SHARE) return "f";
    return men / (women + men) >= LEAST_SHARE ? "m" : "";
  };
}
