/** Places by a head word or by what stands before them: "lac des Sables", "Nord de l'Ontario", "à Kegaska". */
import type { PlaceType, TextLayer } from "../../types.js";
import type { PlaceHit } from "../gazetteer.js";
import type { PlaceClaim } from "./claims.js";
import { adjacent, isCapital, isCivility, opensSentence, runAt, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { FACILITY_HEADS, NATURAL_HEADS, PHRASE_LINKS, TOWN_HEADS } from "./words.js";

/** "Nord de l'Ontario", "Est du Québec": a point of the compass and the land it is of. */
export function compass({ layer, sentence, hits }: Scene, at: number): PlaceClaim | undefined {
  const { tokens } = layer;
  if (
    !/^(?:Nord|Sud|Est|Ouest|Centre)(?:-(?:Est|Ouest))?$/.test(tokens[at]?.text ?? "") ||
    opensSentence(layer, sentence, at)
  )
    return undefined;
  if (!/^(?:de|du|d')$/.test(wordOf(tokens[at + 1]))) return undefined;
  const head = /^(?:la|l')$/.test(wordOf(tokens[at + 2])) ? at + 3 : at + 2;
  const hit = hits.get(head);
  if (hit === undefined || hit.endToken > sentence.endToken) return undefined;
  return {
    kind: "place",
    first: at,
    end: hit.endToken,
    type: "region",
    candidates: [],
    rule: "places/compass",
    confidence: 0.75,
  };
}

/** "lac des Sables", "pont de l'île d'Orléans", "parc Casimir-Dessaulles": head word and name are one place. */
export function landmark({ layer, sentence, hits }: Scene, at: number): PlaceClaim | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const facility = FACILITY_HEADS.has(token.norm);
  const county = token.text === "MRC" && !hits.has(at);
  if (!facility && !county && !NATURAL_HEADS.has(token.norm)) return undefined;
  const limit = sentence.endToken;
  let end = at + 1;
  // "palais de justice de Shawinigan", "centre sportif de Laval".
  if (
    /^(?:sportif|sportive|municipal|municipale|national|nationale|culturel|industriel|communautaire|aquatique|international|marin)$/.test(
      tokens[end]?.norm ?? "",
    )
  )
    end++;
  if (tokens[end]?.norm === "de" && /^(?:justice|congres|sports)$/.test(tokens[end + 1]?.norm ?? ""))
    end += 2;
  const reached = nameAfter(layer, end, limit, hits);
  if (reached === end) return undefined;
  const type: PlaceType = county ? "mrc" : facility ? "facility" : "natural";
  return {
    kind: "place",
    first: at,
    end: reached,
    type,
    candidates: [],
    rule: "places/head",
    confidence: 0.75,
  };
}

/** Past links and capitals: "des Sables", "Jean-Lesage", "de l'île d'Orléans"; the same token where no name follows. */
function nameAfter(
  layer: TextLayer,
  from: number,
  limit: number,
  hits: ReadonlyMap<number, PlaceHit>,
): number {
  const { tokens } = layer;
  let at = from;
  while (at < limit && at - from < 3 && PHRASE_LINKS.has(wordOf(tokens[at]))) at++;
  if (at > from && /^(?:la|le|l'|les)$/.test(wordOf(tokens[from]))) return from;
  if (NATURAL_HEADS.has(tokens[at]?.norm ?? "") && !isCapital(tokens[at]) && at > from) {
    const nested = nameAfter(layer, at + 1, limit, hits);
    return nested > at + 1 ? nested : from;
  }
  if (!isCapital(tokens[at]) || !adjacent(layer, at - 1, at) || isCivility(tokens[at])) return from;
  // One name and no more: in "le stade de la Réunification de Douala" the town is a place of its own, but the
  // Knights of "la salle des Chevaliers de Colomb" are Columbus's.
  let end = at;
  while (end < limit && isCapital(tokens[end]) && (end === at || adjacent(layer, end - 1, end))) end++;
  const further = end + 1;
  const goesOn = /^(?:de|d')$/.test(wordOf(tokens[end])) && isCapital(tokens[further]) && !hits.has(further);
  if (goesOn && further < limit && adjacent(layer, end, further) && !isCivility(tokens[further]))
    end = further + 1;
  return end;
}

/** After "la ville de", "la municipalité de", "le quartier": a place even when nobody has heard of it. */
export function introducedPlace({ layer, sentence, lexicons }: Scene, at: number): PlaceClaim | undefined {
  const { tokens } = layer;
  if (!isCapital(tokens[at])) return undefined;
  let head = at - 1;
  while (head >= 0 && /^(?:de|du|des|d'|la|le|l'|les)$/.test(tokens[head]?.norm ?? "") && at - head < 4)
    head--;
  const norm = tokens[head]?.norm ?? "";
  const quarter = /^(?:quartier|secteur|arrondissement|district|lotissement)$/.test(norm);
  const town = TOWN_HEADS.has(norm) && head < at - 1;
  const run = runAt(layer, at, sentence.endToken);
  if (run === undefined || isCapital(tokens[head])) return undefined;
  if (quarter || town) {
    const type: PlaceType = quarter ? "neighbourhood" : "municipality";
    return {
      kind: "place",
      first: at,
      end: run.end,
      type,
      candidates: [],
      rule: "places/context",
      confidence: 0.7,
    };
  }
  // "à Kegaska", "à Harrington Harbour": an unknown capital after "à" is a town more often than not.
  const token = tokens[at];
  if (token === undefined || wordOf(tokens[at - 1]) !== "à" || !adjacent(layer, at - 1, at)) return undefined;
  if (run.end > at + 3 || /^\p{Lu}+$/u.test(token.text)) return undefined;
  if (run.end === at + 1 && lexicons.isCommon(token.norm)) return undefined;
  if ((lexicons.firstName(token.norm)?.count ?? 0) > 20) return undefined;
  return {
    kind: "place",
    first: at,
    end: run.end,
    type: "municipality",
    candidates: [],
    rule: "places/after-a",
    confidence: 0.55,
  };
}
