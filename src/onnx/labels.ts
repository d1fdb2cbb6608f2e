/** What the labels of a model mean: "B-PER", "I-LOC", "S-ORG", "PER" → our kinds. */
import { RepereError } from "../errors.js";
import { NAME_KINDS, type NameKind } from "../extract/names/sequence-tagger.js";

/** What a label is taken for; with "B-" before it, for the first token of a name of that kind. */
export type LabelMeaning = NameKind | `${"B" | "I"}-${NameKind}`;

/** Where in a name a token stands. `any`: the label does not say. */
export type Place = "begin" | "inside" | "end" | "single" | "any";

export interface Labels {
  /** How many the model tells apart. */
  readonly size: number;
  /** By label: its group, all labels of one name ("B-PER", "I-PER"); 0 is outside of any name. */
  readonly groups: readonly number[];
  readonly places: readonly Place[];
  /** By group: what it is to us; undefined for what we don't read (MISC) and for outside. */
  readonly kinds: readonly (NameKind | undefined)[];
}

const PLACES: Readonly<Record<string, Place>> = {
  B: "begin",
  I: "inside",
  M: "inside",
  E: "end",
  L: "end",
  S: "single",
  U: "single",
};
const PREFIXED = /^([BIMELSU])[-_](.+)$/s;
const OUTSIDE = new Set(["O", "OUT", "OUTSIDE"]);

/** Names of labels as French and multilingual models have them, in lower case, without separators. */
const KINDS: Readonly<Record<NameKind, readonly string[]>> = {
  person: ["per", "pers", "person", "persname", "personne", "people"],
  place: [
    "loc",
    "location",
    "lieu",
    "place",
    "placename",
    "gpe",
    "geo",
    "fac",
    "facility",
    "city",
    "country",
  ],
  organization: ["org", "orgname", "organization", "organisation", "company", "corp", "corporation", "norp"],
  event: ["event", "evt", "eve", "evenement", "événement"],
  product: ["prod", "product", "produit", "work", "workofart", "creativework", "oeuvre", "œuvre"],
};
const KIND_OF = new Map(
  NAME_KINDS.flatMap((kind) => KINDS[kind].map((name): [string, NameKind] => [name, kind])),
);

/**
 * Reads the labels of `config.json`, in the order of their numbers. `meanings` decides first: by whole label
 * ("LABEL_1", "B-PER"), then by name ("PER"); `null` says that a label is no name of ours.
 */
export function readLabels(
  labels: readonly string[],
  meanings: Readonly<Record<string, LabelMeaning | null>> = {},
  where = "config.json",
): Labels {
  const refuse = (code: "UNSUPPORTED" | "USAGE", what: string): never => {
    throw new RepereError(code, `${where}: ${what}; its labels are ${labels.join(", ")}`, { where });
  };
  const used = new Set<string>();
  const groupOf = new Map<string, number>();
  const groups: number[] = [];
  const places: Place[] = [];
  const kinds: (NameKind | undefined)[] = [undefined];
  for (const label of labels) {
    const [, prefix = "", name = label] = PREFIXED.exec(label) ?? [];
    const key = Object.hasOwn(meanings, label) ? label : Object.hasOwn(meanings, name) ? name : undefined;
    const meaning = key === undefined ? undefined : meanings[key];
    if (key !== undefined) used.add(key);
    let kind = OUTSIDE.has(label.toUpperCase())
      ? undefined
      : KIND_OF.get(name.toLowerCase().replaceAll(/[-_ ]/g, ""));
    let place = PLACES[prefix] ?? "any";
    // Two labels that mean the same kind are one group only where their own names are one, or where we were told.
    let group = OUTSIDE.has(label.toUpperCase()) || meaning === null ? "" : name;
    if (typeof meaning === "string") {
      const [, said, stated] = /^(?:([BI])-)?(.*)$/s.exec(meaning) ?? [];
      kind = NAME_KINDS.find((known) => known === stated);
      if (kind === undefined)
        return refuse("USAGE", `labels.${key}: expected one of ${NAME_KINDS.join(", ")}, or "B-" and one`);
      if (said !== undefined) place = PLACES[said] ?? "any";
      group = `=${kind}`;
    }
    if (group === "") {
      groups.push(0);
      places.push("any");
      continue;
    }
    let number = groupOf.get(group);
    if (number === undefined) groupOf.set(group, (number = kinds.push(kind) - 1));
    groups.push(number);
    places.push(place);
  }
  const stray = Object.keys(meanings).find((key) => !used.has(key));
  if (stray !== undefined) return refuse("USAGE", `labels.${stray}: the model has no such label`);
  if (kinds.every((kind) => kind === undefined))
    return refuse(
      "UNSUPPORTED",
      'none of its labels is known; say what they mean: { labels: { LABEL_1: "B-person", … } }',
    );
  return { size: labels.length, groups, places, kinds };
}
