/** What a tagger answers on labelled documents, beside what is wanted: every measure of names starts from this. */
import {
  NAME_KINDS,
  type NameKind,
  type SequenceTagger,
  type TaggedName,
} from "../extract/names/sequence-tagger.js";
import type { Span, TextLayer } from "../types.js";

/** Title or body with its names. `type` is an index of `NAME_KINDS`; offsets are those of `layer.source`. */
export interface NamedField {
  readonly layer: TextLayer;
  readonly names: readonly (Span & { readonly type: number })[];
}

/** What a measure needs of a labelled document; `LabelledDocument` of the trainer is one. */
export interface NamedDocument {
  readonly id: string;
  readonly fields: readonly NamedField[];
}

/** The kinds that are compared with other systems; events and products are told apart so that they aren't taken for these. */
export const COMPARED: readonly NameKind[] = ["person", "place", "organization"];
export const isCompared = (kind: NameKind): boolean => COMPARED.includes(kind);

/** A name with its place in the source. */
export interface PlacedName extends Span {
  readonly kind: NameKind;
  /** 1 of those that are wanted. */
  readonly confidence: number;
}

export interface Answer {
  readonly id: string;
  readonly layer: TextLayer;
  readonly wanted: readonly PlacedName[];
  /** Free of overlaps, in the order of the text. */
  readonly found: readonly PlacedName[];
}

/** As the interface of taggers says: of names that overlap the longest stays, and of equals the surest. */
export function settled<T extends TaggedName>(names: readonly T[]): T[] {
  const ranked = names.toSorted(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  ); // prettier-ignore
  const kept: T[] = [];
  for (const field of ["title", "body"] as const) {
    let reach = 0;
    for (const name of ranked) if (name.field === field) reach = Math.max(reach, name.end);
    const taken = new Uint8Array(reach);
    for (const name of ranked) {
      if (name.field !== field || name.end <= name.start) continue;
      // The longest come first: what overlaps one of them has its first or last unit in it.
      if (taken[name.start] === 1 || taken[name.end - 1] === 1) continue;
      taken.fill(1, name.start, name.end);
      kept.push(name);
    }
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

const isEmpty = ({ layer }: NamedField): boolean => layer.text.trim() === "";

/** Each document goes to the tagger whole, its title before its body. */
export async function answersOf(
  tagger: SequenceTagger,
  documents: Iterable<NamedDocument>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { id, fields } of documents) {
    const own = fields.filter((field) => !isEmpty(field));
    if (own.length === 0) continue;
    const found = settled(await tagger.tag(own.map(({ layer }) => layer)));
    for (const { layer, names } of own)
      answers.push({
        id,
        layer,
        wanted: names.map(({ type, start, end }) => ({ kind: kindOf(type), start, end, confidence: 1 })),
        found: found.flatMap(({ field, kind, confidence, start, end }): PlacedName[] =>
          field === layer.field
            ? [{ kind, confidence, start: layer.toSource(start), end: layer.toSourceEnd(end) }]
            : [],
        ),
      });
  }
  return answers;
}

function kindOf(type: number): NameKind {
  const kind = NAME_KINDS[type];
  if (kind === undefined) throw new RangeError(`no kind of name has the number ${type}`);
  return kind;
}

export const keyOf = ({ kind, start, end }: PlacedName): string => `${kind}:${start}:${end}`;
