/** RSS in its dialects, RDF, Atom: what each field becomes. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/types.js";
import { latin1, outline, read } from "./items.js";

const NAMESPACES = `xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"`;
const rss = (
  item: string,
  head = "<title>Le Journal &amp; Cie</title><link>https://j.example/</link>",
): string =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${head}<item>${item}</item></channel></rss>`;
const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const atom = (entry: string, head = ""): string => `<feed ${ATOM}><title>Le Journal</title>${head}<entry>${entry}</entry></feed>`; // prettier-ignore

async function only(feed: string): Promise<Partial<Article>> {
  const items = await read(feed, { kind: "feed" });
  expect(items.map(({ error }) => error?.message)).toEqual([undefined]);
  return items[0]?.article ?? {};
}

describe("RSS 2.0", () => {
  const D = "<description>Le texte.</description>";
  it.each<[string, string, Partial<Article>]>([
    ["plain description", D, { body: "Le texte.", source: "Le Journal & Cie" }],
    ["escaped HTML", "<description>&lt;p&gt;Le &lt;b&gt;texte&lt;/b&gt;&lt;/p&gt;</description>", { html: "<p>Le <b>texte</b></p>" }],
    ["CDATA, content before description", `${D}<content:encoded><![CDATA[<p>R&D &amp; l'été</p>]]></content:encoded>`, { html: "<p>R&D &amp; l'été</p>" }],
    ["an empty content is none", `${D}<content:encoded/>`, { body: "Le texte." }],
    ["HTML that nobody escaped", "<description><p>Le <b>texte</b></p></description>", { html: "<p>Le <b>texte</b></p>" }],
    ["entities of HTML in XML", "<description>L&#8217;&eacute;t&amp;eacute;</description>", { body: "L’été" }],
    ["a bare ampersand", "<title>R&D chez A&B</title><description>PME & cie ; R&D</description>", { title: "R&D chez A&B", body: "PME & cie ; R&D" }],
    ["emphasis in a title", `<title>L&amp;#039;eau &lt;i&gt;vive&lt;/i&gt;\n  5 &lt; 6</title>${D}`, { title: "L'eau vive 5 < 6" }],
    ["guid and link", `<guid isPermaLink="false">abc-1</guid><link>https://j.example/1?a=1&b=2</link>${D}`, { id: "abc-1", url: "https://j.example/1?a=1&b=2" }],
    ["a guid that is the link", `<guid>https://j.example/1</guid>${D}`, { id: "https://j.example/1", url: "https://j.example/1" }],
    ["a link below the channel's", `<link>/actu/1</link>${D}`, { url: "https://j.example/actu/1" }],
    ["an Atom link", `<atom:link href="https://j.example/2"/>${D}`, { url: "https://j.example/2" }],
    ["creators", `<dc:creator><![CDATA[Marie Roy]]></dc:creator><dc:creator>Luc Roy</dc:creator>${D}`, { byline: "Marie Roy, Luc Roy" }],
    ["an author by address", `<author>redaction@j.example (Marie Roy)</author>${D}`, { byline: "Marie Roy" }],
    ["the first category", `<category>Économie</category><category>Montréal</category>${D}`, { section: "Économie" }],
    ["a date", `<pubDate>Sat, 22 Aug 2020 09:00:00 -0400</pubDate>${D}`, { publishedAt: "2020-08-22T09:00:00-04:00" }],
    ["a date of Dublin Core", `<dc:date>2020-08-22T09:00:00-04:00</dc:date>${D}`, { publishedAt: "2020-08-22T09:00:00-04:00" }],
    ["the paper an aggregator took it from", `<source url="x">La Gazette</source>${D}`, { source: "La Gazette" }],
    ["prefixes of one's own", `<x:encoded xmlns:x="http://purl.org/rss/1.0/modules/content/">&lt;p&gt;a&lt;/p&gt;</x:encoded>`, { html: "<p>a</p>" }],
    ["a prefix nobody declared", `<media:thumbnail url="x"/>${D}`, { body: "Le texte." }],
  ])("%s", async (_, item, expected) => expect(await only(rss(item))).toMatchObject(expected)); // prettier-ignore

  it.each([
    ["fr-CA", "fr"],
    ["en-US", undefined],
  ])("the channel's language is believed when it is French: %s", async (tag, expected) => {
    const feed = rss("<description>a</description>", `<language>${tag}</language>`);
    expect((await only(feed)).language).toBe(expected);
  });

  it("a date that is none is noted, and the article kept", async () => {
    const [item] = await read(rss("<pubDate>demain</pubDate><description>a</description>"), { kind: "feed" });
    expect(item?.article).toMatchObject({ body: "a" });
    expect(item?.notes).toEqual([{ code: "date", message: "La date « demain » (pubDate) n'a pas été comprise ; elle est laissée de côté." }]);
  }); // prettier-ignore

  it("the title of the channel's image is not the channel's", async () => {
    const feed = rss(
      "<description>a</description>",
      "<image><title>Logo</title></image><title>Le Soir</title>",
    );
    expect((await only(feed)).source).toBe("Le Soir");
  });

  it("ISO-8859-1 by its declaration; blank lines above it", async () => {
    const feed = '\n\n<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><description>Été</description></item></channel></rss>';
    expect(outline(await read(latin1(feed), { kind: "feed" }))).toEqual(["in[0] Été"]);
  }); // prettier-ignore
});

describe("RSS 0.9x and 1.0", () => {
  it("0.91, whose DOCTYPE names a file that is never fetched", async () => {
    const feed = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>J</title><item><title>T</title><description>a</description></item></channel></rss>';
    expect(await only(feed)).toEqual({ title: "T", body: "a", source: "J" });
  }); // prettier-ignore
  it("1.0: items beside the channel", async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
      <channel rdf:about="x"><title>J</title><dc:language>fr</dc:language><items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel>
      <item rdf:about="https://j.example/1"><title>T</title><description>a</description><dc:date>2020-08-22</dc:date></item></rdf:RDF>`;
    expect(await only(feed)).toEqual({ title: "T", body: "a", source: "J", url: "https://j.example/1", publishedAt: "2020-08-22", language: "fr" }); // prettier-ignore
  });
});

describe("Atom", () => {
  const C = '<content type="text">a</content>';
  it.each<[string, string, Partial<Article>]>([
    ["HTML", '<content type="html">&lt;p&gt;Le texte&lt;/p&gt;</content>', { html: "<p>Le texte</p>" }],
    ["XHTML", '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>R&amp;D <b>ici</b></p></div></content>', { html: '<div xmlns="http://www.w3.org/1999/xhtml"><p>R&amp;D <b>ici</b></p></div>' }],
    ["text is text, whatever it looks like", '<content type="text">a &lt;p&gt; b</content>', { body: "a <p> b" }],
    ["the summary where nothing else is", "<summary>Le résumé</summary>", { body: "Le résumé" }],
    ["a title in HTML", `<title type="html">Un &amp;amp; deux</title>${C}`, { title: "Un & deux" }],
    ["links", `<link rel="self" href="/s"/><link href="/1"/>${C}`, { url: "https://j.example/1" }],
    ["dates", `<published>2020-08-22T09:00:00Z</published><updated>2020-08-23T09:00:00Z</updated>${C}`, { publishedAt: "2020-08-22T09:00:00Z", modifiedAt: "2020-08-23T09:00:00Z" }],
    ["the last change alone", `<updated>2020-08-23T09:00:00Z</updated>${C}`, { publishedAt: "2020-08-23T09:00:00Z" }],
    ["authors", `<author><name>Marie Roy</name><uri>x</uri></author><author><name>AFP</name></author>${C}`, { byline: "Marie Roy, AFP" }],
    ["the feed's author else", C, { byline: "La rédaction" }],
    ["category, id, language", `<id>tag:j,1</id><category term="eco" label="Économie"/>${C}`, { id: "tag:j,1", section: "Économie", source: "Le Journal" }],
  ])("%s", async (_, entry, expected) => {
    const head = '<link href="https://j.example/"/><author><name>La rédaction</name></author>';
    expect(await only(atom(entry, head))).toMatchObject(expected);
  }); // prettier-ignore
  it("with a prefix, and 0.3", async () => {
    const prefixed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title><a:content>a</a:content></a:entry></a:feed>`;
    expect(await only(prefixed)).toEqual({ title: "T", body: "a" });
    const old = `<feed xmlns="http://purl.org/atom/ns#"><entry><issued>2005-01-01T00:00:00Z</issued><content mode="escaped">&lt;p&gt;a</content></entry></feed>`;
    expect(await only(old)).toEqual({ html: "<p>a", publishedAt: "2005-01-01T00:00:00Z" });
  });
});
