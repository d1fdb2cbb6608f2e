/** What the readers of labelled texts share: names by kind, and what is said of what they could not use. */
import { asRepereError, RepereError, type ErrorCode } from "../errors.js";
import { LABELLED_KINDS } from "../extract/names/model/labels.js";
import { fold } from "../text/fold.js";
import type { FieldName, Span } from "../types.js";

/** `type` is a place in `LABELLED_KINDS`; offsets are UTF-16 code units. */
export interface TypedName extends Span {
  readonly type: number;
}

/** A document as it was labelled: outermost names only, in the order of the text. */
export interface LabelledText {
  /** File, and line or name in it. */
  readonly where: string;
  readonly fields: readonly {
    readonly name: FieldName;
    readonly text: string;
    readonly names: readonly TypedName[];
  }[];
}

/** The usual names of types, folded. What stands for several kinds (MISC, NORP) is not guessed. */
const USUAL: Readonly<Record<(typeof LABELLED_KINDS)[number], string>> = {
  person: "per pers person personne persname prs",
  place: "loc lieu location place gpe geo geopolitical fac facility",
  organization: "org organisation organization orgname group company",
  event: "event evenement evt eve",
  product: "product produit prod work oeuvre work_of_art",
};

/** Never names here: left out without a word. */
const OTHER =
  "o amount money date time duration percent percentage quantity ordinal cardinal number role quotation personnominal personpronoun organizationnominal";

/** Type names → kinds. */
export type KindOf = (type: string) => number | "ignored" | undefined;

/**
 * @param given `FROM=TO`, which come before the usual names; TO is a kind, `work` (a product here) or `none`
 * @example
 * createKindOf(["MISC=product", "TEAM=organization"])("Team") // 2
 */
export function createKindOf(given: readonly string[] = []): KindOf {
  const kinds = new Map<string, number | "ignored">(OTHER.split(" ").map((name) => [name, "ignored"]));
  for (const [kind, names] of Object.entries(USUAL))
    for (const name of names.split(" ")) kinds.set(name, kindNumber(kind));
  for (const pair of given) {
    const at = pair.lastIndexOf("=");
    const to = pair.slice(at + 1).toLowerCase();
    const kind = to === "none" ? "ignored" : kindNumber(to === "work" ? "product" : to);
    if (at < 1 || kind === -1)
      throw new RepereError(
        "USAGE",
        `--type ${pair}: expected FROM=TO, with TO one of ${LABELLED_KINDS.join(", ")}, work, none`,
      );
    kinds.set(keyOf(pair.slice(0, at)), kind);
  }
  return (type) => kinds.get(keyOf(type));
}

const kindNumber = (kind: string): number => LABELLED_KINDS.findIndex((known) => known === kind);
const keyOf = (type: string): string => fold(type).trim();

/** Collects what is to be said at the end; the readers go on whatever comes. */
export class Intake {
  /** What was refused: each names file, and line or field. */
  readonly faults: RepereError[] = [];
  /** What was left out on purpose, with its count. */
  readonly notes = new Map<string, number>();
  readonly #kindOf: KindOf;

  constructor(kindOf: KindOf = createKindOf()) {
    this.#kindOf = kindOf;
  }

  refuse(code: ErrorCode, where: string, message: string): void {
    this.faults.push(new RepereError(code, `${where}: ${message}`, { where }));
  }

  fail(where: string, cause: unknown): void {
    const { code, message } = asRepereError(cause);
    this.refuse(code === "INTERNAL" ? "UNREADABLE" : code, where, message);
  }

  note(what: string, count = 1): void {
    this.notes.set(what, (this.notes.get(what) ?? 0) + count);
  }

  /** The kind of a type; of one that is unknown none, and a note. */
  kindOf(type: string): number | undefined {
    const kind = this.#kindOf(type);
    if (kind === undefined)
      this.note(`names of the type ${type}, which is not known (--type ${type}=KIND maps it)`);
    return typeof kind === "number" ? kind : undefined;
  }

  /** Names that lie in no other, in the order of the text; of two that cross, the first. */
  outermost(names: readonly TypedName[]): TypedName[] {
    const sorted = names.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const kept: TypedName[] = [];
    let reach = 0;
    for (const name of sorted) {
      if (name.start >= reach) {
        kept.push(name);
        reach = name.end;
      } else if (name.end > reach) this.note("names that cross another");
    }
    return kept;
  }
}
