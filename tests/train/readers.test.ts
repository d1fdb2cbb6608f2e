/** brat, CoNLL and JSONL → the same names; what cannot be read says where. */
import { describe, expect, it } from "vitest";
import { readBratPair } from "../../src/train/brat.js";
import { readConll } from "../../src/train/conll.js";
import { createKindOf, Intake, type LabelledText } from "../../src/train/intake.js";
import { readJsonLines } from "../../src/train/jsonl.js";

const KINDS = ["person", "place", "organization", "event", "product"];
const shown = ({ fields }: LabelledText): string[] =>
  fields.flatMap(({ name, text, names }) =>
    names.map(({ type, start, end }) => `${name} ${KINDS[type]}: ${text.slice(start, end)}`),
  );
const faults = ({ faults }: Intake): string[] => faults.map(({ message }) => message);

describe("types", () => {
  it.each([
    ["Person", 0], ["PER", 0], ["personne", 0], ["LOC", 1], ["GPE", 1], ["Organisation", 2], ["ORG", 2], ["Événement", 3], ["Work", 4],
    ["MISC", undefined], ["NORP", undefined], ["date", "ignored"],
  ])("%s is %s", (type, kind) => {
    expect(createKindOf()(type)).toBe(kind);
  }); // prettier-ignore

  it("can be mapped, also against the usual, and left out", () => {
    const kindOf = createKindOf(["MISC=work", "gpe=organization", "Loc=none"]);
    expect(["misc", "GPE", "LOC", "Lieu"].map(kindOf)).toEqual([4, 2, "ignored", 1]);
  });

  it.each(["MISC", "=person", "MISC=thing"])("%s is no mapping", (pair) => {
    expect(() => createKindOf([pair])).toThrow(`--type ${pair}: expected FROM=TO`);
  });
});

describe("brat", () => {
  const read = (text: string, annotations: string, intake = new Intake()): [LabelledText, Intake] => [
    readBratPair(text, annotations, { where: "a.txt", annotationsAt: "a.ann" }, intake),
    intake,
  ];

  it("takes the outermost names, whatever their order, and passes over the rest", () => {
    const [text, intake] = read(
      "Anne Roy dirige l'Université de Montréal.",
      "T1\tLOC 32 40\tMontréal\nT2\tORG 18 40\tUniversité de Montréal\nT3\tPerson 0 8\tAnne Roy\nR1\tOf Arg1:T2 Arg2:T1\n#1\tAnnotatorNotes T1\tville\n",
    );
    expect(shown(text)).toEqual(["body person: Anne Roy", "body organization: Université de Montréal"]);
    expect(faults(intake)).toEqual([]);
  });

  it("counts code points where the text shows it, and UTF-16 where that is meant", () => {
    const text = "🎉🎉 Anne Roy fête.";
    expect(shown(read(text, "T1\tPER 3 11\tAnne Roy\n")[0])).toEqual(["body person: Anne Roy"]);
    expect(shown(read(text, "T1\tPER 5 13\tAnne Roy\n")[0])).toEqual(["body person: Anne Roy"]);
  });

  it("refuses a line with its number and goes on", () => {
    const [text, intake] = read(
      "Anne Roy à Laval",
      "T1\tPER 0 8\tMarc Houle\nT2\tPER zéro 8\tAnne\nT3\tLOC 11 99\tLaval\nT4\tLOC 11 16\tLaval\n",
    );
    expect(shown(text)).toEqual(["body place: Laval"]);
    expect(faults(intake).sort()).toEqual([
      `a.ann:1: 0–8 holds "Anne Roy", expected "Marc Houle"`,
      expect.stringMatching(/^a\.ann:2: expected "T1<tab>Person 0 12<tab>text"/),
      "a.ann:3: 11–99 is not within the text (16 characters)",
    ]);
  });

  it("notes unknown types, names in pieces and names that cross", () => {
    const [text, intake] = read(
      "Anne et Marc Roy à Laval",
      "T1\tPER 0 4;13 16\tAnne Roy\nT2\tPER 8 16\tMarc Roy\nT3\tPER 13 24\tRoy à Laval\nT4\tCity 19 24\tLaval\n",
    );
    expect(shown(text)).toEqual(["body person: Marc Roy"]);
    expect(Object.fromEntries(intake.notes)).toEqual({
      "names in several pieces": 1,
      "names that cross another": 1,
      "names of the type City, which is not known (--type City=KIND maps it)": 1,
    });
  });
});

