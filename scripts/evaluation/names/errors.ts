/** What goes wrong with names, by families that a person can do something about. */
import type { Span, TextLayer } from "../../../src/types.js";
import { isCompared, keyOf, type Answer, type PlacedName } from "../../../src/evaluation/name-answers.js";

export type Fault =
  | "missed" | "spurious" | "wrong kind"
  | "too short at its start" | "too short at its end" | "too short at both ends"
  | "too long at its start" | "too long at its end" | "too long at both ends"
  | "shifted" | "split" | "run together" | "tangled"; // prettier-ignore

export interface NameError {
  readonly id: string;
  readonly fault: Fault;
  /** Kind and fault: "organization missed", "place taken for organization", "person too long at its end, as organization". */
  readonly family: string;
  /** What is wanted, then what was found: "Laval → Ville de Laval". */
  readonly text: string;
  readonly context: string;
  /** What is special about it, such as "begins a sentence". */
  readonly traits: readonly string[];
}

const CONTEXT = 40;

/** Each place of the text where wanted and found differ, once; those where no compared kind is concerned are left out. */
export function errorsOf(answers: readonly Answer[]): NameError[] {
  const labelled = new Set(answers.flatMap(({ layer, wanted }) => wanted.map((name) => nameOf(layer, name))));
  return answers.flatMap((answer) =>
    groupsOf(answer)
      .filter(({ wanted, found }) => [...wanted, ...found].some(({ kind }) => isCompared(kind)))
      .map((group) => describe(answer, group, labelled)),
  );
}

const nameOf = ({ source }: TextLayer, { kind, start, end }: PlacedName): string =>
  `${kind}:${source.slice(start, end)}`;

interface Group {
  readonly wanted: PlacedName[];
  readonly found: PlacedName[];
}

/** Names that are not right, those that overlap together. */
function groupsOf({ wanted, found }: Answer): Group[] {
  const foundKeys = new Set(found.map(keyOf));
  const wantedKeys = new Set(wanted.map(keyOf));
  const left = [
    ...wanted.filter((name) => !foundKeys.has(keyOf(name))).map((name) => ({ name, isWanted: true })),
    ...found.filter((name) => !wantedKeys.has(keyOf(name))).map((name) => ({ name, isWanted: false })),
  ].sort((a, b) => a.name.start - b.name.start || a.name.end - b.name.end);
  const groups: Group[] = [];
  let end = -1;
  for (const { name, isWanted } of left) {
    if (name.start >= end) groups.push({ wanted: [], found: [] });
    end = Math.max(end, name.end);
    const group = groups.at(-1);
    (isWanted ? group?.wanted : group?.found)?.push(name);
  }
  return groups;
}

function describe({ id, layer }: Answer, { wanted, found }: Group, labelled: ReadonlySet<string>): NameError {
  const [gold] = wanted;
  const [guess] = found;
  const fault = faultOf(wanted, found);
  const all = [...wanted, ...found];
  const whole = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const shown = (names: readonly Span[]): string =>
    names.map(({ start, end }) => layer.source.slice(start, end)).join(" | ");
  const texts = [wanted, found].filter((names) => names.length > 0).map(shown);
  return {
    id,
    fault,
    family: familyOf(fault, gold, guess),
    text: (texts[0] === texts[1] ? texts.slice(1) : texts).join(" → "),
    context: layer.source
      .slice(Math.max(0, whole.start - CONTEXT), whole.end + CONTEXT)
      .replaceAll(/\s+/g, " "),
    // Two readings that the labels themselves have: an ambiguous name, or labels that disagree.
    traits: [
      ...traitsOf(layer, gold ?? guess ?? whole),
      ...(found.some((name) => labelled.has(nameOf(layer, name))) ? ["labelled so elsewhere"] : []),
    ],
  };
}

function faultOf(wanted: readonly PlacedName[], found: readonly PlacedName[]): Fault {
  const [gold] = wanted;
  const [guess] = found;
  if (gold === undefined) return "spurious";
  if (guess === undefined) return "missed";
  if (wanted.length > 1 || found.length > 1)
    return wanted.length === 1 ? "split" : found.length === 1 ? "run together" : "tangled";
  const atStart = guess.start - gold.start;
  const atEnd = gold.end - guess.end;
  if (atStart === 0 && atEnd === 0) return "wrong kind";
  if (atStart >= 0 && atEnd >= 0)
    return `too short at ${atEnd === 0 ? "its start" : atStart === 0 ? "its end" : "both ends"}`;
  if (atStart <= 0 && atEnd <= 0)
    return `too long at ${atEnd === 0 ? "its start" : atStart === 0 ? "its end" : "both ends"}`;
  return "shifted";
}

