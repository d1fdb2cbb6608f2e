/** Labelled texts for the trainer's tests: short articles put together from parts, names in brackets with their kind's letter. */
import type { LabelledText, TypedName } from "../../src/train/intake.js";

const LETTERS = "PLOEW";

/** "[P Anne Roy] vit à [L Lévis]" → text and names. */
export function marked(text: string, where = "test"): LabelledText {
  const names: TypedName[] = [];
  let plain = "";
  for (const { 1: before = "", 2: letter = "", 3: name = "" } of text.matchAll(
    /([^[]*)(?:\[(\w) ([^\]]*)\])?/g,
  )) {
    plain += before;
    if (letter === "") continue;
    names.push({ type: LETTERS.indexOf(letter), start: plain.length, end: plain.length + name.length });
    plain += name;
  }
  return { where, fields: [{ name: "body", text: plain, names }] };
}

const PERSONS = [
  "Anne Roy",
  "Marc Houle",
  "Luc Dion",
  "Zoé Caron",
  "Omar Diallo",
  "Ève Lavoie",
  "Jean Petit",
  "Aya Koné",
];
const PLACES = ["Laval", "Lévis", "Namur", "Thiès", "Gaspé", "Liège", "Jacmel", "Vevey"];
const BODIES = ["Ville de Sorel", "Caisse du Lac", "Cégep de Matane", "Office du lait"];
const pick = (list: readonly string[], at: number): string => list[at % list.length] as string;

/** Enough regularity that a model of seconds learns it. */
export const articles = (count: number): LabelledText[] =>
  Array.from({ length: count }, (_, at) =>
    marked(
      `[P ${pick(PERSONS, at)}] habite à [L ${pick(PLACES, at + 3)}] depuis ${2 + at} ans. ` +
        `Le maire [P ${pick(PERSONS, at * 3 + 1)}] a quitté [L ${pick(PLACES, at * 5)}] hier matin. ` +
        `La [O ${pick(BODIES, at)}] a reçu une subvention de la [O ${pick(BODIES, at + 1)}].`,
      `article-${at}`,
    ),
  );