describe("CoNLL", () => {
  const read = (text: string, intake = new Intake()): [LabelledText[], Intake] => [
    readConll(text, "a.conll", intake),
    intake,
  ];
  const column = (tags: string): string =>
    "Anne Roy quitte Jean Petit à Laval".split(" ").map((token, at) => `${token}\t${tags.split(" ")[at]}`).join("\n"); // prettier-ignore
  const expected = ["body person: Anne Roy", "body person: Jean Petit", "body place: Laval"];

  it.each([
    ["BIO", "B-PER I-PER O B-PER I-PER O B-LOC"],
    ["IOB1", "I-PER I-PER O I-PER I-PER O I-LOC"],
    ["BIOES", "B-PER E-PER O B-PER E-PER O S-LOC"],
    ["BILOU", "B-PER L-PER O B-PER L-PER O U-LOC"],
    ["bare types", "PER PER O PER PER O LOC"],
  ])("%s", (_, tags) => {
    const [texts, intake] = read(column(tags));
    expect(texts.flatMap(shown)).toEqual(expected);
    expect(faults(intake)).toEqual([]);
  });

  it("parts names that stand side by side", () => {
    expect(read("Anne\tB-PER\nMarc\tB-PER\nLaval\tB-LOC\n")[0].flatMap(shown)).toEqual([
      "body person: Anne", "body person: Marc", "body place: Laval",
    ]); // prettier-ignore
  });

  it("puts the text together as it is printed, or as SpaceAfter says", () => {
    const plain =
      "L'\tO\neau\tO\nde\tO\nl’\tO\nOise\tB-LOC\n(\tO\nVal-d'Oise\tB-LOC\n)\tO\n,\tO\ndit\tO\n-elle\tO\n.\tO\n\nFin\tO\n";
    expect(read(plain)[0][0]?.fields[0]?.text).toBe("L'eau de l’Oise (Val-d'Oise), dit-elle.\nFin");
    const glued =
      "1\tSaint\t_\tSpaceAfter=No\tB-LOC\n2\t-\t_\tSpaceAfter=No\tI-LOC\n3\tJean\t_\t_\tI-LOC\n4\t.\t_\t_\tO\n";
    expect(read(glued)[0].map((one) => [one.fields[0]?.text, shown(one)])).toEqual([
      ["Saint-Jean .", ["body place: Saint-Jean"]],
    ]);
  });

  it.each(["-DOCSTART- -X- O O", "# newdoc id = 2", "# id = 2"])("%s begins a document", (mark) => {
    const [texts, intake] = read(
      `${mark}\n\n${column("O O O O O O O")}\n\n${mark}\n# text = Anne Roy\n\nOui\tO\n`,
    );
    expect(texts.map(({ where }) => where)).toEqual(["a.conll:1", "a.conll:11"]);
    expect(faults(intake)).toEqual([]);
  });

  it("cuts a long file without marks, and says so", () => {
    const [texts, intake] = read("Oui\tO\n\n".repeat(45));
    expect(texts).toHaveLength(3);
    expect([...intake.notes.keys()].join()).toMatch(/-DOCSTART-/);
  });

  it("takes tokens that begin with # for what they are", () => {
    const [texts, intake] = read("#\tO\n#MeToo\tB-EVENT\n# O\n# sent_id = 3\n");
    expect(texts.map((one) => [one.fields[0]?.text, shown(one)])).toEqual([
      ["# #MeToo #", ["body event: #MeToo"]],
    ]);
    expect(faults(intake)).toEqual([]);
  });

  it("refuses lines without a tag, with their number", () => {
    const [texts, intake] = read("Anne\tB-PER\nRoy\nà\t12\nLaval\tS-LOC\n");
    expect(texts.flatMap(shown)).toEqual(["body person: Anne", "body place: Laval"]);
    expect(faults(intake)).toEqual([
      `a.conll:2: expected a token and its tag, got "Roy"`,
      `a.conll:3: expected a tag such as O, B-PER, I-PER in the last column, got "12"`,
    ]);
  });
});

