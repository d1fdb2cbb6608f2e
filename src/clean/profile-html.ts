/** Elements of a page that a newsroom's profile names by class or id, and the paragraphs that lie in them. */
import { MAX_ARTICLE_LENGTH } from "../schema.js";
import type { BlockLabel, Span } from "../types.js";
import type { Frame } from "./html/frame.js";
import { PageReader, type Witness } from "./html/reader.js";
import { tokenize, type Attributes } from "./html/tokenizer.js";
import { PageWriter } from "./html/writer.js";
import type { Page } from "./page.js";

/** Elements with this class among theirs, or this id; capitals count, as they do in HTML. */
export type ElementRule = { readonly label: BlockLabel } & (
  { readonly class: string; readonly id?: never } | { readonly id: string; readonly class?: never }
);

interface Element extends Span {
  readonly label: BlockLabel;
}

/** By paragraph: the label of the innermost element that a rule names; undefined elsewhere. */
export function labelElements(
  page: Page,
  html: string | undefined,
  rules: readonly ElementRule[],
): (BlockLabel | undefined)[] {
  const imposed = page.paragraphs.map((): BlockLabel | undefined => undefined);
  if (html === undefined || rules.length === 0) return imposed;
  const starts = page.paragraphs.map(({ start }) => page.toSource(start));
  // Outer elements begin first: what lies in them is written over them.
  for (const { start, end, label } of findElements(html, rules))
    for (let at = firstFrom(starts, start); at < starts.length && (starts[at] as number) < end; at++)
      imposed[at] = label;
  return imposed;
}

/** In the order of their starts, by the stack of open elements that the page itself was read with. */
function findElements(html: string, rules: readonly ElementRule[]): Element[] {
  const open = new Map<Frame, number>();
  const found: (Element | { readonly label: BlockLabel; readonly start: number; end: undefined })[] = [];
  const witness: Witness = {
    opened(frame, attributes, sourceEnd) {
      const rule = rules.find((one) => names(one, attributes));
      if (rule === undefined) return;
      open.set(frame, found.length);
      found.push({ label: rule.label, start: sourceEnd, end: undefined });
    },
    closed(frame, sourceStart) {
      const at = open.get(frame);
      const element = at === undefined ? undefined : found[at];
      if (at === undefined || element === undefined) return;
      open.delete(frame);
      found[at] = { ...element, end: sourceStart };
    },
    text() {},
    entity() {},
  };
  const reader = new PageReader(new PageWriter(html, MAX_ARTICLE_LENGTH), witness, true);
  tokenize(html, reader, () => true);
  reader.end(html.length);
  // An element that holds nothing has no end.
  return found.flatMap((element) => (element.end === undefined ? [] : [{ ...element, end: element.end }]));
}

function names(rule: ElementRule, attributes: Attributes): boolean {
  if (rule.id !== undefined) return attributes.get("id") === rule.id;
  return attributes.get("class")?.split(/\s+/).includes(rule.class) ?? false;
}

function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
