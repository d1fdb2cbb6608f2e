/** What a newsroom keeps beside its model: from what, how, and how good. */
import { f1, precision, recall, type Count } from "../evaluation/count.js";
import { ALL } from "../evaluation/name-counts.js";
import { LABELLED_KINDS } from "../extract/names/model/labels.js";
import { namesOfKind, type LabelledDocument, type NameCounts, type Retrained } from "./names.js";

export interface CardFacts {
  readonly output: string;
  readonly paths: readonly string[];
  /** The base as it was named, and its version. */
  readonly base: string;
  readonly baseVersion: string;
  readonly epochs: number;
  readonly seed: number;
  /** A share of the texts, or paths. */
  readonly dev: string;
  readonly train: readonly LabelledDocument[];
  readonly heldOut: readonly LabelledDocument[];
  readonly refused: number;
  readonly notes: ReadonlyMap<string, number>;
  readonly result: Retrained;
}

const figure = (value: number): string => value.toFixed(3).replace(/^0/, "");
const figures = (count: Count): string =>
  `${figure(precision(count))} · ${figure(recall(count))} · ${figure(f1(count))}`;

/** Rows of kinds that were to be found or were found, and all compared kinds together. */
function rowsOf({ before, after }: { readonly before: NameCounts; readonly after: NameCounts }): string[][] {
  const none: Count = { right: 0, found: 0, wanted: 0 };
  return [...LABELLED_KINDS, ALL].flatMap((kind) => {
    const [one, other] = [before.get(kind) ?? none, after.get(kind) ?? none];
    if (one.wanted + one.found + other.found === 0) return [];
    return [
      [
        kind === ALL ? "persons, places, organizations" : kind,
        String(one.wanted),
        figures(one),
        figures(other),
      ],
    ];
  });
}

const HEADER = ["kind", "labelled", "base: P · R · F1", "new: P · R · F1"];

/** The same figures for a terminal. */
export function figuresTable(result: Pick<Retrained, "before" | "after">): string {
  const rows = [HEADER, ...rowsOf(result)];
  const widths = HEADER.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd()).join("\n"); // prettier-ignore
}

const cells = (row: readonly string[]): string => `| ${row.join(" | ")} |`;

/** Markdown. It names no date: the same training gives the same card. */
export function cardOf(facts: CardFacts): string {
  const { result, train, heldOut, notes } = facts;
  const counts = LABELLED_KINDS.map((kind, at) => [
    kind,
    String(namesOfKind(train, at)),
    String(namesOfKind(heldOut, at)),
  ]);
  const lines = [
    `# ${facts.output}`,
    "",
    `A model of names for Repère, version \`${result.version}\`, learned from \`${facts.base}\` (version \`${facts.baseVersion}\`) by \`repere train names\`.`,
    "",
    "## Data",
    "",
    ...facts.paths.map((path) => `- \`${path}\``),
    "",
    `${train.length} documents to learn from, ${heldOut.length} held out (\`--dev ${facts.dev}\`); ${facts.refused} faults of the input. Names labelled:`,
    "",
    cells(["kind", "learned from", "held out"]),
    cells(["---", "---:", "---:"]),
    ...counts.map(cells),
    ...(notes.size === 0
      ? []
      : ["", "Left out:", "", ...[...notes].map(([what, count]) => `- ${count} × ${what}`)]),
    ...(result.filled.length === 0
      ? []
      : [
          "",
          `Nobody labelled ${result.filled.join(", ")}: there the base's own answers stood in, lest it unlearn them.`,
        ]),
    "",
    "## Figures",
    "",
    ...(heldOut.length === 0
      ? ["No document was held out: nothing is known of how good it is."]
      : [
          "Exact spans with the right kind on the documents held out. The best epoch was chosen on the same documents, which flatters the new model a little.",
          "",
          cells(HEADER),
          cells(["---", "---:", "---", "---"]),
          ...rowsOf(result).map(cells),
        ]),
    "",
    result.isCalibrated
      ? "Confidences were fitted on the documents held out."
      : "Too few names were held out to fit confidences: they go by the base's curves.",
    "",
    "## Options",
    "",
    `\`--epochs ${facts.epochs} --seed ${facts.seed} --dev ${facts.dev}\`. The same texts, base and options give the same file to the byte.`,
    "",
  ];
  return lines.join("\n");
}
