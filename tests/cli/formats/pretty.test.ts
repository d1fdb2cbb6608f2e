/** The view for people, without colours (what a pipe gets) and with. */
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { displayWidth, wrap } from "../../../src/cli/formats/layout.js";
import { markedLines, type Mark } from "../../../src/cli/formats/marks.js";
import { pretty } from "../../../src/cli/formats/pretty.js";
import { palette, safeText } from "../../../src/cli/terminal.js";
import type { TagRecord } from "../../../src/types.js";
import { record, refused, skipped } from "../record.js";

async function shown(given: TagRecord, color: "always" | "never" = "never"): Promise<string> {
  let text = "";
  const writer = pretty({ write: async (piece) => void (text += piece) }, { color, onTerminal: false });
  await writer.write(given, "page.txt");
  await writer.end();
  return text;
}

/** eslint would rather not see the escape itself. */
const ESCAPE = String.fromCharCode(27);
const withoutColors = (text: string): string => text.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "");

describe("an article", () => {
  it("is shown in brackets where there are no colours", async () => {
    const text = await shown(record);
    expect(text).toContain("Salle des nouvelles · 22 août 2020, 9 h · français (99 %) · Canada");
    expect(text).toContain(
      "Le [gouvernement du [Québec|L]|O] accorde [2,2 millions de dollars|$] aux [22 pôles|#]",
    );
    expect(text).toContain("[La ministre|p] y voit");
    expect(text).toMatch(
      /Marie-Eve Proulx {2}×2 {2}femme {2}ministre déléguée, Développement économique régional/,
    );
    expect(text).toMatch(/Chaudière-Appalaches +région +CA-QC-12/);
    expect(text).toMatch(
      /2[\u00a0\u202f]200[\u00a0\u202f]000[\u00a0\u202f]\$ {2}CAD \(déduit\) {2}«\u00a02,2 millions de dollars\u00a0»/,
    );
    expect(text).toMatch(/15 juillet 2020 {2}2020-07-15 {2}«\u00a015 juillet dernier\u00a0»/);
    expect(text).toMatch(/█████████· {2}0,93 {2}économie sociale {2}«\u00a0pôles d'économie sociale\u00a0»/);
    expect(text).toMatch(/3 avril 2024 {2}Technologistes/);
    expect(text).not.toContain(ESCAPE);
  });

  it("says what stands below the title, who signed, what was changed and what was mended", async () => {
    const more = {
      ...record,
      subtitle: "Une aide attendue depuis un an",
      authors: ["Luce Roy", "La Presse Canadienne"],
      modifiedAt: "2020-08-23",
      notes: [{ code: "mojibake-repaired", message: "3 caractères mal décodés réparés." }],
    };
    const lines = (await shown(more)).split("\n");
    const title = lines.findIndex((line) => line.startsWith("Relance"));
    expect(lines[title + 1]).toBe("Une aide attendue depuis un an");
    expect(lines.slice(title + 2, title + 4).join(" ")).toContain(
      "Salle des nouvelles · de Luce Roy, La Presse Canadienne · 22 août 2020, 9 h · mis à jour : 23 août 2020 · français",
    );
    expect(lines).toContain("! 3 caractères mal décodés réparés.");
    // What the byline says already is not said again.
    expect(await shown({ ...record, authors: ["Salle des nouvelles"] })).toBe(await shown(record));
  });

  it("keeps its very words in colour", async () => {
    const text = await shown(record, "always");
    expect(text).toContain(`${ESCAPE}[`);
    expect(withoutColors(text).replaceAll(/\s+/g, " ")).toContain(
      (record.body ?? "").replaceAll(/\s+/g, " "),
    );
  });

  it("that is not French, or was refused, says why", async () => {
    expect(await shown(skipped)).toContain("Article en anglais : Repère n’étiquette que le français.");
    expect(await shown({ ...skipped, language: { code: "und", confidence: 0 } })).toContain(
      "Langue incertaine",
    );
    const text = await shown(refused);
    expect(text).toContain("Article refusé");
    expect(text).toContain("a.jsonl:12: broken JSON at column 7");
  });

  it("says which offices the article does not name, which are over, and who stays open", async () => {
    const [person, ...others] = record.entities;
    if (person?.kind !== "person") throw new Error("the record begins with a person");
    const office = { id: "rep:office/x", portfolio: null, organization: null, territories: [] };
    const roles = person.roles.map((role) => ({ ...role, current: false }));
    const known = { ...person, roles, offices: [{ ...office, title: "députée de Côte-du-Sud" }] };
    const text = await shown({ ...record, entities: [known, ...others] });
    expect(text).toContain("pas à cette date");
    expect(text).toContain("aussi : députée de Côte-du-Sud");
    const candidates = [{ id: "wd:Q1", name: person.name, score: 0.4 }];
    expect(await shown({ ...record, entities: [{ ...person, candidates }, ...others] })).toContain(
      "incertain : wd:Q1 ?",
    );
  });
  it("without its text still has its tables", async () => {
    const { body: _, ...rest } = record;
    const text = await shown(rest);
    expect(text).toContain("Personnes");
    expect(text).not.toContain("accorde");
  });
});

describe("colours", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ["auto", true, {}, true],
    ["auto", false, {}, false],
    ["auto", true, { NO_COLOR: "1" }, false],
    ["auto", true, { TERM: "dumb" }, false],
    ["auto", false, { FORCE_COLOR: "1" }, true],
    ["auto", true, { FORCE_COLOR: "0" }, false],
    ["auto", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["always", false, { NO_COLOR: "1" }, true],
    ["never", true, { FORCE_COLOR: "1" }, false],
  ] as const)("--color %s, on a terminal: %s, %j: %s", (choice, onTerminal, env, expected) => {
    for (const [name, value] of Object.entries({ NO_COLOR: "", FORCE_COLOR: "", TERM: "xterm", ...env }))
      vi.stubEnv(name, value);
    expect(palette(choice, onTerminal).isColorSupported).toBe(expected);
  });
});

