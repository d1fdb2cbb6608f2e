/** What the second annotator wrote of a page (docs/annotation-guide.md, section 10), and where it stands in the raw page. */
import { locate, type GoldEntity, type GoldMention, type GoldRole } from "../../src/evaluation/gold.js";
import { kindOf } from "./marks.js";
import type { Problem } from "./page.js";

export interface SecondPass {
  readonly byline: string;
  readonly published: string;
  /** Numbers of raw lines, from 1. */
  readonly title: ReadonlySet<number>;
  readonly body: ReadonlySet<number>;
  readonly topics: readonly string[];
  readonly finer: readonly string[];
  readonly salient: readonly string[];
  readonly entities: readonly GoldEntity[];
  readonly problems: readonly Problem[];
}

type Draft = { -readonly [K in keyof GoldEntity]: GoldEntity[K] } & { roles: GoldRole[] };

const VALUE_KINDS: Readonly<Record<string, string>> = {
  $: "amount",
  "%": "percentage",
  "#": "quantity",
  "@": "date",
};

export function parseSecond(source: string, file: string): SecondPass {
  const header = new Map<string, string>();
  const entities: Draft[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of source.split("\n").entries()) {
    const complain = (message: string): void => void problems.push({ file, line: index + 1, message });
    if (line.trim() === "") continue;
    const field = /^([a-z]+): *(.*)$/.exec(line);
    if (field !== null) {
      header.set(field[1] ?? "", (field[2] ?? "").trim());
      continue;
    }
    const sign = line.charAt(0);
    const cells = line
      .slice(2)
      .split("|")
      .map((cell) => cell.trim());
    if (line.charAt(1) !== " ") complain(`"${line}": one letter or sign and a space begin a line`);
    else if (sign === "r") {
      const person = entities.findLast(({ kind }) => kind === "person");
      if (person === undefined) complain("a role stands below its person");
      else person.roles.push(roleOf(cells));
    } else if (sign in VALUE_KINDS) entities.push(valueOf(VALUE_KINDS[sign] ?? "", cells, complain));
    else if (kindOf(sign) === undefined || cells.length !== 2)
      complain(`"${line}" is no line of a second pass`);
    else entities.push(nameOf(kindOf(sign) ?? "", cells));
  }
  const list = (name: string, by: RegExp): string[] =>
    (header.get(name) ?? "").split(by).filter((one) => one !== "" && one !== "-");
  return {
    byline: header.get("byline") ?? "-",
    published: header.get("published") ?? "-",
    title: lineNumbers(header.get("title") ?? ""),
    body: lineNumbers(header.get("body") ?? ""),
    topics: list("topics", /[ ,;]+/),
    finer: list("finer", /[ ,;]+/),
    salient: list("salient", / *; */),
    entities,
    problems,
  };
}

function lineNumbers(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const part of text.split(/[ ,;]+/)) {
    const [from, to] = part.split("-").map(Number);
    for (let at = from ?? 0; at <= (to ?? from ?? 0) && at > 0; at++) numbers.add(at);
  }
  return numbers;
}

const orNull = (text: string | undefined): string | null =>
  text === undefined || text === "-" || text === "" ? null : text;

function roleOf([title = "", portfolio, organization, territories]: readonly string[]): GoldRole {
  const names = orNull(territories)?.split(/ *; */) ?? [];
  return { title, portfolio: orNull(portfolio), organization: orNull(organization), territories: names };
}

function nameOf(kind: string, [left = "", right = ""]: readonly string[]): Draft {
  const mentions = mentionsOf(right);
  const [first = "", ...rest] = left.split(" ");
  if (kind === "person")
    return {
      kind,
      gender: first === "f" || first === "m" ? first : null,
      name: rest.join(" "),
      mentions,
      roles: [],
    };
  if (kind === "place" || kind === "organization")
    return { kind, type: first, name: rest.join(" "), mentions, roles: [] };
  return { kind, name: left, mentions, roles: [] };
}

function valueOf(
  kind: string,
  [left = "", right = ""]: readonly string[],
  complain: (message: string) => void,
): Draft {
  const draft: Draft = { kind, mentions: mentionsOf(left), roles: [] };
  const [number = "", ...words] = right.split(" ");
  const unit = words.join(" ");
  if (kind === "date") return { ...draft, value: number };
  const [low, high] = number
    .replace(/^[~<>]/, "")
    .split("..")
    .map(Number);
  if (low === undefined || Number.isNaN(low)) complain(`"${right}" has no number`);
  const measured = high === undefined ? { value: low ?? 0 } : { min: low ?? 0, max: high };
  if (kind === "amount") return { ...draft, ...measured, currency: unit.split("/")[0] ?? "" };
  return { ...draft, ...measured, ...(kind === "quantity" ? { unit } : {}) };
}

/** `text`, `context -> text`, `text #2`, `text #1,3`. */
function mentionsOf(text: string): GoldMention[] {
  return text.split(/ ; /).map((one) => {
    const match = /^(.*\S) #(\d+(?:,\d+)*)$/.exec(one.trim());
    if (match === null) return one.trim();
    return { text: match[1] ?? "", only: (match[2] ?? "").split(",").map(Number) };
  });
}

export interface Labelled {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: GoldEntity;
}

/** The mentions at their offsets in the raw page; only lines that the annotator calls title or body are searched. */
export function locateSecond(second: SecondPass, raw: string): Labelled[] {
  const masked = (lines: ReadonlySet<number>): string =>
    raw
      .split("\n")
      .map((line, index) => (lines.has(index + 1) ? line : " ".repeat(line.length)))
      .join(" ");
  const texts = { title: masked(second.title), body: masked(second.body) };
  return locate(second.entities, texts).map(({ start, end, text, entity }) => ({
    kind: entity.kind,
    start,
    end,
    text,
    entity,
  }));
}
