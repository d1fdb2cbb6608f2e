/** The examples of docs/cleaning.md give what it says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createTagger, parseProfile, toPage, type RepereError } from "../../src/index.js";

const doc = readFileSync(new URL("../../docs/cleaning.md", import.meta.url), "utf8");
/** The block of code whose fence says this after its language. */
function example(name: string): string {
  const fence = doc.split("\n").find((line) => line.startsWith("```") && line.endsWith(` ${name}`)) ?? name;
  return doc.split(`${fence}\n`)[1]?.split("\n```")[0] ?? "";
}

const text = example("file=page.txt");
const html = example("file=pont.html");
const profile = example("file=echo.yaml");

describe("docs/cleaning.md", () => {
  it("the labels of the page", async () => {
    const expected = example("labels").split("\n").map((line) => [line.slice(0, 10).trim(), line.slice(10)]); // prettier-ignore
    expect(expected).toHaveLength(15);
    const { blocks } = await createTagger().explain({ text });
    expect(blocks.map(({ label, text: shown }, at) => [label, shown.slice(0, expected[at]?.[1]?.length)])).toEqual(expected);
  }); // prettier-ignore

  it("the margins and reasons shown are of that shape", async () => {
    const { blocks } = await createTagger().explain({ text });
    const byline = blocks.find(({ label }) => label === "byline");
    expect(byline?.text).toBe("Par Luce Roy");
    expect(text.slice(byline?.start, byline?.end)).toBe("Par Luce Roy");
    const place = /"start": (\d+),\s+"end": (\d+),\s+"label": "byline"/.exec(doc) ?? [];
    expect([Number(place[1]), Number(place[2])]).toEqual([byline?.start, byline?.end]);
    // Which reasons come first is the training's affair; that a signature is one of them is not.
    expect(byline?.because.some(({ name }) => /^signature@0|^chrome:byline@0|^w:.?par$/.test(name))).toBe(
      true,
    );
  });

  it("the profile takes the word of the day out, of that newspaper alone", async () => {
    const tagger = createTagger({ profiles: [parseProfile(profile, "echo.yaml")] });
    const record = await tagger.tag({ text, source: "L'Écho du Fjord" });
    expect(record.body).toBe(example("body"));
    expect(record.country).toBe("CA");
    expect((await tagger.tag({ text })).body).toContain("Le mot du jour");
  });

  it("the fault", () => {
    let fault: unknown;
    try {
      parseProfile("lines:\n  - starts: Le mot du jour\n    label: pub", "echo.yaml");
    } catch (error) {
      fault = error;
    }
    expect((fault as RepereError).message).toBe(example("fault"));
  });

  it("the map, and what it draws", async () => {
    const record = await createTagger().tag({ html }, { map: true });
    expect(record.map?.slice(0, 2)).toEqual(JSON.parse(example("map")));
    const printed = record.entities
      .filter(({ name }) => name === "Anne Roy")
      .flatMap(({ name, mentions }) =>
        mentions.map((mention) => {
          const spans = toPage(record.map ?? [], mention).map(({ start, end }) => html.slice(start, end));
          return `${name} [ ${spans.map((span) => `'${span}'`).join(", ")} ]`;
        }),
      );
    expect(printed).toEqual([example("spans")]);
  });
});
