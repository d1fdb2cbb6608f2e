/** The land that an office is of: "maire de Gatineau", "ministre responsable des régions de A et de B". */
import type { TextLayer } from "../../types.js";
import type { PlaceHit } from "../gazetteer.js";
import { pastLink } from "./complement.js";
import type { FoundName } from "./found-name.js";
import { spaced } from "./role-reading.js";
import { isCapital } from "./runs.js";
import type { Scene } from "./scene.js";
import { AREA_HEADS, TOWN_HEADS } from "./words.js";

/** Which offices take a land, and after what. */
interface Governing {
  readonly territorial: boolean;
  readonly prime: boolean;
  readonly land: boolean;
  readonly ministerial: boolean;
}

/** "de Gatineau", "des régions de A, de B et de C", "de la MRC de X": the places' own names, in order. */
export function territoriesAt(
  { layer, hits, names: all }: Scene,
  link: number,
  limit: number,
  profile: Governing,
  preposition: string,
): { names: string[]; end: number } | undefined {
  const { tokens } = layer;
  const placeAt = (from: number, to: number): { name: string; end: number } | undefined => {
    const found = all.find(({ first, kind }) => kind === "place" && first > from && first <= to);
    if (found !== undefined) return { name: nameOf(layer, hits, found), end: found.end };
    const hit = all.some(({ first, end }) => first <= to && end > to) ? undefined : hits.get(to);
    return hit === undefined ? undefined : { name: hit.places[0]?.name ?? layer.text.slice(hit.start, hit.end), end: hit.endToken };
  };
  let at = link;
  let head = pastLink(layer, link, limit);
  let isArea = false;
  const norm = tokens[head]?.norm ?? "";
  if ((AREA_HEADS.has(norm) || TOWN_HEADS.has(norm)) && placeAt(link, head) === undefined) {
    if (isCapital(tokens[head]) && !profile.territorial) return undefined;
    // "de la région administrative de", "des régions de".
    at = head + 1;
    if (/^(?:administrative|electorale|regionale)s?$/.test(tokens[at]?.norm ?? "")) at++;
    head = pastLink(layer, at, limit);
    isArea = head > at;
    if (!isArea) return undefined;
  }
  const governs = profile.territorial || profile.prime;
  const isOf = /^(?:de|du|des|d')$/.test(preposition);
  const fits = isArea || (governs && preposition !== "sur" && preposition !== "avec") || preposition === "pour" || (isOf && (profile.land || profile.ministerial));
  if (!fits) return undefined;
  const names: string[] = [];
  let end = at;
  let place = placeAt(at, head);
  while (place !== undefined && end < limit) {
    names.push(place.name);
    end = place.end;
    // ", de B" and "et de C": a further place must come with its own preposition.
    if (tokens[end]?.text !== "," && tokens[end]?.norm !== "et") break;
    head = pastLink(layer, end + 1, limit);
    if (head === end + 1) break;
    place = placeAt(end + 1, head);
  }
  return names.length === 0 ? undefined : { names, end };
} // prettier-ignore

/** As the gazetteer has it where it is the same name, else as written. */
function nameOf(layer: TextLayer, hits: ReadonlyMap<number, PlaceHit>, { first, end }: FoundName): string {
  const hit = hits.get(first);
  const name = hit?.endToken === end ? hit.places[0]?.name : undefined;
  return name ?? textOf(layer, first, end);
}

export function textOf({ text, tokens }: TextLayer, first: number, end: number): string {
  return spaced(text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}
