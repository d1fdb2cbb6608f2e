/** The governments of France since 1959: appointments of the public record, merged into terms of office. */
import { nameKey } from "../../../src/text/fold.js";
import { readTable, type Row } from "../../gazetteer/tables.js";
import { groupBy, type Gender, type Office, type Person, type Term } from "../record.js";
import { genderTeller } from "../first-names.js";
import { offices as officesOf, isFeminine } from "./titles.js";

const SOURCE = "fr-governments";

/** Spellings of the record that are slips or short forms; the name by which newspapers know the person stands right. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "Edgard Faure": "Edgar Faure", "Thani Mohemd Soilihi": "Thani Mohamed Soilihi", "Jean Michel Baylet": "Jean-Michel Baylet",
  "Roselyne Bachelot-Narquin": "Roselyne Bachelot", "Laurent Nunez": "Laurent Nuñez", "François Ortoli": "François-Xavier Ortoli",
  "Edgard Pisani": "Edgard Pisani", "Christophe Bechu": "Christophe Béchu", "Olivier Veran": "Olivier Véran",
  "Amélie Oudea-Castera": "Amélie Oudéa-Castéra", "Sarah El Hairy": "Sarah El Haïry", "Olivia Gregoire": "Olivia Grégoire",
  "Edouard Philippe": "Édouard Philippe", "Elisabeth Borne": "Élisabeth Borne", "Elisabeth Moreno": "Élisabeth Moreno",
  "Eric Dupond-Moretti": "Éric Dupond-Moretti", "Eric Lombard": "Éric Lombard", "Edouard Courtial": "Édouard Courtial",
  "Robert-André Vivien": "Robert-André Vivien", "Nadia Hai": "Nadia Hai", "Marie-Agnès Poussier-Winsback": "Marie-Agnès Poussier-Winsback",
}; // prettier-ignore
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  "Roselyne Bachelot": ["Roselyne Bachelot-Narquin"],
  "Nathalie Kosciusko-Morizet": ["NKM"],
  "Dominique Strauss-Kahn": ["DSK"],
  "Valéry Giscard d'Estaing": ["VGE"],
  "Jean-Jacques Servan-Schreiber": ["JJSS"],
  "Laurent Nuñez": ["Laurent Nunez"],
  "François-Xavier Ortoli": ["François Ortoli"],
  "Élisabeth Borne": ["Elisabeth Borne"],
  "Sarah El Haïry": ["Sarah El Hairy"],
  "Claudie Haigneré": ["Claudie André-Deshays"],
  "George Pau-Langevin": ["George-Pau Langevin"],
};
/** Ministers of the Fifth Republic who soon led countries of their own. */
const COUNTRIES: Readonly<Record<string, string>> = {
  "Félix Houphouët-Boigny": "CI",
  "Léopold Sédar Senghor": "SN",
  "Philibert Tsiranana": "MG",
};
/** First names that the tables of first names give to both sexes, or not at all. */
const GENDERS: Readonly<Record<string, Gender>> = {
  "Claude Greff": "f", "Frédérique Bredin": "f", "Frédérique Vidal": "f", "George Pau-Langevin": "f", "Dominique Voynet": "f", "Dominique Gillot": "f",
  "Dominique Versini": "f", "Dominique Bertinotti": "f", "Dominique Faure": "f", "Axelle Lemaire": "f", "Camille Cabana": "m", "Pascale Boistard": "f",
  "Tokia Saïfi": "f", "Georgina Dufoix": "f", "Chrysoula Zacharopoulou": "f", "Sibeth Ndiaye": "f", "Nafissa Sid Cara": "f", "Margie Sudre": "f",
  "Maud Bregeon": "f", "Othman Nasrou": "m", "Aymar Achille-Fould": "m", "Anicet Le Pors": "m", "Kofi Yamgnane": "m", "Haroun Tazieff": "m",
  "Hamlaoui Mékachéra": "m", "Philibert Tsiranana": "m", "Léopold Sédar Senghor": "m", "Pap Ndiaye": "m", "Ericka Bareigts": "f", "Claudie Haigneré": "f",
  "Dominique Perben": "m", "Dominique Bussereau": "m", "Dominique de Villepin": "m", "Dominique Strauss-Kahn": "m", "Thani Mohamed Soilihi": "m",
  "Yaël Braun-Pivet": "f", "Prisca Thevenot": "f", "Rama Yade": "f", "Gil Avérous": "m", "Wilfrid Baumgartner": "m", "Azouz Begag": "m", "Harlem Désir": "m",
  "Valéry Giscard d'Estaing": "m", "Claude Coulais": "m", "Claude Cheysson": "m", "Claude Malhuret": "m", "Claude Évin": "m", "Claude Goasguen": "m",
  "Claude Allègre": "m", "Claude Bartolone": "m", "Claude Guéant": "m", "Kader Arif": "m", "Yannick Neuder": "m", "Michèle Alliot-Marie": "f", "Ambroise Guellec": "m", "François-Noël Buffet": "m", "José Rossi": "m", "Marc-Philippe Daubresse": "m", "Roxana Maracineanu": "f",
}; // prettier-ignore

/**
 * Days that the record has otherwise than they were (general knowledge of the writer): resigned governments stayed in
 * charge until the next one; the ministers of the last were named ten days after its head, and left after its date.
 */
