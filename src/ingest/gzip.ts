/** gzip, recognised by its first bytes whatever the name says; expanded as it is read, and only so far. */
import { Readable, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { RepereError } from "../errors.js";
import type { Chunks } from "./item.js";

/** News compresses to a fifth, a list of near-duplicates to a fiftieth; a bomb is 1000 to 1. */
const MAX_RATIO = 200;
/** Below this nobody is harmed, whatever the ratio. In bytes. */
const HARMLESS_BYTES = 64 * 1024 * 1024;

/** The chunks as they are, or what they expand to. */
export async function* expand(chunks: Chunks, name: string): AsyncGenerator<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  try {
    let head: Uint8Array = new Uint8Array();
    while (head.length < 2) {
      const { done, value } = await iterator.next();
      if (done === true) break;
      head = head.length === 0 ? value : Uint8Array.from([...head, ...value]);
    }
    const all = chain(head, iterator);
    if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(all, name);
    else yield* all;
  } finally {
    await iterator.return?.();
  }
}

type Chunk = Iterator<Uint8Array> | AsyncIterator<Uint8Array>;

async function* chain(head: Uint8Array, rest: Chunk): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield value;
  }
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let read = 0;
  let expanded = 0;
  let sourceFault: unknown;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of chunks) {
        read += chunk.length;
        yield chunk;
      }
    } catch (cause) {
      sourceFault = cause;
      throw cause;
    }
  };
  const expander = createGunzip();
  // The iteration below is told of every error; the callback is only there because pipeline wants one.
  pipeline(Readable.from(counted(), { objectMode: false }), expander, () => {});
  try {
    for await (const chunk of expander as AsyncIterable<Uint8Array>) {
      expanded += chunk.length;
      if (expanded > HARMLESS_BYTES && expanded > read * MAX_RATIO) {
        const message = `${name}: expands to more than ${MAX_RATIO} times its size, which no text does; expand it yourself if it is sound`;
        throw new RepereError("TOO_LARGE", message, { where: name });
      }
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof RepereError || sourceFault !== undefined) throw cause;
    const message = `${name}: damaged or cut off gzip data`;
    throw new RepereError("UNREADABLE", message, { where: name, cause });
  }
}
