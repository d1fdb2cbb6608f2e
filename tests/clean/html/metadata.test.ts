/** What a page says of itself: which place is believed, and what is no value. */
import { describe, expect, it } from "vitest";
import { readHtml, type PageMetadata } from "../../../src/clean/html/index.js";

const BODY = `<p>${"Le conseil municipal a voté lundi. ".repeat(10)}</p>`;
const metadata = (html: string): PageMetadata => readHtml(html + BODY).metadata;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

const ARTICLE = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Le pont couvert rouvrira lundi",
  alternativeHeadline: "Deux ans de travaux",
  datePublished: "2020-08-22T09:00:00-0400",
  dateModified: "2020-08-22T11:30:00-04:00",
  author: [
    { "@type": "Person", name: "Ève Roy" },
    { "@type": "Person", name: "Luc Guay" },
  ],
  articleSection: ["Actualités", "Transport"],
  publisher: { "@type": "Organization", name: "Le Rivage" },
  image: { "@type": "ImageObject", url: "https://r.example/p.jpg", caption: "Le pont, mardi" },
  keywords: "pont, travaux,Pont",
  inLanguage: "fr-CA",
  articleBody: "Le pont rouvrira.\nEnfin.",
};

describe("JSON-LD", () => {
  it("gives all", () => {
    expect(metadata(`<h1>Le pont couvert rouvrira lundi</h1>${ld(ARTICLE)}`)).toEqual({
      title: "Le pont couvert rouvrira lundi",
      subtitle: "Deux ans de travaux",
      authors: ["Ève Roy", "Luc Guay"],
      section: "Actualités",
      publishedAt: "2020-08-22T09:00:00-04:00",
      modifiedAt: "2020-08-22T11:30:00-04:00",
      language: "fr",
      siteName: "Le Rivage",
      imageCaption: "Le pont, mardi",
      keywords: ["pont", "travaux"],
      articleBody: "Le pont rouvrira.\nEnfin.",
    });
  });

  it.each([
    ["a comma at the end", '{"@type":"NewsArticle","datePublished":"2020-08-22",}'],
    ["a list with one", '[{"@type":"NewsArticle","datePublished":"2020-08-22",},]'],
    [
      "a line end in a string",
      '{"@type":"NewsArticle","datePublished":"2020-08-22","description":"Un\npont\t"}',
    ],
    ["an HTML comment around it", '<!-- {"@type":"NewsArticle","datePublished":"2020-08-22"} -->'],
    ["CDATA around it", '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2020-08-22"}\n//]]>'],
    ["comments in it", '{/* a */"@type":"NewsArticle", // b\n"datePublished":"2020-08-22"}'],
    ["a semicolon after it", '{"@type":"NewsArticle","datePublished":"2020-08-22",};'],
    ["a graph", '{"@graph":[{"@type":"WebSite"},{"@type":["Article","X"],"datePublished":"2020-08-22"}]}'],
    [
      "an address as type",
      '{"@type":"https://schema.org/ReportageNewsArticle","datePublished":"2020-08-22"}',
    ],
    ["a value object", '{"@type":"Article","datePublished":{"@value":"2020-08-22"}}'],
  ])("is read with %s", (_name, source) => {
    expect(metadata(`<script type="application/ld+json">${source}</script>`).publishedAt).toBe("2020-08-22");
  });

  it("is passed over where it cannot be read", () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle" "datePublished"</script>';
    expect(metadata(broken + meta("article:published_time", "2020-08-22")).publishedAt).toBe("2020-08-22");
  });

  it("of several articles the page's own is read", () => {
    const other = { ...ARTICLE, headline: "Un autre pont", datePublished: "2019-01-02" };
    expect(metadata(`<h1>Le pont couvert rouvrira lundi</h1>${ld([other, ARTICLE])}`).publishedAt).toMatch(
      /^2020-08-22/,
    );
    const here = '<link rel="canonical" href="https://r.example/pont/">';
    const atUrl = {
      "@type": "NewsArticle",
      mainEntityOfPage: { "@id": "http://www.r.example/pont?x=1" },
      datePublished: "2021-05-06",
    };
    expect(metadata(here + ld([other, atUrl])).publishedAt).toBe("2021-05-06");
    const list = { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: other }] };
    expect(metadata(ld(list)).publishedAt).toBeUndefined();
  });

  it("authors that are only referred to are looked up", () => {
    const graph = {
      "@graph": [
        { ...ARTICLE, author: { "@id": "#e" } },
        { "@type": "Person", "@id": "#e", name: "Ève Roy" },
      ],
    };
    expect(metadata(ld(graph)).authors).toEqual(["Ève Roy"]);
  });

  it("entities in its strings are characters", () => {
    expect(
      metadata(ld({ ...ARTICLE, headline: "L&#039;&eacute;cole &amp;quot;du pont&amp;quot;" })).title,
    ).toBe('L\'école "du pont"');
  });
});

