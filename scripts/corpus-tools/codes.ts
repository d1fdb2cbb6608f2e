/** Official codes for places written with `?`: looked up in the gazetteer, by name, type and the page's country. */
import { readFileSync, writeFileSync } from "node:fs";
import type { PlaceFact } from "../../src/types.js";
import { fold } from "../../src/text/fold.js";

export interface Filled {
  readonly text: string;
  readonly notes: readonly string[];
}

const key = (name: string): string =>
  fold(name)
    .replaceAll(/[-–'’\s]+/g, " ")
    .trim();
const HEADS =
  /^(?:mrc|municipalite regionale de comte|region|arrondissement|departement|canton|province) (?:de la |de l |des |du |de |d )/;

export type Find = (name: string, type: string) => readonly PlaceFact[];

export function placeFinder(places: readonly PlaceFact[]): Find {
  const byName = new Map<string, PlaceFact[]>();
  const add = (name: string, place: PlaceFact): void => {
    const known = byName.get(key(name));
    if (known === undefined) byName.set(key(name), [place]);
    else if (!known.includes(place)) known.push(place);
  };
  for (const place of places) for (const name of [place.name, ...place.aliases]) add(name, place);
  return (name, type) =>
    [...(byName.get(key(name)) ?? byName.get(key(name).replace(HEADS, "")) ?? [])].filter(
      (place) => place.type === type,
    );
}

const PLACE_LINE = /^(l\d+) (\S+) \? (.+)$/;

/** `region` is the page's: a homonym there is taken before one elsewhere in the country. */
export function fillCodes(source: string, find: Find): Filled {
  const country = /^country: *(\S+)/m.exec(source)?.[1] ?? "";
  const region = /^region: *(\S+)/m.exec(source)?.[1] ?? "";
  const notes: string[] = [];
  const rule = source.indexOf("\n===\n");
  const head = source
    .slice(0, rule)
    .replaceAll(new RegExp(PLACE_LINE, "gm"), (line, id: string, type: string, name: string) => {
      const found = find(name, type);
      const near = found.filter((place) => place.country === country);
      const inside = near.filter((place) => place.within.includes(`geo:${region}`));
      const [choice, ...others] = inside.length === 1 ? inside : near.length > 0 ? near : found;
      const list = found.map((place) => `${place.code ?? "-"} (${place.within.join(" ")})`).join(", ");
      if (choice !== undefined && others.length === 0) return `${id} ${type} ${choice.code ?? "-"} ${name}`;
      if (choice === undefined) {
        notes.push(`${id} ${name}: no ${type} of this name is known; no code`);
        return `${id} ${type} - ${name}`;
      }
      notes.push(`${id} ${name}: choose among ${list}`);
      return line;
    });
  return { text: head + source.slice(rule), notes };
}

export function fillFile(file: string, find: Find): readonly string[] {
  const source = readFileSync(file, "utf8");
  const { text, notes } = fillCodes(source, find);
  if (text !== source) writeFileSync(file, text);
  return notes;
}
