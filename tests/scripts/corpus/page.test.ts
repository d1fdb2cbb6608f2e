/** A source file of the corpus → page → labelled page: marks, blocks, offsets, and what is wrong named with its line. */
import { describe, expect, it } from "vitest";
import { compilePage } from "../../../scripts/corpus-tools/compile.js";
import { checkPage } from "../../../scripts/corpus-tools/check-page.js";
import { doubtsOf } from "../../../scripts/corpus-tools/doubts.js";
import { parseReference, unmark } from "../../../scripts/corpus-tools/marks.js";
import { parsePage } from "../../../scripts/corpus-tools/parse.js";
import { statsOf } from "../../../scripts/corpus-tools/stats.js";

const PAGE = `source: L'Écho du Fjord
country: CA
region: CA-QC-02
genre: briefs
outlet: weekly
layout: echo
published: 2019-05-14T06:30
modified: -
section: Actualités
byline: Julie Roy
topics: politique
finer: politique-municipale logement
salient: p1 o1 l1

p1 f Josée Néron
o1 government Ville de Saguenay
l1 municipality 94068 Saguenay
r1 p1 mairesse | - | o1 | l1
===
nav| Accueil   [menu] Sports

title| [Saguenay](l1) achète un terrain
byline| Par Julie Roy
teaser| Chicoutimi : le pont attendra
body|   [La [mairesse de [Saguenay](l1)](r1)](p1:n), Mme [Josée
+| Néron](p1), l'a dit [hier](@2019-05-13). \\[sic\\]
subhead| La [Ville de [Saguenay](l1)](o1)
body| [« Nous payons [450 000 $]($450000 CAD) », dit-[elle](p1:p), soit [2 à 3 %](%2..3) de [22 lots](#22 lot). »](q p1)
`;
const parse = (source: string) => parsePage(source, "x/001-essai.page", "train");
const KNOWN = {
  topTopics: new Set(["politique"]),
  topics: new Set(["politique", "politique-municipale", "logement"]),
};
const faults = (source: string): string[] => {
  const { page, problems } = parse(source);
  return [...problems, ...checkPage(page, KNOWN)].map(({ line, message }) => `${line}: ${message}`);
};

describe("marks", () => {
  it("nests, and every span is the text between its brackets", () => {
    const { text, marks } = unmark("à [ministère de la Santé du [Québec](l1)](o2), \\[…\\] ");
    expect(text).toBe("à ministère de la Santé du Québec, […] ");
    expect(marks.map(({ start, end, depth }) => [text.slice(start, end), depth])).toEqual([
      ["ministère de la Santé du Québec", 0],
      ["Québec", 1],
    ]);
  });

  it("a name in a role, a nominal or a quotation is outermost all the same", () => {
    const { marks } = unmark("[« [Le [maire de [Amos](l1)](r1)](p1:n) ! »](q p1)");
    expect(marks.map(({ depth }) => depth)).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [
      "$~2200000 CAD/year",
      { kind: "amount", value: 2200000, currency: "CAD", per: "year", approximate: "about" },
    ],
    ["$3..5.5 EUR", { kind: "amount", min: 3, max: 5.5, currency: "EUR", per: null, approximate: null }],
    ["%>12.5", { kind: "percentage", value: 12.5, approximate: "atLeast" }],
    ["#22 pôle", { kind: "quantity", value: 22, unit: "pôle", approximate: null }],
    ["#-12 Cel", { kind: "quantity", value: -12, unit: "Cel", approximate: null }],
    ["q ?", { kind: "quotation", speaker: null }],
    ["o3:n", { kind: "organization", entity: "o3", form: "nominal" }],
  ])("(%s)", (source, wanted) => {
    expect(parseReference(source, "")).toEqual(wanted);
  });

  it.each([
    ["@2019", "en 2019", "stated"],
    ["@2019-05-13", "hier", "publication"],
    ["@2019-05-13 <", "le lendemain", "text"],
    ["@2019-05-13 =", "13 mai", "stated"],
  ])("(%s) of « %s » is anchored: %s", (source, text, anchor) => {
    expect(parseReference(source, text)).toMatchObject({ anchor });
  });

  it.each([
    "[a](p1",
    "[a]",
    "[a](x1)",
    "a](p1)",
    "[a(p1)",
    "[](p1)",
    "[ a](p1)",
    "[a]($5)",
    "[a](#5)",
    "[a](@)",
    "[a](%9..3)",
  ])("%s is refused", (source) => {
    expect(() => unmark(source)).toThrow(/\S/);
  });
});

