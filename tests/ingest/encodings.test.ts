/** Encodings in the order in which they are trusted: mark, valid UTF-8, announcement, the bytes themselves. */
import { describe, expect, it } from "vitest";
import type { IngestOptions } from "../../src/ingest/index.js";
import { bytes, codes, latin1, read } from "./items.js";

const SAMPLE = "L'été à Québec";
const page = (head: string): string => `<html><head>${head}</head><p>${SAMPLE}</p></html>`;
const LATIN1_META = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">';
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

type Case = [
  what: string,
  input: Uint8Array,
  expected: string,
  notes: RegExp[],
  options?: Partial<IngestOptions>,
];

describe("pages in HTML", () => {
  it.each<Case>([
    ["UTF-8 that says so", bytes(page('<meta charset="utf-8">')), SAMPLE, []],
    ["UTF-8 that says nothing", bytes(page("")), SAMPLE, []],
    ["UTF-8 with a mark", join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes(page(LATIN1_META))), SAMPLE, [/ISO|1252.*lu en UTF-8/]],
    ["UTF-8 that says ISO-8859-1", bytes(page(LATIN1_META)), SAMPLE, [/WINDOWS-1252.*lu en UTF-8/]],
    ["ISO-8859-1 by http-equiv", latin1(page(LATIN1_META)), SAMPLE, []],
    ["ISO-8859-1 by meta", latin1(page("<META CHARSET=latin1>")), SAMPLE, []],
    ["ISO-8859-1 that says UTF-8", latin1(page('<meta charset="utf-8">')), SAMPLE, [/UTF-8.*lu en WINDOWS-1252/]],
    ["Windows-1252 that says UTF-16", latin1(page('<meta charset="utf-16">')), SAMPLE, [/UTF-8.*lu en WINDOWS-1252/]],
    ["a label nobody knows", latin1(page('<meta charset="klingon">')), SAMPLE, []],
    ["the carrier knows better than the page", Uint8Array.of(0xbd, 0x75, 0x66, 0x20, 0xe9), "œuf é", [], { charset: "iso-8859-15" }],
    ["an XML declaration", latin1(`<?xml version="1.0" encoding="ISO-8859-1"?><html>${SAMPLE}</html>`), SAMPLE, []],
    ["Cyrillic that says so", Uint8Array.of(...bytes('<meta charset="windows-1251">'), 0xcf, 0xf0), "Пр", []],
  ])("%s", async (_, input, expected, notes, options = {}) => {
    const [item] = await read(input, { kind: "html", ...options });
    expect(item?.article?.html).toContain(expected);
    expect(item?.notes?.length ?? 0).toBe(notes.length);
    for (const [at, note] of notes.entries()) expect(item?.notes?.[at]).toMatchObject({ code: "encoding", message: note });
  });
}); // prettier-ignore

describe("plain text, which announces nothing", () => {
  it.each<Case>([
    ["Windows-1252", Uint8Array.of(0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80, 0x20, 0x9c, 0x75, 0x66), "L’été € œuf", []],
    ["ISO-8859-15: œ before a letter, € after a number", Uint8Array.of(...bytes("c"), 0xbd, ...bytes("ur: 5 "), 0xa4), "cœur: 5 €", [/ISO-8859-15/]],
    ["Latin-1: fractions stay fractions", Uint8Array.of(...bytes("5 "), 0xbd, ...bytes(" po, "), 0xe9, ...bytes("t"), 0xe9), "5 ½ po, été", []],
    ["the Macintosh's", Uint8Array.of(...bytes("L'"), 0x8e, ...bytes("t"), 0x8e, 0x20, 0x88, ...bytes(" Qu"), 0x8e, ...bytes("bec")), SAMPLE, [/MACINTOSH/]],
    ["UTF-16 with a mark, little end first", Uint8Array.from(Buffer.from(`\ufeff${SAMPLE}`, "utf16le")), SAMPLE, []],
    ["UTF-16 with a mark, big end first", Uint8Array.from(Buffer.from(`\ufeff${SAMPLE}`, "utf16le").swap16()), SAMPLE, []],
    ["UTF-16 by its NULs, little end first", Uint8Array.from(Buffer.from(SAMPLE, "utf16le")), SAMPLE, [/UTF-16LE/]],
    ["UTF-16 by its NULs, big end first", Uint8Array.from(Buffer.from(SAMPLE, "utf16le").swap16()), SAMPLE, [/UTF-16BE/]],
    ["lines of Windows-1252 pasted into UTF-8", join(bytes("Été à Québec\nDéjà\n"), latin1("L'été\n"), bytes("Là\n")), "Été à Québec\nDéjà\nL'été\nLà\n", [/^Une ligne était/]],
  ])("%s", async (_, input, expected, notes) => {
    const [item] = await read(input, { kind: "plain" });
    expect(item?.article?.body).toBe(expected);
    expect((item?.notes ?? []).map(({ message }) => notes.some((note) => note.test(message)))).toEqual(notes.map(() => true));
  });
}); // prettier-ignore

