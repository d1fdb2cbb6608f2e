/** Offsets in code points and bytes mean the same letters as in UTF-16 units. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertOffsets } from "../../src/record-offsets.js";
import type { TagRecord } from "../../src/types.js";
import { record, TITLE } from "./record.js";

const letters = fc.array(
  fc.constantFrom("a", "é", "e\u0301", "œ", "🎉", "👩‍🚒", "漢", "\u00a0", " ", "\n", "’", "€"),
  { maxLength: 40 },
);

/** A record with a mention, a role and a piece of evidence on the same letters, in title and body. */
const cases = fc
  .tuple(letters, letters, letters, fc.constantFrom("title" as const, "body" as const))
  .map((parts) => toRecord(...parts));

function toRecord(before: string[], inside: string[], after: string[], field: "title" | "body"): TagRecord {
  const text = inside.join("");
  const start = before.join("").length;
  const span = { field, start, end: start + text.length, text };
  const whole = before.join("") + text + after.join("");
  return {
    ...record,
    title: field === "title" ? whole : TITLE,
    body: field === "body" ? whole : (record.body ?? ""),
    entities: [
      {
        kind: "person", id: "x", name: "x", salience: 0, confidence: 1, gender: null,
        mentions: [{ ...span, form: "name" }],
        roles: [{ ...span, title: "x", portfolio: null, organization: null, territories: [] }],
      },
    ],
    topics: [{ id: "t", label: "t", broader: [], iptc: [], score: 1, evidence: [{ ...span, weight: 1 }] }],
  }; // prettier-ignore
}

const slices = {
  utf16: (text: string, start: number, end: number) => text.slice(start, end),
  codepoint: (text: string, start: number, end: number) => [...text].slice(start, end).join(""),
  utf8: (text: string, start: number, end: number) => Buffer.from(text).subarray(start, end).toString(),
};

function spansOf({ entities, topics }: TagRecord) {
  const roles = entities.flatMap((entity) => (entity.kind === "person" ? entity.roles : []));
  return [
    ...entities.flatMap(({ mentions }) => mentions),
    ...roles,
    ...topics.flatMap(({ evidence }) => evidence),
  ];
}

describe.each(["utf16", "codepoint", "utf8"] as const)("%s", (unit) => {
  it("cuts out exactly the text, in every span", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const converted = convertOffsets(given, unit);
        expect(spansOf(converted)).toHaveLength(3);
        for (const { field, start, end, text } of spansOf(converted)) {
          expect(slices[unit](converted[field] ?? "", start, end)).toBe(text);
        }
      }),
    );
  });

  it("changes nothing but numbers, and not the record it was given", () => {
    const before = structuredClone(record);
    const numbersOut = (given: TagRecord) =>
      JSON.parse(
        JSON.stringify(given, (key, value: unknown) => (key === "start" || key === "end" ? 0 : value)),
      ) as unknown;
    expect(numbersOut(convertOffsets(record, unit))).toEqual(numbersOut(record));
    expect(record).toEqual(before);
  });
});

it("a lone surrogate counts as what it is written as", () => {
  const body = "a\ud83cb";
  const mentions = [{ field: "body" as const, start: 2, end: 3, text: "b", form: "name" as const }];
  const entities = [{ kind: "work" as const, id: "x", name: "b", salience: 0, confidence: 1, mentions }];
  const given: TagRecord = { ...record, body, topics: [], entities };
  const startIn = (unit: "codepoint" | "utf8") => convertOffsets(given, unit).entities[0]?.mentions[0]?.start;
  expect(startIn("codepoint")).toBe(2);
  expect(startIn("utf8")).toBe(4);
});