describe("a page", () => {
  const { page, problems } = parse(PAGE);
  const labelled = compilePage(page);

  it("is without fault", () => {
    expect(problems).toEqual([]);
    expect(faults(PAGE.replace("body|   ", `body| ${"mot ".repeat(40)}`))).toEqual([]);
  });

  it("gives back the page as scraped", () => {
    expect(page.raw.split("\n").slice(0, 7)).toEqual([
      "Accueil   [menu] Sports", "", "Saguenay achète un terrain", "Par Julie Roy", "Chicoutimi : le pont attendra",
      "  La mairesse de Saguenay, Mme Josée", "Néron, l'a dit hier. [sic]",
    ]); // prettier-ignore
    for (const { start, end, label } of page.blocks)
      expect([label, page.raw.slice(start, end)]).not.toContain("");
  });

  it("every mention is the text at its offsets in title or body", () => {
    const texts = { title: labelled.title, body: labelled.paragraphs.join("\n\n") };
    const spans = labelled.entities.flatMap(({ mentions, roles }) => [
      ...mentions,
      ...(roles ?? []).flatMap((role) => role.spans),
    ]);
    expect(spans.length).toBe(12);
    for (const { field, start, end, text } of spans) expect(texts[field].slice(start, end)).toBe(text);
    expect(labelled.paragraphs[0]).toBe("La mairesse de Saguenay, Mme Josée Néron, l'a dit hier. [sic]");
  });

  it("keeps roles, forms, values, teasers, salience", () => {
    const person = labelled.entities.find(({ id }) => id === "p1");
    expect(person?.mentions.map(({ text, form }) => [text, form])).toEqual([
      ["La mairesse de Saguenay", "nominal"], ["Josée Néron", "name"], ["elle", "pronoun"],
    ]); // prettier-ignore
    expect(person?.roles).toMatchObject([
      { title: "mairesse", portfolio: null, organization: "Ville de Saguenay", territories: ["Saguenay"] },
    ]);
    expect(labelled.teasers).toEqual([{ title: "Chicoutimi : le pont attendra" }]);
    expect(labelled.salient).toEqual(["Josée Néron", "Ville de Saguenay", "Saguenay"]);
    expect(labelled.quotations).toHaveLength(1);
    expect(
      labelled.entities.find(({ kind }) => kind === "place")?.mentions.map(({ nested }) => nested),
    ).toEqual([undefined, undefined, true]);
  });

  it("is counted", () => {
    const { counts } = statsOf([page]);
    expect(Object.fromEntries(counts)).toMatchObject({
      "person mentions": 1, "person mentions (nominal)": 1, "place mentions": 2, "place mentions, nested": 1, roles: 1, quotations: 1,
    }); // prettier-ignore
  });

  it.each([
    ["o1 government", "o1 gouvernement", /18.*|16: "gouvernement" is no organization type/],
    ["hier](@2019-05-13)", "hier](@2019-05-12)", /is not the day before publication/],
    ["[hier](@2019-05-13)", "[lundi](@2019-05-14)", /2019-05-14 is no lundi \(mardi\)/],
    ["[hier](@2019-05-13)", "[le 13 mai](@2019-05-13)", /article or a preposition/],
    ["[hier](@2019-05-13)", "[13 mai](@2019-06-13)", /is not in mai/],
    ["[hier](@2019-05-13)", "[en 2018](@2019 =)", /is not in 2018/],
    ["(@2019-05-13)", "(@2019-13)", /no EDTF date/],
    ["(o1)", "(o2)", /o2 is not defined/],
    ["r1 p1", "r1 p2", /p2 is no person/],
    ["politique-municipale", "politique-fluviale", /politique-fluviale is not in data\/taxonomy/],
    ["salient: p1 o1 l1", "salient: p1 p9 l1", /p9 is no entity/],
    ["Mme [Josée", "[Mme Josée", /civility lies outside/],
    ["94068", "?", /the code is still \?/],
    ["450000 CAD", "450000 CAZ", /CAZ is no currency/],
    ["byline| Par", "auteur| Par", /"auteur" is no block label/],
    ["nav| Accueil", "Accueil", /has no block label/],
    ["Par Julie Roy", "Par [Julie Roy](p1)", /byline lines are not annotated/],
    ["byline: Julie Roy\n", "", /byline is missing/],
    ["published: 2019-05-14T06:30", "published: 14 mai", /published: 14 mai is not/],
    ["===\n", "", /no line ===/],
  ])("%s → %s is a fault", (from, to, wanted) => {
    expect(PAGE).toContain(from);
    expect(faults(PAGE.replace(from, to)).join("\n")).toMatch(wanted);
  });

  it("names and numbers without a mark are doubted; streets are not", () => {
    const more = `${PAGE}body| La rue Saguenay, puis Saguenay, vaut 12 % depuis mardi.\n`;
    expect(doubtsOf(parse(more).page).map(({ text }) => text)).toEqual(["Saguenay", "12 %", "mardi"]);
  });
});
