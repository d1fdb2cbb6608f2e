/** gzip by its first bytes, whatever the name says. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytes, outline, read } from "./items.js";

const LINES = '{"body":"a"}\n{"body":"b"}\n';

describe("gzip", () => {
  it("of every kind", async () => {
    expect(outline(await read(gzipSync(LINES), { kind: "jsonl" }))).toEqual(["in:1 a", "in:2 b"]);
    expect(outline(await read(gzipSync('[{"body":"a"}]'), { kind: "json" }))).toEqual(["in[0] a"]);
    expect(outline(await read(gzipSync("corps\na\n"), { kind: "csv" }))).toEqual(["in:2 a"]);
    expect(outline(await read(gzipSync("Le texte"), { kind: "text" }))).toEqual(["in Le texte"]);
    const feed = "<rss><channel><item><description>a</description></item></channel></rss>";
    expect(outline(await read(gzipSync(feed), { kind: "feed" }))).toEqual(["in[0] a"]);
  });
  it("however the bytes are cut, in several members", async () => {
    const whole = Buffer.concat([gzipSync('{"body":"a"}\n'), gzipSync('{"body":"b"}\n')]);
    async function* single(): AsyncGenerator<Uint8Array> {
      for (const byte of whole) yield Uint8Array.of(byte);
    }
    expect(outline(await read(single(), { kind: "jsonl" }))).toEqual(["in:1 a", "in:2 b"]);
  });
  it("cut off or damaged: what was whole is read, the rest is said", async () => {
    const long = LINES + "x".repeat(1000);
    expect(outline(await read(gzipSync(LINES).subarray(0, 25), { kind: "jsonl" })).at(-1)).toBe(
      "in UNREADABLE",
    );
    const damaged = gzipSync(long);
    damaged[15] = (damaged[15] ?? 0) ^ 0xff;
    expect(outline(await read(damaged, { kind: "jsonl" })).at(-1)).toMatch(/UNREADABLE|INVALID_JSON/);
  });
  it("a bomb is refused before it does harm", async () => {
    const bomb = gzipSync(new Uint8Array(150_000_000));
    const [item] = (await read(bomb, { kind: "jsonl" })).slice(-1);
    expect(item?.error).toMatchObject({ code: "TOO_LARGE", message: /expands to more than 200 times/ });
  });
  it("a source that fails is told as itself", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield gzipSync(LINES).subarray(0, 12);
      throw new Error("EIO: read failed");
    }
    const [item] = (await read(broken(), { kind: "jsonl" })).slice(-1);
    expect(item?.error).toMatchObject({ code: "UNREADABLE", message: /EIO: read failed/ });
  });
  it("two bytes that are none", async () => {
    expect(outline(await read(bytes("a"), { kind: "text" }))).toEqual(["in a"]);
  });
});
