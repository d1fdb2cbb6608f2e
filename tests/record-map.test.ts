/** The map of a record onto its page: what it points at on the page is what stands in the record. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGold } from "../src/evaluation/files.js";
import { createTagger, toPage, type RecordMap } from "../src/index.js";
import { convertOffsets, OFFSET_UNITS } from "../src/record-offsets.js";
import type { Article, TagRecord } from "../src/types.js";

const tagger = createTagger();
const mapped = async (article: Article): Promise<TagRecord & { map: RecordMap }> => {
  const record = await tagger.tag(article, { map: true });
  return { ...record, map: record.map ?? [] };
};
/** What of the field has a place on the page. */
const drawn = ({ map }: TagRecord, field: "title" | "body"): number =>
  (map ?? []).filter((one) => one.field === field).reduce((sum, { start, end }) => sum + end - start, 0);

const slices = {
  utf16: (text: string, start: number, end: number) => text.slice(start, end),
  codepoint: (text: string, start: number, end: number) => [...text].slice(start, end).join(""),
  utf8: (text: string, start: number, end: number) => Buffer.from(text).subarray(start, end).toString(),
};

const TITLE = "Un pont neuf à Rivière-Bleue";
const PARAGRAPHS = [
  "Le pont qui enjambe la rivière sera reconstruit l'an prochain, a annoncé lundi à Québec la ministre Anne Roy.",
  "« Les travaux coûteront 2,2 millions de dollars », a-t-elle précisé devant une centaine de personnes 🎉 réunies à l'école.",
  "Le chantier doit commencer en avril et durer sept mois, selon la municipalité de Rivière-Bleue.",
];
const TEXT = [TITLE, "Par Luce Roy", ...PARAGRAPHS].join("\n\n");

describe("a page of text", () => {
  it("every stretch is on the page, character by character; only what parts paragraphs has no place", async () => {
    const record = await mapped({ text: TEXT });
    expect(record.body).toBe(PARAGRAPHS.join("\n\n"));
    for (const { field, start, end, pageStart, pageEnd } of record.map)
      expect(TEXT.slice(pageStart, pageEnd)).toBe(record[field]?.slice(start, end));
    expect(drawn(record, "title")).toBe(TITLE.length);
    expect(drawn(record, "body")).toBe(PARAGRAPHS.join("").length);
  });

  it.each(OFFSET_UNITS)("mentions lead to the page in %s", async (unit) => {
    const record = convertOffsets(await mapped({ text: `🎉\n${TEXT}` }), unit, `🎉\n${TEXT}`);
    const mentions = record.entities.flatMap((entity) => entity.mentions);
    expect(mentions.length).toBeGreaterThan(3);
    for (const mention of mentions) {
      const [span, ...more] = toPage(record.map ?? [], mention);
      expect(more).toEqual([]);
      expect(slices[unit](`🎉\n${TEXT}`, span?.start ?? 0, span?.end ?? 0)).toBe(mention.text);
    }
  });

  it("on the pages of tests/gold, text by text", async () => {
    for (const { source } of readGold("tests/gold").slice(0, 25)) {
      const record = await mapped({ text: source });
      for (const { field, start, end, pageStart, pageEnd } of record.map)
        expect(source.slice(pageStart, pageEnd)).toBe(record[field]?.slice(start, end));
      expect(record.map.length).toBeGreaterThan(0);
    }
  });
});

