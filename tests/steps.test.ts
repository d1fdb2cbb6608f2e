/** An ordered list of steps is a pipeline only when each finds what it requires. */
import { describe, expect, it } from "vitest";
import { createReadingPipeline, createTaggingPipeline } from "../src/pipeline.js";
import { loadResources } from "../src/resources.js";
import { createLatePipeline, createPipeline, lateStep, step, type Step } from "../src/steps.js";

const read = step("read", ["article"], ["fingerprint"], ({ article }) => ({
  fingerprint: `of ${article.body}`,
}));
const settle = step("settle", ["fingerprint"], ["country"], ({ fingerprint }) => ({ country: fingerprint }));

describe("createPipeline", () => {
  it("runs its steps in order, each on what those before assigned", () => {
    const { run } = createPipeline(["article"], [read, settle]);
    expect(run({ article: { body: "Amos" } })).toEqual({
      article: { body: "Amos" },
      fingerprint: "of Amos",
      country: "of Amos",
    });
  });
  it("changes nothing that it was given", () => {
    const given = Object.freeze({ article: Object.freeze({ body: "Amos" }) });
    createPipeline(["article"], [read]).run(given);
    expect(given).toEqual({ article: { body: "Amos" } });
  });
  it.each<[what: string, steps: Step[], message: string]>([
    [
      "that come too early",
      [settle, read],
      "step settle requires fingerprint, which no step before it assigns",
    ],
    ["that nothing feeds", [settle], "step settle requires fingerprint, which no step before it assigns"],
    ["that assign a thing twice", [read, read], "step read assigns fingerprint a second time"],
  ])("refuses steps %s", (_, steps, message) => {
    expect(() => createPipeline(["article"], steps)).toThrow(
      expect.objectContaining({ code: "CONFIGURATION", message }) as Error,
    );
  });
  it("refuses a step that assigns what was given", () => {
    expect(() => createPipeline(["article", "fingerprint"], [read])).toThrow(
      "step read assigns fingerprint a second time",
    );
  });
  it("is frozen, its list too, whatever happens to the list it was made of", () => {
    const steps = [read];
    const pipeline = createPipeline(["article"], steps);
    steps.push(settle);
    expect(pipeline.steps.map(({ name }) => name)).toEqual(["read"]);
    expect([pipeline, pipeline.steps, pipeline.steps[0]].every((thing) => Object.isFrozen(thing))).toBe(true);
  });
});

describe("createLatePipeline", () => {
  const ask = lateStep("ask", ["fingerprint"], ["country"], async ({ fingerprint }) => ({
    country: await Promise.resolve(fingerprint),
  }));
  const tell = step("tell", ["country"], ["publishedAt"], ({ country }) => ({ publishedAt: country }));

  it("waits for what answers later before it goes on", async () => {
    const { run } = createLatePipeline(["article"], [read, ask, tell]);
    expect(await run({ article: { body: "Amos" } })).toMatchObject({
      country: "of Amos",
      publishedAt: "of Amos",
    });
  });
  it("rejects with what a step throws", async () => {
    const fail = lateStep("fail", ["article"], ["fingerprint"], () =>
      Promise.reject(new Error("no service")),
    );
    await expect(createLatePipeline(["article"], [fail]).run({})).rejects.toThrow("no service");
  });
  it("refuses steps that come too early", () => {
    expect(() => createLatePipeline(["article"], [ask, read])).toThrow(
      "step ask requires fingerprint, which no step before it assigns",
    );
  });
});

describe("the pipelines of Repère", () => {
  it("can be built, and say on one screen what is done", () => {
    const getNames = () => {
      throw new Error("no tagger is needed to build a pipeline");
    };
    const names = [
      createReadingPipeline(loadResources()),
      createTaggingPipeline(loadResources(), getNames),
    ].map(({ steps }) => steps.map(({ name }) => name));
    expect(names).toEqual([
      ["clean", "language"],
      ["text", "names", "gazetteer", "country", "extract", "link", "topics", "keyphrases", "fingerprint"],
    ]);
  });
});
