/** How much an article is about something: the signs can only add. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSalience, KIND_WEIGHTS, salienceOf, WEIGHTS, wordsOf } from "../../src/link/salience.js";
import type { Entity, FieldName } from "../../src/types.js";

const BODY_LENGTH = 3000;
type Kind = "person" | "organization" | "date";
type Mention = Entity["mentions"][number];

function entity(kind: Kind, mentions: readonly Mention[], id = "rep:x"): Entity {
  const common = { id, name: "x", salience: 0, confidence: 1, mentions: [...mentions] };
  if (kind === "person") return { kind, ...common, roles: [], gender: null };
  if (kind === "organization") return { kind, ...common, type: "other" };
  return { kind, ...common, value: "2020", granularity: "year", anchored: false };
}
const mention = (field: FieldName, start: number): Mention => ({
  field,
  start,
  end: start + 1,
  text: "x",
  form: "name",
});

const anyMention = fc
  .record({ field: fc.constantFrom<FieldName>("title", "body"), start: fc.nat(BODY_LENGTH - 1) })
  .map(({ field, start }) => mention(field, start));
const anyMentions = fc.array(anyMention, { minLength: 1, maxLength: 12 });
const anyKind = fc.constantFrom<Kind>("person", "organization", "date");
/** Sums of floating point numbers differ in the last digit. */
const EPSILON = 1e-12;

