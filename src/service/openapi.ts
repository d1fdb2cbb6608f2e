/**
 * The OpenAPI document, from the same schemas as the types and the checks. Written out rather than collected
 * by a plugin: it is short, it is exactly what is served, and a test holds it against the app's own routes.
 */
import { ArticleSchema, TagRecordSchema } from "../schema.js";
import { EXAMPLE_ARTICLE, EXAMPLE_PROBLEM, EXAMPLE_RECORD } from "./examples.js";
import { PROBLEMS, type ProblemCode } from "./problems.js";

type Json = Record<string, unknown>;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const ProblemSchema = {
  type: "object",
  description: "RFC 9457: what went wrong, for programs (`code`) and for people (`detail`)",
  required: ["type", "title", "status", "detail", "instance", "code"],
  properties: {
    type: { type: "string", format: "uri" },
    title: { type: "string" },
    status: { type: "integer", minimum: 400, maximum: 599 },
    detail: { type: "string" },
    instance: { type: "string", description: "the path asked for" },
    code: { type: "string", enum: Object.keys(PROBLEMS) },
    requestId: { type: "string", description: "stands in the service's log too" },
    where: { type: "string", description: "the field that is wrong" },
  },
};

const SampleSchema = {
  type: "object",
  required: ["id", "title", "text"],
  properties: { id: { type: "string" }, title: { type: "string" }, text: { type: "string" } },
};

const HealthSchema = {
  type: "object",
  required: ["status", "version", "schema", "uptimeSeconds"],
  properties: {
    status: { const: "ok" },
    version: { type: "string" },
    schema: { type: "string" },
    uptimeSeconds: { type: "integer", minimum: 0 },
  },
};

/** TypeBox schemas are JSON Schema already; `$id` would clash with their place under `components`. */
function plain(schema: object): Json {
  const { $id: _, ...rest } = JSON.parse(JSON.stringify(schema)) as Json;
  return rest;
}

function json(description: string, schema: Json, example?: unknown): Json {
  const media = example === undefined ? { schema } : { schema, examples: { example: { value: example } } };
  return { description, content: { "application/json": media } };
}

/** The answers that are problems: one entry a status, naming every code that comes with it. */
function problems(...codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const { status, title } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\`: ${title}`]);
  }
  const content = {
    "application/problem+json": { schema: ref("Problem"), examples: { example: { value: EXAMPLE_PROBLEM } } },
  };
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [String(status), { description: lines.join("; "), content }]),
  );
}

export interface OpenApiFacts {
  readonly version: string;
  readonly bodyLimitBytes: number;
  readonly maxArticles: number;
}

export function openApiDocument({ version, bodyLimitBytes, maxArticles }: OpenApiFacts): Json {
  const oneOrMany = (name: string) => ({
    anyOf: [ref(name), { type: "array", items: ref(name), maxItems: maxArticles }],
  });
  return {
    openapi: "3.1.1",
    info: {
      title: "Repère",
      version,
      summary: "Reads French-language news and says who, where, how much, when and what about",
      description:
        "Open on loopback, without a token. Nothing is stored. Offsets are UTF-16 code units, `[start, end)`. " +
        "Every error is a problem document (RFC 9457).",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: [{ name: "tagging" }, { name: "service" }],
    paths: {
      "/v1/tag": {
        post: {
          operationId: "tag",
          tags: ["tagging"],
          summary: "Tag one article, or an array of them",
          description:
            `At most ${bodyLimitBytes / 1024 ** 2} MiB and ${maxArticles} articles a request. In an array, an article that cannot ` +
            'be tagged gives a record with `status: "error"` in its place and the rest goes on; alone, it gives a problem.',
          parameters: [
            {
              name: "map",
              in: "query",
              required: false,
              description:
                "Whether each record has `map`: where its title and body stood on the page as received (`text`, or the source in `html`).",
              schema: { type: "boolean", default: false },
            },
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: oneOrMany("Article"),
                examples: { example: { value: EXAMPLE_ARTICLE } },
              },
            },
          },
          responses: {
            "200": json(
              "One record, or one for each article in the same order",
              oneOrMany("TagRecord"),
              EXAMPLE_RECORD,
            ),
            ...problems(
              "INVALID_JSON", "ENCODING", "USAGE", "BAD_REQUEST", "REQUEST_TIMEOUT", "TOO_LARGE", "BODY_TOO_LARGE", "TOO_MANY_ARTICLES",
              "UNSUPPORTED_MEDIA_TYPE", "BINARY", "UNSUPPORTED", "FOREIGN_HOST", "EMPTY", "INVALID_ARTICLE", "UNREADABLE",
              "INTERNAL", "CONFIGURATION", "TIMEOUT", "STOPPING",
            ), // prettier-ignore
          },
        },
      },
      "/v1/samples": {
        get: {
          operationId: "samples",
          tags: ["service"],
          summary: "The sample pages that come with Repère; none where the service was started without them",
          responses: {
            "200": json("Sample pages as scraped", { type: "array", items: ref("Sample") }),
            ...problems("FOREIGN_HOST"),
          },
        },
      },
      "/health": {
        get: {
          operationId: "health",
          tags: ["service"],
          summary: "The service runs",
          responses: { "200": json("It does", ref("Health")), ...problems("FOREIGN_HOST") },
        },
      },
      "/openapi.json": {
        get: {
          operationId: "openapi",
          tags: ["service"],
          summary: "This document",
          responses: { "200": json("OpenAPI 3.1", { type: "object" }), ...problems("FOREIGN_HOST") },
        },
      },
    },
    components: {
      schemas: {
        Article: plain(ArticleSchema),
        TagRecord: plain(TagRecordSchema),
        Problem: ProblemSchema,
        Sample: SampleSchema,
        Health: HealthSchema,
      },
    },
  };
}
