/** HTML → the page as a reader sees it: the blocks, one a line, a blank line where they stand apart. */
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/clean/html/index.js";

const text = (html: string): string => readHtml(html).text;
/** Pages of nearly no text are read whole, hidden parts too: this keeps them from that. */
const ENOUGH = `<p>${"Le conseil municipal a voté. ".repeat(12).trim()}</p>`;
const hints = (html: string, block: string): readonly string[] => {
  const page = readHtml(html + ENOUGH);
  const found = page.paragraphs.find(({ start, end }) => page.text.slice(start, end) === block);
  if (found === undefined) throw new Error(`no block ${block} in ${page.text}`);
  return found.hints;
};

describe("text", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["white space collapses", "<p>Un \n\t  pont\n</p>", "Un pont"],
    ["inline tags do not part words", "<p>Mont<b>réal</b>, <i>la</i> ville</p>", "Montréal, la ville"],
    ["a space before a closing tag stays one", "<p><b>Un </b> pont</p>", "Un pont"],
    ["paragraphs stand apart", "<p>Un</p><p>Deux</p>", "Un\n\nDeux"],
    ["unclosed paragraphs too", "<p>Un<p>Deux", "Un\n\nDeux"],
    ["one <br> is a line, two a paragraph", "<p>Un<br>Deux<br> <br/>Trois</p>", "Un\nDeux\n\nTrois"],
    ["a heading is one block whatever its line ends", "<h1>Un<br>pont</h1>", "Un pont"],
    ["items touch", "<ul><li>Un<li>Deux</ul><ul><li>Trois</ul>", "Un\nDeux\n\nTrois"],
    ["a menu in a menu touches too", "<ul><li>Un<ul><li>A</ul><li>Deux</ul>", "Un\nA\nDeux"],
    [
      "links alone are a menu",
      '<nav><a href="/a">Accueil</a> <a href="/s">Sports</a></nav>',
      "Accueil\nSports",
    ],
    [
      "links with text between are a line",
      '<p><a href="/a">Accueil</a> | <a href="/s">Sports</a></p>',
      "Accueil | Sports",
    ],
    [
      "links in a sentence are the sentence",
      '<p><a href="/a">Paul</a> <a href="/b">Roy</a> a gagné.</p>',
      "Paul Roy a gagné.",
    ],
    [
      "what the page names apart stands apart",
      '<div><span class="author">Par Ève Roy</span><span class="date">3 mai</span></div>',
      "Par Ève Roy\n3 mai",
    ],
    ["a drop cap belongs to its word", '<p><span class="lettrine">L</span>e pont</p>', "Le pont"],
    ["divs of one container touch", "<div><div>Un</div><div>Deux</div></div>", "Un\nDeux"],
    ["divs of two stand apart", "<div><div>Un</div></div><div><div>Deux</div></div>", "Un\n\nDeux"],
    ["cells of figures are a row", "<table><tr><td>Roy<td>3<tr><td>Guay<td>1</table>", "Roy\t3\nGuay\t1"],
    [
      "cells of a layout are blocks",
      "<table><tr><td>Menu<br>Sports</td><td>Un pont</td></tr></table>",
      "Menu\nSports\nUn pont",
    ],
    [
      "entities are characters",
      "<p>L&eacute;vis &amp; L&#039;Islet&nbsp;: 3&#x202F;&euro;</p>",
      "Lévis & L'Islet\u00a0: 3\u202f€",
    ],
    ["soft hyphens and zero-width spaces go", "<p>para&shy;pluie\u00ad\u200bs</p>", "parapluies"],
    ["a paragraph of no-break spaces is none", "<p>Un</p><p>&nbsp;</p><p>Deux</p>", "Un\n\nDeux"],
    ["spaces of <pre> stay", "<pre>a   b\n\nc</pre>", "a   b\n\nc"],
    ["a button is a line", "<div>Menu <button>Fermer</button></div>", "Menu\nFermer"],
    [
      "an unclosed link does not swallow the next",
      '<a href="/a">Un<div>Deux</div><a href="/b">Trois',
      "Un\n\nDeux\n\nTrois",
    ],
    ["NUL and control characters go", "<p>Un\0 pont\u0007</p>", "Un pont"],
    ["text without tags is text", "Un pont", "Un pont"],
    ["nothing is nothing", "", ""],
  ];
  it.each(CASES)("%s", (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  const APART: readonly (readonly [string, string, string])[] = [
    [
      "an author, a date, a counter",
      '<div><strong>Luc Roy</strong><span class="article__date">3 mai 2024 - 22:47</span><span class="article__time">2 minutes</span></div>',
      "Luc Roy\n3 mai 2024 - 22:47\n2 minutes",
    ],
    ["a headline and its date", '<li><a href="/a">Un pont</a><time>3 mai</time></li>', "Un pont\n3 mai"],
    ["with a space as well", '<li><a href="/a">Un pont</a> <time>3 mai</time></li>', "Un pont\n3 mai"],
    [
      "an author introduced, and a date",
      '<div>Par <span class="author">Ève Roy</span> <span class="date">3 mai</span></div>',
      "Par Ève Roy\n3 mai",
    ],
    [
      "an author and a date without a space",
      "<p>Par <a rel=author href=/e>Ève Roy</a><time>3 mai</time></p>",
      "Par Ève Roy\n3 mai",
    ],
    ["links of a script", "<div><a>Partager</a><a>Tweeter</a></div>", "Partager\nTweeter"],
    ["links within a line", '<p>Lire <a href="/a">sports</a><a href="/b">arts</a></p>', "Lire sports arts"],
    ["choices of a form", "<div><label>Oui</label><label>Non</label></div>", "Oui\nNon"],
    ["elements of the page's own", "<div><x-share>in</x-share><x-share>tw</x-share></div>", "in\ntw"],
    ["spans without a name", "<div><span>Sections</span><span>Le Nord</span></div>", "Sections\nLe Nord"],
    [
      "a name in capitals and a motto",
      "<div><span>LE NORD</span><span>L'hebdo</span></div>",
      "LE NORD\nL'hebdo",
    ],
    ["links with spaces of their own", "<pre><a>Un</a><a>  Deux</a></pre>", "Un\nDeux"],
    ["a forgotten space", "<p><span>Il pleut.</span><span>On reste.</span></p>", "Il pleut. On reste."],
    [
      "a title and its tools",
      "<table><tr><td class=contentheading>Un pont<td><a>PDF</a></table>",
      "Un pont\nPDF",
    ],
    ["a menu of cells", "<table><tr><td><a>Arts</a><td><a>Sports</a></table>", "Arts\nSports"],
    ["a section and a date", "<table><tr><td>ESTRIE<td>12/05/2005</table>", "ESTRIE\n12/05/2005"],
  ];
  it.each(APART)("parts what only a style keeps apart: %s", (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  const TOGETHER: readonly (readonly [string, string, string])[] = [
    ["a bold letter", "<p><b>S</b>aint-Jean</p>", "Saint-Jean"],
    ["a drop cap beside a span", '<p><span class="dropcap">L</span><span>e pont</span></p>', "Le pont"],
    [
      "a date with its words",
      "<p>Par <a rel=author href=/e>Ève Roy</a>, le <time>3 mai</time></p>",
      "Par Ève Roy, le 3 mai",
    ],
    [
      "names introduced",
      "<p>Avec <a href=/e>Ève Roy</a> <a href=/p>Paul Guay</a></p>",
      "Avec Ève Roy Paul Guay",
    ],
    ["raised letters", "<p><span>le 1</span><sup>er</sup> mai, <b>CO</b><sub>2</sub></p>", "le 1er mai, CO2"],
    ["a name in bold and italics", "<p><b>côte</b><i>À</i><b>côte</b></p>", "côteÀcôte"],
    ["figures cut by an editor", "<p><span>12</span><span>000 $</span></p>", "12000 $"],
    ["a word cut by an editor", '<p><span class="s1">pan</span><span class="s2">neau</span></p>', "panneau"],
    ["one link cut in two", '<p>Le <a href="/a">Mont</a><a href="/a">réal</a>.</p>', "Le Montréal."],
    ["a link and its comma", '<p><a href="/a">Roy</a><span>, maire</span></p>', "Roy, maire"],
    ["an elision", "<p><span>l’</span><a href=/a>Islet</a></p>", "l’Islet"],
    ["a rank", "<p><b>5</b><span>ième</span></p>", "5ième"],
    ["initials", "<p><span>MONTR</span><span>ÉAL</span></p>", "MONTRÉAL"],
    ["a row of results with links", "<table><tr><td>1<td><a>Roy</a><td><a>Guay</a></table>", "1\tRoy\tGuay"],
    [
      "a menu with bars in cells",
      "<table><tr><td><a>Arts</a><td>|<td><a>Sports</a></table>",
      "Arts\t|\tSports",
    ],
  ];
  it.each(TOGETHER)("keeps together what is one: %s", (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  const HIDDEN = [
    "<script>var x = '<p>non</p>'</script>",
    "<style>p{color:red}</style>",
    "<noscript><p>non</p></noscript>",
    "<template><p>non</p></template>",
    "<svg><title>non</title><text>non</text></svg>",
    "<select><option>non<option>non</select>",
    "<div hidden>non <p>non</p></div>",
    '<div style="color:red; display : none">non</div>',
    '<span class="sr-only">non</span>',
    '<span class="a visually-hidden">non</span>',
    '<span class="screen-reader-text">non</span>',
    "<textarea>non</textarea>",
    "<iframe>non</iframe>",
    "<!-- non -->",
    "<video>non</video>",
  ];
  it.each(HIDDEN)("does not show %s", (html) => {
    expect(text(`${ENOUGH}<p>Un</p>${html}<p>Deux</p>`)).toBe(`${text(ENOUGH)}\n\nUn\n\nDeux`);
  });

  it("shows what follows a head, a picture or a list of choices that was left unclosed", () => {
    expect(text("<head><title>t</title><p>Un pont</p>")).toBe("Un pont");
    expect(text(`${ENOUGH}<svg><path><p>Un pont</p>`)).toContain("\n\nUn pont");
    expect(text(`${ENOUGH}<select><option>a<div>Un pont</div>`)).toContain("\n\nUn pont");
  });

  it("shows all that a page holds where next to nothing is shown", () => {
    const hidden = "Le pont rouvrira lundi matin, dit la Ville. ".repeat(12).trim();
    expect(text(`<p>Chargement…</p><div style="display:none"><p>${hidden}</p></div>`)).toContain(hidden);
    expect(text(`<p>Chargement…</p><noscript><p>${hidden}</p></noscript>`)).toContain(hidden);
  });

  it("joins the lines of a column that was typed with line ends", () => {
    const lines = [
      "Le conseil municipal de Rivière-Blanche a voté lundi soir la",
      "réfection du pont couvert, fermé depuis le mois de novembre à la",
      "suite d'une crue. Les travaux coûteront deux millions de dollars",
      "et dureront jusqu'au printemps, selon la mairesse.",
    ];
    const page = readHtml(`<pre>${lines.join("\n")}</pre>`);
    expect(page.paragraphs).toHaveLength(1);
    expect(page.paragraphs[0]?.lines).toHaveLength(4);
    expect(readHtml(lines.join("<br>")).paragraphs).toHaveLength(1);
  });
});

describe("hints", () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ["<article><h1>Un</h1></article>", "Un", ["tag:h1", "in:article", "link:none"]],
    ['<nav><a href="/">Un</a></nav>', "Un", ["tag:a", "in:nav", "link:all"]],
    ["<nav><a>Un</a></nav>", "Un", ["link:all"]],
    ['<p><a name="haut">Un</a></p>', "Un", ["link:none"]],
    ['<p>Un mot de <a href="/">Paul Roy</a></p>', "Un mot de Paul Roy", ["tag:p", "link:some"]],
    ["<p><strong>Un</strong></p>", "Un", ["tag:strong", "tag:p"]],
    ['<p>Par <span itemprop="author">Ève</span></p>', "Par Ève", ["tag:p"]],
    ['<div itemprop="articleBody"><div><p>Un</p></div></div>', "Un", ["itemprop:articleBody"]],
    ['<div class="c-article__byline">Un</div>', "Un", ["class:byline"]],
    ['<div class="post-author"><p>Un</p></div>', "Un", ["class:byline"]],
    [
      '<div class="relatedPosts"><div><div><p>Un</p></div></div></div>',
      "Un",
      ["around:teaser", "nearest:teaser"],
    ],
    [
      '<div id="commentaires"><div><ul><li>Un</li></ul></div></div>',
      "Un",
      ["tag:li", "in:ul", "around:comment"],
    ],
    ['<div class="lire-aussi"><p>Un</p></div>', "Un", ["class:teaser"]],
    ['<p class="chapô">Un</p>', "Un", ["class:subtitle"]],
    [
      '<div class="field field--name-body field--type-text-with-summary"><p>Un</p></div>',
      "Un",
      ["class:body"],
    ],
    ['<div class="legende"><p>Un</p></div>', "Un", ["class:caption"]],
    ['<div data-testid="reading-time">Un</div>', "Un", ["class:counter"]],
    ['<footer><p class="mentionsLegales">Un</p></footer>', "Un", ["in:footer", "class:legal"]],
    ['<a rel="author" href="/e">Un</a>', "Un", ["rel:author", "link:all"]],
    ['<div role="contentinfo">Un</div>', "Un", ["role:contentinfo"]],
    ["<figure><figcaption>Un</figcaption></figure>", "Un", ["tag:figcaption", "in:figure"]],
    ['<time datetime="2020-08-22">Un</time>', "Un", ["tag:time"]],
  ];
  it.each(CASES)("%s", (html, block, expected) => {
    expect(hints(html, block)).toEqual(expect.arrayContaining([...expected]));
  });

  it("says nothing of what a name does not hold", () => {
    expect(hints('<div class="card-body"><p>Un</p></div>', "Un")).not.toContain("class:body");
    expect(hints('<body class="page-title"><p>Un</p>', "Un").some((hint) => hint.endsWith(":title"))).toBe(
      false,
    );
    expect(
      hints('<p class="sc-1x2y3 css-a1">Un</p>', "Un").filter((hint) => hint.startsWith("class:")),
    ).toEqual([]);
  });

  it("ends a link where its end tag stands, though blocks in it are open", () => {
    expect(hints('<a href="/"><div>Un</a></div><p>Deux</p>', "Deux")).toContain("link:none");
  });

  it("tells where a block stands to the element that holds the prose, whatever it is called", () => {
    const prose = `<p>${"Le conseil municipal a voté hier soir. ".repeat(4).trim()}</p>`;
    const page = readHtml(
      `<div><a href="/">Accueil</a></div><div><div><div>Un pont</div><div>${prose.repeat(3)}<h3>Le coût</h3>${prose}<div><div><div>Photo</div></div></div></div><div>Un festival</div></div></div><div>Fin</div>`,
    );
    const where = (block: string): readonly string[] => {
      const found = page.paragraphs.find(({ start, end }) => page.text.slice(start, end) === block);
      return (found?.hints ?? []).filter((hint) => hint.startsWith("main:"));
    };
    expect(where("Accueil")).toEqual(["main:out-before", "main:out-before!"]);
    expect(where("Un pont")).toEqual(["main:near-before", "main:near-before!"]);
    expect(where("Le coût")).toEqual(["main:in", "main:in!"]);
    expect(where("Photo")).toEqual(["main:deep", "main:deep!"]);
    expect(where("Un festival")).toEqual(["main:near-after", "main:near-after!"]);
    expect(where("Fin")).toEqual(["main:out-after", "main:out-after!"]);
  });

  it("finds the prose in divs of their own, and in lines of one cell", () => {
    const line = "Le conseil municipal a voté hier soir la réfection du pont couvert, fermé depuis novembre.";
    const inMain = (html: string): number =>
      readHtml(html).paragraphs.filter(({ hints: all }) => all.includes("main:in!")).length;
    expect(inMain(`<div>Menu</div><div>${`<div><p>${line}</p></div>`.repeat(4)}</div><div>Fin</div>`)).toBe(
      4,
    );
    expect(inMain(`<table><tr><td>Menu<td>${`${line}<br><br>`.repeat(4)}</table>`)).toBe(4);
  });

  it("says of a page without prose that it has none", () => {
    expect(
      readHtml("<ul><li>Un<li>Deux</ul>").paragraphs.map(({ hints: all }) => all.includes("main:none")),
    ).toEqual([true, true]);
  });
});