describe("salience", () => {
  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(anyKind, anyMentions, fc.nat(5000), (kind, mentions, length) => {
        const value = salienceOf(entity(kind, mentions), length);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
  it("never falls when a mention moves forward", () => {
    fc.assert(
      fc.property(anyKind, anyMentions, fc.nat(), fc.nat(), (kind, mentions, which, by) => {
        const at = which % mentions.length;
        const moved = mentions.map((one, i) => (i === at ? mention(one.field, by % (one.start + 1)) : one));
        expect(salienceOf(entity(kind, moved), BODY_LENGTH)).toBeGreaterThanOrEqual(
          salienceOf(entity(kind, mentions), BODY_LENGTH) - EPSILON,
        );
      }),
    );
  });
  it("never falls when a mention moves to the title", () => {
    fc.assert(
      fc.property(anyKind, anyMentions, fc.nat(), (kind, mentions, which) => {
        const at = which % mentions.length;
        const moved = mentions.map((one, i) => (i === at ? mention("title", 0) : one));
        expect(salienceOf(entity(kind, moved), BODY_LENGTH)).toBeGreaterThanOrEqual(
          salienceOf(entity(kind, mentions), BODY_LENGTH) - EPSILON,
        );
      }),
    );
  });
  it("never falls when a mention is added", () => {
    fc.assert(
      fc.property(anyKind, anyMentions, anyMention, (kind, mentions, more) => {
        expect(salienceOf(entity(kind, [...mentions, more]), BODY_LENGTH)).toBeGreaterThanOrEqual(
          salienceOf(entity(kind, mentions), BODY_LENGTH) - EPSILON,
        );
      }),
    );
  });

  it.each([
    ["the title, more than the lead", [mention("title", 5)], [mention("body", 0)]],
    ["the lead, more than the end", [mention("body", 0)], [mention("body", 2900)]],
    ["twice, more than once", [mention("body", 0), mention("body", 50)], [mention("body", 0)]],
  ])("rises: %s", (_, more, less) => {
    expect(salienceOf(entity("person", more), BODY_LENGTH)).toBeGreaterThan(
      salienceOf(entity("person", less), BODY_LENGTH),
    );
  });
  it("is higher for a name than for a date that stands at the same places", () => {
    const mentions = [mention("body", 10)];
    expect(salienceOf(entity("organization", mentions), BODY_LENGTH)).toBeGreaterThan(
      salienceOf(entity("date", mentions), BODY_LENGTH),
    );
  });
  it("is higher for somebody whose office is told", () => {
    const plain = entity("person", [mention("body", 900)]);
    const office = {
      text: "maire",
      title: "maire",
      portfolio: null,
      organization: null,
      territories: [],
      field: "body" as const,
      start: 0,
      end: 5,
    };
    const mayor = { ...plain, roles: [office] } as Entity;
    expect(salienceOf(mayor, BODY_LENGTH)).toBeGreaterThan(salienceOf(plain, BODY_LENGTH));
  });
  it("is nothing where there is no mention, and no number in an empty body is lost", () => {
    expect(salienceOf(entity("person", []), BODY_LENGTH)).toBe(0);
    expect(salienceOf(entity("person", [mention("title", 0)]), 0)).toBeGreaterThan(0);
  });
  it("orders the entities, equals by id", () => {
    const [late, lead, twin] = [
      entity("person", [mention("body", 900)], "b"),
      entity("person", [mention("body", 0)], "z"),
      entity("person", [mention("body", 900)], "a"),
    ];
    expect(addSalience([late, lead, twin], BODY_LENGTH).map(({ id }) => id)).toEqual(["z", "a", "b"]);
  });
});

describe("salience and the title's words", () => {
  const amis = { ...entity("organization", [mention("body", 900)]), name: "Amis du lac Bowker" } as Entity;
  const under = (title: string): number => salienceOf(amis, BODY_LENGTH, wordsOf(title));
  it("rises with the share of a name that the title has", () => {
    expect(under("Le lac Bowker en danger")).toBeGreaterThan(under("Un lac en danger"));
    expect(under("Les Amis du lac Bowker")).toBeGreaterThan(under("Le lac Bowker en danger"));
  });
  it("never falls when a mention moves from the last paragraph to the title, whatever the title shares", () => {
    const words = fc.constantFrom("Le lac Bowker", "Les Amis du lac Bowker", "La grêle", "");
    fc.assert(
      fc.property(anyMentions, words, (mentions, title) => {
        const last = mentions.reduce(
          (far, { start }, at) => (start > (mentions[far]?.start ?? 0) ? at : far),
          0,
        );
        const moved = mentions.map((one, at) => (at === last ? mention("title", 0) : one));
        const of = (all: readonly Mention[]): number =>
          salienceOf({ ...amis, mentions: [...all] } as Entity, BODY_LENGTH, wordsOf(title));
        expect(of(moved)).toBeGreaterThanOrEqual(of(mentions) - EPSILON);
      }),
    );
  });
  it("has no weight of a sign below 0", () => {
    for (const weight of Object.values(WEIGHTS)) expect(weight).toBeGreaterThanOrEqual(0);
  });
});

describe("docs/salience.md", () => {
  const doc = readFileSync(new URL("../../docs/salience.md", import.meta.url), "utf8");
  const rows = [...doc.matchAll(/^\| (\w+)(?:\/(\w+))? ([^|]+?) +\| ([t\d ]+?) +\| (\d\.\d\d) +\|$/gm)];
  it("has an example for each line of which the salience is what it says", () => {
    expect(rows.length).toBe(5);
    const title = /The title is "([^"]+)"/.exec(doc)?.[1] ?? "";
    for (const [, kind = "", type, name = "", starts = "", wanted] of rows) {
      const mentions = starts
        .split(" ")
        .map((start) => (start === "t" ? mention("title", 0) : mention("body", Number(start))));
      const own = {
        ...entity(kind as Kind, mentions),
        kind,
        name,
        ...(type === undefined ? {} : { type }),
      } as Entity;
      expect(`${name} ${salienceOf(own, BODY_LENGTH, wordsOf(title)).toFixed(2)}`).toBe(`${name} ${wanted}`);
    }
  });
  it("states the weights", () => {
    const { title, position, lead, frequency, office } = WEIGHTS;
    expect(doc).toContain(
      `${title} title + ${position} position + ${lead} lead + ${frequency} frequency + ${office} office`,
    );
    expect(doc).toContain(`a union (${KIND_WEIGHTS["organization/union"] ?? ""})`);
  });
});
