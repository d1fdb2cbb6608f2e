/** Looks the files of data/authority up as a reader would: who held an office on a day. */
import { readFileSync } from "node:fs";
import { earliest, latest } from "../../../scripts/authority/edtf.js";

const rows = (name: string): string[][] =>
  readFileSync(new URL(`../../../data/authority/${name}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

const names = new Map(rows("persons").map(([id = "", name = ""]) => [id, name]));
const offices = rows("offices");
const terms = rows("terms");

/** The names of those who held the office of this id (or any whose masculine title opens so) on that day, sorted. */
export function holders(country: string, title: string, day: string): string[] {
  const ids = new Set(
    offices.filter(([, of, masculine]) => of === country && masculine === title).map(([id]) => id),
  );
  return terms
    .filter(([, office]) => ids.has(office))
    .filter(([, , start = "", end = ""]) => earliest(start) <= day && day < latest(end))
    .map(([person = ""]) => names.get(person) ?? person)
    .sort();
}

/** Every term of a person, "title start/end", in the order of time. */
export function career(name: string): string[] {
  const title = new Map(
    offices.map(([id = "", , masculine = "", feminine = ""]) => [id, [masculine, feminine]]),
  );
  return terms
    .filter(([person = ""]) => names.get(person) === name)
    .sort(([, , one = ""], [, , other = ""]) => (one < other ? -1 : 1))
    .map(([, office = "", start = "", end = ""]) => `${title.get(office)?.[0] ?? ""} ${start}/${end}`);
}
