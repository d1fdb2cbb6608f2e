/** B³ and its kin, by examples computed by hand. */
import { describe, expect, it } from "vitest";
import { addBCubed, scoreCoreference } from "../../src/evaluation/coreference.js";
import { f1, newScores, precision, recall, type Count, type GoldPage } from "../../src/evaluation/index.js";
import type { MentionForm, TagRecord } from "../../src/types.js";

/** "a b | c" is two clusters of the mentions a, b and c. */
const clusters = (text: string): Map<string, number> =>
  new Map(
    text.split("|").flatMap((part, at) =>
      part
        .trim()
        .split(" ")
        .filter((mention) => mention !== "")
        .map((mention): [string, number] => [mention, at]),
    ),
  );

function bCubed(wanted: string, found: string): number[] {
  const of: Count = { right: 0, found: 0, wanted: 0 };
  addBCubed(of, clusters(wanted), clusters(found));
  return [precision(of), recall(of), f1(of)];
}
const near = (values: readonly number[]): number[] =>
  values.map((value) => expect.closeTo(value, 6) as number);

describe("B³", () => {
  it.each([
    ["all as labelled", "a b c | d e", "d e | a b c", [1, 1, 1]],
    // a and b whole, c a third, d and e two thirds: 11/3 of five; the other way round as much.
    ["one mention with the wrong person", "a b c | d e", "a b | c d e", [11 / 15, 11 / 15, 11 / 15]],
    // Found: 3 × 3/5 + 2 × 2/5 = 13/5 of five.
    ["two persons made one", "a b c | d e", "a b c d e", [13 / 25, 1, 26 / 38]],
    // Labelled: each mention has a third of its three.
    ["one person made three", "a b c", "a | b | c", [1, 1 / 3, 1 / 2]],
    // Found: a and b have 2/3 of three, x nothing: 4/3 of three.
    ["a mention that is none", "a b", "a b x", [4 / 9, 1, 8 / 13]],
    // Labelled: a and b have 2/3 of three, c nothing.
    ["a mention not found", "a b c", "a b", [1, 4 / 9, 8 / 13]],
    ["nothing there, nothing found", "", "", [1, 1, 1]],
    ["nothing found", "a b", "", [1, 0, 0]],
  ])("%s", (_, wanted, found, figures) => {
    expect(bCubed(wanted, found)).toEqual(near(figures));
  });

  it("adds up over pages", () => {
    const of: Count = { right: 0, found: 0, wanted: 0 };
    addBCubed(of, clusters("a b"), clusters("a b"));
    addBCubed(of, clusters("a | b"), clusters("a b"));
    expect([precision(of), recall(of)]).toEqual([0.75, 1]);
  });
});

const BODY = "Ana Roy parle. Elle rit. Paul Cyr part. Il dort. La maire reste. Cyr rit.";
type Said = readonly [text: string, form: MentionForm];
const at = (text: string): { field: "body"; start: number; end: number } => {
  const start = BODY.indexOf(text);
  return { field: "body", start, end: start + text.length };
};
/** Every mention is found by its first occurrence. */
const page = (persons: Readonly<Record<string, readonly Said[]>>): GoldPage => ({
  isExact: true,
  title: "",
  body: [BODY],
  entities: Object.entries(persons).map(([name, said]) => ({
    kind: "person",
    name,
    mentions: [],
    spans: said.filter(([, form]) => form === "name").map(([text]) => at(text)),
    references: said.flatMap(([text, form]) => (form === "name" ? [] : [{ ...at(text), form }])),
  })),
});
const record = (persons: Readonly<Record<string, readonly Said[]>>): TagRecord => ({
  schema: "repere/1",
  id: "x",
  status: "tagged",
  body: BODY,
  teasers: [],
  keyphrases: [],
  topics: [],
  entities: Object.entries(persons).map(([name, said]) => ({
    id: name,
    kind: "person",
    name,
    salience: 1,
    confidence: 1,
    gender: null,
    roles: [],
    mentions: said.map(([text, form]) => ({ ...at(text), text, form })),
  })),
  pipeline: { version: "", model: "", gazetteer: "", taxonomy: "" },
});

