/** Places: names of the gazetteer where grammar and size allow, facilities and nature by their head word. */
import type { PlaceFact, TextLayer } from "../../types.js";
import type { PlaceClaim } from "./claims.js";
import { compass, introducedPlace, landmark } from "./landmarks.js";
import { adjacent, isCapital, isCivility, opensSentence, runAt, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { AREA_HEADS, LOCATIVE, STREET_HEADS, TOWN_HEADS } from "./words.js";

/** Larger than this, a place needs no help from grammar, whatever its country. */
const WELL_KNOWN = 60_000;
/** A place of the article's own country counts for so much more. */
const HOME = 50;
const HOME_TOWN = 5000;

/** Proposes a place that begins at a token. */
type PlaceRule = (scene: Scene, at: number) => PlaceClaim | undefined;

const RULES: readonly PlaceRule[] = [landmark, compass, gazetteer, introducedPlace];

export function findPlaces(scene: Scene): PlaceClaim[] {
  const claims: PlaceClaim[] = [];
  const { firstToken, endToken } = scene.sentence;
  for (let at = firstToken; at < endToken; at++) {
    let claim: PlaceClaim | undefined;
    for (const rule of RULES) if ((claim = rule(scene, at)) !== undefined) break;
    if (claim === undefined) continue;
    claims.push(claim);
    at = claim.end - 1;
  }
  return claims;
}

function gazetteer({ layer, sentence, hits, country, lexicons }: Scene, at: number): PlaceClaim | undefined {
  const { tokens } = layer;
  const hit = hits.get(at);
  const token = tokens[at];
  if (hit === undefined || token === undefined || hit.endToken > sentence.endToken) return undefined;
  const context = contextOf(layer, at);
  // "rue de Paris", "boulevard Laval": the street's name, not the town.
  if (context === "street") return undefined;
  // Part of a longer capitalised name that isn't known: "Paris Hilton", "Jean Québec".
  const before = tokens[at - 1];
  if (
    isCapital(before) &&
    before !== undefined &&
    adjacent(layer, at - 1, at) &&
    !isCivility(before) &&
    !opensSentence(layer, sentence, at - 1)
  )
    return undefined;
  if (isCapital(tokens[hit.endToken]) && adjacent(layer, hit.endToken - 1, hit.endToken)) return undefined;
  const ranked = rank(
    hit.places.filter((place) => isConceivable(place, country)),
    context,
    grammarOf(layer, at),
    country,
  );
  const [best] = ranked;
  if (best === undefined) return undefined;
  // "la Terre", "la Lune": with a small letter too, so a capital that opens a sentence tells nothing.
  if (best.type === "natural" && hit.common && opensSentence(layer, sentence, at)) return undefined;
  const size = effectiveWeight(best, country);
  const single = hit.endToken === at + 1 && !token.text.includes("-");
  if (single) {
    const wordy = lexicons.isCommon(token.norm) || (lexicons.firstName(token.norm)?.count ?? 0) > 50;
    const grammatical = context === "town" || context === "area" || context === "located";
    // "les logements d'Amos": a first name to the registries, but a town of some size at home.
    const town =
      context === "linked" &&
      !lexicons.isCommon(token.norm) &&
      best.country === country &&
      best.weight > HOME_TOWN;
    if (wordy && !grammatical && !town && size < 40 * WELL_KNOWN) return undefined;
    if (wordy && (opensSentence(layer, sentence, at) || context === "located") && size < WELL_KNOWN)
      return undefined;
    if (!grammatical && context !== "linked" && size < WELL_KNOWN) return undefined;
  } else if (size < 800 && context === undefined) return undefined;
  const confidence = Math.min(0.95, (context === undefined ? 0.6 : 0.75) + Math.log10(size + 1) / 40);
  return {
    kind: "place", first: at, end: hit.endToken, type: best.type, candidates: ranked.map(({ id }) => id),
    rule: "places/gazetteer", confidence,
  }; // prettier-ignore
}

type Context = "street" | "town" | "area" | "located" | "linked" | undefined;

/** What the words before a name say of it. */
function contextOf(layer: TextLayer, at: number): Context {
  const { tokens } = layer;
  let head = at - 1;
  let preposition = "";
  while (head >= 0 && /^(?:de|du|des|d'|la|le|l'|les)$/.test(tokens[head]?.norm ?? "") && at - head < 4) {
    preposition = tokens[head]?.norm ?? "";
    head--;
  }
  const norm = tokens[head]?.norm ?? "";
  if (STREET_HEADS.has(norm) && norm !== "place" && norm !== "rang") return "street";
  if (TOWN_HEADS.has(norm) || /^(?:maire|mairesse|mairie|bourgmestre|conseil|municipal)$/.test(norm))
    return "town";
  if (AREA_HEADS.has(norm)) return "area";
  if (LOCATIVE.has(wordOf(tokens[head])) || LOCATIVE.has(wordOf(tokens[at - 1]))) return "located";
  if (
    preposition === "" &&
    opensParagraph(layer, at) &&
    /^[.:(–—,-]$/.test(tokens[endOfName(layer, at)]?.text ?? "")
  )
    return "located";
  return preposition === "" ? undefined : "linked";
}

/** "Concarneau. Le phoque…", "Houet : une retenue…": a place that a paragraph begins with. */
function opensParagraph(layer: TextLayer, at: number): boolean {
  const start = layer.tokens[at]?.start ?? 0;
  return start === 0 || layer.text.charAt(start - 1) === "\n";
}

const endOfName = (layer: TextLayer, at: number): number =>
  runAt(layer, at, layer.tokens.length)?.end ?? at + 1;

/** An article ("au Québec", "du Luxembourg") goes before a land, bare "à" and "de" before a town. */
function rank(
  places: readonly PlaceFact[],
  context: Context,
  grammar: "town" | "land" | undefined,
  country: string | undefined,
): PlaceFact[] {
  const score = (place: PlaceFact): number => {
    let weight = Math.log10(effectiveWeight(place, country) + 10);
    if (context === "town" && place.type === "municipality") weight += 3;
    if (context === "area" && place.type !== "municipality") weight += 3;
    if (context !== "area" && grammar === "town" && place.type === "municipality") weight += 2.5;
    if (grammar === "land" && place.type !== "municipality") weight += 2.5;
    return weight;
  };
  return places.toSorted((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1));
}

/** "à Québec" is the town, "au Québec" the province: towns take no article. */
function grammarOf(layer: TextLayer, at: number): "town" | "land" | undefined {
  const before = wordOf(layer.tokens[at - 1]);
  if (
    /^(?:à|de|d'|vers|chez)$/.test(before) ||
    (opensParagraph(layer, at) && layer.tokens[endOfName(layer, at)]?.text === ",")
  )
    return "town";
  return /^(?:au|aux|du|des|le|la|l'|les|en)$/.test(before) ? "land" : undefined;
}

/** A village abroad is not meant by a newspaper that has a country of its own. */
const KNOWN_ABROAD = 20_000;
const isConceivable = (place: PlaceFact, country: string | undefined): boolean =>
  country === undefined || place.country === country || place.weight >= KNOWN_ABROAD;

function effectiveWeight(place: PlaceFact, country: string | undefined): number {
  return country !== undefined && place.country === country
    ? Math.max(place.weight, 100) * HOME
    : place.weight;
}
