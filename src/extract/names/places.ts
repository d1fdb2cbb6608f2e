/** What a place is: of which type, and which of the gazetteer it may be, by the words around it and by size. */
import type { PlaceFact, PlaceType, TextLayer } from "../../types.js";
import type { PlaceClaim } from "./claims.js";
import type { FoundName } from "./found-name.js";
import { AS_BUILDING } from "./metonymy.js";
import { runAt, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { seatOf } from "./seats.js";
import { AREA_HEADS, FACILITY_HEADS, LOCATIVE, NATURAL_HEADS, STREET_HEADS, TOWN_HEADS } from "./words.js";

/** A place of the article's own country counts for so much more. */
const HOME = 50;

export interface UntypedPlace extends Omit<PlaceClaim, "type"> {
  readonly type: PlaceType | undefined;
}

/** Without a sign the type is `undefined`: the same name elsewhere may have one. */
export function placeOf(scene: Scene, name: FoundName): UntypedPlace {
  const letters = PROVINCES[scene.layer.text.slice(name.start, name.stop)];
  if (letters !== undefined && scene.country === "CA")
    return { ...name, kind: "place", type: "province", candidates: [letters] };
  if (name.rule === AS_BUILDING) return { ...name, kind: "place", type: "facility", candidates: [] };
  const ranked = candidatesOf(scene, name);
  if (isRiding(scene.layer, name.first) && (ranked[0] === undefined || LOCAL.has(ranked[0].type)))
    return { ...name, kind: "place", type: "other", candidates: [] };
  const type = ranked[0]?.type ?? typeOf(scene, name);
  return { ...name, kind: "place", type, candidates: ranked.map(({ id }) => id) };
}

const LOCAL: ReadonlySet<PlaceType> = new Set<PlaceType>([
  "municipality",
  "mrc",
  "neighbourhood",
  "natural",
  "other",
]);

/** "député péquiste de Richelieu", "dans la circonscription d'Orford": what elects, whatever town has its name. */
function isRiding({ tokens }: TextLayer, first: number): boolean {
  if (!/^(?:de|d'|du|des)$/.test(tokens[first - 1]?.norm ?? "")) return false;
  const [near, far] = [tokens[first - 2]?.norm ?? "", tokens[first - 3]?.norm ?? ""];
  return ELECTING.test(near) || (ELECTING.test(far) && tokens[first - 2]?.kind === "word");
}

const ELECTING = /^(?:ex-)?(?:deputee?s?|circonscriptions?)$/;

/** Provinces and territories by the letters of the post, as datelines and addresses have them. */
const PROVINCES: Readonly<Record<string, string>> = Object.fromEntries(
  "QC ON NB NS PE NL MB SK AB BC YT NT NU".split(" ").map((code) => [code, `geo:CA-${code}`]),
);

/** The likeliest first; none where the gazetteer doesn't have the whole name. */
function candidatesOf(scene: Scene, name: FoundName): PlaceFact[] {
  const { layer, hits, country } = scene;
  const { first, end } = name;
  const hit = hits.get(first);
  if (hit?.endToken === end) {
    // "la Seine", "le Borinage": a town takes no article, whatever town has that name.
    const isLand = LAND.test(layer.tokens[first - 1]?.text ?? "");
    const places = hit.places.filter(
      (place) => isConceivable(place, country) && !(isLand && place.type === "municipality"),
    );
    return rank(
      places,
      contextOf(layer, first),
      grammarOf(layer, first) ?? bareCapital(scene, name),
      country,
    );
  }
  // "région Chaudière-Appalaches", "secteur Beauport": the head tells which of the places so named.
  const type = headType(layer.tokens[first]?.norm ?? "");
  if (type === undefined) return [];
  let inner = first + 1;
  while (inner < end - 1 && /^(?:de|du|des|d'|la|le|l'|les)$/.test(layer.tokens[inner]?.norm ?? "")) inner++;
  const named = hits.get(inner);
  if (named?.endToken !== end) return [];
  const fitting = named.places.filter((place) => place.type === type && isConceivable(place, country));
  return rank(fitting, undefined, undefined, country);
}

/** "Québec et Lévis", "quitter Luxembourg": without an article the capital; "Gaspé (Québec)" and "Gaspé, Québec" are addresses. */
const bareCapital = (scene: Scene, name: FoundName): "town" | undefined =>
  seatOf(scene, name)?.level !== "state" || /^[,(]$/.test(scene.layer.tokens[name.first - 1]?.text ?? "")
    ? undefined
    : "town";

const LAND = /^(?:la|le|l'|les)$/;

/** What a head word makes of a place, within its name or before it. */
const HEADED: Readonly<Record<string, PlaceType>> = {
  mrc: "mrc", region: "region", province: "province", canton: "province", etat: "province", departement: "department",
  quartier: "neighbourhood", quartiers: "neighbourhood", secteur: "neighbourhood", arrondissement: "neighbourhood", district: "neighbourhood",
  lotissement: "neighbourhood", faubourg: "neighbourhood", hameau: "neighbourhood", prefecture: "region", wilaya: "region", gouvernorat: "region", comte: "region",
}; // prettier-ignore

function typeOf(scene: Scene, { first, end }: FoundName): PlaceType | undefined {
  const { tokens } = scene.layer;
  if (
    /^(?:Nord|Sud|Est|Ouest|Centre)(?:-(?:Est|Ouest))?$/.test(tokens[first]?.text ?? "") &&
    /^(?:de|du|d')$/.test(tokens[first + 1]?.norm ?? "") &&
    end > first + 1
  )
    return "region";
  // "Grand lac", "Nouveau pont": the head behind an adjective.
  const own = headType(tokens[first]?.norm ?? "") ?? (end > first + 1 ? headType(tokens[first + 1]?.norm ?? "") : undefined); // prettier-ignore
  if (own !== undefined) return own;
  if (
    /^(?:vieux|vieille|basse-ville|haute-ville|petite|petit|faubourg)(?:-|$)/.test(tokens[first]?.norm ?? "")
  )
    return "neighbourhood";
  let before = first - 1;
  while (
    before >= 0 &&
    /^(?:de|du|des|d'|la|le|l'|les)$/.test(tokens[before]?.norm ?? "") &&
    first - before < 4
  )
    before--;
  const headed = headType(tokens[before]?.norm ?? "");
  if (headed !== undefined) return headed;
  if (!LAND.test(tokens[first - 1]?.text ?? "")) return undefined;
  return speaksOfWater(scene) ? "natural" : "region";
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const WATER = set(
  "riviere fleuve rive rives berge berges crue crues riverain riverains embouchure affluent affluents cours debit lit eau eaux amont aval peche poissons saumon canoe kayak pont ponts " +
    "montagne montagnes sommet sommets massif versant versants alpage mer cote cotes rivage littoral",
);

function speaksOfWater({ layer, sentence }: Scene): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    if (WATER.has(layer.tokens[at]?.norm ?? "")) return true;
  return false;
}

const MORE_FACILITIES = set(
  "centre marche metro barrage canal quai port hotel mine centrale usine patinoire gymnase piste station halle halles moulin ecluse refuge gite jardin jardins ranch mausolee monument",
);
const MORE_NATURE = set(
  "etang val banc marais tourbiere combe aiguille dent source grand-lac bois cascade cascades fosse recif",
);

function headType(norm: string): PlaceType | undefined {
  if (Object.hasOwn(HEADED, norm)) return HEADED[norm];
  if (MORE_FACILITIES.has(norm) || FACILITY_HEADS.has(norm)) return "facility";
  if (MORE_NATURE.has(norm) || NATURAL_HEADS.has(norm)) return "natural";
  return TOWN_HEADS.has(norm) ? "municipality" : undefined;
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
