/** Ids of Wikidata for French ministers, where name and a day of one of their terms agree. */
import { nameKey } from "../../../src/text/fold.js";
import { readTable } from "../../gazetteer/tables.js";
import type { Term } from "../record.js";
import { day } from "./governments.js";

/** Days that two accounts of one appointment may differ: the decree, its publication, the taking of office. */
const APPOINTMENT_DAYS = 3;
const FULL_LENGTH = 10;

interface Known {
  readonly id: string;
  readonly days: number[];
}

export function wikidataIds(shared: URL): (name: string, terms: readonly Term[]) => string | undefined {
  const found = new Map<string, Known>();
  const ambiguous = new Set<string>();
  for (const row of readTable(new URL("people/france_ministers_wikidata.tsv", shared), "\t")) {
    const id = row["personID"] ?? "";
    if (!/^Q\d+$/.test(id)) continue;
    const key = nameKey(row["person"] ?? "");
    const days = daysOf([row["start"], row["end"]]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { id, days });
    else if (known.id === id) known.days.push(...days);
    else ambiguous.add(key);
  }
  return (name, terms) => {
    const key = nameKey(name);
    const known = ambiguous.has(key) ? undefined : found.get(key);
    const days = terms.flatMap(({ start, end }) => daysOf([start, end]));
    const agrees = known?.days.some((one) => days.some((other) => Math.abs(one - other) <= APPOINTMENT_DAYS));
    return agrees === true ? known?.id : undefined;
  };
}

const daysOf = (dates: readonly (string | undefined)[]): number[] =>
  dates.flatMap((date) => (date?.length === FULL_LENGTH ? [day(date)] : []));
