/** Codes looked up, exports, copies found, HTML compared. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBrat } from "../../../src/evaluation/brat.js";
import { browserOf } from "../../../scripts/corpus-tools/browse.js";
import { checkCopies, checkTypes } from "../../../scripts/corpus-tools/check-corpus.js";
import { checkStories } from "../../../scripts/corpus-tools/check-stories.js";
import { fillCodes, placeFinder } from "../../../scripts/corpus-tools/codes.js";
import { compilePage } from "../../../scripts/corpus-tools/compile.js";
import { exportPages, toConll } from "../../../scripts/corpus-tools/export.js";
import { parsePage } from "../../../scripts/corpus-tools/parse.js";
import type { PlaceFact } from "../../../src/types.js";

const page = (slug: string, body: string) =>
  parsePage(
    `source: X\ncountry: CA\np1 f Julie Roy\no1 institution Université de Montréal\nl1 municipality 66023 Montréal\nr1 p1 rectrice | - | o1\n===\ntitle| [Roy](p1) parle\n${body}`,
    `data/corpus/train/${slug}.page`,
    "train",
  ).page;
const ONE = page(
  "001-un",
  "body| [Julie Roy](p1), [rectrice](r1) de l'[Université de [Montréal](l1)](o1), verse [5 M$]($5000000 CAD). [Elle](p1:p) part.\n",
);

describe("codes", () => {
  const place = (id: string, name: string, code: string, country: string, within: string[]): PlaceFact => ({
    id,
    name,
    type: "municipality",
    code,
    country,
    within,
    weight: 1,
    aliases: [],
  });
  const find = placeFinder([
    place("geo:CA-QC-1", "Saint-Michel", "111", "CA", ["geo:CA-QC-16"]),
    place("geo:CA-QC-2", "Saint-Michel", "222", "CA", ["geo:CA-QC-06"]),
    place("geo:FR-9", "Saint-Michel", "999", "FR", []),
    place("geo:CA-QC-3", "Amos", "333", "CA", []),
  ]);
  const fill = (region: string, line: string): readonly string[] => {
    const { text, notes } = fillCodes(`country: CA\nregion: ${region}\n${line}\n===\nbody| x\n`, find);
    return [text.split("\n")[2] ?? "", ...notes];
  };

  it("takes the homonym of the page's region, then of its country", () => {
    expect(fill("CA-QC-06", "l1 municipality ? Saint-Michel")).toEqual(["l1 municipality 222 Saint-Michel"]);
    expect(fill("CA-QC-01", "l1 municipality ? Amos")).toEqual(["l1 municipality 333 Amos"]);
  });

  it("lets the writer choose where it cannot tell, and says that there is none", () => {
    expect(fill("CA-QC-01", "l1 municipality ? Saint-Michel")).toEqual([
      "l1 municipality ? Saint-Michel",
      expect.stringMatching(/choose among 111 .*222/) as string,
    ]);
    expect(fill("CA-QC-01", "l1 municipality ? Utopie")[0]).toBe("l1 municipality - Utopie");
  });

  it("leaves what has a code alone", () => {
    expect(fill("CA-QC-01", "l1 municipality 1 Amos")).toEqual(["l1 municipality 1 Amos"]);
  });
});

describe("exports", () => {
  it("brat: every annotation is the text at its offsets, roles are relations", () => {
    const folder = mkdtempSync(join(tmpdir(), "corpus-"));
    exportPages([compilePage(ONE)], "brat", folder);
    const [document] = readBrat(join(folder, "train"));
    expect(document?.spans.map(({ type, text }) => `${type} ${text}`).sort()).toEqual([
      "Amount 5 M$", "Organization Université de Montréal", "Person Julie Roy", "Person Roy", "PersonPronoun Elle", "Place Montréal", "Role rectrice",
    ]); // prettier-ignore
    for (const { start, end, text } of document?.spans ?? [])
      expect(document?.text.slice(start, end)).toBe(text);
    expect(readFileSync(join(folder, "train/001-un.ann"), "utf8")).toMatch(/^R1\tHolds Arg1:T1 Arg2:T\d$/m);
  });

  it("jsonl: one labelled page a line", () => {
    const folder = mkdtempSync(join(tmpdir(), "corpus-"));
    exportPages([compilePage(ONE), compilePage(ONE)], "jsonl", folder);
    const lines = readFileSync(join(folder, "train.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(["001-un", "001-un"]);
  });

  it("conll: IOB2, outermost names, sentences apart", () => {
    const rows = toConll(compilePage(ONE)).split("\n");
    expect(rows.slice(0, 4)).toEqual(["# id = 001-un", "Roy\tB-person", "parle\tO", ""]);
    expect(rows.filter((row) => /-(?:organization|amount)$/.test(row))).toEqual([
      "Université\tB-organization", "de\tI-organization", "Montréal\tI-organization", "5\tB-amount", "M\tI-amount", "$\tI-amount",
    ]); // prettier-ignore
  });

  it("the browser cannot be broken by a page's text", () => {
    const html = browserOf([
      compilePage(page("002-deux", "body| <b>x</b> </script><script>alert(1)</script>\n")),
    ]);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});

describe("copies", () => {
  const text =
    "Le conseil a adopté le budget de la ville pour l'année qui vient malgré les protestations des résidents.";
  it("a sentence in two pages, and five-grams shared", () => {
    const copy = page("002-deux", `body| ${text} Autre chose encore de tout à fait différent ici.\n`);
    const messages = checkCopies([page("001-un", `body| ${text}\n`), copy]).map(({ message }) => message);
    expect(messages[0]).toMatch(/shares a sentence with 001-un/);
    expect(messages[1]).toMatch(/shares \d+ % of its five-grams/);
  });
  it("two pages of their own are let be", () => {
    expect(checkCopies([ONE, page("002-deux", `body| ${text}\n`)])).toEqual([]);
  });
});

describe("one name, one type", () => {
  it("an organization that is a company here and an institution there", () => {
    const other = parsePage(
      "o1 company Université de Montréal\n===\nbody| x\n",
      "x/002-deux.page",
      "train",
    ).page;
    expect(checkTypes([ONE, other]).map(({ message }) => message)).toEqual([
      "Université de Montréal is company here, institution in 001-un",
    ]);
    expect(checkTypes([ONE, ONE])).toEqual([]);
  });
});

describe("stories", () => {
  const told = (number: string, body: string) =>
    parsePage(`story: ${number.slice(0, 3)}\n===\ntitle| T\nbody| ${body}\n`, `x/${number}-x.page`, "stories")
      .page;
  const TEXT =
    "Le feu a pris vers minuit dans la grange de la famille Roy et tout a brûlé avant que les pompiers arrivent du village voisin.";
  const pages = [
    told("s01a", TEXT),
    told("s01b", `${TEXT} Rien ne reste.`),
    told("s01c", "Une enquête est ouverte après l'incendie qui a détruit un bâtiment agricole."),
  ];
  const pair = (first: string, second: string, relation: "copy" | "same-story" | "related") => ({
    first,
    second,
    relation,
  });
  const right = [
    pair("s01a", "s01b", "copy"),
    pair("s01a", "s01c", "same-story"),
    pair("s01b", "s01c", "same-story"),
  ];

  it("a copy shares most of its text, a retelling next to nothing", () => {
    expect(checkStories(pages, right)).toEqual([]);
  });

  it.each([
    [
      [pair("s01a", "s01c", "copy"), pair("s01a", "s01b", "copy"), pair("s01b", "s01c", "same-story")],
      /s01a and s01c: copy, but they share 0 %/,
    ],
    [
      [pair("s01a", "s01b", "same-story"), ...right.slice(1)],
      /s01a and s01b: same-story, but they share 100 %/,
    ],
    [[pair("s01a", "s01b", "related"), ...right], /related, but the pages are of one story/],
    [[pair("s01a", "s09b", "copy"), ...right], /s01a and s09b: no such page/],
    [right.slice(0, 2), /has not its two relations/],
  ])("%#: %s", (relations, message) => {
    expect(
      checkStories(pages, relations)
        .map((problem) => problem.message)
        .join("\n"),
    ).toMatch(message);
  });
});
