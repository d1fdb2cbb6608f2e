/** `repere tag --explain blocks`, `--profile` and `--map`: what they write, and what they say of a wrong call. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ExplainedBlock, Mention, TagRecord } from "../../src/index.js";
import { built, inFolder, MAX_BUILD_MS, repere, SAMPLE } from "./run.js";

beforeAll(built, MAX_BUILD_MS);

const PAGE = readFileSync(SAMPLE, "utf8");
interface Line {
  readonly id: string;
  readonly error?: { readonly code: string };
  readonly blocks: readonly ExplainedBlock[];
}
const lines = (stdout: string): Line[] =>
  stdout
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => JSON.parse(text) as Line);

describe("--explain blocks", () => {
  it("one page a line, each block with its place, its label, its margin and its reasons", async () => {
    const { status, stdout, stderr } = await repere(["tag", "--explain", "blocks", SAMPLE]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [{ id, blocks } = { id: "", blocks: [] }, ...others] = lines(stdout);
    expect(others).toEqual([]);
    expect(id).toMatch(/^art-/);
    expect(blocks.filter(({ label }) => label === "title")).toHaveLength(1);
    for (const block of blocks) {
      expect(PAGE.slice(block.start, block.end)).toBe(block.text);
      expect(Object.keys(block)).toEqual([
        "start",
        "end",
        "label",
        "zone",
        "margin",
        "runnerUp",
        "text",
        "because",
      ]);
      for (const { name, weight } of block.because)
        expect([name.length > 0, weight > 0]).toEqual([true, true]);
    }
  });

  it("offsets in bytes, into the file as it is", async () => {
    const { stdout } = await repere(["tag", "--explain", "blocks", "--offsets", "utf8", SAMPLE]);
    for (const { start, end, text } of lines(stdout)[0]?.blocks ?? [])
      expect(readFileSync(SAMPLE).subarray(start, end).toString()).toBe(text);
  });

  it("HTML has places in its source", () =>
    inFolder(async (folder) => {
      const file = join(folder, "page.html");
      const html = "<nav><a href=/>Accueil</a></nav><h1>Un pont &agrave; Lévis</h1><p>Le pont sera reconstruit l’an prochain, a dit la mairesse.</p>";
      writeFileSync(file, html);
      const { stdout } = await repere(["tag", "--explain", "blocks", "--format", "jsonl", file]);
      const shown = lines(stdout)[0]?.blocks.map(({ start, end }) => html.slice(start, end));
      expect(shown).toEqual(["Accueil", "Un pont &agrave; Lévis", "Le pont sera reconstruit l’an prochain, a dit la mairesse."]);
    })); // prettier-ignore

  it("for a person: labels, margins and reasons in French, no colour where none is wanted", async () => {
    const { stdout } = await repere(["tag", "--explain", "blocks", "--format", "pretty", "--color", "never", SAMPLE]);
    expect(stdout).toContain("amos-logements.txt ──");
    expect(stdout).toMatch(/^title {5}title {1}[ \d.]{6} {2}Logement: 36 appartements/m);
    expect(stdout).toMatch(/formule «|mot «|commence par/);
    expect(stdout).toMatch(/sinon [a-z]+/);
    expect(stdout).not.toMatch(/@0=|undefined/);
    expect(stdout).not.toContain("\u001b");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    expect((await repere(["tag", "--explain", "blocks", "--format", "pretty", "--color", "always", SAMPLE])).stdout).toContain("\u001b[");
  }); // prettier-ignore

  it("a page that can't be read costs that page and not the others", () =>
    inFolder(async (folder) => {
      const file = join(folder, "articles.jsonl");
      writeFileSync(file, `{"id":"a","text":""}\n{"id":"b","body":"Le maire a parlé."}\n{"id":"c","text":"Publicité"}\n`);
      const { status, stdout, stderr } = await repere(["tag", "--explain", "blocks", file]);
      expect(status).toBe(1);
      expect(lines(stdout).map(({ id, error, blocks }) => [id, error?.code, blocks.length])).toEqual([
        [`${file}:1`, "EMPTY", 0],
        ["b", undefined, 0],
        ["c", undefined, 1],
      ]);
      expect(stderr).toMatch(/articles\.jsonl:1: .*text/);
    })); // prettier-ignore

  it.each([
    [["--format", "csv"], /pretty or jsonl/],
    [["--map"], /--map/],
  ])("%j is told", async (more, message) => {
    const { status, stdout, stderr } = await repere(["tag", "--explain", "blocks", ...more, SAMPLE]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("of anything else is told", async () => {
    expect((await repere(["tag", "--explain", "topics", SAMPLE])).status).toBe(2);
  });
});

describe("--explain mentions", () => {
  const BODY = "Le 👍 pont a coûté 2 M$ mardi, dit la mairesse Anne Roy.";
  const asked = async (...args: string[]) =>
    repere(["tag", "--input", "plain", "--country", "CA", "--published-at", "2020-08-22", "--explain", "mentions", ...args], { input: BODY });

  it("each mention with its place, its value and its rule", async () => {
    const { status, stdout } = await asked();
    expect(status).toBe(0);
    const { body, publishedAt, country, mentions } = JSON.parse(stdout) as { body: string; publishedAt: string; country: string; mentions: Mention[] };
    expect([body, publishedAt, country]).toEqual([BODY, "2020-08-22", "CA"]);
    for (const { start, end, text } of mentions) expect(body.slice(start, end)).toBe(text);
    expect(mentions.map(({ kind, text, rule }) => [kind, text, rule])).toEqual([
      ["amount", "2 M$", "amounts/symbol-after"],
      ["date", "mardi", "dates/weekday"],
      ["role", "mairesse", "roles/title"],
      ["person", "Anne Roy", "names/model"],
    ]);
    const [amount, date, role, person] = mentions;
    expect(amount).toMatchObject({ value: 2_000_000, currency: "CAD", currencySource: "inferred" });
    expect(date).toMatchObject({ value: "2020-08-18", anchored: true });
    expect(role).toMatchObject({ person: { start: person?.start, end: person?.end } });
  });

  it("offsets in code points", async () => {
    const { mentions } = JSON.parse((await asked("--offsets", "codepoint")).stdout) as { mentions: Mention[] };
    for (const { start, end, text } of mentions) expect([...BODY].slice(start, end).join("")).toBe(text);
  });

  it("for a person: the value and the rule in French", async () => {
    const { stdout } = await asked("--format", "pretty", "--color", "never");
    expect(stdout).toContain("parution : 2020-08-22 · pays : CA");
    expect(stdout).toMatch(/^montant +0,9\d +2 M\$ → 2\s000\s000\s\$ \(CAD selon le contexte\)/m);
    expect(stdout).toMatch(/^date +0,9\d +mardi → 18 août 2020 \[2020-08-18\], selon le contexte/m);
    expect(stdout).toContain("nombre suivi d’un signe de monnaie · texte");
  });

  it("a text that is not French has none, and the line says its language", async () => {
    const { stdout } = await repere(["tag", "--input", "plain", "--explain", "mentions"], { input: "The council has adopted the budget of the city for next year, said the mayor on Monday." });
    expect(JSON.parse(stdout)).toMatchObject({ language: "en", mentions: [] });
  });
}); // prettier-ignore

describe("--profile", () => {
  const tagged = async (...args: string[]) =>
    JSON.parse((await repere(["tag", ...args, SAMPLE])).stdout) as TagRecord;

  it("corrects a newspaper, and says so in the explanation", () =>
    inFolder(async (folder) => {
      const [one, two] = [join(folder, "un.yaml"), join(folder, "deux.json")];
      // Written by an editor that knows no UTF-8.
      writeFileSync(one, Buffer.from("lines:\n  - starts: L'Office gère déjà\n    label: ad\n", "latin1"));
      writeFileSync(two, '{"byline": "Inutile", "section": "Région", "source": "Ailleurs"}');
      const args = ["--profile", one, "--profile", two];
      const plain = await tagged();
      const corrected = await tagged(...args);
      expect(plain.body).toContain("L'Office gère déjà");
      expect(corrected.body).not.toContain("L'Office gère déjà");
      expect(corrected.body?.length).toBeGreaterThan((plain.body?.length ?? 0) / 2);
      expect([corrected.title, corrected.section]).toEqual([plain.title, plain.section]);
      const { stdout } = await repere(["tag", "--explain", "blocks", ...args, SAMPLE]);
      const imposed = lines(stdout)[0]?.blocks.filter(({ because }) => because[0]?.name === "profile");
      expect(imposed?.map(({ label }) => label)).toEqual(["ad"]);
    }));

  it("a fault in it ends the call before anything is written, with file, line and field", () =>
    inFolder(async (folder) => {
      const file = join(folder, "p.yaml");
      writeFileSync(file, "lines:\n  - starts: Le mot\n    label: pub\n");
      for (const more of [[], ["--explain", "blocks"]]) {
        const { status, stdout, stderr } = await repere(["tag", "--profile", file, ...more, SAMPLE]);
        expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
        expect(stderr).toMatch(/p\.yaml:3 : lines\[1\]\.label : « pub »/);
      }
      const missing = await repere(["serve", "--profile", join(folder, "none.yaml")]);
      expect(missing.status).toBe(2);
      expect(missing.stderr).toMatch(/none\.yaml: cannot be read/);
    }));
});

describe("--map", () => {
  it.each(["utf16", "codepoint", "utf8"])("leads from the record to the file, in %s", async (unit) => {
    const { stdout } = await repere(["tag", "--map", "--offsets", unit, SAMPLE]);
    const { map = [], body = "", title = "" } = JSON.parse(stdout) as TagRecord;
    const slice = (text: string, start: number, end: number) =>
      unit === "utf8" ? Buffer.from(text).subarray(start, end).toString()
      : unit === "codepoint" ? [...text].slice(start, end).join("")
      : text.slice(start, end); // prettier-ignore
    expect(map.length).toBeGreaterThan(5);
    for (const { field, start, end, pageStart, pageEnd } of map)
      expect(slice(PAGE, pageStart, pageEnd)).toBe(slice(field === "title" ? title : body, start, end));
  });

  it("goes with formats that can show it", async () => {
    for (const format of ["csv", "pretty"]) {
      const { status, stderr } = await repere(["tag", "--map", "--format", format, SAMPLE]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/--map goes with --format jsonl or json/);
    }
  });
});