describe("a page in HTML", () => {
  /** Ways to write one character; a browser shows them all alike. */
  const written = (char: string): fc.Arbitrary<string> => {
    const entity = `&#${char.codePointAt(0)};`;
    const named: Readonly<Record<string, string>> = { é: "&eacute;", à: "&agrave;", "'": "&#x27;", "«": "&laquo;", "»": "&raquo;" };
    if (char === " ") return fc.constantFrom(" ", " ", " ", "\n", " \n\t ");
    return fc.oneof({ weight: 12, arbitrary: fc.constant(char) }, { weight: 1, arbitrary: fc.constantFrom(entity, named[char] ?? char, `<b>${char}</b>`, `<!-- x -->${char}`) });
  }; // prettier-ignore
  const paragraph = (text: string): fc.Arbitrary<string> =>
    fc.tuple(...[...text].map(written)).map((chars) => chars.join(""));
  const html = fc
    .tuple(paragraph(TITLE), ...PARAGRAPHS.map(paragraph))
    .map(
      ([title, ...rest]) =>
        `<title>x</title><nav><a href=/>Accueil</a></nav>\n<h1>${title}</h1>\n${rest.map((one) => `<p>${one}</p>`).join("\n")}`,
    );

  const decode = (source: string): string =>
    source
      .replace(/<!--.*?-->|<[^>]*>/g, "")
      .replace(/&eacute;/g, "é").replace(/&agrave;/g, "à").replace(/&laquo;/g, "«").replace(/&raquo;/g, "»").replace(/&#x27;/g, "'")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/\s+/g, " "); // prettier-ignore

  it("every stretch decodes to what the record has there, in any unit", async () => {
    await fc.assert(
      fc.asyncProperty(html, fc.constantFrom(...OFFSET_UNITS), async (source, unit) => {
        const utf16 = await mapped({ html: source });
        expect(utf16.body).toContain(PARAGRAPHS[0]);
        expect(drawn(utf16, "body")).toBe(utf16.body?.replaceAll("\n\n", "").length);
        const record = convertOffsets(utf16, unit, source);
        for (const { field, start, end, pageStart, pageEnd } of record.map ?? []) {
          const onPage = slices[unit](source, pageStart, pageEnd);
          const inField = slices[unit](record[field] ?? "", start, end);
          expect(decode(onPage)).toBe(inField);
          // Stretches of equal length are copies, so that spans within them can be drawn by adding.
          const isCopy = end - start > 1 && pageEnd - pageStart === end - start;
          expect(isCopy ? onPage : inField).toBe(inField);
        }
        for (const { field, start, end, text } of record.entities.flatMap((entity) => entity.mentions)) {
          const spans = toPage(record.map ?? [], { field, start, end });
          expect(decode(spans.map((span) => slices[unit](source, span.start, span.end)).join(""))).toBe(text);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("a pair of units that the page writes as one reference is one stretch", async () => {
    const source = `<h1>${TITLE}</h1>${PARAGRAPHS.map((one) => `<p>${one.replace("🎉", "&#x1F389;")}</p>`).join("")}`;
    const record = await mapped({ html: source });
    const at = record.body?.indexOf("🎉") ?? -1;
    const [span] = toPage(record.map, { field: "body", start: at, end: at + 2 });
    expect(source.slice(span?.start, span?.end)).toBe("&#x1F389;");
    expect(record.map).toContainEqual({
      field: "body",
      start: at,
      end: at + 2,
      pageStart: span?.start,
      pageEnd: span?.end,
    });
  });
});

describe("what has no page", () => {
  it("a body is its own page; its title stands nowhere on it", async () => {
    const body = PARAGRAPHS.join("\n\n");
    expect((await mapped({ body, title: TITLE })).map).toEqual([
      { field: "body", start: 0, end: body.length, pageStart: 0, pageEnd: body.length },
    ]);
  });

  it("a title that the publisher words otherwise has no place", async () => {
    const record = await mapped({ text: TEXT, title: "Rivière-Bleue aura son pont" });
    expect(drawn(record, "title")).toBe(0);
    expect(drawn(await mapped({ text: TEXT, title: TITLE }), "title")).toBe(TITLE.length);
  });

  it("a record that was not asked for its map has none; one that is not French has it too", async () => {
    expect(await tagger.tag({ text: TEXT })).not.toHaveProperty("map");
    const english =
      "The bridge will be rebuilt next year, the minister said on Monday in Quebec City, and it will cost a lot.";
    const record = await mapped({ text: english });
    expect(record.status).toBe("skipped");
    expect(record.map).toHaveLength(1);
  });

  it("of a page whose encoding was mended, the map leads to the mended page", async () => {
    const damaged = Buffer.from(TEXT.replace(" 🎉", "")).toString("latin1");
    const mended = TEXT.replace(" 🎉", "");
    const { map, body, notes } = await mapped({ text: damaged });
    expect(notes?.[0]?.code).toBe("mojibake-repaired");
    const inBody = map.filter(({ field }) => field === "body");
    expect(inBody).toHaveLength(PARAGRAPHS.length);
    for (const { start, end, pageStart, pageEnd } of inBody)
      expect(mended.slice(pageStart, pageEnd)).toBe(body?.slice(start, end));
  });
});

describe("toPage", () => {
  const map: RecordMap = [
    { field: "title", start: 0, end: 4, pageStart: 50, pageEnd: 54 },
    { field: "body", start: 0, end: 4, pageStart: 10, pageEnd: 14 },
    { field: "body", start: 4, end: 5, pageStart: 14, pageEnd: 22 },
    { field: "body", start: 5, end: 9, pageStart: 22, pageEnd: 26 },
    { field: "body", start: 11, end: 15, pageStart: 40, pageEnd: 44 },
  ];
  it.each([
    ["within a copy", "body", 1, 3, [[11, 13]]],
    ["stretches that touch are one", "body", 2, 7, [[12, 24]]],
    ["a character written otherwise, whole", "body", 4, 5, [[14, 22]]],
    ["over a gap", "body", 8, 12, [[25, 26], [40, 41]]],
    ["in a gap", "body", 9, 11, []],
    ["beyond the end", "body", 15, 20, []],
    ["the title", "title", 1, 9, [[51, 54]]],
    ["nothing", "body", 3, 3, []],
  ] as const)("%s", (_, field, start, end, expected) => {
    expect(toPage(map, { field, start, end }).map((span) => [span.start, span.end])).toEqual(expected);
  }); // prettier-ignore

  it("is empty without a map", () => expect(toPage([], { field: "body", start: 0, end: 9 })).toEqual([]));
});