const NASTY = [
  "\u001b[31m",
  "\u009b31m",
  "\u0000",
  "\u0007",
  "\b",
  "\u007f",
  "\u202e",
  "\r",
  "\r\n",
  "\ud83c",
  "\u2028",
  "é",
  "🎉",
  "漢",
  " ",
  "\n",
  "\u00a0",
  "mot",
];
const nastyText = fc.array(fc.constantFrom(...NASTY), { maxLength: 60 }).map((parts) => parts.join(""));

describe("text that a terminal must not obey", () => {
  it("keeps its length and loses its controls", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const safe = safeText(text);
        expect(safe).toHaveLength(text.length);
        expect(safe.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe("lines", () => {
  it("are never wider than asked, and lose nothing but white space", () => {
    fc.assert(
      fc.property(nastyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const safe = safeText(text);
        const lines = wrap(safe, width).map(({ start, end }) => safe.slice(start, end));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/[ \n]/g, "")).toBe(safe.replaceAll(/[ \n]/g, ""));
      }),
    );
  });

  it("take time in proportion to the text", () => {
    const started = performance.now();
    wrap("a".repeat(2_000_000), 80);
    wrap("a ".repeat(1_000_000), 80);
    wrap(" ".repeat(2_000_000), 80);
    wrap("\n".repeat(500_000), 80);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe("marks that nest, cross, repeat or are empty", () => {
  const KINDS = ["person", "place", "organization", "amount", "date"] as const;
  const mark = fc
    .record({
      start: fc.nat(50),
      length: fc.nat(20),
      kind: fc.constantFrom(...KINDS),
      indirect: fc.boolean(),
    })
    .map(({ start, length, kind, indirect }): Mark => ({ start, end: start + length, kind, indirect }));
  const marks = fc
    .array(mark, { maxLength: 12 })
    .map((list) => list.sort((a, b) => a.start - b.start || b.end - a.end));
  const text = "Le maire de Trois-Rivières, Jean Roy, a dit oui à la Ville 🎉.";

  it("never change the words", () => {
    fc.assert(
      fc.property(marks, (list) => {
        const colored = markedLines(text, list, palette("always", false), 25).map(withoutColors);
        expect(colored.join(" ")).toBe(text);
        const plain = markedLines(text, list, palette("never", false), 1000).join("");
        expect(plain.replaceAll(/\|[PLO$D]\]|\[/gi, "")).toBe(text);
        expect(plain.split("[").length).toBe(plain.split("]").length);
      }),
    );
  });
});