const CORRECTED: Readonly<Record<string, { readonly starts?: Dates; readonly ends?: Dates }>> = {
  "Gabriel Attal": { ends: { "2024-07-16": "2024-09-21" } },
  "Michel Barnier": { ends: { "2024-12-05": "2024-12-23" } },
  "François Bayrou": { starts: { "2024-12-13": "2024-12-23" }, ends: { "": "2025-10-05" } },
};
/** Ministers who took another ministry of the same government, whose first one the record lets run on: the day. */
const MOVED: Dates = {
  "Gabriel Péronnet": "1974-10-29",
  "Claude Évin": "1990-10-02",
  "Nelly Olin": "2004-10-28",
  "Myriam El Khomri": "2015-09-02",
  "Amélie Oudéa-Castéra": "2024-02-08",
};
type Dates = Readonly<Record<string, string>>;

const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]; // prettier-ignore
/** "jeudi 8 janvier 1959" → "1959-01-08"; "" where nothing or no full date stands there. */
export function isoDate(text: string): string {
  const match = /(\d{1,2})(?:er)? ([a-zéû]+) (\d{4})/.exec(text.toLowerCase());
  const month = MONTHS.indexOf(match?.[2] ?? "") + 1;
  if (match === null || month === 0) return "";
  return `${match[3] ?? ""}-${String(month).padStart(2, "0")}-${(match[1] ?? "").padStart(2, "0")}`;
}

function nameOf(row: Row): string {
  const name = `${row["prenom"] ?? ""} ${row["nom"] ?? ""}`
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/(?<= )D(?=')/, "d")
    .replace(/(?<= )De(?= )/, "de")
    .trim();
  return SPELLINGS[name] ?? name;
}

/** A minister who stays from one government into the next has no break of more days than this between the decrees. */
const GAP_DAYS = 12;
export const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

interface Open {
  person: Person;
  office: Office;
  start: string;
  end: string;
}

/** Terms of one person in one office that follow each other are one. */
function joined(terms: readonly Open[]): Open[] {
  const kept: Open[] = [];
  for (const term of terms.toSorted((one, other) => (one.start < other.start ? -1 : 1))) {
    const last = kept.findLast(
      ({ person, office }) => person === term.person && office.masculine === term.office.masculine,
    );
    if (last !== undefined && (last.end === "" || day(term.start) - day(last.end) <= GAP_DAYS)) {
      last.end = last.end === "" || term.end === "" ? "" : last.end > term.end ? last.end : term.end;
    } else kept.push({ ...term });
  }
  return kept;
}

/** A ministry has one minister, a field one who is in charge of it; those "auprès de" a minister may be several. */
const SOLE =
  /^(?:garde des Sceaux|ministre (?:d[eu] |des |de l')|(?:ministre délégué|secrétaire d'État|ministre) chargé )/;

const INTERIM_DAYS = 60;

/**
 * The record lets some terms run to the end of the government though the minister was replaced before: they end where
 * the successor's began. A replacement of some weeks ("par intérim") ends nothing.
 */
function replaced(terms: readonly Open[]): Open[] {
  return terms.map((term) => {
    if (!SOLE.test(term.office.masculine)) return term;
    const successor = terms
      .filter(({ person, office, start, end }) =>
        person !== term.person && office.masculine === term.office.masculine && start > term.start && start < term.end && day(end) - day(start) > INTERIM_DAYS)
      .map(({ start }) => start).sort()[0]; // prettier-ignore
    return successor === undefined ? term : { ...term, end: successor };
  });
}

export function governments(shared: URL): Term[] {
  const rows = readTable(new URL("people/france_governments.tsv", shared), "\t").filter(
    (row) => row["prenom"] !== "prenom",
  );
  const genderOf = genderTeller(shared);
  const groups = groupBy(rows, (row) => nameKey(nameOf(row)));
  const terms = [...groups.values()].flatMap((own) => {
    const person = personOf(own, genderOf);
    return own.flatMap((row) => termsOf(row, person));
  });
  return replaced(joined(terms))
    .filter(({ start, end }) => start < end)
    .map(({ person, office, start, end }) => ({ person, office, start, end, source: SOURCE }));
}

function personOf(rows: readonly Row[], genderOf: (name: string) => Gender): Person {
  const [first] = rows;
  const name = first === undefined ? "" : nameOf(first);
  const titles = rows.map((row) => row["fonction"] ?? "");
  const feminine = titles.filter(isFeminine).length * 2 > titles.length;
  const gender = GENDERS[name] ?? (genderOf(name) || (feminine ? "f" : ""));
  return { name, gender, country: COUNTRIES[name] ?? "FR", aliases: ALIASES[name] ?? [] };
}

/** "ministre de la Culture" heads the "ministère de la Culture"; those who are delegated or charged head none. */
const ministryOf = (title: string): string =>
  title === "garde des Sceaux"
    ? "ministère de la Justice"
    : /^ministre (?:de la |de l'|du |des )/.test(title)
      ? title.replace("ministre", "ministère")
      : "";

function termsOf(row: Row, person: Person): Open[] {
  const corrected = CORRECTED[row["gouvernement"] ?? ""];
  const start = isoDate(row["date_debut_fonction"] ?? "");
  const stated = isoDate(row["date_fin_fonction"] ?? "");
  const known = corrected?.ends?.[stated] ?? stated;
  const moved = MOVED[person.name];
  const end = moved !== undefined && start < moved && moved < known ? moved : known;
  return officesOf(row["fonction"] ?? "").map((title) => ({
    person,
    office: { scope: "fr", ...title, organization: ministryOf(title.masculine), territories: [] },
    start: corrected?.starts?.[start] ?? start,
    end,
  }));
}
