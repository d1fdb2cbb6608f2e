import { Value } from "@sinclair/typebox/value";
import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RepereError } from "../../src/errors.js";
import { ArticleSchema, TagRecordSchema, type TagRecord } from "../../src/schema.js";
import { createApp, type App, type Fault } from "../../src/service/app.js";
import { EXAMPLE_ARTICLE, EXAMPLE_RECORD } from "../../src/service/examples.js";
import { CONTENT_SECURITY_POLICY } from "../../src/service/guard.js";
import type { Problem } from "../../src/service/problems.js";
import { fakeTagger } from "./fake-tagger.js";

const SAMPLES = [{ id: "un", title: "Une page", text: "Du texte." }];
const BODY_LIMIT_BYTES = 100_000;

let app: App;
const faults: Fault[] = [];

beforeAll(async () => {
  app = createApp({
    tagger: fakeTagger,
    samples: SAMPLES,
    version: "9.8.7",
    bodyLimitBytes: BODY_LIMIT_BYTES,
    maxArticles: 5,
    onFault: (fault) => faults.push(fault),
  });
  await app.ready();
});
afterAll(() => app.close());

const post = (payload: unknown, more: InjectOptions = {}) =>
  app.inject({
    method: "POST",
    url: "/v1/tag",
    payload: JSON.stringify(payload),
    ...more,
    headers: { "content-type": "application/json", ...more.headers },
  });

describe("POST /v1/tag", () => {
  it("answers one article with one record that keeps the contract", async () => {
    const answer = await post(EXAMPLE_ARTICLE);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect([...Value.Errors(TagRecordSchema, answer.json())]).toEqual([]);
    expect(answer.json<TagRecord>().entities.map(({ name }) => name)).toEqual(["Odile Fortin", "2,2 M$"]);
  });

  it("answers an array with an array in its order, a bad article with a record, and goes on", async () => {
    const answer = await post([
      { id: "a", body: "Odile Fortin" },
      { id: "b", publishedAt: "hier", body: "Texte" },
      "pas un article",
      { id: "c", body: "2,2 M$" },
    ]);
    expect(answer.statusCode).toBe(200);
    const records = answer.json<TagRecord[]>();
    for (const record of records) expect(Value.Check(TagRecordSchema, record)).toBe(true);
    expect(records.map(({ status, error }) => [status, error?.code])).toEqual([
      ["tagged", undefined],
      ["error", "INVALID_ARTICLE"],
      ["error", "INVALID_ARTICLE"],
      ["tagged", undefined],
    ]);
    expect(records[3]?.id).toBe("c");
  });

  it("says where texts stood on their pages where it is asked to, of one article and of an array", async () => {
    const where = [{ field: "body", start: 0, end: 5, pageStart: 0, pageEnd: 5 }];
    const of = async (address: string, payload: unknown) => (await post(payload, { url: address })).json();
    expect(await of("/v1/tag?map=true", { text: "Texte" })).toMatchObject({ map: where });
    expect(await of("/v1/tag?map=true", [{ text: "Texte" }])).toMatchObject([{ map: where }]);
    expect(await of("/v1/tag?map=false", { text: "Texte" })).not.toHaveProperty("map");
    expect(await of("/v1/tag", { text: "Texte" })).not.toHaveProperty("map");
  });

  it.each([
    ["/v1/tag?map=1", "map"],
    ["/v1/tag?map", "map"],
    ["/v1/tag?map=true&map=true", "map"],
    ["/v1/tag?offsets=utf8", "offsets"],
  ])("refuses %s and says why", async (url, where) => {
    const answer = await post({ text: "Texte" }, { url });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<Problem>()).toMatchObject({ code: "USAGE", where, instance: "/v1/tag" });
  });

  it("answers an empty array with an empty array", async () => {
    expect((await post([])).json()).toEqual([]);
  });

  it("lets another request through between two articles of an array", async () => {
    const order: string[] = [];
    const many = post(Array.from({ length: 5 }, () => ({ body: "Texte" }))).then(() => order.push("array"));
    const health = app.inject("/health").then(() => order.push("health"));
    await Promise.all([many, health]);
    expect(order).toEqual(["health", "array"]);
  });
});

