/**
 * Every error the service answers with, in one table, as RFC 9457 problem documents.
 * A fault of our own is told without its details: those go to the log, under the same request id.
 */
import { ERROR_CODES, RepereError, type ErrorCode } from "../errors.js";

interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

const OWN: Readonly<Record<ErrorCode, ProblemKind>> = {
  EMPTY: { status: 422, title: ERROR_CODES.EMPTY },
  BINARY: { status: 415, title: ERROR_CODES.BINARY },
  ENCODING: { status: 400, title: ERROR_CODES.ENCODING },
  TOO_LARGE: { status: 413, title: ERROR_CODES.TOO_LARGE },
  INVALID_JSON: { status: 400, title: "the request body is not JSON" },
  INVALID_XML: { status: 400, title: ERROR_CODES.INVALID_XML },
  UNSAFE_XML: { status: 400, title: ERROR_CODES.UNSAFE_XML },
  INVALID_CSV: { status: 400, title: ERROR_CODES.INVALID_CSV },
  INVALID_ARTICLE: { status: 422, title: ERROR_CODES.INVALID_ARTICLE },
  WITHDRAWN: { status: 410, title: ERROR_CODES.WITHDRAWN },
  UNREADABLE: { status: 422, title: "the article cannot be read" },
  UNSUPPORTED: { status: 415, title: ERROR_CODES.UNSUPPORTED },
  CONFIGURATION: { status: 500, title: ERROR_CODES.CONFIGURATION },
  USAGE: { status: 400, title: ERROR_CODES.USAGE },
  INTERNAL: { status: 500, title: "a fault of Repère; please report it" },
};

/** `code` → status and title. The codes of `errors.ts` and, after them, those that only HTTP knows. */
export const PROBLEMS = {
  ...OWN,
  BAD_REQUEST: { status: 400, title: "the request is not well-formed HTTP" },
  NOT_FOUND: { status: 404, title: "there is nothing at this address" },
  METHOD_NOT_ALLOWED: { status: 405, title: "this address does not know that method" },
  REQUEST_TIMEOUT: { status: 408, title: "the request took too long to arrive" },
  BODY_TOO_LARGE: { status: 413, title: "the request body is larger than the limit" },
  TOO_MANY_ARTICLES: { status: 413, title: "more articles in one request than the limit" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: "the request body is of a kind that is not read here" },
  FOREIGN_HOST: { status: 421, title: "the Host header names another machine" },
  HEADERS_TOO_LARGE: { status: 431, title: "the request's headers are larger than the limit" },
  TIMEOUT: { status: 503, title: "tagging took longer than the limit" },
  STOPPING: { status: 503, title: "the service is stopping" },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_MEDIA_TYPE = "application/problem+json; charset=utf-8";

/** The document itself; members as RFC 9457 names them, and `code` and `requestId` beside them. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
  /** Also in the service's log. */
  readonly requestId?: string;
  /** The field of the article that is wrong. */
  readonly where?: string;
}

/** An error that has its place in the table and says to the caller what to do. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.code = code;
    this.headers = headers;
  }
}

/** What the HTTP framework raises, in our codes. What is not listed follows its status. */
const FRAMEWORK_CODES: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "BODY_TOO_LARGE",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "UNSUPPORTED_MEDIA_TYPE",
  FST_ERR_BAD_URL: "BAD_REQUEST",
  ERR_HTTP_REQUEST_TIMEOUT: "REQUEST_TIMEOUT",
  HPE_HEADER_OVERFLOW: "HEADERS_TOO_LARGE",
};

const FAULT_DETAIL =
  "Something went wrong in Repère itself; the service's log has the details under this request id.";

/** Where a thrown thing stands in the table, and what the caller may know of it. */
function classify(error: unknown): { code: ProblemCode; detail: string; where?: string } {
  if (error instanceof ProblemError) return { code: error.code, detail: error.message };
  if (error instanceof RepereError) {
    if (PROBLEMS[error.code].status >= 500) return { code: error.code, detail: FAULT_DETAIL };
    const found = { code: error.code, detail: error.message };
    return error.where === undefined ? found : { ...found, where: error.where };
  }
  const { code, statusCode, message } = (error ?? {}) as {
    code?: unknown;
    statusCode?: unknown;
    message?: unknown;
  };
  const known = typeof code === "string" ? FRAMEWORK_CODES[code] : undefined;
  if (known !== undefined) return { code: known, detail: String(message) };
  // Node's HTTP parser: what came is no HTTP.
  if (typeof code === "string" && code.startsWith("HPE_"))
    return { code: "BAD_REQUEST", detail: String(message) };
  // Only the framework's own refusals may speak for themselves: a stray error with a status must not.
  const refused =
    typeof code === "string" &&
    code.startsWith("FST_ERR_") &&
    Number(statusCode) >= 400 &&
    Number(statusCode) < 500;
  return refused
    ? { code: "BAD_REQUEST", detail: String(message) }
    : { code: "INTERNAL", detail: FAULT_DETAIL };
}

export function problemOf(error: unknown, instance: string, requestId?: string): Problem {
  const { code, detail, where } = classify(error);
  const { status, title } = PROBLEMS[code];
  return {
    type: `urn:repere:problem:${code.toLowerCase().replaceAll("_", "-")}`,
    title,
    status,
    detail,
    instance,
    code,
    ...(requestId === undefined ? {} : { requestId }),
    ...(where === undefined ? {} : { where }),
  };
}
