/**
 * A newsroom's own names, as it writes them in a table (docs/gazetteer.md). Who writes it is no programmer: each fault is
 * said in French, with the file, the line and the column.
 */
import { RepereError } from "../errors.js";
import { readRows } from "../ingest/table-input.js";
import { ORGANIZATION_TYPES, PLACE_TYPES } from "../schema.js";
import { nameParts, slug } from "../text/fold.js";
import type { OfficeFact, PersonFact, TermFact } from "../facts.js";
import type { Gender, PlaceFact, OrganizationType } from "../types.js";

/** An organization of a newsroom's own, with the id that it gives it. */
export interface OwnOrganization {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly aliases: readonly string[];
  readonly country: string;
  /** Never out of date. */
  readonly from: "";
  readonly to: "";
}

/** What `parseGazetteer` reads; `createTagger({ gazetteers })` takes any number, of which the first goes before the others. */
export interface Gazetteer {
  readonly name: string;
  readonly persons: readonly PersonFact[];
  /** By person's id. */
  readonly terms: ReadonlyMap<string, readonly TermFact[]>;
  readonly organizations: readonly OwnOrganization[];
  readonly places: readonly PlaceFact[];
  /** All that was read, for the version that records say. */
  readonly text: string;
}

const COLUMNS = [
  "kind", "id", "name", "aliases", "type", "code", "country", "within", "weight", "gender", "office", "start", "end",
] as const; // prettier-ignore
type Column = (typeof COLUMNS)[number];
const KINDS = ["person", "organization", "place"] as const;
/** Of what column each kind makes use; a cell filled elsewhere is a slip. */
const OF_KIND: Readonly<Record<(typeof KINDS)[number], readonly Column[]>> = {
  person: ["country", "gender", "office", "start", "end"],
  organization: ["type", "country"],
  place: ["type", "code", "country", "within", "weight"],
};
const COMMON: readonly Column[] = ["kind", "id", "name", "aliases"];
/** As a middling city: large enough to go before villages of that name. */
const USUAL_WEIGHT = 50_000;
/** A file this long is no newsroom's own. */
const MAX_LENGTH = 20_000_000;
const EDTF = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Reads one table. Throws USAGE, its message and `where` naming file and line. */
export function parseGazetteer(text: string, name = "gazetteer.csv"): Gazetteer {
  const bad = (line: number, message: string): RepereError =>
    new RepereError("USAGE", `${name}:${line} : ${message}`, { where: `${name}:${line}` });
  if (text.length > MAX_LENGTH) throw bad(1, `le fichier est trop long (${text.length} caractères)`);
  const [header, ...rows] = rowsOf(text, bad);
  const columns = columnsOf(header, bad);
  const persons = new Map<string, PersonFact>();
  const terms = new Map<string, TermFact[]>();
  const organizations: OwnOrganization[] = [];
  const places: PlaceFact[] = [];
  for (const { line, cells } of rows) {
    if (cells.length > columns.length)
      throw bad(line, `${columns.length} colonnes attendues, ${cells.length} trouvées (mettez entre guillemets un texte qui contient le séparateur)`); // prettier-ignore
    const row = new Row(columns, cells, (message) => bad(line, message));
    const kind = row.oneOf("kind", KINDS);
    row.refuseAllBut(kind, [...COMMON, ...OF_KIND[kind]]);
    const common = {
      id: row.id(kind),
      name: row.name(),
      aliases: row.list("aliases", "|"),
    };
    if (kind === "organization")
      organizations.push({
        ...common,
        type: row.oneOf("type", ORGANIZATION_TYPES, "other"),
        country: row.country(),
        from: "",
        to: "",
      });
    else if (kind === "place")
      places.push({
        ...common,
        type: row.oneOf("type", PLACE_TYPES, "other"),
        code: row.get("code") === "" ? undefined : row.get("code"),
        country: row.country(),
        within: row.list("within", " "),
        weight: row.number("weight", USUAL_WEIGHT),
      });
    else {
      // A person has as many rows as offices; the first says the rest.
      if (!persons.has(common.id))
        persons.set(common.id, { ...common, gender: row.gender(), country: row.country() });
      const term = row.term();
      if (term !== undefined) terms.set(common.id, [...(terms.get(common.id) ?? []), term]);
    }
  }
  return Object.freeze({ name, persons: [...persons.values()], terms, organizations, places, text });
}