describe("title", () => {
  const CASES: readonly (readonly [string, string, string | undefined])[] = [
    [
      "the heading as the reader sees it",
      `${meta("og:title", "LE PONT ROUVRE | Le Rivage")}<h1>Le pont rouvre</h1>`,
      "Le pont rouvre",
    ],
    [
      "without the site's name",
      meta("og:title", "Le pont rouvre - Le Rivage") + meta("og:site_name", "Le Rivage"),
      "Le pont rouvre",
    ],
    [
      "without section and site",
      meta("og:title", "Le pont rouvre lundi matin | Transport | Le Rivage"),
      "Le pont rouvre lundi matin",
    ],
    [
      "a dash of its own stays",
      meta("og:title", "Québec – Lévis : le pont rouvre"),
      "Québec – Lévis : le pont rouvre",
    ],
    [
      "not the heading of the masthead",
      `<h1>Le Rivage</h1>${meta("og:title", "Le pont rouvre")}${meta("og:site_name", "Le Rivage")}`,
      "Le pont rouvre",
    ],
    [
      "the part of <title> that stands on the page",
      "<title>Le Rivage - Transport - Le pont rouvre</title><p><b>Le pont rouvre</b></p>",
      "Le pont rouvre",
    ],
    ["never a <title> that stands nowhere", "<title>Le Rivage - Article</title>", undefined],
    ["the only heading", "<h1>Le pont <em>rouvre</em></h1>", "Le pont rouvre"],
    [
      "without the kicker in the heading",
      `<h1><span>Opinion</span> Le pont de trop</h1>${meta("og:title", "Le pont de trop")}`,
      "Le pont de trop",
    ],
    [
      "microdata",
      '<div itemscope itemtype="http://schema.org/Article"><b itemprop="headline">Le pont</b></div>',
      "Le pont",
    ],
  ];
  it.each(CASES)("%s", (_name, html, expected) => {
    expect(metadata(html).title).toBe(expected);
  });
});

describe("authors", () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['<meta name="author" content="Par Ève Roy et Luc Guay">', ["Ève Roy", "Luc Guay"]],
    ['<meta name="author" content="Ève Roy, La Presse Canadienne">', ["Ève Roy", "La Presse Canadienne"]],
    ['<meta name="author" content="Tremblay, Marie">', ["Tremblay, Marie"]],
    ['<meta name="author" content="admin">', []],
    ['<meta name="author" content="eve@rivage.example">', []],
    [
      meta("article:author", "https://www.facebook.com/rivage") + '<meta name="author" content="AFP">',
      ["AFP"],
    ],
    [
      '<div itemscope itemtype="http://schema.org/Article"><p itemprop="author" itemscope itemtype="http://schema.org/Person">Par <b itemprop="name">Ève Roy</b></p></div>',
      ["Ève Roy"],
    ],
    ['<p>Par <a rel="author" href="/e">Ève Roy</a></p>', ["Ève Roy"]],
    ['<aside><a rel="author" href="/e">Ève Roy</a></aside>', []],
    [
      ld({ "@type": "Article", headline: "x", author: { "@type": "Organization", name: "Le Rivage" } }),
      ["Le Rivage"],
    ],
    [ld({ "@type": "Article", headline: "x", author: "Ève Roy" }), ["Ève Roy"]],
    [
      meta("og:site_name", "Le Rivage") +
        ld({ "@type": "Article", author: "Le Rivage" }) +
        '<meta name="author" content="Ève Roy">',
      ["Ève Roy"],
    ],
  ];
  it.each(CASES)("%s", (html, expected) => {
    expect(metadata(html).authors).toEqual(expected);
  });
});

describe("dates", () => {
  const CASES: readonly (readonly [string, string | undefined])[] = [
    [meta("article:published_time", "2020-08-22 09:00:00"), "2020-08-22T09:00:00"],
    [meta("article:published_time", "1598101200000"), "2020-08-22T13:00:00Z"],
    [meta("article:published_time", "Sat, 22 Aug 2020 09:00:00 -0400"), "2020-08-22T09:00:00-04:00"],
    [meta("article:published_time", "2020-08-22T09:00:00.000+0000"), "2020-08-22T09:00:00Z"],
    [meta("article:published_time", "2020-02-31") + '<meta name="date" content="22/08/2020">', "2020-08-22"],
    [meta("article:published_time", "hier"), undefined],
    [meta("article:published_time", "1970-01-01T00:00:00Z"), undefined],
    ['<meta name="DC.date.issued" content="2020-08-22">', "2020-08-22"],
    [
      '<article><time class="published" datetime="2020-08-22T09:00">22 août</time></article>',
      "2020-08-22T09:00:00",
    ],
    ['<div class="related"><time datetime="2020-08-22">22 août</time></div>', undefined],
    ['<time datetime="2020-08-22"></time><time datetime="2020-08-23"></time>', undefined],
    [
      ld({ ...ARTICLE, datePublished: "2020-08-22" }) +
        meta("article:published_time", "2020-08-22T09:00:00-04:00"),
      "2020-08-22T09:00:00-04:00",
    ],
  ];
  it.each(CASES)("%s", (html, expected) => {
    expect(metadata(html).publishedAt).toBe(expected);
  });
});

describe("the rest", () => {
  it("language, country, address", () => {
    const page = metadata(
      `<html lang="fr-BE"><link rel="canonical" href="https://r.example/a">${meta("og:locale", "fr_BE")}`,
    );
    expect(page).toMatchObject({ language: "fr", country: "BE", url: "https://r.example/a" });
    // What WordPress writes unasked, wherever it runs.
    expect(metadata(`<html lang="fr-FR">${meta("og:locale", "fr_FR")}`).country).toBeUndefined();
    expect(metadata('<link rel="canonical" href="/a">').url).toBeUndefined();
  });

  it("section from the trail, caption from the figure", () => {
    const trail = ["Accueil", "Transport", "Le pont rouvre"].map((name, at) => ({
      "@type": "ListItem",
      position: at,
      name,
    }));
    const page = metadata(
      `<h1>Le pont rouvre</h1><figure><figcaption>Le pont, mardi</figcaption></figure>${ld({ "@type": "BreadcrumbList", itemListElement: trail })}`,
    );
    expect(page).toMatchObject({ section: "Transport", imageCaption: "Le pont, mardi" });
  });

  it("an empty page says nothing", () => {
    expect(readHtml("").metadata).toEqual({ authors: [], keywords: [] });
  });
});