describe("what cannot be read is said", () => {
  it("UTF-8 that lost bytes, with the line", async () => {
    const damaged = join(bytes("Été à Québec\nvoilà l'été "), Uint8Array.of(0xc3, 0x28), bytes(" déjà"));
    const [item] = await read(damaged, { kind: "text", name: "p.txt" });
    expect(item?.error).toMatchObject({ code: "ENCODING", where: "p.txt" });
    expect(item?.error?.message).toMatch(/1 sequence is broken \(the first on line 2\)/);
  });
  it.each([
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), "BINARY"],
    ["NULs", new Uint8Array(1000), "BINARY"],
  ])("%s", async (_, input, code) => {
    for (const kind of ["text", "html", "feed", "json", "csv"] as const)
      expect(codes(await read(input, { kind }))).toEqual([code]);
  });
});

describe("an encoding that is known", () => {
  async function* oneByOne(input: Uint8Array): AsyncGenerator<Uint8Array> {
    for (const byte of input) yield Uint8Array.of(byte);
  }
  const MAC = Uint8Array.of(0x8e, 0x74, 0x8e); // "été" in the Macintosh's, "ŽtŽ" in Windows-1252
  const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));

  it.each<Case>([
    ["is believed rather than the bytes", MAC, "été", [], { knownCharset: "macintosh" }],
    [
      "and rather than what is announced",
      Uint8Array.of(...bytes(LATIN1_META), 0xcf, 0xf0),
      "Пр",
      [],
      { knownCharset: "windows-1251", kind: "html" },
    ],
    ["by any of its names", latin1("\u0093\u00e9t\u00e9\u0094"), "“été”", [], { knownCharset: "Latin1" }],
    ["two bytes a character", utf16("Été"), "Été", [], { knownCharset: "utf-16le" }],
    ["of lines of JSON", latin1('{"body":"été"}\n'), "été", [], { knownCharset: "latin1", kind: "jsonl" }],
    ["of a table", latin1("body\nété\n"), "été", [], { knownCharset: "latin1", kind: "csv" }],
    [
      "of a feed",
      latin1(
        '<?xml version="1.0" encoding="utf-8"?><rss><channel><item><description>&lt;p&gt;été&lt;/p&gt;</description></item></channel></rss>',
      ),
      "été",
      [],
      { knownCharset: "latin1", kind: "feed" },
    ],
  ])("%s", async (_, input, expected, notes, { kind = "text", ...options } = {}) => {
    for (const source of [input, oneByOne(input)]) {
      const [item] = await read(source, { kind, ...options });
      expect(item?.error).toBeUndefined();
      expect(item?.article?.html ?? item?.article?.text ?? item?.article?.body).toContain(expected);
      expect(item?.notes ?? []).toEqual(notes);
    }
  });

  it("is no encoding of these bytes, or none at all: said, and nothing is read", async () => {
    const wrong = await read(latin1("été"), { kind: "text", knownCharset: "utf-8" });
    expect(wrong[0]?.error).toMatchObject({ code: "ENCODING", message: "in: expected text in UTF-8, as was said, got bytes that are none" });
    expect(codes(await read(utf16("Été").slice(0, 5), { kind: "text", knownCharset: "utf-16le" }))).toEqual(["ENCODING"]);
    expect(codes(await read("a", { kind: "text", knownCharset: "klingon" }))).toEqual(["UNSUPPORTED"]);
  }); // prettier-ignore
});
