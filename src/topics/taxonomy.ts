/**
 * The taxonomy's files → a checked `Taxonomy`.
 * A file is one branch: a list of topics, the top term first. What a journalist may write stands in docs and at the
 * top of each file; whatever is wrong there is one error that names the file and the topic.
 */
import { createHash } from "node:crypto";
import { RepereError } from "../errors.js";
import { parseTerms, type Term } from "./terms.js";
import { readTaxonomyYaml, type TaxonomyFile } from "./yaml.js";

export type { TaxonomyFile } from "./yaml.js";

/** How much a term says: alone / with another one / only beside others. */
export type Strength = "strong" | "medium" | "weak";

export interface TopicTerm extends Term {
  readonly strength: Strength;
}

export interface TopicFact {
  /** The label as a slug; it never changes, whatever becomes of the label. */
  readonly id: string;
  readonly label: string;
  /** Ids of the topics right above, the main one first; empty for the 17 top terms. */
  readonly parents: readonly string[];
  /** The ids above by main parents, nearest first, the top term last. */
  readonly broader: readonly string[];
  /** Own IPTC codes (`medtop:20000171`), then those of `broader`. */
  readonly iptc: readonly string[];
  readonly terms: readonly TopicTerm[];
  /** Phrases inside which no term of this topic, nor of the topics below, counts. */
  readonly exceptions: readonly Term[];
  /** Terms that speak against the topic. */
  readonly against: readonly Term[];
  /** At least so many different terms must be found. */
  readonly minimumTerms: number;
}

export interface Taxonomy {
  /** Changes with the contents, and with nothing else. */
  readonly version: string;
  readonly topics: readonly TopicFact[];
  /** Figurative expressions inside which no term of any topic counts: "terrain d'entente", "en forme". */
  readonly expressions: readonly Term[];
}

/** The 17 top terms of IPTC Media Topics, by our ids; each has its file. */
export const TOP_TOPICS = [
  "arts-culture-medias", "conflits", "justice", "catastrophes", "economie", "education", "environnement", "sante",
  "interet-humain", "travail", "vie-quotidienne", "politique", "religion", "science-technologie", "societe", "sport",
  "meteo",
] as const; // prettier-ignore

/** The file of figurative expressions; the others are branches. */
const EXPRESSIONS_FILE = "expressions.yaml";
const STRENGTHS = { fort: "strong", moyen: "medium", faible: "weak" } as const;
const KEYS = ["id", "nom", "sous", "iptc", "fort", "moyen", "faible", "sauf", "contre", "exige"];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const IPTC_DIGITS = 8;
const VERSION_LENGTH = 12;

/** A topic as its file has it, before the topics above are known. */
type Draft = Omit<TopicFact, "broader" | "iptc"> & {
  readonly codes: readonly string[];
  readonly where: string;
};

export function parseTaxonomy(files: readonly TaxonomyFile[]): Taxonomy {
  const drafts = new Map<string, Draft>();
  let expressions: readonly Term[] = [];
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const file of sorted) {
    const content = readTaxonomyYaml(file);
    if (file.name.endsWith(EXPRESSIONS_FILE)) {
      expressions = parseTerms(textOf(record(content, file.name), "expressions", file.name), file.name);
      continue;
    }
    if (!Array.isArray(content))
      throw bad("le fichier doit être une liste de sujets (« - id: … »)", file.name);
    const top = topicId(content[0], file.name);
    for (const item of content) {
      const draft = draftOf(item, top, file.name);
      const twin = drafts.get(draft.id);
      if (twin !== undefined) throw bad(`l'id « ${draft.id} » existe déjà (${twin.where})`, draft.where);
      drafts.set(draft.id, draft);
    }
  }
  for (const id of TOP_TOPICS)
    if (drafts.get(id)?.parents.length !== 0)
      throw bad(`le sujet principal « ${id} » manque`, "data/taxonomy");
  const topics = [...drafts.values()].map((draft) => finish(draft, drafts));
  return Object.freeze({ version: versionOf(sorted), topics: Object.freeze(topics), expressions });
}

