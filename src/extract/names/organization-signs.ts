/** Signs of an organization and of its type: a capital that governs, what introduces a name, a legal form. */
import type { OrganizationType, TextLayer } from "../../types.js";
import { adjacent } from "./runs.js";
import type { Scene } from "./scene.js";
import { AUXILIARIES, GOVERNING } from "./words.js";

/** Capitals whose government newspapers call by the city's name. */
const SEATS: Readonly<Record<string, string>> = {
  quebec: "gouvernement du Québec", ottawa: "gouvernement du Canada", paris: "gouvernement de la France", washington: "gouvernement des États-Unis",
  bruxelles: "Union européenne", londres: "gouvernement du Royaume-Uni", berlin: "gouvernement de l'Allemagne", moscou: "gouvernement de la Russie",
  pekin: "gouvernement de la Chine", berne: "gouvernement de la Suisse", rome: "gouvernement de l'Italie", madrid: "gouvernement de l'Espagne",
  kiev: "gouvernement de l'Ukraine", dakar: "gouvernement du Sénégal", bamako: "gouvernement du Mali", alger: "gouvernement de l'Algérie",
  rabat: "gouvernement du Maroc", tokyo: "gouvernement du Japon", ankara: "gouvernement de la Turquie", teheran: "gouvernement de l'Iran",
}; // prettier-ignore

/** The government that newspapers call by the name at a token; undefined where it is no seat of one. */
export function seatedAt({ layer, hits }: Pick<Scene, "layer" | "hits">, at: number): string | undefined {
  const name = SEATS[layer.tokens[at]?.norm ?? ""];
  return name === undefined || hits.get(at)?.endToken !== at + 1 ? undefined : name;
}

/** "Québec annonce": a seat of government as the subject of a verb of governing. */
export function governs(
  { layer, sentence, hits }: Pick<Scene, "layer" | "sentence" | "hits">,
  at: number,
): boolean {
  const { tokens } = layer;
  if (seatedAt({ layer, hits }, at) === undefined) return false;
  const before = tokens[at - 1];
  const isSubject =
    at === sentence.firstToken ||
    before === undefined ||
    before.kind === "punctuation" ||
    /^(?:que|qu'|et|mais|car|si|quand|lorsque|ou|alors)$/.test(before.norm);
  if (!isSubject) return false;
  let verb = at + 1;
  while (verb < sentence.endToken && /^(?:n'|ne|se|s'|y|en|lui|leur)$/.test(tokens[verb]?.norm ?? "")) verb++;
  const norm = tokens[verb]?.norm ?? "";
  return (
    GOVERNING.has(norm) ||
    (AUXILIARIES.has(norm) &&
      /(?:e|ee|i|ie|is|ise|it|ite|u|ue|us|ert)s?$/.test(tokens[verb + 1]?.norm ?? "") &&
      tokens[verb + 1]?.kind === "word")
  );
}

/** Common nouns that introduce a body's proper name: "la revue Nature Astronomy", "l'entreprise, Sahel Terrassement". */
const INTRODUCTIONS: Readonly<Record<string, OrganizationType>> = {
  entreprise: "company", compagnie: "company", firme: "company", constructeur: "company", fabricant: "company", geant: "company", chaine: "company",
  marque: "company", banniere: "company", quincaillerie: "company", librairie: "company", restaurant: "company", epicerie: "company", brasserie: "company",
  microbrasserie: "company", boulangerie: "company", fromagerie: "company", editeur: "company", start: "company", operateur: "company", transporteur: "company",
  exploitant: "company", promoteur: "company", distributeur: "company", detaillant: "company", assureur: "company", groupe: "company", cabinet: "company", usine: "company", coop: "company", multinationale: "company", asbl: "association", obnl: "association", festival: "association", mouvement: "association", regroupement: "association", chocolaterie: "company", societe: "company",
  revue: "media", magazine: "media", journal: "media", quotidien: "media", hebdomadaire: "media", site: "media", radio: "media", station: "media", agence: "media",
  reseau: "association", chorale: "association", organisme: "association", ong: "association", collectif: "association", association: "association", troupe: "association",
  club: "team", formation: "team", aquarium: "institution", laboratoire: "institution", syndicat: "union", parti: "party",
}; // prettier-ignore

/** The type that a common noun tells of the name beside it. */
export const introducedBy = (norm: string): OrganizationType | undefined =>
  Object.hasOwn(INTRODUCTIONS, norm) ? INTRODUCTIONS[norm] : undefined;

const COMPANY_SUFFIX = /^(?:inc|ltee|ltd|sa|sarl|sas|gmbh|corp|llc|plc|senc|sencrl)$/;

/** Over "inc.", "ltée", "SA"; the stop of "inc." belongs to the name, even where it ends the sentence as well. */
export function pastLegalForm(layer: TextLayer, end: number): number {
  const { tokens } = layer;
  if (!COMPANY_SUFFIX.test(tokens[end]?.norm ?? "") || !adjacent(layer, end - 1, end)) return end;
  // "sa" is a company in capitals only.
  if (/^(?:sa|sas)$/.test(tokens[end]?.text ?? "")) return end;
  const stop = tokens[end + 1];
  return stop?.text === "." && stop.start === tokens[end]?.end ? end + 2 : end + 1;
}

export const endsWithLegalForm = ({ tokens }: TextLayer, end: number): boolean => {
  const last = tokens[end - 1]?.text === "." ? tokens[end - 2] : tokens[end - 1];
  return COMPANY_SUFFIX.test(last?.norm ?? "");
};