function familyOf(fault: Fault, gold: PlacedName | undefined, guess: PlacedName | undefined): string {
  const kind = (gold ?? guess)?.kind ?? "";
  if (gold === undefined || guess === undefined) return `${kind} ${fault}`;
  if (fault === "wrong kind") return `${kind} taken for ${guess.kind}`;
  return `${kind} ${fault}${guess.kind === kind ? "" : `, as ${guess.kind}`}`;
}

const hasSmall = (text: string): boolean => text !== text.toUpperCase();
const hasLarge = (text: string): boolean => text !== text.toLowerCase();
const SIGNS_BEFORE = /[\p{P}\p{S}\s]*$/u;
/** Enough for quotation marks, dashes and bullets before the first word. */
const SIGNS_WINDOW = 6;

function traitsOf(layer: TextLayer, { start, end }: Span): string[] {
  const text = layer.source.slice(start, end);
  const traits: string[] = [];
  if (layer.field === "title") traits.push("in a title");
  const before = layer.source.slice(Math.max(0, start - SIGNS_WINDOW), start);
  const opens = start - (SIGNS_BEFORE.exec(before)?.[0].length ?? 0);
  const isFirst = layer.sentences.some(({ start: first }) => {
    const at = layer.toSource(first);
    return at >= opens && at <= start;
  });
  if (isFirst) traits.push("begins a sentence");
  if (hasLarge(text) && !hasSmall(text)) traits.push("all capitals");
  if (!hasLarge(text.charAt(0))) traits.push("begins small");
  traits.push(/[\s'’-]/u.test(text) ? "several words" : "one word");
  return traits;
}

interface Family {
  readonly family: string;
  readonly count: number;
  /** How many have each trait, commonest first. */
  readonly traits: readonly (readonly [string, number])[];
  /** Commonest first, each text once. */
  readonly samples: readonly string[];
}

const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1]);
const countBy = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The families, commonest first. */
export function familiesOf(errors: readonly NameError[]): Family[] {
  return byCount(countBy(errors.map(({ family }) => family))).map(([family, count]) => {
    const own = errors.filter((error) => error.family === family);
    const texts = byCount(countBy(own.map(({ text }) => text)));
    return {
      family,
      count,
      traits: byCount(countBy(own.flatMap(({ traits }) => traits))),
      samples: texts.map(([text, times]) => (times > 1 ? `${text} (${times})` : text)),
    };
  });
}

/** A tenth of the documents, those with most errors: how many of all errors they hold. */
export function concentration(errors: readonly NameError[], documents: number): number {
  const worst = byCount(countBy(errors.map(({ id }) => id))).slice(
    0,
    Math.max(1, Math.round(documents / 10)),
  );
  const held = worst.reduce((sum, [, count]) => sum + count, 0);
  return errors.length === 0 ? 0 : held / errors.length;
}

/** For a person: a family a line with its count, traits and samples. */
export function listFamilies(errors: readonly NameError[], { most = 12, samples = 4 } = {}): string {
  return familiesOf(errors)
    .slice(0, most)
    .map(({ family, count, traits, samples: texts }) => {
      const shownTraits = traits.map(([trait, times]) => `${trait} ${times}`).join(", ");
      const shownTexts = texts
        .slice(0, samples)
        .map((text) => text.replaceAll(/\s+/g, " "))
        .join(" · ");
      return `${String(count).padStart(5)}  ${family} (${shownTraits})\n       ${shownTexts}`;
    })
    .join("\n");
}

/** Each error on a line, by family. */
export function listErrors(errors: readonly NameError[]): string {
  return errors
    .toSorted((a, b) => a.family.localeCompare(b.family))
    .map(({ family, text, context, id }) => [family, text.replaceAll(/\s+/g, " "), context, id].join("\t"))
    .join("\n");
}
