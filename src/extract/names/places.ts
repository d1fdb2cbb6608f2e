/** What a place is: of which type, and which of the gazetteer it may be. */
import type { PlaceFact, PlaceType } from "../../types.js";
import type { PlaceClaim } from "./claims.js";
import type { FoundName } from "./found-name.js";
import { AS_BUILDING } from "./metonymy.js";
import { headOfName, headType } from "./place-heads.js";
import { isRidingFact, rankPlaces, type RankedPlace } from "./place-rank.js";
import { readSigns, type PlaceSigns } from "./place-signs.js";
import type { Scene } from "./scene.js";

export interface UntypedPlace extends Omit<PlaceClaim, "type"> {
  readonly type: PlaceType | undefined;
}

/** Without a sign the type is `undefined`: the same name elsewhere may have one. */
export function placeOf(scene: Scene, name: FoundName): UntypedPlace {
  const letters = PROVINCES[scene.layer.text.slice(name.start, name.stop)];
  if (letters !== undefined && scene.country === "CA")
    return { ...name, kind: "place", type: "province", candidates: [letters] };
  if (name.rule === AS_BUILDING) return { ...name, kind: "place", type: "facility", candidates: [] };
  const signs = readSigns(scene, name);
  const ranked = candidatesOf(scene, name, signs);
  const [first] = ranked;
  if (signs.isRiding && (first === undefined || (LOCAL.has(first.fact.type) && !isRidingFact(first.fact))))
    return { ...name, kind: "place", type: "other", candidates: [] };
  const near = ranked.filter(({ score }) => score > (first?.score ?? 0) - FAR);
  return {
    ...name,
    kind: "place",
    type: first?.fact.type ?? typeOf(scene, name, signs),
    candidates: near.map(({ fact }) => fact.id),
    scores: near.map(({ score }) => score),
  };
}

/** So far behind the first, nothing else in the article makes up for it. */
const FAR = 6;

const LOCAL: ReadonlySet<PlaceType> = new Set<PlaceType>(["municipality", "mrc", "neighbourhood", "other"]);

/** Provinces and territories by the letters of the post, as datelines and addresses have them. */
const PROVINCES: Readonly<Record<string, string>> = Object.fromEntries(
  "QC ON NB NS PE NL MB SK AB BC YT NT NU".split(" ").map((code) => [code, `geo:CA-${code}`]),
);

/** The likeliest first; none where the gazetteer doesn't have the name. */
function candidatesOf(
  { layer, lexicons, country }: Scene,
  name: FoundName,
  signs: PlaceSigns,
): RankedPlace[] {
  const { first, end } = name;
  const text = layer.text.slice(name.start, name.stop);
  const exact = [...lexicons.placesNamed(text)];
  // "du Havre", "aux Éboulements": the article is the town's.
  if (signs.article !== undefined)
    for (const fact of lexicons.placesNamed(`${signs.article} ${text}`))
      if (!exact.includes(fact)) exact.push(fact);
  const type = headOfName(layer.tokens.slice(first, end).map(({ norm }) => norm));
  // "île d'Orléans", "baie James": with a small head it is the island and the bay, whatever MRC has the name.
  if ((type === "natural" || type === "facility") && /^\p{Ll}/u.test(text)) {
    const own = exact
      .filter((fact) => fact.type === type || fact.type === "country")
      .map((fact) => ({ fact, score: Math.log10(fact.weight + 10) }));
    return own.filter(
      ({ fact }) => fact.type === "country" || fact.country === "" || fact.country === country,
    );
  }
  if (exact.length > 0 || type === undefined || end - first < 2) {
    const short = type === undefined ? lexicons.placesShort(text) : [];
    return rankPlaces({ exact, short }, signs, country);
  }
  // "région Chaudière-Appalaches", "secteur Beauport": the head tells which of the places so named.
  let inner = first + 1;
  while (inner < end - 1 && /^(?:de|du|des|d'|la|le|l'|les)$/.test(layer.tokens[inner]?.norm ?? "")) inner++;
  const innerText = layer.text.slice(layer.tokens[inner]?.start ?? name.start, name.stop);
  const fitting = lexicons.placesNamed(innerText).filter((place: PlaceFact) => place.type === type);
  return rankPlaces({ exact: fitting, short: [] }, { ...signs, article: undefined }, country);
}

const ARTICLE = /^(?:la|le|l'|les)$/;
const LAND = /^(?:haute?|basse?|moyenne?|cote|pays|province|grand|grande)-./;
const COMPASS = /^(?:nord|sud|est|ouest|centre)(?:-(?:est|ouest))?$/;
const OLD_TOWN = /^(?:vieux|vieille|basse-ville|haute-ville|petite|petit|faubourg)(?:-|$)/;

function typeOf({ layer }: Scene, { first, end }: FoundName, signs: PlaceSigns): PlaceType | undefined {
  const norms = layer.tokens.slice(first, end).map(({ norm }) => norm);
  const [head = "", second = ""] = norms;
  if (COMPASS.test(head) && /^(?:de|du|d')$/.test(second) && norms.length > 2) return "region";
  // "l'Ouest", "le Sud-Ouest": a land, whichever is meant.
  if (COMPASS.test(head) && norms.length === 1) return "region";
  // "Grand lac", "Nouveau pont": the head behind an adjective.
  const own = headOfName(norms) ?? (ARTICLE.test(head) ? undefined : headType(second));
  if (own !== undefined) return own;
  if (/^(?:ile|iles|presqu'ile|mont|lac)-/.test(head)) return undefined;
  if (OLD_TOWN.test(head)) return "neighbourhood";
  if (signs.division !== undefined) return signs.division;
  if (signs.isTown) return "municipality";
  if (signs.isIn) return signs.isNature && signs.article !== undefined ? "natural" : "region";
  // "la Seine", "l'Oudon", "le Luberon": what has an article is hardly a town; "au Heysel" may be anything.
  const before = layer.tokens[first - 1]?.norm ?? "";
  if (signs.article === undefined) return undefined;
  if (LAND.test(head) && !signs.isNature) return "region";
  return ARTICLE.test(before) || signs.isNature ? "natural" : undefined;
}