describe("problems", () => {
  const json = { "content-type": "application/json" };
  const cases: [name: string, request: InjectOptions, status: number, code: Problem["code"], detail: RegExp][] = [
    ["no such path", { url: "/v1/nope" }, 404, "NOT_FOUND", /openapi/],
    ["no such path, with a body", { method: "POST", url: "/x", payload: "x", headers: { "content-type": "text/css" } }, 404, "NOT_FOUND", /openapi/],
    ["a path that climbs", { url: "/web/../../package.json" }, 404, "NOT_FOUND", /openapi/],
    ["a path that climbs, in disguise", { url: "/%2e%2e%2fpackage.json" }, 404, "NOT_FOUND", /openapi/],
    ["a path that is no URL", { url: "/%zz" }, 400, "BAD_REQUEST", /url/],
    ["wrong method", { method: "GET", url: "/v1/tag" }, 405, "METHOD_NOT_ALLOWED", /POST/],
    ["wrong method, with a body", { method: "PUT", url: "/v1/tag", payload: "{}", headers: json }, 405, "METHOD_NOT_ALLOWED", /POST/],
    ["preflight of another site", { method: "OPTIONS", url: "/v1/tag" }, 405, "METHOD_NOT_ALLOWED", /POST/],
    ["no body", { method: "POST", url: "/v1/tag" }, 400, "INVALID_JSON", /no body/],
    ["empty body", { method: "POST", url: "/v1/tag", payload: "", headers: json }, 400, "INVALID_JSON", /body/],
    ["broken JSON", { method: "POST", url: "/v1/tag", payload: '{"text":\n "a",}', headers: json }, 400, "INVALID_JSON", /line 2, column 6/],
    ["broken bytes", { method: "POST", url: "/v1/tag", payload: Buffer.from('{"body":"\xe9"}', "latin1"), headers: json }, 400, "ENCODING", /UTF-8/],
    ["another kind of body", { method: "POST", url: "/v1/tag", payload: "x", headers: { "content-type": "text/plain" } }, 415, "UNSUPPORTED_MEDIA_TYPE", /text\/plain|Media/i],
    ["a compressed body", { method: "POST", url: "/v1/tag", payload: "x", headers: { ...json, "content-encoding": "gzip" } }, 415, "UNSUPPORTED_MEDIA_TYPE", /coding/],
    ["a body over the limit", { method: "POST", url: "/v1/tag", payload: `"${"x".repeat(BODY_LIMIT_BYTES)}"`, headers: json }, 413, "BODY_TOO_LARGE", /large/],
    ["too many articles", { method: "POST", url: "/v1/tag", payload: "[1,2,3,4,5,6]", headers: json }, 413, "TOO_MANY_ARTICLES", /6 articles.*limit is 5/],
    ["no article", { method: "POST", url: "/v1/tag", payload: "null", headers: json }, 422, "INVALID_ARTICLE", /object/],
    ["unknown field", { method: "POST", url: "/v1/tag", payload: '{"titre":"x","text":"y"}', headers: json }, 422, "INVALID_ARTICLE", /titre/],
    ["__proto__", { method: "POST", url: "/v1/tag", payload: '{"__proto__":{"text":"y"},"text":"y"}', headers: json }, 422, "INVALID_ARTICLE", /__proto__/],
    ["blank text", { method: "POST", url: "/v1/tag", payload: '{"text":" \\n"}', headers: json }, 422, "EMPTY", /text/],
    ["a foreign name", { url: "/health", headers: { host: "evil.example" } }, 421, "FOREIGN_HOST", /localhost/],
    ["a foreign name that begins well", { url: "/", headers: { host: "127.0.0.1.evil.example:8080" } }, 421, "FOREIGN_HOST", /localhost/],
  ]; // prettier-ignore

  it.each(cases)("%s", async (_name, request, status, code, detail) => {
    const answer = await app.inject(request);
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(answer.headers["content-security-policy"]).toBe(CONTENT_SECURITY_POLICY);
    const problem = answer.json<Problem>();
    expect(problem).toMatchObject({ status, code, detail: expect.stringMatching(detail) });
    expect(answer.statusCode).toBe(status);
    expect(problem.type).toMatch(/^urn:repere:problem:[a-z-]+$/);
    expect(problem.instance).toBe(new URL(String(request.url), "http://localhost").pathname);
    expect(problem.title).not.toBe("");
  });

  it("names the methods that a path knows", async () => {
    expect((await app.inject("/v1/tag")).headers["allow"]).toBe("POST");
    expect((await app.inject({ method: "POST", url: "/health" })).headers["allow"]).toBe("GET, HEAD");
  });

  it("tells the caller nothing of a fault, and the log all of it, under one id", async () => {
    const answer = await post({ body: "explode" });
    expect(answer.statusCode).toBe(500);
    const problem = answer.json<Problem>();
    expect(problem.code).toBe("INTERNAL");
    expect(answer.body).not.toMatch(/secret|TypeError|\bat \b|\/work/);
    expect(faults.at(-1)).toMatchObject({ requestId: problem.requestId, request: "POST /v1/tag" });
    expect(String(faults.at(-1)?.error)).toContain("secret");
  });

  it("keeps a RepereError's own fault to itself as well", async () => {
    const broken = createApp({
      tagger: {
        ...fakeTagger,
        tag: () => Promise.reject(new RepereError("CONFIGURATION", "/data/x is damaged")),
      },
    });
    const answer = await broken.inject({ method: "POST", url: "/v1/tag", payload: { body: "x" } });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ code: "CONFIGURATION" });
    expect(answer.body).not.toContain("/data/x");
    await broken.close();
  });

  it("stops at its time limit, and says how far it came", async () => {
    const impatient = createApp({ tagger: fakeTagger, requestTimeoutMs: 0 });
    const payload = [{ body: "a" }, { body: "b" }, { body: "c" }];
    const answer = await impatient.inject({ method: "POST", url: "/v1/tag", payload });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: "TIMEOUT", detail: expect.stringContaining("1 of 3") });
    expect(answer.headers["retry-after"]).toBe("1");
    await impatient.close();
  });
});