type Bad = (line: number, message: string) => RepereError;

function rowsOf(text: string, bad: Bad): ReturnType<typeof readRows> {
  try {
    return readRows(text);
  } catch (cause) {
    const line = /line (\d+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
    throw bad(Number(line ?? 1), "ce n'est pas un tableau CSV : un guillemet n'est pas fermé, ou ne l'est pas au bon endroit");
  } // prettier-ignore
}

function columnsOf(header: { readonly cells: readonly string[] } | undefined, bad: Bad): readonly Column[] {
  const cells = header?.cells ?? [];
  for (const cell of cells)
    if (!COLUMNS.some((column) => column === cell))
      throw bad(1, `colonne inconnue « ${cell} » ; les colonnes sont ${COLUMNS.join(", ")}`);
  for (const column of ["kind", "name"] as const)
    if (!cells.includes(column)) throw bad(1, `il manque la colonne « ${column} »`);
  return cells as readonly Column[];
}

class Row {
  readonly #cells: ReadonlyMap<Column, string>;
  readonly #bad: (message: string) => RepereError;

  constructor(columns: readonly Column[], cells: readonly string[], bad: (message: string) => RepereError) {
    this.#cells = new Map(columns.map((column, at) => [column, cells[at] ?? ""]));
    this.#bad = bad;
  }

  get(column: Column): string {
    return this.#cells.get(column) ?? "";
  }

  list(column: Column, separator: string): string[] {
    return this.get(column).split(separator).map((one) => one.trim()).filter((one) => one !== ""); // prettier-ignore
  }

  oneOf<T extends string>(column: Column, words: readonly T[], otherwise?: T): T {
    const word = this.get(column);
    const known = words.find((one) => one === word) ?? (word === "" ? otherwise : undefined);
    if (known === undefined) throw this.#bad(`colonne ${column} : « ${word} » n'est pas l'un de ${words.join(", ")}`); // prettier-ignore
    return known;
  }

  name(): string {
    const name = this.get("name");
    if (nameParts(name).length === 0) throw this.#bad("colonne name : il manque un nom");
    return name;
  }

  id(kind: string): string {
    const id = this.get("id");
    if (/\s/.test(id)) throw this.#bad(`colonne id : « ${id} » ne peut pas contenir d'espace`);
    return id === "" ? `rep:${kind}/${slug(this.name())}` : id;
  }

  country(): string {
    const code = this.get("country");
    if (code !== "" && !/^[A-Z]{2}$/.test(code))
      throw this.#bad(
        `colonne country : « ${code} » n'est pas un code de pays à deux lettres, comme CA ou FR`,
      );
    return code;
  }

  gender(): Gender {
    const gender = this.oneOf("gender", ["f", "m", ""] as const, "");
    return gender === "" ? null : gender;
  }

  number(column: Column, otherwise: number): number {
    const text = this.get(column);
    if (text === "") return otherwise;
    if (!/^\d{1,10}$/.test(text))
      throw this.#bad(`colonne ${column} : « ${text} » n'est pas un nombre entier`);
    return Number(text);
  }

  /** The office of the row, if it says one. */
  term(): TermFact | undefined {
    const title = this.get("office");
    const [start, end] = [this.#date("start"), this.#date("end")];
    if (title === "") {
      if (start !== "" || end !== "")
        throw this.#bad("une date sans fonction : remplissez la colonne office");
      return undefined;
    }
    const office: OfficeFact = {
      id: `rep:office/own/${slug(title)}`,
      country: this.country(),
      masculine: title,
      feminine: title,
      portfolio: null,
      organization: null,
      territories: [],
    };
    return { office, start: start === "" ? LONG_AGO : start, end, asOf: ALWAYS };
  }

  #date(column: "start" | "end"): string {
    const date = this.get(column);
    if (date === "" || EDTF.test(date)) return date;
    throw this.#bad(`colonne ${column} : « ${date} » n'est pas une date comme 2021, 2021-11 ou 2021-11-07`);
  }

  refuseAllBut(kind: string, used: readonly Column[]): void {
    for (const [column, cell] of this.#cells)
      if (cell !== "" && !used.includes(column))
        throw this.#bad(`colonne ${column} : elle ne sert pas pour « ${kind} » ; laissez-la vide`);
  }
}

/** Who leaves dates out means that it always holds. */
const LONG_AGO = "1000";
const ALWAYS = "9999";
