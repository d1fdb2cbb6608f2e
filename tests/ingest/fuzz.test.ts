/** Whatever arrives: items come out, each an article or an error that names its place; no throw, no hang. */
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest, INPUT_KINDS, type InputKind } from "../../src/ingest/index.js";
import { bytes } from "./items.js";

const SEEDS: Readonly<Record<InputKind, string>> = {
  text: "Le titre\n\nPublié à Québec\n\nL’été « ici » Ã© Ã\u00a0 â€™\n",
  plain: "L’été à Québec, 5 €.",
  html: '<!DOCTYPE html><html><meta charset="iso-8859-1"><p>L’été à Québec</p></html>',
  json: '[{"body":"a"},{"@context":"x","@graph":[{"@type":"NewsArticle","articleBody":"é"}]},{"uri":"u","versionCreated":"2020","bodies":[{"value":"é"}]},{"version":"https://jsonfeed.org/version/1","items":[{"content_html":"<p>"}]}]',
  jsonl: '{"body":"é"}\n{"text":"b","publishedAt":"2020-08-22"}\n',
  feed: '<?xml version="1.0" encoding="utf-8"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>J</title><item><title>é &amp; b</title><content:encoded><![CDATA[<p>R&D</p>]]></content:encoded><pubDate>Sat, 22 Aug 2020 09:00:00 GMT</pubDate></item><item><description>b<i>c</i></description></item></channel></rss>',
  csv: 'titre;corps;date\nA;"l’été ""ici""\nlà";2020-08-22\nB;b;hier\n',
}; // prettier-ignore
const MAX_MS = 2000;

/** What an item or the time taken breaks of the promise; empty where nothing. */
async function faultsOf(input: Uint8Array, kind: InputKind): Promise<string[]> {
  const started = performance.now();
  const faults: string[] = [];
  const promise = (holds: boolean, what: string): void => void (holds || faults.push(what));
  for await (const { where, article, error, notes } of ingest(input, { name: "in", kind })) {
    promise((article === undefined) !== (error === undefined), "article or error");
    promise(where.startsWith("in"), `a place: ${where}`);
    promise(error?.code !== "INTERNAL", `no fault of ours: ${error?.message ?? ""}`);
    promise(error?.message.includes(where) ?? true, `the place in the message: ${error?.message ?? ""}`);
    promise(notes?.length !== 0, "notes or none");
  }
  promise(performance.now() - started < MAX_MS, `within ${MAX_MS} ms`);
  return faults;
}

const kind = fc.constantFrom(...INPUT_KINDS);
/** Cut, flip, double or insert at a place, in permille of the length. */
const change = fc.record({
  how: fc.constantFrom("cut", "flip", "double", "insert"),
  at: fc.nat(999),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from("<>&\"'[]{};,\n\0"))),
});

function mutate(seed: Uint8Array, changes: readonly { how: string; at: number; byte: number }[]): Uint8Array {
  let now = Buffer.from(seed);
  for (const { how, at, byte } of changes) {
    const place = Math.floor((now.length * at) / 1000);
    if (how === "cut") now = now.subarray(0, place);
    else if (how === "flip" && place < now.length) now[place] = byte;
    else if (how === "double") now = Buffer.concat([now, now.subarray(place)]);
    else if (how === "insert") now = Buffer.concat([now.subarray(0, place), Uint8Array.of(byte), now.subarray(place)]); // prettier-ignore
    now = Buffer.from(now);
  }
  return now;
}

describe("any bytes", () => {
  it("of every kind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), kind, async (input, of) => {
        expect(await faultsOf(input, of)).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });
  it("mutated inputs, gzipped or not", async () => {
    const property = fc.asyncProperty(kind, fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), async (of, changes, zipped) => {
      const seed = bytes(SEEDS[of]);
      expect(await faultsOf(mutate(zipped ? gzipSync(seed) : seed, changes), of)).toEqual([]);
    }); // prettier-ignore
    await fc.assert(property, { numRuns: 1500 });
  });
  it("as another kind than it is", async () => {
    for (const of of INPUT_KINDS) {
      for (const as of INPUT_KINDS) expect(await faultsOf(bytes(SEEDS[of]), as)).toEqual([]);
    }
  });
});

describe("big and hostile, in time", () => {
  const N = 100_000;
  it.each<[string, InputKind, string]>([
    ["open tags", "feed", `<rss><channel><item>${"<a>".repeat(N)}`],
    ["open items", "feed", `<rss><channel>${"<item>".repeat(N / 10)}`],
    ["attributes", "feed", `<rss ${"a='b' ".repeat(N)}>`],
    ["ampersands", "feed", `<rss><channel><item><title>${"&".repeat(N)}</title></item></channel></rss>`],
    ["open CDATA", "feed", `<rss><channel><item><description>${"<![CDATA[".repeat(N)}`],
    ["angle brackets in a title", "feed", `<rss><channel><item><title>${"&lt;i ".repeat(N)}</title><description>a</description></item></channel></rss>`],
    ["an address", "feed", `<rss><channel><item><author>${"a@".repeat(N)}</author><description>a</description></item></channel></rss>`],
    ["angle brackets in text", "feed", `<rss><channel><item><description>${"&lt;a ".repeat(N)}</description></item></channel></rss>`],
    ["quotation marks", "csv", `titre,corps\n${'"'.repeat(N)}`],
    ["a header of commas", "csv", ",".repeat(N)],
    ["meta elements", "html", `<meta ${"charset ".repeat(N)}`],
    ["mojibake", "text", "Ã© â€™ Ã\u00a0".repeat(N)],
    ["spaces", "text", `${" ".repeat(N)}a`],
  ])("%s", async (_, of, input) => expect(await faultsOf(bytes(input), of)).toEqual([])); // prettier-ignore
});