describe("the other routes", () => {
  it("says that it runs", async () => {
    const answer = await app.inject("/health");
    expect(answer.json()).toEqual({
      status: "ok",
      version: "9.8.7",
      schema: "repere/1",
      uptimeSeconds: expect.any(Number),
    });
    expect((await app.inject({ method: "HEAD", url: "/health" })).statusCode).toBe(200);
  });

  it("gives its samples, and none where it has none", async () => {
    expect((await app.inject("/v1/samples")).json()).toEqual(SAMPLES);
    const bare = createApp({ tagger: fakeTagger });
    expect((await bare.inject("/v1/samples")).json()).toEqual([]);
    await bare.close();
  });

  it.each(["localhost", "localhost:8080", "127.0.0.1:9", "127.8.9.1", "[::1]:8080", "LOCALHOST"])(
    "answers to %s",
    async (host) => {
      expect((await app.inject({ url: "/health", headers: { host } })).statusCode).toBe(200);
    },
  );

  it("serves the page and its files, and nothing else of the disk", async () => {
    const page = await app.inject("/");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    const files = [...page.body.matchAll(/(?:src|href)="(\/[\w.-]+\.(?:js|css|svg))"/g)].map(([, path]) =>
      String(path),
    );
    expect(files).toContain("/app.js");
    for (const path of files) {
      const file = await app.inject(path);
      expect([path, file.statusCode]).toEqual([path, 200]);
      expect(file.headers["x-content-type-options"]).toBe("nosniff");
      expect(file.headers["cache-control"]).toBe("no-cache");
      const again = await app.inject({
        url: path,
        headers: { "if-none-match": String(file.headers["etag"]) },
      });
      expect(again.statusCode).toBe(304);
      const zipped = await app.inject({ url: path, headers: { "accept-encoding": "br, gzip" } });
      expect(zipped.headers["content-encoding"]).toBe("gzip");
    }
    for (const path of ["/index.html", "/tsconfig.json", "/service/app.js", "/..%5cpackage.json"]) {
      expect([path, (await app.inject(path)).statusCode]).toEqual([path, 404]);
    }
  });

  it("keeps to a page that runs no script and no style but its own", async () => {
    const { body, headers } = await app.inject("/");
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*src=)/i);
    expect(body).not.toMatch(/https?:\/\/|\/\/\w/);
    const policy = String(headers["content-security-policy"]);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({ "referrer-policy": "no-referrer", "x-frame-options": "DENY" });
  });

  it("keeps answers of the API out of caches", async () => {
    for (const url of ["/health", "/v1/samples", "/v1/nope"]) {
      expect((await app.inject(url)).headers["cache-control"]).toBe("no-store");
    }
  });
});

describe("examples", () => {
  it("keep the contract, to the offset", () => {
    expect([...Value.Errors(ArticleSchema, EXAMPLE_ARTICLE)]).toEqual([]);
    expect([...Value.Errors(TagRecordSchema, EXAMPLE_RECORD)]).toEqual([]);
    const spans = [
      ...EXAMPLE_RECORD.entities.flatMap(({ mentions }) => mentions),
      ...EXAMPLE_RECORD.entities.flatMap((entity) => (entity.kind === "person" ? entity.roles : [])),
      ...EXAMPLE_RECORD.topics.flatMap(({ evidence }) => evidence),
    ];
    expect(spans.map(({ start, end }) => EXAMPLE_RECORD.body?.slice(start, end))).toEqual(
      spans.map(({ text }) => text),
    );
  });
});