describe("JSONL", () => {
  const read = (
    lines: readonly unknown[],
    intake = new Intake(),
    unit?: "codepoint",
  ): [LabelledText[], Intake] => [
    readJsonLines(
      lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
      "a.jsonl",
      unit,
      intake,
    ),
    intake,
  ];
  const text = "Anne Roy à Laval";

  it.each([
    ["entities with type", { text, entities: [{ start: 0, end: 8, type: "PER" }, { start: 11, end: 16, type: "LOC" }] }],
    ["entities with kind", { text, entities: [{ start: 0, end: 8, kind: "person", text: "Anne Roy" }, { start: 11, end: 16, kind: "place" }] }],
    ["spans with label", { text, spans: [{ start: 0, end: 8, label: "PERSON" }, { start: 11, end: 16, label: "GPE" }] }],
    ["triples", { text, label: [[0, 8, "Person"], [11, 16, "Location"]] }],
  ])("%s", (_, line) => {
    expect(read([line])[0].flatMap(shown)).toEqual(["body person: Anne Roy", "body place: Laval"]);
  }); // prettier-ignore

  it("a page of our own corpus: title and body, names that are not nested", () => {
    const mention = (field: string, start: number, end: number, form = "name", nested?: true) => ({
      field,
      start,
      end,
      form,
      nested,
    });
    const [texts, intake] = read([
      {
        text: "…", title: "Roy à Laval", paragraphs: ["Anne Roy part.", "Elle quitte la Ville de Laval."],
        entities: [
          { kind: "person", mentions: [mention("title", 0, 3), mention("body", 0, 8), mention("body", 16, 20, "pronoun")] },
          { kind: "organization", mentions: [mention("body", 31, 45)] },
          { kind: "place", mentions: [mention("title", 6, 11), mention("body", 40, 45, "name", true)] },
          { kind: "amount", mentions: [mention("body", 0, 4)] },
        ],
      },
    ]); // prettier-ignore
    expect(texts.flatMap(shown)).toEqual([
      "title person: Roy", "title place: Laval", "body person: Anne Roy", "body organization: Ville de Laval",
    ]); // prettier-ignore
    expect([...intake.notes]).toEqual([]);
  });

  it("counts in the unit that was said", () => {
    const line = { text: "🎉 Anne Roy", entities: [{ start: 2, end: 10, type: "PER" }] };
    expect(read([line], new Intake(), "codepoint")[0].flatMap(shown)).toEqual(["body person: Anne Roy"]);
  });

  it("refuses lines and spans by place and goes on", () => {
    const [texts, intake] = read([
      "{", `"text"`, { text }, { text, paragraphs: [], entities: [null] },
      { text, entities: [{ start: 0, type: "PER" }, { start: 9, end: 3, type: "PER" }, { start: 11, end: 16, type: "LOC" }] },
    ]); // prettier-ignore
    expect(texts.flatMap(shown)).toEqual(["body place: Laval"]);
    const said = faults(intake);
    expect(said[0]).toMatch(/^a\.jsonl:1: .*JSON/);
    for (const [at, line] of [2, 3, 4].entries())
      expect(said[at + 1]).toMatch(
        new RegExp(`^a\\.jsonl:${line}: expected an object with "text" and "entities"`),
      );
    expect(said[4]).toMatch(/^a\.jsonl:5: entities\[0\]: expected \{"start"/);
    expect(said[5]).toBe("a.jsonl:5: entities[1]: expected whole numbers start < end, got 9 and 3");
    expect(intake.faults[0]?.code).toBe("INVALID_JSON");
  });
});
