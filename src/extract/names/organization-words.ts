/** Words that tell what the body they name is, wherever they stand in its name. */
import type { OrganizationType } from "../../types.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** In the order asked: of a name with words of two lists, the first list decides. */
const WORDS: readonly (readonly [OrganizationType, ReadonlySet<string>])[] = [
  ["media", set(
    "radio tele television journal gazette quotidien hebdo hebdomadaire courrier courier echo presse feuille nouvelles nouvelliste canal ondes tv medias media fm tribune " +
    "depeche voix herald times news chronicle telbec cnw info infos magazine revue reporter republicain progres parisien canard",
  )],
  ["team", set("fc as rc us sc hc olympique stade racing sporting athletic athletique judo handball rugby basket-ball baseball gymnastique")],
  ["institution", set(
    "ecole lycee polyvalente universite hopital clsc cisss ciusss chu chum cpas musee bibliotheque mediatheque prison institut tribunal cour parquet police gendarmerie surete " +
    "observatoire conservatoire academie faculte maternite garderie cpe ehpad consulat ambassade tresor ars drac secondaire haute polyvalent cegep manoir atelier-ecole",
  )],
  ["union", set("syndicat syndicale ftq csn ascq cgt cfdt")],
  ["association", set(
    "amicale cine-club comite collectif fondation ligue regroupement amis eleveurs producteurs parents accueil navetteurs developpement cercle scouts mouvement alliance coalition " +
    "benevoles usagers citoyens riverains locataires pecheurs chasseurs agriculteurs apiculteurs anciens aines jeunes femmes solidarite secours entraide festival voile murales consommateurs",
  )],
  ["company", set(
    "abattoir abattoirs ateliers bateaux-taxis brosses brulerie charpentes coop cooperative caisse croisieres credit developpements excavation excavations galerie glaciere magasins habitations homarderie " +
    "loterie marina materiaux meubles mineraux motel hotel auberge moulin peintures poissonnerie pourvoirie quincaillerie remontees boulangerie ferme fermes garage transport transports constructions construction " +
    "entreprises entreprise industries gestion immobilier immobiliere brasserie microbrasserie distillerie vignoble domaine scierie scieries acier aciers mines miniere ressources energie energies technologies technologie " +
    "pharma laboratoires assurances assurance banque capital investissements placements epicerie supermarche fromagerie chocolaterie laiterie plomberie toitures autobus taxi aviation airlines airways air motors autos automobiles " +
    "equipement equipements imprimerie editions productions studio studios restaurant cafe bistro pharmacie jardins pepiniere serres freres fils associes groupe group holding steel foods company corporation solutions telecom petroles " +
    "gaz electrique energy mining bank financier financiere funeraire primeurs bois",
  )],
]; // prettier-ignore

export function typeByWord(norm: string): OrganizationType | undefined {
  for (const [type, words] of WORDS) if (words.has(norm)) return type;
  return undefined;
}

/** Heads whose type the guide decides apart from others of their kind. */
const FIRST: Readonly<Record<string, OrganizationType>> = {
  comite: "association", caisse: "company", cooperative: "company", coop: "company", maison: "institution", orchestre: "other", residence: "institution",
  chorale: "other", choeur: "other", troupe: "other", ensemble: "other", consulat: "institution", commune: "government", municipalite: "government", ville: "government",
}; // prettier-ignore

export const typeByFirst = (norm: string): OrganizationType | undefined =>
  Object.hasOwn(FIRST, norm) ? FIRST[norm] : undefined;
