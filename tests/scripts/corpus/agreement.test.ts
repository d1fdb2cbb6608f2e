/** The second annotator's file, where its mentions stand in the raw page, and how far two annotators agree. */
import { describe, expect, it } from "vitest";
import { f1 } from "../../../src/evaluation/count.js";
import { compare } from "../../../scripts/corpus-tools/agreement.js";
import { parsePage } from "../../../scripts/corpus-tools/parse.js";
import { checkSecond } from "../../../scripts/corpus-tools/second-files.js";
import { locateSecond, parseSecond } from "../../../scripts/corpus-tools/second.js";

const { page } = parsePage(
  `byline: Julie Roy
published: 2019-05-14
topics: politique
finer: logement
salient: p1 l1

p1 f Julie Roy
l1 municipality 94068 Saguenay
o1 government Ville de Saguenay
r1 p1 mairesse | - | - | l1
===
nav| Saguenay
title| [Roy](p1) à [Saguenay](l1)
body| [Julie Roy](p1), [mairesse de [Saguenay](l1)](r1), verse [5 $]($5 CAD) et
+| [22 lots](#22 lot) [lundi](@2019-05-13).
body| La [Ville de [Saguenay](l1)](o1) le dira [lundi](@2019-05-20).
`,
  "x/001-x.page",
  "train",
);
const SECOND = `byline: Julie Roy
published: 2019-05-14
title: 2
body: 3-5
topics: politique
finer: logement
salient: Julie Roy ; Saguenay
p f Julie Roy | Julie Roy ; Roy
r mairesse | - | - | Saguenay
l municipality Saguenay | Saguenay
o government Ville de Saguenay | Ville de Saguenay
$ 5 $ | 5 CAD
# 22 lots | 22 lot
@ lundi #1 | 2019-05-13
@ dira lundi -> lundi | 2019-05-20
`;
const agreed = (source: string): Record<string, number> => {
  const { scores } = compare(page, parseSecond(source, "x"));
  return Object.fromEntries([...scores.counts].map(([layer, count]) => [layer, f1(count)]));
};

describe("agreement", () => {
  it("is whole where both say the same", () => {
    const second = parseSecond(SECOND, "x");
    expect(second.problems).toEqual([]);
    const known = { topTopics: new Set(["politique"]), topics: new Set(["logement"]) };
    expect(checkSecond(page, second, known)).toEqual([]);
    const figures = agreed(SECOND);
    expect(Object.keys(figures)).toEqual(
      expect.arrayContaining(["person", "names", "role", "date value", "body line", "byline"]),
    );
    for (const [layer, figure] of Object.entries(figures)) expect([layer, figure]).toEqual([layer, 1]);
  });

  it("spans are offsets into the raw page, in its title and body lines only", () => {
    const located = locateSecond(parseSecond(SECOND, "x"), page.raw);
    for (const { start, end, text } of located) expect(page.raw.slice(start, end)).toBe(text);
    expect(located.filter(({ text }) => text === "Saguenay").length).toBe(2);
  });

  it.each([
    ["p f Julie Roy | Julie Roy ; Roy", "p f Julie Roy | Julie Roy", "person"],
    ["r mairesse | -", "r mairesse | santé", "role"],
    ["| 5 CAD", "| 5 USD", "amount value"],
    ["| 2019-05-20", "| 2019-05-27", "date value"],
    ["body: 3-5", "body: 3-4", "body line"],
    ["topics: politique", "topics: sante", "top topic"],
    ["o government", "o ministry", "organization type"],
    ["byline: Julie Roy", "byline: -", "byline"],
  ])("%s → %s lowers %s", (from, to, layer) => {
    expect(agreed(SECOND.replace(from, to))[layer]).toBeLessThan(1);
  });

  it("faults are named without a word on the first labels", () => {
    const known = { topTopics: new Set<string>(), topics: new Set<string>() };
    const messages = checkSecond(
      page,
      parseSecond("title: 2\nbody: 3\np f Marc Roy | Marc Roy\nz\nl ville Amos | julie\n", "x"),
      known,
    ).map(({ message }) => message);
    expect(messages.join("\n")).toMatch(/"Marc Roy" \(person\) is nowhere/);
    expect(messages.join("\n")).toMatch(/"ville" is no place type/);
    expect(messages.join("\n")).not.toContain("Julie Roy");
  });
});
