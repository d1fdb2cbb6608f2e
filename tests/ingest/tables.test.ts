/** CSV and TSV: columns by their names, rows one by one. */
import { describe, expect, it } from "vitest";
import { bytes, latin1, outline, read } from "./items.js";

describe("columns", () => {
  it.each<[string, string, object]>([
    ["the fields of an Article", "id,title,body,publishedAt\n1,T,a,2020-08-22", { id: "1", title: "T", body: "a", publishedAt: "2020-08-22" }],
    ["French names, semicolons", "Titre;Sous-titre;Texte;Date de publication;Auteur·e;Langue;Pays\nT;S;a;22/08/2020 09:00;Marie Roy;FR;ca", { title: "T", subtitle: "S", text: "a", publishedAt: "2020-08-22T09:00", byline: "Marie Roy", language: "fr", country: "CA" }],
    ["tabs", "Titre\tContenu\tRubrique\nT\ta, b; c\tÉco", { title: "T", body: "a, b; c", section: "Éco" }],
    ["quotation marks, line ends in a cell", 'titre,corps\r\n"Il dit ""oui"", puis","l1\r\nl2"\r\n', { title: 'Il dit "oui", puis', body: "l1\r\nl2" }],
    ["quotation marks nobody doubled", 'titre,corps\nIl dit "oui",a', { title: 'Il dit "oui"', body: "a" }],
    ["an empty cell is no field", "titre,corps,date\n,a,\n", { body: "a" }],
    ["the mark of UTF-8", "\ufefftitre,corps\nT,a", { title: "T", body: "a" }],
  ])("%s", async (_, table, expected) => {
    const items = await read(table, { kind: "csv" });
    expect(items.map(({ article, error }) => article ?? error?.message)).toEqual([expected]);
  }); // prettier-ignore

  it.each([
    ["titre,corps,vues\nT,a,1", 'in:1: column "vues": unknown; known columns are id, url, html, text, body'],
    ["titre,corps,\nT,a,1", "in:1: column 3 (no name): unknown"],
    ["titre,corps,body\nT,a,b", "in:1: two columns stand for body"],
    ["titre,date\nT,2020", "in:1: expected a column text, body or html, got title, publishedAt"],
    ["bonjour", 'in:1: column "bonjour": unknown'],
    ['titre;"corps, sans pub, ni menu"\nT;a', 'in:1: column "corps, sans pub, ni menu": unknown'],
  ])("%j is refused whole", async (table, message) => {
    const [item, ...rest] = await read(table, { kind: "csv" });
    expect(item?.error?.code).toBe("INVALID_CSV");
    expect(item?.error?.message.startsWith(message)).toBe(true);
    expect(rest).toEqual([]);
  });
});

describe("rows", () => {
  it("a bad row is one error with its line, and the rest goes on", async () => {
    const table = 'titre,corps,date\nA,a,2020-08-22\n\n"B\nb",b\nC,c,hier\nD,"",2020-08-22\nE,"e\nf",2020-08-22\nF,f,2020-08-22\n';
    const items = await read(table, { kind: "csv", name: "t.csv" });
    expect(outline(items)).toEqual(["t.csv:2 a", "t.csv:4 INVALID_CSV", "t.csv:6 INVALID_ARTICLE", "t.csv:7 EMPTY", "t.csv:8 e\nf", "t.csv:10 f"]);
    expect(items[1]?.error?.message).toBe("t.csv:4: expected 3 columns, got 2");
    expect(items[2]?.error?.message).toMatch(/publishedAt: expected an ISO 8601 date such as 2020-08-22, got "hier"/);
  }); // prettier-ignore

  it("a quotation mark that is never closed is said", async () => {
    const items = await read('titre,corps\nA,a\nB,"b\nC,c\n', { kind: "csv" });
    expect(outline(items)).toEqual(["in:2 a", "in:4 INVALID_CSV"]);
    expect(items[1]?.error?.message).toMatch(/quotation mark .* not closed/);
  });

  it("an article over the limit costs its row", async () => {
    const table = `corps\na\n${"mot ".repeat(600_000)}\nz\n`;
    expect((await read(table, { kind: "csv" })).map(({ error }) => error?.code)).toEqual([undefined, "TOO_LARGE", undefined]); // prettier-ignore
  });

  it("a header alone has no article; nothing at all is empty", async () => {
    expect(await read("titre,corps\n", { kind: "csv" })).toEqual([]);
    expect(outline(await read("", { kind: "csv" }))).toEqual(["in EMPTY"]);
    expect(outline(await read("\n\n", { kind: "csv" }))).toEqual(["in EMPTY"]);
  });

  it("Windows-1252, UTF-16, and one row in another encoding", async () => {
    expect(outline(await read(latin1("titre;corps\nÉ;L'été"), { kind: "csv" }))).toEqual(["in:2 L'été"]);
    const utf16 = Buffer.from("\ufefftitre\tcorps\nÉ\tL'été\n", "utf16le");
    expect(outline(await read(utf16, { kind: "csv" }))).toEqual(["in:2 L'été"]);
    const mixed = Buffer.concat([bytes("corps\nL'été\n"), latin1("L'été\n")]);
    expect(outline(await read(mixed, { kind: "csv" }))).toEqual(["in:2 L'été", "in:3 L'été"]);
  });

  it("a table without end passes with one row in memory", async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield bytes("titre,corps\n");
      const rows = bytes(`T,${"mot ".repeat(2000)}\n`.repeat(100));
      for (let at = 0; at < 60; at++) yield rows;
    }
    let count = 0;
    const before = process.memoryUsage().rss;
    const { ingest } = await import("../../src/ingest/index.js");
    for await (const { error } of ingest(source(), { name: "in", kind: "csv" }))
      if (error === undefined) count++;
    expect(count).toBe(6000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it("a source that fails is an item", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes("corps\na\n");
      throw new Error("EIO: read failed");
    }
    expect(outline(await read(broken(), { kind: "csv" })).at(-1)).toBe("in UNREADABLE");
  });
});
