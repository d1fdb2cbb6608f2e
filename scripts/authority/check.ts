/** What must hold of data/authority, whoever wrote the facts: one line for each fault, with file and line. */
import { fold } from "../../src/text/fold.js";
import { earliest, isDate, latest, overlap } from "./edtf.js";
import { groupBy } from "./record.js";

export interface AuthorityFiles {
  readonly persons: string;
  readonly offices: string;
  readonly terms: string;
  readonly sources: string;
  /** Ids of data/gazetteer/places.tsv and more of the kind. */
  readonly places: ReadonlySet<string>;
  /** Masculine titles of data/lexicon/titles.tsv with their feminine forms, of which a newspaper uses one or the other. */
  readonly feminines: ReadonlyMap<string, readonly string[]>;
}

export interface Findings {
  readonly faults: readonly string[];
  /** Worth a look, and perhaps right: two holders of an office that one person holds. */
  readonly doubts: readonly string[];
}

interface Line {
  readonly at: string;
  readonly cells: readonly string[];
}

const HEADERS = {
  persons: "id\tname\tgender\tcountry\taliases",
  offices: "id\tcountry\tmasculine\tfeminine\tportfolio\torganization\tterritories",
  terms: "person\toffice\tstart\tend\tsource",
  sources: "source\tdate\twhat",
} as const;

const PERSON_ID = /^(?:wd:Q[1-9]\d*|rep:person\/[\p{Ll}\p{N}-]+)$/u;
const OFFICE_ID = /^rep:office\/[a-z-]+\/[\p{Ll}\p{N}-]+$/u;
const COUNTRY = /^(?:[A-Z]{2})?$/;

/** "VGE", "DSK": newspapers write some persons so. */
const INITIALS = /^\p{Lu}{2,4}$/u;

/** Offices that several hold at a time. */
const SHARED_OFFICE =
  /\/(?:depute|senat|juge|ministre-d-etat|ministre-conseiller|ministre-sans|secretaire-d-etat|conseill|membre|vice-president|porte-parole|co-|candidat-|copresident|ministre-du-gouvernement-jurassien|ministre-delegue$|leader)/;

export function checkAuthority(files: AuthorityFiles): Findings {
  const faults: string[] = [];
  const read = (name: keyof typeof HEADERS): Line[] => lines(name, files[name], faults);
  const sources = new Set(read("sources").map(({ cells }) => cells[0] ?? ""));
  const persons = checkPersons(read("persons"), faults);
  const offices = checkOffices(read("offices"), files, faults);
  const terms = read("terms");
  for (const line of terms) checkTerm(line, persons, offices, sources, faults);
  const used = new Set(terms.flatMap(({ cells }) => cells.slice(0, 2)));
  for (const id of [...persons, ...offices]) if (!used.has(id)) faults.push(`${id} stands in no term`);
  return { faults, doubts: doubtsOf(terms) };
}

function lines(name: keyof typeof HEADERS, text: string, faults: string[]): Line[] {
  const [header = "", ...rest] = text.split("\n");
  if (header !== HEADERS[name]) faults.push(`${name}.tsv:1: expected the columns "${HEADERS[name]}"`);
  if (rest.pop() !== "") faults.push(`${name}.tsv: the last line has no end`);
  const width = HEADERS[name].split("\t").length;
  return rest.map((line, index) => {
    const cells = line.split("\t");
    const at = `${name}.tsv:${index + 2}`;
    if (cells.length !== width) faults.push(`${at}: expected ${width} cells, found ${cells.length}`);
    for (const cell of cells)
      if (cell !== cell.trim() || cell.includes("  ")) faults.push(`${at}: blanks in "${cell}"`);
    return { at, cells };
  });
}

function checkPersons(rows: readonly Line[], faults: string[]): Set<string> {
  const ids = new Set<string>();
  for (const { at, cells } of rows) {
    const [id = "", name = "", gender = "", country = "", aliases = ""] = cells;
    if (!PERSON_ID.test(id)) faults.push(`${at}: "${id}" is no id of a person`);
    if (ids.has(id)) faults.push(`${at}: ${id} stands twice`);
    ids.add(id);
    if (name === "") faults.push(`${at}: no name`);
    if (!/^[fm]?$/.test(gender)) faults.push(`${at}: gender "${gender}"`);
    if (!COUNTRY.test(country)) faults.push(`${at}: country "${country}"`);
    const others = aliases === "" ? [] : aliases.split("|");
    if (new Set([name, ...others]).size !== others.length + 1)
      faults.push(`${at}: an alias is the name, or stands twice`);
    for (const alias of others)
      if (!/[ .]/.test(alias) && !INITIALS.test(alias))
        faults.push(`${at}: the alias "${alias}" is one word: a bare surname is no alias`);
  }
  return ids;
}

