/** What a name of an organization and its surroundings show of its type: the features of the learned judge of types. */
import { shapeOf } from "../../text/tokens.js";
import type { TextLayer, Token } from "../../types.js";
import type { FoundName } from "./found-name.js";
import { introducedBy } from "./organization-signs.js";
import type { OrganizationSign } from "./organization-types.js";
import { isCapital, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";

type Name = Pick<FoundName, "first" | "end">;
type Place = Pick<Scene, "layer" | "hits" | "lexicons">;

/** Of the name in its sentence. */
export const featuresOf = (
  scene: Pick<Scene, "layer" | "hits" | "lexicons" | "sentence">,
  name: Name,
  signs: readonly OrganizationSign[],
): string[] => [
  ...featuresOfName(scene, name, signs),
  ...ofSports(scene, name, signs),
  ...ofSurroundings(scene, name),
];

/** Of the name alone, as a gazetteer has it. */
export const featuresOfName = (place: Place, name: Name, signs: readonly OrganizationSign[]): string[] => [
  "bias",
  ...signs.map(({ by, type }) => `sign ${by} ${type}`),
  ...ofWords(place, name),
  ...ofPlaces(place, name),
];

const LINKS = new Set("de du des d' la le les l' et a aux au en pour".split(" "));
/** The letters of a Canadian broadcaster: CKVR, CFIM-FM. */
const CALL_SIGN = /^c[bfghijkz][a-z]{2,3}(?:-fm)?$/;
const MOST_WORDS = 4;

/** All words of the name, the first and the last apart, their endings, what they look like. */
function ofWords({ layer: { tokens }, lexicons }: Place, { first, end }: Name): string[] {
  const words: Token[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "punctuation" || token.kind === "elision") continue;
    if (!LINKS.has(token.norm)) words.push(token);
  }
  const [head, second] = words;
  const last = words.at(-1);
  if (head === undefined || last === undefined) return [];
  const size = Math.min(words.length, MOST_WORDS);
  const shape = shapeOf(head.text);
  const found = [
    `size ${size}`, `first ${head.norm}`, `last ${last.norm}`, `ending ${last.norm.slice(-3)}`,
    `beginning ${head.norm.slice(0, 4)}`, `head ending ${head.norm.slice(-4)}`, `shape ${shape} ${size}`,
  ]; // prettier-ignore
  if (second !== undefined) found.push(`pair ${head.norm} ${second.norm}`);
  for (const { norm } of words) {
    found.push(`word ${norm}`);
    if (norm.includes("-")) for (const part of norm.split("-")) found.push(`word ${part}`);
  }
  if (!isCapital(tokens[first])) found.push("small");
  if (last.kind === "number") found.push("ends in number");
  if (words.length > 1) return found;
  found.push(`alone ${shape} ${head.norm.slice(-1)}`, `length ${Math.min(head.norm.length, 8)} ${shape}`);
  if (CALL_SIGN.test(head.norm)) found.push("call sign");
  if (lexicons.isCommon(head.norm)) found.push("alone common");
  if (lexicons.firstName(head.norm) !== undefined) found.push("alone first name");
  return found;
}

/** Whether it is a place's name, ends with one, or holds a first name. */
function ofPlaces({ layer: { tokens }, hits, lexicons }: Place, { first, end }: Name): string[] {
  const found: string[] = [];
  const whole = hits.get(first);
  if (whole?.endToken === end) found.push(`is place ${whole.places[0]?.type ?? ""}`);
  for (let at = first + 1; at < end; at++) {
    const hit = hits.get(at);
    if (hit?.endToken !== end) continue;
    found.push(`of place ${hit.places[0]?.type ?? ""}`, `of place ${wordOf(tokens[at - 1])}`);
    break;
  }
  const isFirstName = (token: Token): boolean =>
    isCapital(token) && lexicons.firstName(token.norm) !== undefined;
  if (tokens.slice(first, Math.min(end, first + MOST_WORDS)).some(isFirstName)) found.push("has first name");
  return found;
}

