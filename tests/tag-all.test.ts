/** Any number of articles, in order, with bounded memory; and articles of any length in bounded time. */
import { describe, expect, it } from "vitest";
import { createTagger } from "../src/tagger.js";
import type { Article, TagRecord } from "../src/types.js";

const tagger = createTagger();
const BODY =
  "La mairesse d'Amos, Marie Tremblay, a annoncé mardi une aide de 2 millions de dollars aux pompiers. ";
const article = (id: number): Article => ({ id: String(id), body: BODY });

async function collect(records: AsyncIterable<TagRecord>): Promise<TagRecord[]> {
  const all: TagRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

describe("tagAll", () => {
  it.each([1, 3, 64])("keeps the order, %i at a time", async (concurrency) => {
    const ids = Array.from({ length: 20 }, (_, i) => i);
    const records = await collect(tagger.tagAll(ids.map(article), { concurrency }));
    expect(records.map(({ id }) => id)).toEqual(ids.map(String));
  });
  it("gives an error record for a bad article in the middle, and the rest goes on", async () => {
    const bad = [
      { id: "empty", body: "" },
      { id: "odd", body: "a", colour: "red" },
    ] as Article[];
    const records = await collect(tagger.tagAll([article(1), ...bad, article(2)]));
    expect(records.map(({ id, status, error }) => [id, status, error?.code])).toEqual([
      ["1", "tagged", undefined],
      ["empty", "error", "EMPTY"],
      ["odd", "error", "INVALID_ARTICLE"],
      ["2", "tagged", undefined],
    ]);
  });
  it("says of each what was noted while it was read, and where it stood on its page", async () => {
    const pages = [{ id: "a", text: BODY }, article(1), { id: "b", body: "" }] as Article[];
    const records = await collect(
      tagger.tagAll(pages, {
        map: true,
        notes: ({ id }, index) => (index === 1 ? [{ code: "encoding", message: `lu : ${id}` }] : []),
      }),
    );
    expect(records.map(({ notes }) => notes)).toEqual([
      undefined,
      [{ code: "encoding", message: "lu : 1" }],
      undefined,
    ]);
    expect(records.map(({ map }) => map?.some(({ field }) => field === "body"))).toEqual([
      true,
      true,
      undefined,
    ]);
    const [plain] = await collect(tagger.tagAll([article(1)]));
    expect(plain).not.toHaveProperty("map");
  });
  it("of nothing gives nothing", async () => {
    expect(await collect(tagger.tagAll([]))).toEqual([]);
  });
  it.each([1, 2, 5])("never reads more than %i ahead of what is handed out", async (concurrency) => {
    let taken = 0;
    let handed = 0;
    let furthest = 0;
    const articles = function* (): Generator<Article> {
      while (taken < 30) {
        taken++;
        furthest = Math.max(furthest, taken - handed);
        yield article(taken);
      }
    };
    for await (const record of tagger.tagAll(articles(), { concurrency })) {
      handed++;
      expect(record.id).toBe(String(handed));
    }
    expect(handed).toBe(30);
    expect(furthest).toBe(concurrency);
  });
  it("reads no more once nobody wants more", async () => {
    let taken = 0;
    let closed = false;
    const articles = async function* (): AsyncGenerator<Article> {
      try {
        for (;;) yield article(++taken);
      } finally {
        closed = true;
      }
    };
    for await (const record of tagger.tagAll(articles(), { concurrency: 2 })) if (record.id === "3") break;
    expect(closed).toBe(true);
    expect(taken).toBeLessThanOrEqual(5);
  });
  it("passes on what the source itself throws", async () => {
    const articles = async function* (): AsyncGenerator<Article> {
      yield article(1);
      throw new Error("the line is dead");
    };
    await expect(collect(tagger.tagAll(articles()))).rejects.toThrow("the line is dead");
  });
});

describe("long articles", () => {
  const MEGABYTE = 1_000_000;
  const paragraph = (i: number): string =>
    `${BODY}Selon Paul Lafleur-${i}, directeur du Cégep de Matane, « rien n'est réglé » à Val-d'Or.\n`;
  const text = (length: number): string => {
    const parts: string[] = [];
    for (let size = 0, i = 0; size < length; i++) {
      const part = paragraph(i % 500);
      parts.push(part);
      size += part.length;
    }
    return parts.join("");
  };
  const secondsFor = async (body: string): Promise<number> => {
    const start = performance.now();
    const record = await tagger.tag({ body, language: "fr", country: "CA", publishedAt: "2024-05-15" });
    expect(record.body).toBe(body);
    return (performance.now() - start) / 1000;
  };
  it("of 1 MB are read in reasonable time, which grows with the length and no faster", async () => {
    await secondsFor(text(MEGABYTE / 50));
    const part = await secondsFor(text(MEGABYTE / 5));
    const whole = await secondsFor(text(MEGABYTE));
    expect(whole).toBeLessThan(20);
    // A quadratic would take 25 times as long; the margin is for a busy machine.
    expect(whole).toBeLessThan(12 * part + 0.5);
  });
});
