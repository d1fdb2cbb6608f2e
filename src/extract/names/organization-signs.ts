/** Signs of an organization and of its type: what introduces a name, a legal form. */
import type { OrganizationType, TextLayer } from "../../types.js";
import { adjacent } from "./runs.js";

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
