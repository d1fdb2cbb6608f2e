/** Neighbours in a line that the page shows apart, by style alone: "Samuel Bossé" and "28 novembre" without a space between. */
import type { Frame } from "./frame.js";
import { KINDS, type Kind } from "./kinds.js";

const bit = (kind: Kind): number => 1 << KINDS.indexOf(kind);
const DATE = bit("date");
const BYLINE = bit("byline");

/** They change the look of a word or of a part of one; what touches them is of the same word, and is shown so. */
const TYPOGRAPHY: ReadonlySet<string> = new Set(
  "b strong i em u s del ins font big tt code kbd mark abbr acronym cite q sup sub dfn bdi bdo ruby rb rt wbr strike var samp".split(
    " ",
  ),
);
/** Raised and lowered characters belong to what stands before them, whatever they are. */
const RAISED: ReadonlySet<string> = new Set(["sup", "sub"]);
/** How far up the element that holds both neighbours is looked for. */
const MAX_STEPS = 16;

/** What an element is in the line, by its own name and class. */
const speaksOf = ({ kinds, element, marks }: Frame): number =>
  kinds | (element.name === "time" ? DATE : 0) | (marks.includes("rel:author") ? BYLINE : 0);

/** Elements that a page makes of its own are boxes, like buttons and the choices of a form. */
const isBox = ({ element: { name } }: Frame): boolean => name === "label" || name.includes("-");

/** Whether it is an item by itself: a click on it does something. */
export const isItem = (frame: Frame): boolean => frame.isControl || isBox(frame);

/** Whether two elements of a line, side by side, are named as different things: a title and a date, an author and a section. */
export function areNamedApart(before: Frame, after: Frame): boolean {
  const [first, second] = [speaksOf(before), speaksOf(after)];
  if ((before.element.name === "time") !== (after.element.name === "time"))
    return (first & second & DATE) === 0;
  return (first & ~second) !== 0 && (second & ~first) !== 0;
}

/**
 * Whether a word ends between two stretches that touch in the source. Where the markup says nothing, their letters must:
 * no word goes on with a capital after a small letter, or with a digit after three letters.
 */
export function isWordEnd(before: Frame, after: Frame, left: string, right: string): boolean {
  if (before === after || !JOINT_LEFT.test(left) || !JOINT_RIGHT.test(right)) return false;
  const common = commonOf(before, after);
  if (common === undefined || common.inHeading) return false;
  const first = below(before, common);
  const second = below(after, common);
  if (RAISED.has(first?.element.name ?? "") || RAISED.has(second?.element.name ?? "")) return false;
  const isMark = isMarked(first) || isMarked(second);
  if (first === undefined || second === undefined) return isMark && isBreak(left, right);
  if (isTypographic(first) || isTypographic(second)) {
    return isMark && (isBreak(left, right) || areNamedApart(first, second));
  }
  return (
    (isItem(first) && isItem(second) && !isSameTarget(first, second)) ||
    areNamedApart(first, second) ||
    isBreak(left, right) ||
    ((isItem(first) || isItem(second) || /\p{Lu}{2}$/u.test(left)) && CAPITALIZED.test(right)) ||
    (first.kinds !== 0 && second.kinds !== 0 && /\p{N}$/u.test(left) && /^\p{N}/u.test(right))
  );
}

const isTypographic = (frame: Frame): boolean => TYPOGRAPHY.has(frame.element.name) && frame.kinds === 0;
const isMarked = (frame: Frame | undefined): boolean =>
  frame !== undefined && (isItem(frame) || speaksOf(frame) !== 0) && !TYPOGRAPHY.has(frame.element.name);

/** Editors cut one link in two when a part of it is made bold. */
const isSameTarget = (first: Frame, second: Frame): boolean =>
  first.target !== undefined && first.target === second.target;

const JOINT_LEFT = /[\p{L}\p{N}.!?…»”")\]%$€\p{So}]$/u;
const JOINT_RIGHT = /^[\p{L}\p{N}«“"([@\p{So}]/u;
const CAPITAL_AFTER = /(?:\p{L}\p{Ll}|\p{N}|[.!?…»”")\]])$/u;
const CAPITAL = /^[«“"([]?\p{Lu}/u;

const CAPITALIZED = /^\p{Lu}['’\p{Ll}]/u;

function isBreak(left: string, right: string): boolean {
  if (CAPITAL.test(right)) return CAPITAL_AFTER.test(left);
  if (/^\p{N}/u.test(right)) return /\p{L}{3}$/u.test(left);
  // "28" and "commentaires", but "5" and "ième".
  return /\p{N}$/u.test(left) && /^\p{Ll}{6}/u.test(right);
}

function commonOf(one: Frame, other: Frame): Frame | undefined {
  let [first, second]: [Frame | undefined, Frame | undefined] = [one, other];
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    if (first === undefined || second === undefined) return undefined;
    if (first === second) return first;
    if (first.depth >= second.depth) first = first.parent;
    else second = second.parent;
  }
  return undefined;
}

/** The child of `ancestor` that holds `frame`; none where the text stands in `ancestor` itself. */
function below(frame: Frame, ancestor: Frame): Frame | undefined {
  if (frame === ancestor) return undefined;
  let at = frame;
  while (at.parent !== undefined && at.parent !== ancestor) at = at.parent;
  return at;
}