const SPORTS = new Set(
  (
    "match matchs matches saison joueur joueurs joueuses entraineur entraineuse victoire victoires defaite but buts periode ligue championnat " +
    "tournoi finale series set manche manches medaille medailles coureur coureurs equipe equipes points classement attaquant gardien defenseur " +
    "arbitre hockey soccer football rugby basketball volleyball baseball handball natation patinoire stade"
  ).split(" "),
);
/** Below so many words a text says little by its share. */
const SHORT = 60;
const SURELY = 0.02;
const PERHAPS = 0.008;

const sportsByLayer = new WeakMap<TextLayer, string>();
/** Whether the text is of sports, by the share of their words: reckoned once a text. */
function sportsOf(layer: TextLayer): string {
  let known = sportsByLayer.get(layer);
  if (known === undefined) {
    const count = layer.tokens.reduce((sum, { norm }) => (SPORTS.has(norm) ? sum + 1 : sum), 0);
    const share = count / Math.max(SHORT, layer.tokens.length);
    known = share > SURELY ? "surely" : share > PERHAPS ? "perhaps" : "no";
    sportsByLayer.set(layer, known);
  }
  return known;
}

/** "Les Bûcherons", "Louiseville": who plays has a name that elsewhere is anything. */
function ofSports(
  { layer, hits }: Pick<Scene, "layer" | "hits">,
  { first, end }: Name,
  [sign]: readonly OrganizationSign[],
): string[] {
  const sports = `sports ${sportsOf(layer)}`;
  const size = end === first + 1 ? "one" : "more";
  const plural = layer.tokens[end - 1]?.norm.endsWith("s") === true ? "plural" : "";
  const found = [sports, `${sports} ${wordOf(layer.tokens[first - 1])} ${size} ${plural}`];
  if (sign !== undefined) found.push(`${sports} ${sign.by} ${sign.type}`);
  if (hits.get(first)?.endToken === end) found.push(`${sports} place`);
  return found;
}

const ARTICLES = /^(?:la|le|les|l'|des|du|aux|au|un|une)$/;
const MOST_LINKS = 3;
/** So many words to either side are seen as a bag. */
const NEAR = 8;
const SHORTEST = 4;

/** What governs the name, stands before and behind it, and lies about. */
function ofSurroundings(
  { layer: { tokens }, sentence: { firstToken, endToken } }: Pick<Scene, "layer" | "sentence">,
  { first, end }: Name,
): string[] {
  const left = first > firstToken ? wordOf(tokens[first - 1]) : "^";
  const right = end < endToken ? wordOf(tokens[end]) : "$";
  const found = [`left ${left}`, `right ${right}`, `between ${left} ${right}`];
  if (ARTICLES.test(left))
    found.push(
      `article ${left} ${end === first + 1 ? "one" : "more"} ${tokens[end - 1]?.norm.slice(-1) ?? ""}`,
    );
  const link = (at: number): boolean =>
    LINKS.has(tokens[at]?.norm ?? "") || /^["«,]$/.test(tokens[at]?.text ?? "");
  let at = first - 1;
  while (at >= firstToken && first - 1 - at < MOST_LINKS && link(at)) at--;
  if (at >= firstToken) {
    const governor = tokens[at]?.norm ?? "";
    found.push(`governor ${governor}`, `governor ${left} ${governor}`);
    const type = introducedBy(governor);
    if (type !== undefined) found.push(`introduced ${type}`);
    if (at > firstToken) found.push(`governor's ${tokens[at - 1]?.norm ?? ""}`);
  }
  if (end + 1 < endToken) found.push(`second right ${tokens[end + 1]?.norm ?? ""}`);
  if (right === "," || right === "(") {
    let noun = end + 1;
    while (noun < end + 3 && ARTICLES.test(wordOf(tokens[noun]))) noun++;
    found.push(`apposed ${tokens[noun]?.norm ?? ""}`);
  }
  for (let near = Math.max(firstToken, first - NEAR); near < Math.min(endToken, end + NEAR); near++) {
    const token = tokens[near];
    const isOutside = near < first || near >= end;
    if (isOutside && token?.kind === "word" && token.norm.length >= SHORTEST)
      found.push(`near ${token.norm}`);
  }
  return found;
}
