/** The document is valid, speaks of every route and no other, and its schemas take what is really answered. */
import { fastify } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, type App } from "../../src/service/app.js";
import { EXAMPLE_ARTICLE, EXAMPLE_PROBLEM, EXAMPLE_RECORD } from "../../src/service/examples.js";
import { loadAssets } from "../../src/service/assets.js";
import { PROBLEMS } from "../../src/service/problems.js";
import { fakeTagger } from "./fake-tagger.js";

type Json = { [name: string]: Json };
let app: App;
let document: Json;

beforeAll(async () => {
  app = createApp({ tagger: fakeTagger, version: "1.2.3" });
  document = (await app.inject("/openapi.json")).json();
});
afterAll(() => app.close());

/** Every object within, with its path. */
function* walk(value: unknown, path = "#"): Generator<[string, Json]> {
  if (typeof value !== "object" || value === null) return;
  yield [path, value as Json];
  for (const [key, inner] of Object.entries(value))
    yield* walk(inner, `${path}/${key.replaceAll("/", "~1")}`);
}

/** Checks a value against a schema of the document, with the validator that comes with the framework. */
async function accepts(name: string, value: unknown): Promise<string> {
  const schemas = JSON.parse(
    JSON.stringify(document["components"]?.["schemas"]).replaceAll("#/components/schemas/", ""),
  );
  const judge = fastify({
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, strict: true, strictTypes: false } },
  });
  for (const [id, schema] of Object.entries(schemas)) judge.addSchema({ ...(schema as Json), $id: id });
  judge.post("/", { schema: { body: { $ref: name } } }, async () => "accepted");
  const answer = await judge.inject({
    method: "POST",
    url: "/",
    payload: JSON.stringify(value),
    headers: { "content-type": "application/json" },
  });
  await judge.close();
  return answer.body;
}

/** `get /health`, … from the tree that the framework prints, a level each four characters. */
function routesOf(app: App): string[] {
  const path: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const match = /^(.*?[├└]── )(\S+)(?: \(([A-Z, ]+)\))?/.exec(line);
      if (match === null) return [];
      path.length = String(match[1]).length / 4 - 1;
      path.push(String(match[2]));
      const methods = match[3]?.split(", ").filter((method) => method !== "HEAD") ?? [];
      return methods.map((method) => `${method.toLowerCase()} ${path.join("")}`);
    });
}

describe("/openapi.json", () => {
  it("is OpenAPI 3.1, with the version of the package", () => {
    expect(document["openapi"]).toMatch(/^3\.1\.\d$/);
    expect(document["info"]).toMatchObject({ title: "Repère", version: "1.2.3" });
  });

  it("speaks of every route of the API and of no other", () => {
    const pages = new Set(loadAssets().map(({ path }) => path));
    const served = routesOf(app).filter((route) => !pages.has(String(route.split(" ")[1])));
    const described = Object.entries(document["paths"] ?? {}).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(served.sort());
    expect(described.length).toBeGreaterThan(3);
  });

  it("has no reference that leads nowhere", () => {
    const places = new Set([...walk(document)].map(([path]) => path));
    const references = [...walk(document)].flatMap(([, value]) =>
      typeof value["$ref"] === "string" ? [value["$ref"]] : [],
    );
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((reference) => !places.has(reference))).toEqual([]);
  });

  it("describes every answer, names every operation once, and lists every code of the table", () => {
    const operations = Object.values(document["paths"] ?? {}).flatMap((item) => Object.values(item));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { responses = {} } of operations) {
      for (const [status, answer] of Object.entries(responses)) {
        expect(status).toMatch(/^[2-5]\d\d$/);
        expect(typeof answer["description"]).toBe("string");
      }
    }
    const codes = document["components"]?.["schemas"]?.["Problem"]?.["properties"]?.["code"]?.["enum"];
    expect(codes).toEqual(Object.keys(PROBLEMS));
  });

  it.each([
    ["Article", EXAMPLE_ARTICLE],
    ["TagRecord", EXAMPLE_RECORD],
    ["Problem", EXAMPLE_PROBLEM],
  ])("its schema of %s takes its example and refuses a stranger", async (name, example) => {
    expect(await accepts(name, example)).toBe("accepted");
    expect(await accepts(name, { ...example, code: 7, stranger: true })).toContain("FST_ERR_VALIDATION");
  });

  it("its schemas take what the service really answers", async () => {
    const record = await app.inject({ method: "POST", url: "/v1/tag", payload: EXAMPLE_ARTICLE });
    expect(await accepts("TagRecord", record.json())).toBe("accepted");
    const health = await app.inject("/health");
    expect(await accepts("Health", health.json())).toBe("accepted");
    const problem = await app.inject({ method: "POST", url: "/v1/tag", payload: {} });
    expect(await accepts("Problem", problem.json())).toBe("accepted");
  });
});
