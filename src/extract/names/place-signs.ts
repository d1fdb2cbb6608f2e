/** What the words around a place's name say of it. */
import type { PlaceFact, PlaceType, TextLayer } from "../../types.js";
import type { FoundName } from "./found-name.js";
import { divisionType } from "./place-heads.js";
import { indexFrom } from "./found-name.js";
import { adjacent, runAt, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { seatOf } from "./seats.js";
import { TOWN_HEADS } from "./words.js";

export interface PlaceSigns {
  /** "la région de X", "quartier X": the type that the word before asks for. */
  readonly division: PlaceType | undefined;
  /** "la ville de X", "le maire de X". */
  readonly isTown: boolean;
  /** "à X", "de X": towns stand without an article; "weak" where only nothing stands before. */
  readonly bare: "strong" | "weak" | undefined;
  /** "dans Limoilou", "sur Portneuf", without an article: a quarter or a land; one is "à" a town. */
  readonly isWithin: boolean;
  /** The article that the name stands with, as "du Havre", "aux Éboulements", "la Seine". */
  readonly article: "le" | "la" | "l'" | "les" | undefined;
  /** "en Bretagne", "dans la Loire", "(Loire)". */
  readonly isIn: boolean;
  /** The sentence speaks of a river or a mountain right here. */
  readonly isNature: boolean;
  /** "députée de X": the riding that elects. */
  readonly isRiding: boolean;
  /** "X, en Belgique": it lies there, or the writer would not say so. */
  readonly containers: readonly PlaceFact[];
  /** "X, Ontario" may also be two places of a list. */
  readonly isContainerSure: boolean;
}

const LINK = /^(?:de|du|des|d'|la|le|l'|les)$/;
const MAYORS = /^(?:maire|mairesse|mairie|bourgmestre|conseil|municipal|municipale|echevin|echevine|syndic)$/;

export function readSigns(scene: Scene, name: FoundName): PlaceSigns {
  const { layer } = scene;
  const { tokens } = layer;
  const { first } = name;
  let head = first - 1;
  let isLinked = false;
  while (head >= 0 && first - head < 4 && LINK.test(tokens[head]?.norm ?? "")) {
    isLinked ||= (tokens[head]?.norm ?? "").startsWith("d");
    head--;
  }
  const norm = tokens[head]?.norm ?? "";
  const isDirect = head === first - 1;
  const { facts: containers, isSure } = containersOf(scene, name);
  return {
    division: isLinked || isDirect ? divisionType(norm) : undefined,
    isTown: isLinked && (TOWN_HEADS.has(norm) || MAYORS.test(norm)),
    bare: isAddress(scene, name) ? undefined : bareness(layer, first),
    article: articleOf(scene, first),
    isWithin: /^(?:dans|sur)$/.test(tokens[first - 1]?.norm ?? ""),
    isIn: isInside(layer, first),
    isNature: speaksOfNature(scene, name) || (isLinked && NEAR_NATURE.test(norm)),
    isRiding: isRiding(layer, first),
    containers,
    isContainerSure: isSure,
  };
}

const CONTRACTED: Readonly<Record<string, "le" | "les">> = { du: "le", au: "le", des: "les", aux: "les" };
const ARTICLES = new Set(["le", "la", "l'", "les"]);

function articleOf(
  { layer: { tokens }, sentence: { firstToken } }: Scene,
  first: number,
): PlaceSigns["article"] {
  const before = tokens[first - 1];
  // A capital article within a sentence belongs to the name before it.
  const opens = before !== undefined && (first - 1 === firstToken || /^[«"“:–—-]$/.test(tokens[first - 2]?.text ?? "")); // prettier-ignore
  const word = (opens ? before.norm : wordOf(before)).replace("’", "'");
  if (ARTICLES.has(word)) return word as PlaceSigns["article"];
  return Object.hasOwn(CONTRACTED, word) ? CONTRACTED[word] : undefined;
}

function bareness(layer: TextLayer, first: number): PlaceSigns["bare"] {
  const before = wordOf(layer.tokens[first - 1]).replace("’", "'");
  if (/^(?:à|a|de|d'|vers|chez)$/.test(before)) return before === "a" ? "weak" : "strong";
  if (/^(?:au|aux|du|des|le|la|l'|les|en|in|the|dans|sur)$/.test(before.toLowerCase()) || before === "(")
    return undefined;
  if (opensParagraph(layer, first)) return /^[,.:(–—-]$/.test(layer.tokens[endOfName(layer, first)]?.text ?? "") ? "strong" : "weak"; // prettier-ignore
  return "weak";
}

/** "Gaspé, Québec": after a comma a name that is a land's and its capital's is the land; everywhere else the town. */
const isAddress = (scene: Scene, name: FoundName): boolean =>
  scene.layer.tokens[name.first - 1]?.text === "," && seatOf(scene, name)?.level === "state";

function isInside({ tokens }: TextLayer, first: number): boolean {
  const before = tokens[first - 1];
  if (before?.norm === "en" || before?.text === "(") return true;
  if (!ARTICLES.has(before?.norm ?? "")) return false;
  const far = tokens[first - 2]?.norm ?? "";
  return far === "dans" || (/^toute?s?$/.test(far) && tokens[first - 3]?.norm === "dans");
}

/** "Concarneau. Le phoque…", "Houet : une retenue…": a place that a paragraph begins with. */
function opensParagraph(layer: TextLayer, at: number): boolean {
  const start = layer.tokens[at]?.start ?? 0;
  return start === 0 || layer.text.charAt(start - 1) === "\n";
}

const endOfName = (layer: TextLayer, at: number): number =>
  runAt(layer, at, layer.tokens.length)?.end ?? at + 1;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const NATURE_WORDS = set(
  "riviere rivieres fleuve rive rives berge berges bord bords crue crues riverain riverains riveraine embouchure affluent affluents cours debit lit eau eaux amont aval " +
    "peche poissons saumon saumons truite truites ouananiches canoe kayak kayaks pont ponts montagne montagnes sommet sommets massif versant versants alpage rivage littoral courant " +
    "turbine turbines barrage noyade noyes nage borde traverse traversent franchi franchir franchit coule jette long large quai rives inonde inondee inondees ecluse peniche peniches " +
    "deborde deborder debordement debordait deborda deborde domine dominent frontiere envase baignade baigneurs noye noyee ponton",
);
const NEAR_NATURE = /^(?:embouchure|bords?|rives?|berges?|cours|eaux|crues?|affluents?|versants?|sommets?)$/;
const BEFORE = 6;
const AFTER = 3;

function speaksOfNature({ layer, sentence }: Scene, { first, end }: FoundName): boolean {
  const from = Math.max(sentence.firstToken, first - BEFORE);
  const to = Math.min(sentence.endToken, end + AFTER);
  for (let at = from; at < to; at++) {
    if (at >= first && at < end) continue;
    if (NATURE_WORDS.has(layer.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

/** "député péquiste de Richelieu", "dans la circonscription d'Orford": what elects, whatever town has its name. */
function isRiding({ tokens }: TextLayer, first: number): boolean {
  let at = first - 1;
  while (first - at < 3 && /^(?:la|le|l'|les)$/.test(tokens[at]?.norm ?? "")) at--;
  if (!/^(?:de|d'|du|des)$/.test(tokens[at]?.norm ?? "")) return false;
  const [near, far] = [tokens[at - 1]?.norm ?? "", tokens[at - 2]?.norm ?? ""];
  return ELECTING.test(near) || (ELECTING.test(far) && tokens[at - 1]?.kind === "word");
}

const ELECTING = /^(?:ex-)?(?:deputee?s?|circonscriptions?)$/;

const AREAS: ReadonlySet<PlaceType> = new Set<PlaceType>(["country", "province", "region", "department"]);
const PLAINLY = /^(?:, |\( )?(?:en|au|aux|dans (?:le|la|les|l')|a la|a l'|sur la)$/;
const MAX_BETWEEN = 4;

/** The larger place that a name is said to lie in. */
function containersOf(scene: Scene, { end }: FoundName): { facts: readonly PlaceFact[]; isSure: boolean } {
  const { layer, names, lexicons } = scene;
  const next = names[indexFrom(names, end)];
  if (next === undefined || next.first - end > MAX_BETWEEN || next.first === end) return NOWHERE;
  const between = layer.tokens.slice(end, next.first).map(({ norm }) => norm);
  const joined = between.join(" ");
  const isPlain = PLAINLY.test(joined);
  const isListed = joined === "," || joined === "(";
  if (!isPlain && !isListed) return NOWHERE;
  const text = layer.text.slice(next.start, next.stop);
  const facts = lexicons.placesNamed(text).filter(({ type }) => AREAS.has(type));
  if (facts.length === 0) return NOWHERE;
  // "à Lévis, Québec et Rimouski" is a list; "à Lévis, Québec." may be either.
  const after = layer.tokens[next.end]?.text ?? "";
  if (isListed && !/^[,.)–—-]?$/.test(after)) return NOWHERE;
  if (joined === "en" && !adjacent(layer, end - 1, end)) return NOWHERE;
  return { facts, isSure: isPlain && joined !== "en" && joined !== "au" && joined !== "aux" };
}

const NOWHERE = { facts: [], isSure: false } as const;
