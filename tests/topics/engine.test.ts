import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadResources } from "../../src/resources.js";
import { createLayer } from "../../src/text/layer.js";
import { createTopicTagger, parseTaxonomy, type TopicTagger } from "../../src/topics/index.js";
import type { TextLayer, TopicFinding } from "../../src/types.js";
import { economy, evidenceOf, idsOf, layersOf, tagWith } from "./small-taxonomy.js";

const GOLD = new URL("../gold/", import.meta.url);
interface GoldPage {
  readonly slug: string;
  readonly title: string | undefined;
  readonly body: string;
}
const PAGES: readonly GoldPage[] = readdirSync(GOLD, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const file = readFileSync(new URL(`${name}/expected.json`, GOLD), "utf8");
    const { title, body } = JSON.parse(file) as { title?: string | null; body?: string[] };
    return { slug: name, title: title ?? undefined, body: (body ?? []).join("\n\n") };
  })
  .filter(({ body }) => body !== "");

let tagger: TopicTagger;
beforeAll(() => {
  tagger = createTopicTagger(loadResources().taxonomy);
});

describe("scores", () => {
  const files = economy(
    "  fort: usine, récession, pénurie de logements\n  moyen: emploi, budget",
    "- id: finance\n  nom: finance\n  iptc: 20000385\n  fort: bourse, action, obligation",
  );
  const scoreOf = (body: string, title?: string): number =>
    tagWith(files, body, title).find(({ id }) => id === "economie")?.score ?? 0;
  const rest = "Rien de plus à dire de cette journée. ".repeat(12);

  it("lie between 0 and 1, best first", () => {
    const found = tagWith(
      files,
      "L'usine ouvre. Les usines du budget. La récession des emplois. La bourse et l'action.",
    );
    expect(found.length).toBeGreaterThan(1);
    for (const { score } of found) expect(score > 0 && score < 1).toBe(true);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });
  it("are higher for a title than for a body, and for a lead than for the rest", () => {
    const body = `${rest}\n\nL'usine. L'usine et l'emploi. La récession.`;
    expect(scoreOf(body, "L'usine ouvre")).toBeGreaterThan(scoreOf(body, "Elle ouvre"));
    const lead = "L'usine et l'emploi, et puis la récession, tout y passe depuis hier.";
    expect(scoreOf(`${lead}\n\n${rest}`)).toBeGreaterThan(scoreOf(`${rest}\n\n${lead}`));
  });
  it("are higher for distinct terms than for repeated ones, and repetition saturates", () => {
    const again = (times: number): number => scoreOf("L'usine ouvre un emploi. ".repeat(times));
    expect(scoreOf("L'usine ouvre un emploi. La récession et le budget.")).toBeGreaterThan(again(2));
    expect(again(40)).toBeLessThan(1);
    expect(again(40) - again(20)).toBeLessThan(again(4) - again(2));
  });
  it("of a text said twice over stay near", () => {
    const text = `L'usine ouvre. La récession guette l'emploi. ${rest}`;
    expect(Math.abs(scoreOf(`${text}\n\n${text}\n\n${text}\n\n${text}`) - scoreOf(text))).toBeLessThan(0.2);
  });
  it("count a narrower topic's evidence for the broader one, which is reported too", () => {
    const found = tagWith(files, "La bourse monte. Les actions et les obligations montent. La bourse ferme.");
    expect(idsOf(found)).toEqual(["finance", "economie"]);
  });
  it("but not what is too little for the narrower one", () => {
    const two = economy(
      "  fort: zinc",
      "- id: a\n  nom: a\n  iptc: 1\n  moyen: usine, mine\n- id: b\n  nom: b\n  iptc: 1\n  moyen: navire, quai",
    );
    expect(idsOf(tagWith(two, "L'usine et le navire. L'usine et le navire. L'usine et le navire."))).toEqual(
      [],
    );
    expect(idsOf(tagWith(two, "L'usine et la mine. L'usine et la mine. L'usine et la mine."))).toEqual([
      "a",
      "economie",
    ]);
  });
  it("a headline alone is all there is to go by", () => {
    expect(idsOf(tagWith(files, "", "Pénurie de logements : la récession ferme l'usine"))).toContain(
      "economie",
    );
  });
});