function checkOffices(
  rows: readonly Line[],
  { places, feminines }: AuthorityFiles,
  faults: string[],
): Set<string> {
  const ids = new Set<string>();
  for (const { at, cells } of rows) {
    const [id = "", country = "", masculine = "", feminine = "", , , territories = ""] = cells;
    if (!OFFICE_ID.test(id)) faults.push(`${at}: "${id}" is no id of an office`);
    if (ids.has(id)) faults.push(`${at}: ${id} stands twice`);
    ids.add(id);
    if (!COUNTRY.test(country)) faults.push(`${at}: country "${country}"`);
    if (masculine === "" || feminine === "") faults.push(`${at}: a title is empty`);
    const head = headOf(masculine, feminines);
    const forms = head === undefined ? [] : (feminines.get(head) ?? []);
    if (head !== undefined && !forms.some((form) => fold(feminine).startsWith(fold(form))))
      faults.push(
        `${at}: "${feminine}" does not open with "${forms.join('", "')}", the feminine of "${head}"`,
      );
    for (const place of territories.split(" "))
      if (place !== "" && !places.has(place))
        faults.push(`${at}: no place ${place} in data/gazetteer/places.tsv`);
  }
  return ids;
}

/** The longest known title that the words open with. */
function headOf(title: string, feminines: ReadonlyMap<string, readonly string[]>): string | undefined {
  const words = title.split(" ");
  for (let count = words.length; count > 0; count--) {
    const head = words.slice(0, count).join(" ");
    if (feminines.has(head)) return head;
  }
  return undefined;
}

function checkTerm(
  { at, cells }: Line,
  persons: ReadonlySet<string>,
  offices: ReadonlySet<string>,
  sources: ReadonlySet<string>,
  faults: string[],
): void {
  const [person = "", office = "", start = "", end = "", source = ""] = cells;
  if (!persons.has(person)) faults.push(`${at}: unknown person ${person}`);
  if (!offices.has(office)) faults.push(`${at}: unknown office ${office}`);
  if (!sources.has(source)) faults.push(`${at}: source "${source}" is not in sources.tsv`);
  for (const date of [start, end])
    if (date !== "" && !isDate(date)) faults.push(`${at}: "${date}" is no date`);
  if (earliest(start) > latest(end)) faults.push(`${at}: starts ${start}, ends ${end}`);
}

function doubtsOf(terms: readonly Line[]): string[] {
  const doubts: string[] = [];
  const held = terms.map(({ at, cells: [person = "", office = "", start = "", end = ""] }) => ({
    at,
    person,
    office,
    start,
    end,
  }));
  for (const [office, holders] of groupBy(held, (term) => term.office)) {
    const dated = holders
      .filter(({ start }) => start !== "")
      .sort((one, other) => (one.start < other.start ? -1 : 1));
    for (const [index, term] of dated.entries()) {
      const next = dated[index + 1];
      if (next === undefined || !sureOverlap(term, next)) continue;
      if (next.person === term.person)
        doubts.push(`${term.at}: ${term.person} holds ${office} twice at a time`);
      else if (!SHARED_OFFICE.test(office))
        doubts.push(
          `${term.at}: ${term.person} and ${next.person} both hold ${office} (${term.start}/${term.end}, ${next.start}/${next.end})`,
        );
    }
  }
  return doubts;
}

/** Not only by the vagueness of a year: the earliest that one may end lies after the latest that the other may start. */
const sureOverlap = (
  one: { readonly start: string; readonly end: string },
  other: { readonly start: string; readonly end: string },
): boolean =>
  overlap(
    { start: latest(one.start), end: one.end === "" ? "" : earliest(one.end) },
    { start: latest(other.start), end: other.end === "" ? "" : earliest(other.end) },
  );
