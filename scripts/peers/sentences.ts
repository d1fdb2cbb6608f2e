/** Sentences with the values wanted of them: those of the tests' tables, and those of the corpus' dev part. */
import { createLayer } from "../../src/text/layer.js";
import { AMOUNT_SENTENCES } from "../../tests/extract/values/amount-sentences.corpus.js";
import { AMOUNTS } from "../../tests/extract/values/amounts.corpus.js";
import { DATE_SENTENCES, DATES } from "../../tests/extract/values/dates.corpus.js";
import { QUANTITIES } from "../../tests/extract/values/quantities.corpus.js";
import { contextOf, startsOf, unmark } from "../../tests/extract/values/support.js";
import { articleOf } from "../corpus-tools/article.js";
import { readPages } from "../corpus-tools/files.js";
import type { Reference } from "../corpus-tools/page.js";
import { canonical, numberReading, type Kind, type Question, type Valued } from "./peer.js";

const mark = (spelling: string): string => (spelling.includes("[") ? spelling : `[${spelling}]`);

function questionOf(
  marked: string,
  kind: Kind,
  readings: readonly string[],
  context: { readonly publishedAt?: string | undefined; readonly country?: string | undefined } = {},
): Question {
  const { text, spans } = unmark(marked);
  const starts = startsOf(marked);
  const wanted = spans.map((span, i): Valued => {
    const start = starts[i] ?? 0;
    return { kind, start, end: start + span.length, readings: [readings[i] ?? readings[0] ?? ""] };
  });
  const usual = contextOf();
  const publishedAt = context.publishedAt ?? usual.publishedAt ?? "";
  return { text, publishedAt, country: context.country ?? usual.country ?? "", wanted };
}

export function tableQuestions(): Question[] {
  return [
    ...AMOUNTS.flatMap(({ spellings, expected, country }) =>
      spellings.map(
        (spelling) =>
        questionOf(`Selon la Ville, ce serait ${mark(spelling)} pour le chantier.`, "amount", [numberReading(expected)], { country }), // prettier-ignore
      ),
    ),
    ...AMOUNT_SENTENCES.map(({ marked, expected, country }) =>
      questionOf(marked, "amount", expected.map(numberReading), { country }),
    ),
    ...QUANTITIES.flatMap(({ spellings, expected, kind }) =>
      spellings.map(
        (spelling) =>
        questionOf(`Selon la Ville, ce serait ${mark(spelling)} pour le chantier.`, kind, [numberReading(expected)]), // prettier-ignore
      ),
    ),
    ...DATES.flatMap(({ marked, value, publishedAt, country }) =>
      publishedAt === "" // What is read without a day of publication: no peer can be asked so.
        ? []
        : marked.map((sentence) =>
            questionOf(sentence, "date", [canonical(value)], { publishedAt, country }),
          ),
    ),
    ...DATE_SENTENCES.map(({ marked, values }) => questionOf(marked, "date", values.map(canonical))),
  ];
}

/** Sentences of labelled articles that hold a value, each asked by itself. */
export function corpusQuestions(): Question[] {
  return readPages("dev").flatMap(({ page }) => {
    const { body, marks } = articleOf(page);
    const publishedAt = page.header.get("published") ?? "";
    const country = page.header.get("country") ?? "";
    if (!/^\d{4}-\d\d-\d\d/.test(publishedAt)) return [];
    return createLayer("body", body).sentences.flatMap((sentence): Question[] => {
      const wanted = marks.flatMap(({ field, start, end, reference }): Valued[] =>
        field === "body" && start >= sentence.start && end <= sentence.end
          ? valueOf(reference, start - sentence.start, end - sentence.start)
          : [],
      );
      const text = body.slice(sentence.start, sentence.end);
      return wanted.length === 0 ? [] : [{ text, publishedAt, country, wanted }];
    });
  });
}

function valueOf(reference: Reference, start: number, end: number): Valued[] {
  const { kind } = reference;
  if (kind === "date") return [{ kind, start, end, readings: [canonical(reference.value)] }];
  if (kind === "amount" || kind === "percentage" || kind === "quantity")
    return [{ kind, start, end, readings: [numberReading(reference)] }];
  return [];
}
