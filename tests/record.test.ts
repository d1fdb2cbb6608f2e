/** Analysis → record: offsets back to the source, fields in order, nothing said that is not known. */
import { describe, expect, it } from "vitest";
import { RepereError } from "../src/errors.js";
import { errorRecord, round, skippedRecord, taggedRecord } from "../src/record.js";
import type { Analysis } from "../src/steps.js";
import { createLayer } from "../src/text/layer.js";
import type { Entity } from "../src/types.js";

const VERSIONS = { version: "1", model: "rules", gazetteer: "g", taxonomy: "t" };
const TITLE = "Re\u0301my Roy";
const BODY = "\ufeffRe\u0301my Roy\u00a0: maire.";

const document: Analysis["document"] = {
  id: "a-1", url: undefined, source: "Le Test", section: undefined, title: TITLE, byline: undefined, publishedAt: "2020-01-01",
  language: undefined, country: undefined, body: BODY, teasers: [{ title: "Autre" }], blocks: [],
  segments: [],
}; // prettier-ignore
const remy: Entity = {
  id: "rep:person/remy-roy",
  kind: "person",
  name: "Rémy Roy",
  salience: 0.123456,
  confidence: 0.98765,
  gender: "m",
  mentions: [
    { field: "body", start: 0, end: 8, text: "Rémy Roy", form: "name" },
    { field: "title", start: 0, end: 8, text: "Rémy Roy", form: "name" },
  ],
  roles: [
    {
      text: "maire",
      title: "maire",
      portfolio: null,
      organization: null,
      territories: [],
      field: "body",
      start: 11,
      end: 16,
    },
  ],
};
const analysis: Analysis = {
  article: { body: BODY }, cleaned: document, document, language: { code: "fr", confidence: 0.98765 }, layers: [createLayer("title", TITLE), createLayer("body", BODY)],
  names: [], hits: [], countries: [], country: "CA", publishedAt: "2020-01-01", modifiedAt: undefined, mentions: [], entities: [remy], keyphrases: [{ text: "maire", score: 0.55555 }], fingerprint: "f",
  topics: [{ id: "politique", label: "politique", broader: [], iptc: [], score: 0.77777, evidence: [{ field: "body", start: 11, end: 16, weight: 0.33333 }] }],
}; // prettier-ignore

describe("what the page says besides", () => {
  const mended = { code: "mojibake-repaired", message: "3 lignes réparées" };
  const bilingual = { code: "bilingual", message: "seule la partie française" };
  const rich: Analysis = {
    ...analysis,
    document: { ...document, subtitle: "Le chapeau", authors: ["Marie Roy", "AFP"], notes: [bilingual] },
    modifiedAt: "2020-01-02",
  };
  it.each([
    ["tagged", taggedRecord(rich, VERSIONS, [mended])],
    [
      "skipped",
      skippedRecord({ ...rich, document: { ...rich.document, modifiedAt: "2020-01-02" } }, VERSIONS, [
        mended,
      ]),
    ],
  ])("%s: subtitle, authors, last change, notes of reading before those of cleaning", (_, record) => {
    expect(record).toMatchObject({
      subtitle: "Le chapeau", authors: ["Marie Roy", "AFP"], modifiedAt: "2020-01-02", notes: [mended, bilingual],
    }); // prettier-ignore
  });
  it("absent where nothing is known", () => {
    for (const record of [taggedRecord(analysis, VERSIONS), skippedRecord(analysis, VERSIONS)])
      for (const field of ["subtitle", "authors", "modifiedAt", "notes"])
        expect(record).not.toHaveProperty(field);
  });
});

describe("taggedRecord", () => {
  const record = taggedRecord(analysis, VERSIONS);
  const [person] = record.entities;

  it("brings every offset back to what was given", () => {
    const spans = [
      ...(person?.mentions ?? []),
      ...(person?.kind === "person" ? person.roles : []),
      ...(record.topics[0]?.evidence ?? []),
    ];
    expect(spans).toHaveLength(4);
    for (const { field, start, end, text } of spans)
      expect((field === "title" ? TITLE : BODY).slice(start, end)).toBe(text);
    expect(spans.map(({ text }) => text.normalize("NFC"))).toEqual([
      "Rémy Roy",
      "Rémy Roy",
      "maire",
      "maire",
    ]);
  });
  it("puts mentions in the order of reading", () => {
    expect(person?.mentions.map(({ field }) => field)).toEqual(["title", "body"]);
  });
  it("rounds scores to three digits", () => {
    expect([person?.salience, person?.confidence, record.language?.confidence]).toEqual([
      0.123, 0.988, 0.988,
    ]);
    expect([
      record.topics[0]?.score,
      record.topics[0]?.evidence[0]?.weight,
      record.keyphrases[0]?.score,
    ]).toEqual([0.778, 0.333, 0.556]);
  });
  it("leaves out what is not known", () => {
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(["url"]));
    for (const field of ["url", "section", "byline", "error"]) expect(record).not.toHaveProperty(field);
    expect(record).toMatchObject({
      id: "a-1",
      source: "Le Test",
      title: TITLE,
      body: BODY,
      country: "CA",
      pipeline: VERSIONS,
    });
  });
  it("changes nothing of the analysis", () => {
    expect(remy.mentions[0]).toEqual({ field: "body", start: 0, end: 8, text: "Rémy Roy", form: "name" });
    expect(remy.salience).toBe(0.123456);
  });
  it("says so when a span lies in a field that the document lacks", () => {
    expect(() => taggedRecord({ ...analysis, layers: analysis.layers.slice(1) }, VERSIONS)).toThrow(
      "the document lacks",
    );
  });
});

describe("other records", () => {
  it("skipped: the text, and no tags", () => {
    expect(skippedRecord({ document, language: { code: "en", confidence: 1 } }, VERSIONS)).toMatchObject({
      id: "a-1", status: "skipped", language: { code: "en", confidence: 1 }, body: BODY, entities: [], topics: [], keyphrases: [],
    }); // prettier-ignore
  });
  it.each([
    [{ id: "a-1" }, undefined, "a-1"],
    [{}, "articles.jsonl:12", "articles.jsonl:12"],
    [{ id: "" }, undefined, "unknown"],
    [undefined, undefined, "unknown"],
  ])("error: of %j at %s is %s", (article, where, id) => {
    const error = new RepereError("EMPTY", "no text", where === undefined ? {} : { where });
    expect(errorRecord(error, VERSIONS, article)).toMatchObject({
      id,
      status: "error",
      error: { code: "EMPTY", message: "no text" },
      entities: [],
    });
  });
  it("round: three digits", () => {
    expect([0.0004, 0.0005, 1, 0.9999].map(round)).toEqual([0, 0.001, 1, 1]);
  });
});
