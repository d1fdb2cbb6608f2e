/** Reading a sentence of a corpus: "[…]" marks each expected span, in order. */
import { createValueFinders, resolveValues } from "../../../src/extract/values/index.js";
import { createLayer } from "../../../src/text/layer.js";
import type { ReadingContext, TextLayer, ValueMention } from "../../../src/types.js";

const PUBLISHED_AT = "2020-08-22";
const FINDERS = createValueFinders();

export function contextOf(context: Partial<ReadingContext> = {}): ReadingContext {
  return { publishedAt: PUBLISHED_AT, country: "CA", ...context };
}

export function readLayer(layer: TextLayer, context: Partial<ReadingContext> = {}): ValueMention[] {
  const mentions = FINDERS.flatMap((finder) => finder.find(layer, contextOf(context)));
  return resolveValues(mentions as ValueMention[]);
}

export function readText(text: string, context: Partial<ReadingContext> = {}): ValueMention[] {
  return readLayer(createLayer("body", text), context);
}

/** The sentence without its brackets, and the texts that stood between them. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  const spans = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? "");
  return { text: marked.replace(/[[\]]/g, ""), spans };
}

/** Where each marked span begins in the text without brackets. */
export function startsOf(marked: string): number[] {
  const starts: number[] = [];
  let dropped = 0;
  for (const match of marked.matchAll(/[[\]]/g)) {
    if (match[0] === "[") starts.push(match.index - dropped);
    dropped++;
  }
  return starts;
}
