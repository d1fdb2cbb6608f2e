/** The schema of what goes in and out: what it takes and what it refuses. */
import { Value } from "@sinclair/typebox/value";
import { describe, expect, it } from "vitest";
import { ArticleSchema, SCHEMA_VERSION, TagRecordSchema, type TagRecord } from "../src/schema.js";

describe("ArticleSchema", () => {
  it.each([
    [{ text: "Bonjour" }],
    [{ body: "", id: "x" }],
    [{ html: "<p>", url: "https://a.ca/1", title: "T", byline: "B", section: "S", source: "Le X" }],
    [{ body: "b", publishedAt: "2020-08-22", language: "fr", country: "CA" }],
  ])("takes %j", (article) => {
    expect(Value.Check(ArticleSchema, article)).toBe(true);
  });
  it.each([
    [{ body: 1 }],
    [{ body: "b", colour: "red" }],
    [{ body: "b", language: "fra" }],
    [{ body: "b", language: "FR" }],
    [{ body: "b", country: "ca" }],
    [{ body: "b", id: "" }],
    [{ body: "b", id: "x".repeat(513) }],
    [{ body: "b", title: null }],
    [[]],
    ["text"],
    [null],
  ])("refuses %j", (article) => {
    expect(Value.Check(ArticleSchema, article)).toBe(false);
  });
});

const RECORD: TagRecord = {
  schema: SCHEMA_VERSION,
  id: "x",
  status: "tagged",
  title: "Un titre",
  language: { code: "fr", confidence: 1 },
  body: "Marie Roy a 2 $.",
  teasers: [{ title: "Autre" }],
  entities: [
    {
      id: "rep:person/marie-roy", kind: "person", name: "Marie Roy", salience: 0.5, confidence: 0.9, gender: "f", roles: [],
      mentions: [{ field: "body", start: 0, end: 9, text: "Marie Roy", form: "name" }],
    },
    {
      id: "rep:amount/2-cad-1", kind: "amount", name: "2 $", salience: 0.1, confidence: 0.9, value: 2, currency: "CAD",
      currencySource: "inferred", approximate: null, per: null, mentions: [],
    },
  ],
  topics: [{ id: "economie", label: "économie", broader: [], iptc: [], score: 1, evidence: [] }],
  keyphrases: [{ text: "Marie Roy", score: 1 }],
  pipeline: { version: "0", model: "rules", gazetteer: "0", taxonomy: "0" },
}; // prettier-ignore

describe("TagRecordSchema", () => {
  it("takes a record", () => {
    expect([...Value.Errors(TagRecordSchema, RECORD)]).toEqual([]);
  });
  const [person, amount] = RECORD.entities;
  it.each([
    ["another version", { ...RECORD, schema: "repere/2" }],
    ["no id", { ...RECORD, id: undefined }],
    ["a status that is none", { ...RECORD, status: "done" }],
    ["a field of its own", { ...RECORD, mood: "gay" }],
    ["a salience over one", { ...RECORD, entities: [{ ...person, salience: 1.1 }] }],
    ["a kind that is none", { ...RECORD, entities: [{ ...person, kind: "animal" }] }],
    ["a person without roles", { ...RECORD, entities: [{ ...person, roles: undefined }] }],
    ["a currency in small letters", { ...RECORD, entities: [{ ...amount, currency: "cad" }] }],
    [
      "a mention outside title and body",
      {
        ...RECORD,
        entities: [{ ...person, mentions: [{ field: "teaser", start: 0, end: 1, text: "M", form: "name" }] }],
      },
    ],
    [
      "an offset before the start",
      {
        ...RECORD,
        entities: [{ ...person, mentions: [{ field: "body", start: -1, end: 1, text: "M", form: "name" }] }],
      },
    ],
    [
      "half an offset",
      {
        ...RECORD,
        entities: [{ ...person, mentions: [{ field: "body", start: 0.5, end: 1, text: "M", form: "name" }] }],
      },
    ],
    ["an error without a code", { ...RECORD, status: "error", error: { message: "no" } }],
  ])("refuses %s", (_, record) => {
    expect(Value.Check(TagRecordSchema, record)).toBe(false);
  });
});
