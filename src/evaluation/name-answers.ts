/** What a tagger answers on labelled documents, beside what is wanted: every measure of names starts from this. */
import { NAME_KINDS, type NameKind, type SequenceTagger } from "../extract/names/sequence-tagger.js";
import { settleTagged } from "../extract/names/settle-tagged.js";
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
    const layers = own.map(({ layer }) => layer);
    const found = settleTagged(await tagger.tag(layers), layers);
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
