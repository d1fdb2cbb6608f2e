/** What the record says in codes, in the words of a newsroom. */

/** In the order in which the page lists them. `one`/`many` serve headings and counts. */
export const KINDS = Object.freeze({
  person: { one: "personne", many: "personnes" },
  place: { one: "lieu", many: "lieux" },
  organization: { one: "organisation", many: "organisations" },
  amount: { one: "montant", many: "montants" },
  percentage: { one: "pourcentage", many: "pourcentages" },
  quantity: { one: "quantité", many: "quantités" },
  date: { one: "date", many: "dates" },
  event: { one: "évènement", many: "évènements" },
  work: { one: "œuvre", many: "œuvres" },
  product: { one: "produit", many: "produits" },
});

/** @typedef {keyof typeof KINDS} Kind */
export const KIND_NAMES = /** @type {Kind[]} */ (Object.keys(KINDS));

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  government: "gouvernement",
  ministry: "ministère",
  party: "parti",
  company: "entreprise",
  association: "association",
  institution: "institution",
  media: "média",
  team: "équipe",
  union: "syndicat",
  country: "pays",
  province: "province",
  region: "région",
  mrc: "MRC",
  department: "département",
  municipality: "municipalité",
  neighbourhood: "quartier",
  natural: "lieu naturel",
  facility: "bâtiment, équipement",
  other: "autre",
};
/** @param {string} type */
export const typeName = (type) => TYPES[type] ?? type;

/** @type {Readonly<Record<string, string>>} */
const PERIODS = {
  year: "par an",
  month: "par mois",
  week: "par semaine",
  day: "par jour",
  hour: "l’heure",
  person: "par personne",
};
/** @param {string} per */
export const perName = (per) => PERIODS[per] ?? `par ${per}`;

/** @type {Readonly<Record<string, string>>} */
const APPROXIMATIONS = { about: "environ", atLeast: "au moins", atMost: "au plus" };
/** @param {string | null} approximate */
export const approximateName = (approximate) =>
  approximate === null ? "" : (APPROXIMATIONS[approximate] ?? approximate);

/** @type {Readonly<Record<string, string>>} */
const FORMS = { name: "nom", nominal: "désignation", pronoun: "pronom" };
/** @param {string} form */
export const formName = (form) => FORMS[form] ?? form;

/** Said plainly, with what to do next. By the code of the problem document. */
/** @type {Readonly<Record<string, string>>} */
const ERRORS = {
  EMPTY: "Il n’y a pas de texte à baliser. Collez une page, puis recommencez.",
  BINARY: "Ce n’est pas du texte. Ouvrez le fichier dans son logiciel, copiez-en le texte et collez-le ici.",
  ENCODING: "Le texte est mal encodé. Enregistrez-le en UTF-8 et recommencez.",
  TOO_LARGE: "Ce texte est trop long pour un seul article. Découpez-le.",
  BODY_TOO_LARGE: "Ce texte est trop long pour un seul envoi. Découpez-le.",
  INVALID_ARTICLE: "Un des renseignements donnés n’est pas valable.",
  UNSUPPORTED: "Ce genre de contenu n’est pas encore lu. Collez le texte de la page.",
  TIMEOUT: "Le balisage a pris trop de temps. Essayez un texte plus court.",
  STOPPING: "Le service est en train de s’arrêter. Réessayez dans un moment.",
};
/** @param {string} code */
export const errorText = (code) =>
  ERRORS[code] ?? "Le service n’a pas pu baliser ce texte : une erreur de Repère, à signaler.";

export const OFFLINE =
  "Le service ne répond pas. Vérifiez qu’il tourne toujours (repere serve), puis recommencez.";

/** @type {readonly (readonly [code: string, name: string])[]} */
export const COUNTRIES = [
  "CA",
  "FR",
  "BE",
  "CH",
  "LU",
  "HT",
  "SN",
  "CI",
  "BF",
  "ML",
  "CM",
  "CD",
  "MA",
  "DZ",
  "TN",
].map((code) => [code, countryName(code)]);

/** @param {string} code */
export function countryName(code) {
  return displayName("region", code);
}
/** @param {string} code */
export function languageName(code) {
  return displayName("language", code);
}
/** @param {string} code */
export function currencyName(code) {
  return code === "XXX" ? "devise inconnue" : displayName("currency", code);
}

/**
 * @param {"region" | "language" | "currency"} type
 * @param {string} code
 */
function displayName(type, code) {
  try {
    return new Intl.DisplayNames("fr-CA", { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} many
 */
export function plural(count, one, many) {
  return `${count.toLocaleString("fr-CA")} ${count < 2 ? one : many}`;
}