function counts(gold: Parameters<typeof page>[0], found: Parameters<typeof record>[0]) {
  const scores = newScores();
  scoreCoreference(page(gold), record(found), scores);
  const of = (layer: string): number[] => {
    const { right = 0, found: all = 0, wanted = 0 } = scores.counts.get(layer) ?? {};
    return [right, all, wanted];
  };
  return { of, scores };
}

const ANA: readonly Said[] = [["Ana Roy", "name"], ["Elle", "pronoun"]]; // prettier-ignore
const PAUL: readonly Said[] = [["Paul Cyr", "name"], ["Il", "pronoun"], ["Cyr rit", "name"]]; // prettier-ignore

describe("scoreCoreference", () => {
  it("has nothing to say against what is labelled so", () => {
    const { of, scores } = counts({ "Ana Roy": ANA, "Paul Cyr": PAUL }, { "Ana Roy": ANA, "Paul Cyr": PAUL });
    expect(of("persons of a page")).toEqual([2, 2, 2]);
    expect(of("person B³")).toEqual([3, 3, 3]);
    expect(of("person B³, all forms")).toEqual([5, 5, 5]);
    expect(of("person pronoun")).toEqual([2, 2, 2]);
    expect(scores.misses).toEqual([]);
  });
  it("counts a pronoun given to another person as wrong", () => {
    const { of, scores } = counts(
      { "Ana Roy": ANA, "Paul Cyr": PAUL },
      { "Ana Roy": [["Ana Roy", "name"]], "Paul Cyr": [...PAUL, ["Elle", "pronoun"]] },
    );
    expect(of("person pronoun")).toEqual([1, 2, 2]);
    expect(scores.misses.map(({ what, text }) => `${what} ${text}`)).toEqual(["wrong Elle"]);
  });
  it("counts a description of nobody who is labelled, and one that was not found", () => {
    const gold = { "Ana Roy": [...ANA, ["La maire", "nominal"]] } as const;
    const found = { "Ana Roy": [...ANA, ["Il dort", "nominal"]] } as const;
    const { of, scores } = counts(gold, found);
    expect(of("person nominal")).toEqual([0, 1, 1]);
    expect(scores.misses.map(({ what, text }) => `${what} ${text}`)).toEqual([
      "spurious Il dort",
      "missed La maire",
    ]);
  });
  it("knows a person by most of the names, whatever it is called", () => {
    const { of } = counts({ "Paul Cyr": PAUL }, { "P. Cyr": PAUL });
    expect(of("persons of a page")).toEqual([1, 1, 1]);
  });
  it("knows a person by the name of the whole where names stand elsewhere", () => {
    const { of } = counts({ "Paul Cyr": [["Paul", "name"]] }, { "PAUL CYR": [["Paul Cyr", "name"]] });
    expect(of("persons of a page")).toEqual([1, 1, 1]);
    expect(of("person B³")).toEqual([0, 1, 1]);
    expect(of("person B³, of names found")).toEqual([0, 0, 0]);
  });
  it("takes one found person for one labelled, and no two for one", () => {
    const two = { "Paul Cyr": [["Paul Cyr", "name"]], Cyr: [["Cyr rit", "name"]] } as const;
    expect(counts({ "Paul Cyr": PAUL }, two).of("persons of a page")).toEqual([1, 2, 1]);
    expect(counts(two, { "Paul Cyr": PAUL }).of("persons of a page")).toEqual([1, 1, 2]);
  });
  it("scores no pronouns where a page labels none", () => {
    const scores = newScores();
    const gold: GoldPage = { entities: [{ kind: "person", name: "Ana Roy", mentions: ["Ana Roy"] }] };
    scoreCoreference(gold, record({ "Ana Roy": ANA }), scores);
    expect([...scores.counts.keys()]).toEqual([
      "person B³",
      "person B³, of names found",
      "persons of a page",
    ]);
  });
});