function draftOf(item: unknown, top: string, file: string): Draft {
  const id = topicId(item, file);
  const where = `${file}: ${id}`;
  const fields = record(item, where);
  for (const key of Object.keys(fields))
    if (!KEYS.includes(key))
      throw bad(`le champ « ${key} » est inconnu; on attend ${KEYS.join(", ")}`, where);
  const label = textOf(fields, "nom", where).trim();
  if (label === "") throw bad("il manque le nom du sujet (nom: …)", where);
  const terms: TopicTerm[] = [];
  const seen = new Set<string>();
  for (const [key, strength] of Object.entries(STRENGTHS))
    for (const term of parseTerms(textOf(fields, key, where), where)) {
      if (seen.has(term.text)) throw bad(`le terme « ${term.text} » est écrit deux fois`, where);
      seen.add(term.text);
      terms.push({ text: term.text, patterns: term.patterns, scope: term.scope, strength });
    }
  if (terms.length === 0) throw bad("le sujet n'a aucun terme (fort, moyen ou faible)", where);
  const exceptions = parseTerms(textOf(fields, "sauf", where), where);
  const against = parseTerms(textOf(fields, "contre", where), where);
  const minimum = textOf(fields, "exige", where) || "1";
  if (!/^[1-9]\d?$/.test(minimum)) throw bad("« exige » doit être un nombre entier, 1 ou plus", where);
  const minimumTerms = Number(minimum);
  const above = textOf(fields, "sous", where);
  const parents = id === top ? [] : above === "" ? [top] : above.split(",").map((parent) => parent.trim());
  if (id === top && above !== "")
    throw bad("le premier sujet du fichier est le sujet principal: il n'est sous aucun", where);
  return {
    id,
    label,
    parents,
    codes: codesOf(textOf(fields, "iptc", where), where),
    terms,
    exceptions,
    against,
    minimumTerms,
    where,
  };
}

function topicId(item: unknown, file: string): string {
  const id = record(item, file)["id"];
  if (typeof id !== "string" || !ID.test(id))
    throw bad(
      `l'id « ${String(id)} » doit être fait de minuscules sans accents, chiffres et traits d'union`,
      file,
    );
  return id;
}

function codesOf(value: string, where: string): string[] {
  const codes = value.split(/[\s,]+/).filter((code) => code !== "");
  if (codes.length === 0) throw bad("il manque le code IPTC (iptc: 20000171)", where);
  return codes.map((code) => {
    if (!/^\d{1,8}$/.test(code)) throw bad(`le code IPTC « ${code} » doit être fait de 8 chiffres`, where);
    return `medtop:${code.padStart(IPTC_DIGITS, "0")}`;
  });
}

/** The line up to the top term, by main parents: what a search for the broader topic should find. */
function finish(draft: Draft, drafts: ReadonlyMap<string, Draft>): TopicFact {
  for (const id of draft.parents)
    if (!drafts.has(id)) throw bad(`« sous: ${id} » : ce sujet n'existe pas`, draft.where);
  const broader: string[] = [];
  for (let id = draft.parents[0]; id !== undefined; id = drafts.get(id)?.parents[0]) {
    if (id === draft.id || broader.includes(id)) throw bad("le sujet est rangé sous lui-même", draft.where);
    broader.push(id);
  }
  const iptc = new Set(draft.codes);
  for (const id of broader) for (const code of drafts.get(id)?.codes ?? []) iptc.add(code);
  const { id, label, parents, terms, exceptions, against, minimumTerms } = draft;
  return Object.freeze({
    id, label, parents, broader: Object.freeze(broader), iptc: Object.freeze([...iptc]), terms, exceptions, against, minimumTerms,
  }); // prettier-ignore
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw bad("on attend des champs (« id: … », « nom: … »)", where);
  return value as Readonly<Record<string, unknown>>;
}

function textOf(fields: Readonly<Record<string, unknown>>, key: string, where: string): string {
  const value = fields[key] ?? "";
  if (typeof value !== "string")
    throw bad(`« ${key} » doit être un texte; commencez la ligne par « ${key}: > »`, where);
  return value;
}

/** Changes with the contents of the files and with nothing else; files in the order of their names. */
export function versionOf(files: readonly TaxonomyFile[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.name}\n${file.text}\n`);
  return hash.digest("hex").slice(0, VERSION_LENGTH);
}

function bad(message: string, where: string): RepereError {
  return new RepereError("CONFIGURATION", message, { where });
}
