import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest, INPUT_KINDS, kindOf, type IngestItem, type IngestOptions } from "../../src/ingest/index.js";
import { MAX_ARTICLE_LENGTH } from "../../src/schema.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function all(
  source: AsyncIterable<Uint8Array> | Uint8Array | string,
  options: Partial<IngestOptions> & Pick<IngestOptions, "kind">,
): Promise<IngestItem[]> {
  const items: IngestItem[] = [];
  const input = typeof source === "string" ? bytes(source) : source;
  for await (const item of ingest(input, { name: "in", ...options })) items.push(item);
  return items;
}

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const whole = bytes(text);
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

const codes = (items: readonly IngestItem[]): string[] => items.map(({ error }) => error?.code ?? "ok");

describe("kinds of files", () => {
  it.each([
    ["page.txt", "text"], ["a.JSON", "json"], ["a.jsonl", "jsonl"], ["a.ndjson", "jsonl"], ["a.html", "html"], ["feed.xml", "feed"],
    ["a.csv", "csv"], ["a.TSV", "csv"], ["b/a.jsonl.gz", "jsonl"], ["a.xml.GZ", "feed"], ["a.rdf", "feed"], ["archive.tar.gz", undefined], ["a.gz", undefined], ["README", undefined], ["a.constructor", undefined], ["/data/x.y/file.txt", "text"],
  ])("%s", (name, kind) => expect(kindOf(name)).toBe(kind)); // prettier-ignore
});

describe("pages and plain bodies", () => {
  it("a page is text, a plain one is body", async () => {
    expect(await all("Le titre\n\nLe texte.", { kind: "text" })).toEqual([
      { where: "in", article: { text: "Le titre\n\nLe texte." } },
    ]);
    expect(await all("Le texte.", { kind: "plain" })).toEqual([
      { where: "in", article: { body: "Le texte." } },
    ]);
  });

  it("drops a byte order mark and reads UTF-16 that has one", async () => {
    expect(
      (await all(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes("été")]), { kind: "plain" }))[0]?.article?.body,
    ).toBe("été");
    const utf16 = Buffer.from("\ufeffLe café", "utf16le");
    expect((await all(utf16, { kind: "plain" }))[0]?.article?.body).toBe("Le café");
  });

  it("reads old French pages in Windows-1252", async () => {
    const old = new Uint8Array([0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80, 0x20, 0x9c, 0x75, 0x66]);
    expect((await all(old, { kind: "text" }))[0]?.article?.text).toBe("L’été € œuf");
  });

  it("says so where UTF-8 was damaged", async () => {
    const damaged = new Uint8Array([
      ...bytes("L'été à Québec, où l'on fête déjà "),
      0xc3,
      0x28,
      ...bytes(" été"),
    ]);
    expect(codes(await all(damaged, { kind: "text" }))).toEqual(["ENCODING"]);
  });

  it.each([
    ["nothing", new Uint8Array(), "EMPTY"],
    ["white space", bytes(" \n\u00a0\t"), "EMPTY"],
    ["NULs", new Uint8Array(1_000_000), "BINARY"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48]),
      "BINARY",
    ],
    ["a PDF", bytes("%PDF-1.7\nblah"), "BINARY"],
  ])("%s", async (_, input, code) => {
    const [item] = await all(input, { kind: "text", name: "page.txt" });
    expect(item?.error?.code).toBe(code);
    expect(item?.error?.message).toMatch(/^page\.txt: .*expected/);
  });

  it("one stray NUL and lone surrogates are text", async () => {
    expect(codes(await all(`${"Le maire a parlé. ".repeat(20)}\0`, { kind: "text" }))).toEqual(["ok"]);
  });

  it("a page over the limit is one error, and little memory", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = new Uint8Array(1_000_000).fill(97);
      for (let i = 0; i < 90; i++) yield chunk;
    }
    expect(codes(await all(endless(), { kind: "text" }))).toEqual(["TOO_LARGE"]);
  });

  it("a source that fails is an item, not a crash", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes("Le");
      throw new Error("EIO: read failed");
    }
    for (const kind of INPUT_KINDS) {
      expect((await all(broken(), { kind })).at(-1)?.error).toMatchObject({ code: "UNREADABLE" });
    }
  });
});

