import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "./clean.js";
import { read } from "../../src/text/fold.js";
import { PAGES } from "./pages.js";

const page = (marked: string): string => marked.trimStart().replace(/^[TBNDKXREd]\|/gm, "");
const pages = PAGES.map(({ name, page: marked }) => ({ name, text: page(marked) }));
const labels = (text: string): string[] => clean({ text }).blocks.map(({ label }) => label);

describe("typography changes no label", () => {
  const variants: Readonly<Record<string, (text: string) => string>> = {
    "curly apostrophes": (text) => text.replaceAll("'", "’"),
    "no-break spaces": (text) => text.replaceAll(/ (?=[:;!?»$%])|(?<=«) |(?<=\d) (?=\d)/g, "\u00a0"),
    "narrow no-break spaces": (text) => text.replaceAll(/ (?=[:;!?»$%])|(?<=«) |(?<=\d) (?=\d)/g, "\u202f"),
    "decomposed letters": (text) => text.normalize("NFD"),
    CRLF: (text) => text.replaceAll("\n", "\r\n"),
    CR: (text) => text.replaceAll("\n", "\r"),
    "trailing spaces": (text) => text.replaceAll("\n", "  \u00a0\n"),
    "a byte order mark": (text) => `\ufeff${text}`,
    "extra blank lines above and below": (text) => `\n\n \n${text}\n\n\n`,
  };
  for (const [name, change] of Object.entries(variants)) {
    it.each(pages)(`${name}: $name`, ({ text }) => {
      const plain = clean({ text });
      const changed = clean({ text: change(text) });
      expect(changed.blocks.map(({ label }) => label)).toEqual(plain.blocks.map(({ label }) => label));
      expect(changed.publishedAt).toBe(plain.publishedAt);
      expect(read(changed.body).text).toBe(read(plain.body).text);
      expect(read(changed.byline ?? "").text).toBe(read(plain.byline ?? "").text);
    });
  }
});

describe("what always holds", () => {
  const line = fc.oneof(
    fc.constantFrom(...pages.flatMap(({ text }) => text.split("\n"))),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "",
      "  ",
      "Publicité",
      "22 août 2020",
      "\u0000",
      "\ud800",
      "«",
      "...",
      "Par",
      "Par :",
      "1.",
      "[",
      "@",
      "©",
      "—",
    ),
  );
  const anyPage = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));

  it("blocks slice the page exactly, in order, and cover every line that shows something", () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const { blocks, body } = clean({ text });
        let last = 0;
        let covered = "";
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(block.end).toBeGreaterThan(block.start);
          expect(text.slice(block.start, block.end)).toBe(block.text);
          covered += text.slice(last, block.start);
          last = block.end;
        }
        covered += text.slice(last);
        expect(covered.replace(/[\s\p{Cc}\p{Cf}]/gu, "")).toBe("");
        expect(body === "").toBe(blocks.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  it("the same page gives the same document", () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(clean({ text })).toEqual(clean({ text }));
      }),
      { numRuns: 50 },
    );
  });

  it("each paragraph of the body stands in the page, character for character", () => {
    for (const { text } of pages) {
      const flat = text.replaceAll(/\s+/g, " ");
      for (const paragraph of clean({ text }).body.split("\n\n"))
        expect(flat).toContain(paragraph.replaceAll(/\s+/g, " "));
    }
  });
});

describe("hostile input", () => {
  // Bounds that a quadratic pass would miss by far, and a busy machine would not: 20 MB take 0.3 s on an idle one.
  // CPU time: what else the machine does is no fault of the cleaner.
  const cpuOf = (run: () => void): number => {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const sentence = "Le conseil a adopté le budget lundi soir, malgré l'opposition de trois élus. ";

  it("nothing at all", () => {
    expect(clean({ text: "" }).body).toBe("");
    expect(clean({ text: " \n\t\n\u00a0" }).blocks).toEqual([]);
  });
  it("nothing but chrome still gives a body", () => {
    expect(clean({ text: "Publicité" }).body).toBe("Publicité");
    expect(clean({ text: "Accueil\nSports\nCulture" }).body).not.toBe("");
  });
  it("1 MB of NULs", () => {
    expect(clean({ text: "\0".repeat(1_000_000) }).blocks).toEqual([]);
  });
  it("a line of 20 MB, a word of 20 MB", () => {
    for (const text of [sentence.repeat(260_000).trim(), "é".repeat(20_000_000)]) {
      let body = "";
      expect(cpuOf(() => (body = clean({ text }).body))).toBeLessThan(8000);
      expect(body === text).toBe(true);
    }
  });
  it("50,000 spaces inside a line, 50,000 lines of one word, half a million lines", () => {
    expect(cpuOf(() => clean({ text: `Le maire${" ".repeat(50_000)}parle.` }))).toBeLessThan(3000);
    expect(cpuOf(() => clean({ text: "mot\n".repeat(50_000) }))).toBeLessThan(20_000);
    expect(cpuOf(() => clean({ text: "a\n".repeat(500_000) }))).toBeLessThan(20_000);
  });
  it.each(["Jean-", "1 ", "22/", "- ", "| ", "(", "Par ", "a.", "@a", "« ", "A, ", "[ ] ", "22 août "])(
    "%j, which tempts patterns to backtrack",
    (part) => {
      expect(cpuOf(() => clean({ text: part.repeat(20_000) }))).toBeLessThan(5000);
      expect(cpuOf(() => clean({ text: `${part.repeat(40)}\n`.repeat(500) }))).toBeLessThan(8000);
    },
  );
  it("HTML of 50 MB is refused before it is read to its end, and what it holds never missed", () => {
    const html = `<p>${sentence}</p>\n`.repeat(600_000);
    expect(html.length).toBeGreaterThan(50_000_000);
    expect(
      cpuOf(() => expect(() => clean({ html })).toThrow(/^html: expected a page with at most/)),
    ).toBeLessThan(5000);
    expect(() => clean({ html: `<p>${"<b>a</b> ".repeat(250_000)}</p>` })).toThrow(/too many pieces/);
  });
  it("twenty megabytes of tags without a word", () => {
    const html = "<div class=a><span></span></div>\n".repeat(650_000);
    expect(cpuOf(() => expect(clean({ html }).blocks).toEqual([]))).toBeLessThan(15_000);
  });
  it("lone surrogates", () => {
    const text =
      "Le titre \ud83d du jour\n\nLe maire \udc00 a parlé lundi soir devant une salle comble et bruyante.";
    expect(clean({ text }).body).toBe(
      "Le maire \udc00 a parlé lundi soir devant une salle comble et bruyante.",
    );
  });
  it("a page pasted twice keeps its labels in the first half", () => {
    const { text } = pages[0]!;
    expect(labels(`${text}\n\n${text}`).indexOf("title")).toBe(labels(text).indexOf("title"));
  });
});