describe("an article about nothing", () => {
  it.each([
    "",
    "Elle avait les mains larges et riait fort. Le dimanche, on marchait jusqu'au pont.",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "…",
  ])("« %s » gets no topic", (body) => expect(tagger.findTopics(layersOf(undefined, body))).toEqual([]));
  it("no layers, no topics", () => expect(tagger.findTopics([])).toEqual([]));
});

function remove(layer: TextLayer, topic: TopicFinding): TextLayer {
  let text = layer.text;
  const spans = topic.evidence.filter(({ field }) => field === layer.field).sort((a, b) => b.start - a.start);
  for (const { start, end } of spans) text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  return createLayer(layer.field, text);
}

describe("evidence, on every gold page", () => {
  it.each(PAGES)("$slug", ({ title, body }) => {
    const layers = layersOf(title, body);
    const found = tagger.findTopics(layers);
    expect(found.length).toBeLessThanOrEqual(8);
    for (const topic of found) {
      expect(topic.evidence.length).toBeGreaterThan(0);
      let weights = 0;
      for (const { start, end, weight } of topic.evidence) {
        expect(end).toBeGreaterThan(start);
        weights += weight;
      }
      expect(weights).toBeCloseTo(1, 1);
      for (const text of evidenceOf(layers, topic))
        expect(text).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su);
      // Without its evidence the topic is gone.
      const without = tagger.findTopics(layers.map((layer) => remove(layer, topic)));
      expect(idsOf(without)).not.toContain(topic.id);
    }
  });
});

describe("typography changes no topic", () => {
  const variants: readonly (readonly [string, (text: string) => string])[] = [
    ["curly apostrophes", (text) => text.replaceAll("'", "’")],
    ["no-break spaces", (text) => text.replaceAll(/ (?=[?!:;»%$])/g, "\u00a0").replaceAll("« ", "«\u202f")],
    ["NFD", (text) => text.normalize("NFD")],
    ["no-break hyphens", (text) => text.replaceAll("-", "\u2011")],
    ["soft hyphens", (text) => text.replaceAll("ment", "\u00adment")],
  ];
  it.each(variants)("%s", (_, change) => {
    for (const { title, body } of PAGES) {
      const plain = tagger.findTopics(layersOf(title, body));
      const changed = tagger.findTopics(
        layersOf(title === undefined ? undefined : change(title), change(body)),
      );
      expect(changed).toEqual(plain);
    }
  });
});

describe("any text", () => {
  it("gets topics whose evidence lies in it", () => {
    const words = fc.constantFrom(
      "économie",
      "d'",
      "l'",
      "sociale",
      "école",
      "Mme",
      "grève",
      ".",
      "\n",
      "é",
      "-",
      "’",
      "(",
      "2 M$",
      "santé",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
        const layer = createLayer("body", parts.join(" "));
        for (const topic of tagger.findTopics([layer]))
          for (const { start, end } of topic.evidence)
            expect(layer.text.slice(start, end).length).toBe(end - start);
      }),
      { numRuns: 200 },
    );
  });
  it("is read in time that grows with its length, whatever it repeats", () => {
    const files = parseTaxonomy(
      economy("  fort: usine, route + collision\n  sauf: usine à gaz, vieille usine"),
    );
    const small = createTopicTagger(files);
    const timeOf = (text: string): number => {
      const layers = layersOf(undefined, text);
      const before = performance.now();
      small.findTopics(layers);
      return performance.now() - before;
    };
    const bomb = (times: number): string => "vieille usine à gaz usine route collision ".repeat(times);
    timeOf(bomb(2000));
    expect(timeOf(bomb(40_000))).toBeLessThan(25 * (timeOf(bomb(4000)) + 20));
  });
});