describe("JSON", () => {
  it("one article or an array", async () => {
    expect(codes(await all('{"body":"a"}', { kind: "json" }))).toEqual(["ok"]);
    const items = await all('[{"body":"a"},{"boddy":"b"},{"body":"c"}]', { kind: "json", name: "x.json" });
    expect(items.map(({ where }) => where)).toEqual(["x.json[0]", "x.json[1]", "x.json[2]"]);
    expect(codes(items)).toEqual(["ok", "INVALID_ARTICLE", "ok"]);
  });

  it("names the line of the fault and what was expected", async () => {
    const [item] = await all('{\n  "title": "a",\n  "body": "b",\n}', { kind: "json", name: "x.json" });
    expect(item).toMatchObject({ where: "x.json:4", error: { code: "INVALID_JSON" } });
    expect(item?.error?.message).toBe(
      "x.json:4: broken JSON at column 1: expected a field name in double quotes",
    );
  });

  it.each([
    ["", "EMPTY"], ["  \n", "EMPTY"], ["[", "INVALID_JSON"], ["[".repeat(100_000), "INVALID_JSON"], ['{"body":"\\ud800"}', "ok"],
    ['"text"', "INVALID_ARTICLE"], ["null", "INVALID_ARTICLE"], ["12", "INVALID_ARTICLE"], ['[["a"]]', "INVALID_ARTICLE"],
    ['{"__proto__":{"x":1},"body":"a"}', "INVALID_ARTICLE"],
  ])("%#: %.20s", async (text, code) => expect(codes(await all(text, { kind: "json" }))).toEqual([code])); // prettier-ignore

  it("an empty array holds no article", async () => expect(await all("[]", { kind: "json" })).toEqual([]));
});

describe("JSON Lines", () => {
  const lines = [
    '{"body":"un"}',
    "",
    '{"body":"deux"',
    '{"body":""}',
    '{"text":"trois"}',
    '{"body":"x","publishedAt":"hier"}',
  ].join("\r\n");

  it("one bad line is one error, and the rest goes on", async () => {
    const items = await all(lines, { kind: "jsonl", name: "a.jsonl" });
    expect(items.map(({ where }) => where)).toEqual([1, 3, 4, 5, 6].map((line) => `a.jsonl:${line}`));
    expect(codes(items)).toEqual(["ok", "INVALID_JSON", "EMPTY", "ok", "INVALID_ARTICLE"]);
    expect(items[1]?.error?.message).toBe('a.jsonl:3: broken JSON at column 16: expected "," or "}"');
    expect(items[4]?.error?.message).toBe(
      'a.jsonl:6: publishedAt: expected an ISO 8601 date such as 2020-08-22, got "hier"',
    );
  });

  it("does not care how the bytes are cut", async () => {
    const whole = await all(lines, { kind: "jsonl" });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(codes(await all(chunked(lines, size), { kind: "jsonl" }))).toEqual(codes(whole));
      }),
      { numRuns: 20 },
    );
  });

  it("bytes that are not UTF-8 cost one line", async () => {
    const input = new Uint8Array([...bytes('{"body":"'), 0xe9, ...bytes('"}\n{"body":"été"}\n')]);
    expect(codes(await all(input, { kind: "jsonl" }))).toEqual(["ENCODING", "ok"]);
  });

  it("a line at the limit passes, one over the limit does not, and the next is read", async () => {
    const long = JSON.stringify({ body: "é ".repeat(MAX_ARTICLE_LENGTH / 2) });
    const tooLong = JSON.stringify({ body: "a".repeat(MAX_ARTICLE_LENGTH + 1) });
    async function* source(): AsyncGenerator<Uint8Array> {
      yield bytes(`${long}\n`);
      yield bytes(`${tooLong}\n`);
      yield bytes('{"body":"fin"}');
    }
    expect(codes(await all(source(), { kind: "jsonl" }))).toEqual(["ok", "TOO_LARGE", "ok"]);
  });

  it("a line without end is dropped as it comes", async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      const chunk = new Uint8Array(4_000_000).fill(97);
      for (let i = 0; i < 40; i++) yield chunk;
      yield bytes('\n{"body":"fin"}\n');
    }
    expect(codes(await all(source(), { kind: "jsonl" }))).toEqual(["TOO_LARGE", "ok"]);
  });

  it("an empty file is said to be empty", async () =>
    expect(codes(await all("\n\n", { kind: "jsonl" }))).toEqual(["EMPTY"]));

  it("any bytes at all give items, never a throw", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(...INPUT_KINDS),
        async (input, kind) => {
          for (const item of await all(input, { kind }))
            expect((item.article === undefined) !== (item.error === undefined)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("defaults", () => {
  const defaults = { publishedAt: "2020-08-22", country: "CA" };

  it("stand in where the input says nothing", async () => {
    const items = await all('{"body":"a"}\n{"body":"b","country":"FR","publishedAt":"2019-01-01"}', {
      kind: "jsonl",
      defaults,
    });
    expect(items.map(({ article }) => article)).toEqual([
      { body: "a", publishedAt: "2020-08-22", country: "CA" },
      { body: "b", country: "FR", publishedAt: "2019-01-01" },
    ]);
  });

  it("a page may say its own date: the reference date must not hide it", async () => {
    expect((await all("Une page", { kind: "text", defaults }))[0]?.article).toEqual({
      text: "Une page",
      country: "CA",
    });
  });
});
