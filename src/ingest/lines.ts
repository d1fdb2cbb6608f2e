/** Chunks of bytes → one buffer, or lines, never holding more than a limit. */

export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line end; undefined where the line is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const LINE_FEED = 10;

/** The whole input; undefined where it is longer than `limit` (the rest is read and dropped). */
export async function collect(chunks: Chunks, limit: number): Promise<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) parts = [];
    else parts.push(chunk);
  }
  return length > limit ? undefined : join(parts, length);
}

/** Lines of bytes; a line over `limit` comes without its bytes, and the next one is read as usual. */
export async function* splitLines(chunks: Chunks, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length > limit ? undefined : join(parts, length) };
    parts = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
