/** Builds the HTTP application; it does not listen (see `server.ts`), so that tests call it by injection. */
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { RepereError } from "../errors.js";
import { SCHEMA_VERSION } from "../schema.js";
import type { Tagger } from "../tagger.js";
import { loadAssets, type Asset } from "./assets.js";
import { parseJson } from "./body.js";
import { SECURITY_HEADERS, isOwnHost } from "./guard.js";
import { openApiDocument } from "./openapi.js";
import { PROBLEM_MEDIA_TYPE, ProblemError, problemOf } from "./problems.js";
import { readTagQuery, tagValue } from "./tag.js";

export type App = FastifyInstance;

/** A page to try the tagger with. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A fault of ours, for the log. The caller was told the request id and nothing else. */
export interface Fault {
  readonly requestId: string;
  readonly request: string;
  readonly error: unknown;
}

export interface AppOptions {
  readonly tagger: Pick<Tagger, "tag" | "tagAll">;
  readonly samples?: readonly Sample[];
  /** Of the package; said by /health and the OpenAPI document. */
  readonly version?: string;
  /** Default 32 MiB; sane from 64 KiB to 256 MiB: a body is held whole, three times over, while it is read. */
  readonly bodyLimitBytes?: number;
  /** Articles in one request. Default 1,000. */
  readonly maxArticles?: number;
  /** For a request to arrive, and again for its articles to be tagged. Default 60,000; sane from 1,000. */
  readonly requestTimeoutMs?: number;
  readonly onFault?: (fault: Fault) => void;
}

const DEFAULT_BODY_LIMIT_BYTES = 32 * 1024 ** 2;
const DEFAULT_MAX_ARTICLES = 1000;
const DEFAULT_REQUEST_TIMEOUT_MS = 60_000;

export function createApp(options: AppOptions): App {
  const { tagger, samples = [], version = "0", onFault } = options;
  const bodyLimitBytes = options.bodyLimitBytes ?? DEFAULT_BODY_LIMIT_BYTES;
  const maxArticles = options.maxArticles ?? DEFAULT_MAX_ARTICLES;
  const timeoutMs = options.requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS;

  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = problemOf(error, pathOf(request), request.id);
    if (problem.status >= 500 && !(error instanceof ProblemError)) {
      onFault?.({ requestId: request.id, request: `${request.method} ${pathOf(request)}`, error });
    }
    if (error instanceof ProblemError) reply.headers(error.headers);
    return reply
      .code(problem.status)
      .headers(SECURITY_HEADERS)
      .type(PROBLEM_MEDIA_TYPE)
      .send(JSON.stringify(problem));
  };

  const app = fastify({
    bodyLimit: bodyLimitBytes,
    requestTimeout: timeoutMs,
    // Node's own default of 72 s would keep a stopping service waiting for idle browsers.
    keepAliveTimeout: 5000,
    // We answer that ourselves, as a problem document.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void fail(error, request, reply),
    clientErrorHandler(error, socket) {
      if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
      const problem = problemOf(error, "/");
      socket.end(rawAnswer(problem.status, JSON.stringify(problem)));
    },
  });

  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    if (stopping)
      throw new ProblemError("STOPPING", "The service is stopping; try again in a moment.", {
        connection: "close",
        "retry-after": "5",
      });
    if (!isOwnHost(request.headers.host)) {
      throw new ProblemError("FOREIGN_HOST", "This service answers on localhost, 127.0.0.1 and [::1] only.");
    }
  });

  // Said with the last answer of a connection, or it would stay open, idle, and hold up the stop.
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) reply.header("connection", "close");
  });

  const methods = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const known = methods.get(url) ?? new Set<string>();
    for (const one of Array.isArray(method) ? method : [method]) known.add(one);
    methods.set(url, known);
  });
  app.setErrorHandler((error, request, reply) => fail(error, request, reply));
  app.setNotFoundHandler((request, reply) => fail(missing(methods, request), request, reply));

  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const coding = request.headers["content-encoding"] ?? "identity";
    if (coding !== "identity") {
      return done(
        new ProblemError("UNSUPPORTED_MEDIA_TYPE", "Send the body without content coding.", {
          "accept-encoding": "identity",
        }),
      );
    }
    try {
      done(null, parseJson(body));
    } catch (error) {
      done(error as Error);
    }
  });

  app.post("/v1/tag", async (request, reply) => {
    if (request.body === undefined)
      throw new RepereError(
        "INVALID_JSON",
        "expected one article or an array of articles as JSON, got no body",
      );
    const query = readTagQuery(request.query);
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort());
    return tagValue(tagger, request.body, query, { maxArticles, timeoutMs, signal: gone.signal });
  });
  app.get("/v1/samples", async () => samples);
  app.get("/health", async () => ({
    status: "ok",
    version,
    schema: SCHEMA_VERSION,
    uptimeSeconds: Math.floor(process.uptime()),
  }));
  const document = openApiDocument({ version, bodyLimitBytes, maxArticles });
  app.get("/openapi.json", async () => document);
  for (const asset of loadAssets())
    app.get(asset.path, async (request, reply) => sendAsset(asset, request, reply));
  return app;
}

function pathOf(request: FastifyRequest): string {
  return request.url.split("?", 1)[0] ?? "/";
}

function missing(methods: ReadonlyMap<string, ReadonlySet<string>>, request: FastifyRequest): ProblemError {
  const known = methods.get(pathOf(request));
  if (known === undefined)
    return new ProblemError("NOT_FOUND", "There is nothing here; /openapi.json lists what there is.");
  const allow = [...known].join(", ");
  return new ProblemError("METHOD_NOT_ALLOWED", `This address knows ${allow}.`, { allow });
}

function sendAsset(asset: Asset, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({ "cache-control": "no-cache", etag: asset.etag, vary: "accept-encoding" });
  if (request.headers["if-none-match"]?.includes(asset.etag) === true) return reply.code(304).send();
  reply.type(asset.mediaType);
  const gzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/u.test(request.headers["accept-encoding"] ?? "");
  return gzip ? reply.header("content-encoding", "gzip").send(asset.gzipped) : reply.send(asset.plain);
}

/** For what never became a request: the framework has no reply to fill, only the socket. */
function rawAnswer(status: number, body: string): string {
  const headers = Object.entries({
    ...SECURITY_HEADERS,
    "content-type": PROBLEM_MEDIA_TYPE,
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  });
  return `HTTP/1.1 ${status} \r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}
