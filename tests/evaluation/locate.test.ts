/** Where labelled mentions stand: the rules of tests/gold/README.md. */
import { describe, expect, it } from "vitest";
import { locate, type GoldEntity, type GoldMention } from "../../src/evaluation/gold.js";

const entity = (...mentions: GoldMention[]): GoldEntity => ({ kind: "person", mentions });
const BODY = "Marie-Eve Proulx parle. Mme Proulx rit. Proulxeville est loin. Proulx, encore Proulx.";

/** Spans as "field start text". */
const found = (
  entities: readonly GoldEntity[],
  texts: { title?: string; body?: string } = { body: BODY },
): string[] =>
  locate(entities, texts)
    .map(({ field, start, text }) => ({ field, start, text }))
    .toSorted((a, b) => (a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1))
    .map(({ field, start, text }) => `${field} ${start} ${text}`);

describe("locate", () => {
  it("finds every occurrence, bounded by non-letters", () => {
    expect(found([entity("Proulx")])).toEqual([
      "body 10 Proulx",
      "body 28 Proulx",
      "body 63 Proulx",
      "body 78 Proulx",
    ]);
  });
  it("lets a longer mention win over one inside it, in whatever order they are written", () => {
    const wanted = ["body 0 Marie-Eve Proulx", "body 28 Proulx", "body 63 Proulx", "body 78 Proulx"];
    expect(found([entity("Marie-Eve Proulx", "Proulx")])).toEqual(wanted);
    expect(found([entity("Proulx", "Marie-Eve Proulx")])).toEqual(wanted);
    expect(found([entity("Proulx"), entity("Marie-Eve Proulx")])).toEqual(wanted);
  });
  it("takes a mention only where its context stands", () => {
    expect(found([entity("Mme Proulx -> Proulx")])).toEqual(["body 28 Proulx"]);
    expect(found([entity("M. Proulx -> Proulx")])).toEqual([]);
  });
  it("counts occurrences from one, of those that no longer mention covers", () => {
    expect(found([entity({ text: "Proulx", only: [2, 4] })])).toEqual(["body 28 Proulx", "body 78 Proulx"]);
    expect(found([entity("Marie-Eve Proulx", { text: "Proulx", only: [1] })])).toEqual([
      "body 0 Marie-Eve Proulx",
      "body 28 Proulx",
    ]);
  });
  it("counts on from the title into the body", () => {
    const texts = { title: "Proulx gagne", body: "Proulx rit." };
    expect(found([entity("Proulx")], texts)).toEqual(["title 0 Proulx", "body 0 Proulx"]);
    expect(found([entity({ text: "Proulx", only: [2] })], texts)).toEqual(["body 0 Proulx"]);
  });
  it("finds nothing where there is no such text, nor in texts that are missing", () => {
    expect(found([entity("Tremblay")])).toEqual([]);
    expect(found([entity("Proulx")], {})).toEqual([]);
  });
  it("needs no boundary where the mention itself ends with a sign", () => {
    expect(found([entity("12 %")], { body: "12 %de plus, 112 %" })).toEqual(["body 0 12 %"]);
  });
  it("gives each of two entities its own places", () => {
    const [quebec, city] = [entity({ text: "Québec", only: [1] }), entity({ text: "Québec", only: [1] })];
    const spans = locate([quebec, city], { body: "Québec annonce. À Québec, il neige." });
    expect(spans.map(({ entity: whose, start }) => [whose === quebec, start])).toEqual([
      [true, 0],
      [false, 18],
    ]);
  });
});
