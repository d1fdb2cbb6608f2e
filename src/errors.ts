/** Every error that Repère raises on purpose: a code for programs, a message that says what to do next. */
export const ERROR_CODES = {
  EMPTY: "the article has no text",
  BINARY: "the input is not text",
  ENCODING: "the text is in another encoding than it says",
  TOO_LARGE: "the article is larger than the limit",
  INVALID_JSON: "the line or file is not JSON",
  INVALID_XML: "the feed is not well-formed XML, or is no feed",
  UNSAFE_XML: "the XML declares entities or includes other files, which is refused",
  INVALID_CSV: "the table is not CSV with a header of known columns",
  INVALID_ARTICLE: "a field of the article is not as the contract says",
  WITHDRAWN: "the publisher has withdrawn the article",
  UNREADABLE: "the file cannot be read",
  UNSUPPORTED: "the kind of input or output is not known",
  CONFIGURATION: "Repère itself is put together wrongly, or its data folder is damaged",
  USAGE: "the call is wrong",
  INTERNAL: "a fault of Repère on this article; please report it",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * The only error class that crosses a module's border.
 * `where` names the file, line or field: `articles.jsonl:12`, `publishedAt`.
 */
export class RepereError extends Error {
  override readonly name = "RepereError";
  readonly code: ErrorCode;
  readonly where: string | undefined;

  constructor(code: ErrorCode, message: string, options: { where?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.where = options.where;
  }
}

/** Any thrown thing as a RepereError, so that one fault costs one article and never the batch. */
export function asRepereError(cause: unknown): RepereError {
  if (cause instanceof RepereError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new RepereError("INTERNAL", `${ERROR_CODES.INTERNAL}: ${message}`, { cause });
}
