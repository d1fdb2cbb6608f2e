/** Feeds that are broken, hostile, or none: one item each, the rest goes on, and nothing is fetched or expanded. */
import { describe, expect, it } from "vitest";
import { bytes, outline, read } from "./items.js";

const item = (text: string): string => `<item><description>${text}</description></item>`;
const feed = (...items: string[]): string =>
  `<rss><channel><title>J</title>\n${items.join("\n")}\n</channel></rss>`;
const A = item("a");
const Z = item("z");

describe("one broken item costs itself", () => {
  it.each<[string, string[]]>([
    ["a tag left open", ["<item><description><b>x</description></item>"]],
    ["a stray closing tag", ["<item></b><description>x</description></item>"]],
    ["a comment left open", ["<item><title><!-- x</title></item>"]],
    ["an attribute left open", ['<item><enclosure url="x></item>']],
    ["nested too deep", [item("<a>".repeat(1000))]],
    ["a hundred thousand deep", [item("<a>".repeat(100_000))]],
  ])("%s", async (_, broken) => {
    const items = await read(feed(A, ...broken, Z), { kind: "feed", name: "f.xml" });
    expect(outline(items)).toEqual(["f.xml[0] a", "f.xml[1] INVALID_XML", "f.xml[2] z"]);
    expect(items[1]?.error?.message).toMatch(/^f\.xml\[1\]: line \d+: \S/);
  });

  it("an item without text", async () => {
    expect(outline(await read(feed(A, "<item><title>t</title></item>", Z), { kind: "feed" }))).toEqual([
      "in[0] a", "in[1] EMPTY", "in[2] z",
    ]);
  }); // prettier-ignore

  it("an item over the limit", async () => {
    expect(outline(await read(feed(A, item("mot ".repeat(600_000)), Z), { kind: "feed" }))).toEqual([
      "in[0] a", "in[1] TOO_LARGE", "in[2] z",
    ]);
  }); // prettier-ignore

  it("RSS 1.0 goes on beside its channel", async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>J</title></channel>${A}<item></b></item>${Z}</rdf:RDF>`;
    expect(outline(await read(rdf, { kind: "feed" }))).toEqual(["in[0] a", "in[1] INVALID_XML", "in[2] z"]);
  });

  it("a file that is cut off says so after what is whole", async () => {
    const cut = feed(A, Z).slice(0, feed(A, Z).indexOf("z"));
    const items = await read(cut, { kind: "feed" });
    expect(outline(items)).toEqual(["in[0] a", "in[1] INVALID_XML"]);
    expect(items[1]?.error?.message).toMatch(/ends before <\/description>; the file seems cut off/);
  });

  it("thousands of broken items take no time to speak of", async () => {
    const started = performance.now();
    expect(await read(feed(...Array<string>(3000).fill("<item><title><!-- </title></item>")), { kind: "feed" })).toHaveLength(3000); // prettier-ignore
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("the whole is refused", () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    "",
  );
  it.each([
    ["an entity bomb", `<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]>${feed(item("&l9;"))}`, "UNSAFE_XML", /DOCTYPE/],
    ["an external entity", `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${feed(item("&x;"))}`, "UNSAFE_XML", /DOCTYPE/],
    ["a parameter entity", `<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://a.example/x"> %x;]>${feed(A)}`, "UNSAFE_XML", /DOCTYPE/],
    ["XInclude", feed('<item><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/></item>'), "UNSAFE_XML", /XInclude/],
    ["a site map", "<urlset><url><loc>x</loc></url></urlset>", "INVALID_XML", /RSS, Atom or RDF.*<urlset>/],
    ["a page", "<!DOCTYPE html><html><body>x</body></html>", "INVALID_XML", /<html>; for a page, --input html/],
    ["text", "Bonjour", "INVALID_XML", /no XML/],
    ["nothing", " \n", "EMPTY", /feed/],
  ])("%s", async (_, input, code, message) => {
    const items = await read(input, { kind: "feed", name: "f.xml" });
    expect(items).toHaveLength(1);
    expect(items[0]?.error).toMatchObject({ code, message });
    expect(items[0]?.error?.message).toMatch(/^f\.xml/);
  }); // prettier-ignore

  it("control characters, which XML forbids, are left out", async () => {
    const filler = "mot ".repeat(100);
    const given = feed(item(`${filler}l\u0001'é\u000bté\0`));
    expect(outline(await read(given, { kind: "feed" }))).toEqual([`in[0] ${filler}l'été`]);
  });

  it("an undeclared entity stays as it stands, an external DTD is not followed", async () => {
    const input = `<!DOCTYPE rss SYSTEM "http://a.example/x.dtd">${feed(item("a &xxe; b"))}`;
    expect(outline(await read(input, { kind: "feed" }))).toEqual(["in[0] a &xxe; b"]);
  });

  it("a feed over the limit, with little memory", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = bytes(A.repeat(30_000));
      for (let at = 0; at < 80; at++) yield chunk;
    }
    expect(outline(await read(endless(), { kind: "feed" }))).toEqual(["in TOO_LARGE"]);
  });
});
