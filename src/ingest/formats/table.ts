/** The columns of a table and a row of it → a draft. */
import { RepereError } from "../../errors.js";
import type { Article } from "../../types.js";
import { fieldsOf, languageOf, type Draft } from "./draft.js";
import { readDate } from "./dates.js";

type Field = keyof Article;

/** What newsrooms call the columns, without case, accents, spaces and signs. */
const COLUMNS: Readonly<Record<Field, string>> = {
  id: "id identifiant identifier guid uid uri numero",
  url: "url lien link adresse adresseweb permalien permalink href",
  html: "html contenuhtml contenthtml corpshtml bodyhtml pagehtml",
  text: "text texte page textebrut rawtext pagetext",
  body: "body corps contenu content article texteintegral fulltext corpsdutexte",
  title: "title titre headline manchette",
  subtitle: "subtitle soustitre chapeau chapo surtitre deck",
  byline: "byline auteur auteurs auteure author authors signature journaliste",
  section: "section rubrique category categorie cahier",
  source: "source media journal editeur publisher publication",
  publishedAt: "publishedat date datedepublication datepublication datepublished pubdate publishdate publiele published",
  modifiedAt: "modifiedat misajour miseajour datedemiseajour datemodified updated updatedat modifiele",
  fetchedAt: "fetchedat datedecollecte collectele crawledat scrapedat",
  language: "language langue lang inlanguage",
  country: "country pays codepays countrycode",
}; // prettier-ignore

const NAMES: readonly (readonly [Field, readonly string[]])[] = Object.entries(COLUMNS).map(
  ([field, names]) => [field as Field, names.split(" ")],
);
const SHOWN_LENGTH = 40;

/** The field of each column. Throws INVALID_CSV where a column is unknown, comes twice, or none has the text. */
export function readHeader(cells: readonly string[], where: string): Field[] {
  const refuse = (message: string): never => {
    throw new RepereError("INVALID_CSV", `${where}: ${message}`, { where });
  };
  const fields = cells.map((cell, index) => {
    const key = cell.normalize("NFD").replace(/[^a-z0-9]/giu, "").toLowerCase(); // prettier-ignore
    const field = NAMES.find(([, names]) => names.includes(key))?.[0];
    const shown = cell.trim() === "" ? `${index + 1} (no name)` : `"${cell.trim().slice(0, SHOWN_LENGTH)}"`;
    return field ?? refuse(`column ${shown}: unknown; known columns are ${Object.keys(COLUMNS).join(", ")}`);
  });
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice !== undefined) refuse(`two columns stand for ${twice}`);
  if (!fields.some((field) => field === "text" || field === "body" || field === "html"))
    refuse(`expected a column text, body or html, got ${fields.join(", ")}`);
  return fields;
}

/** An empty cell is a field that is not there. A date is taken as tables write it, and else refused by the check. */
export function draftOfRow(fields: readonly Field[], cells: readonly string[]): Draft {
  const given: Partial<Record<Field, string>> = {};
  fields.forEach((field, index) => {
    const cell = cells[index] ?? "";
    const isText = field === "text" || field === "body" || field === "html";
    given[field] = isText ? cell : cell.trim();
    if (field.endsWith("At")) given[field] = readDate(cell) ?? cell.trim();
    if (field === "language") given[field] = languageOf(cell) ?? cell.trim();
    if (field === "country") given[field] = cell.trim().toUpperCase();
  });
  return { fields: fieldsOf(given) };
}
