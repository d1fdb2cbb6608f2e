/** Labelled texts → tokens with a label each: WiNER (brat) and our own corpus. Outermost names only, titles outside. */
import { fileURLToPath } from "node:url";
import { outermost, readBrat } from "../../src/evaluation/brat.js";
import { createLayer } from "../../src/text/layer.js";
import { labelsOf } from "../../src/extract/names/model/labels.js";
import type { TrainingDocument } from "../../src/extract/names/model/training.js";
import type { FieldName, Span, TextLayer } from "../../src/types.js";
import { articleOf } from "../corpus-tools/article.js";
import { compilePage } from "../corpus-tools/compile.js";
import { readPages } from "../corpus-tools/files.js";
import { readSentences } from "./sentences.js";

const TYPE_OF: Readonly<Record<string, number>> = {
  Person: 0, Location: 1, Organization: 2, Event: 3, Product: 4,
  person: 0, place: 1, organization: 2, event: 3, work: 4, product: 4,
}; // prettier-ignore
const BRAT_TYPES = new Set(["Person", "Location", "Organization", "Event", "Product"]);

/** In offsets of the text as given (`TextLayer.source`). */
export interface Name extends Span {
  readonly type: number;
}

/** Title or body of a document. */
export interface LabelledField {
  readonly layer: TextLayer;
  readonly names: readonly Name[];
  readonly labels: Uint8Array;
}

export interface LabelledDocument extends TrainingDocument {
  /** As the corpus has it ("CA-QC-09"); undefined elsewhere. */
  readonly region?: string | undefined;
  readonly fields: readonly LabelledField[];
}

/** The guides by which they were labelled: our own, and WiNER's. */
export const GUIDES = { repere: 0, winer: 1 } as const;

function fieldOf(name: FieldName, text: string, names: readonly Name[]): LabelledField {
  const layer = createLayer(name, text);
  return { layer, names, labels: labelsOf(layer, names) };
}

const WINER = fileURLToPath(new URL("../../../shared/data/ner/winer/", import.meta.url));

/** Wikinews; the ids begin with year and month. */
export const winerDocuments = (part: "train" | "dev"): LabelledDocument[] =>
  readBrat(`${WINER}${part}`)
    .filter(({ text }) => text.trim() !== "")
    .map(({ name, text, spans }) => {
      const names = outermost(spans, BRAT_TYPES).map(({ type, start, end }) => ({
        type: TYPE_OF[type] as number,
        start,
        end,
      }));
      return { id: name, guide: GUIDES.winer, fields: [fieldOf("body", text, names)] };
    });

export const corpusDocuments = (part: "train" | "dev" | "test"): LabelledDocument[] =>
  readPages(part).map(({ page }) => {
    const { title, body } = articleOf(page);
    const { entities } = compilePage(page);
    const namesIn = (field: FieldName): Name[] =>
      entities.flatMap(({ kind, mentions }) => {
        const type = TYPE_OF[kind];
        if (type === undefined) return [];
        const own = mentions.filter(
          (one) => one.field === field && one.form === "name" && one.nested !== true,
        );
        return own.map(({ start, end }) => ({ type, start, end }));
      });
    return {
      id: page.slug,
      guide: GUIDES.repere,
      region: page.header.get("region"),
      fields: [fieldOf("title", title, namesIn("title")), fieldOf("body", body, namesIn("body"))],
    };
  });

/** Each of our own lines is a document by itself. */
export const sentenceDocuments = (): LabelledDocument[] =>
  readSentences().map(({ id, field, text, names }) => ({
    id,
    guide: GUIDES.repere,
    fields: [fieldOf(field, text, names.map(({ kind, start, end }) => ({ type: TYPE_OF[kind] as number, start, end })))],
  })); // prettier-ignore

/** A document whose text was rewritten, with the labels of its new tokens. */
export const relabelled = (
  { guide }: LabelledDocument,
  { id, fields }: { readonly id: string; readonly fields: readonly Pick<LabelledField, "layer" | "names">[] },
): LabelledDocument => ({
  id,
  guide,
  fields: fields.map(({ layer, names }) => ({ layer, names, labels: labelsOf(layer, names) })),
});
