/** What a page's source holds besides its text: heads, scripts, hidden parts, and chrome of no newspaper in particular. */
import type { PartPainter } from "./parts.js";
import type { Style } from "./style.js";
import type { MarkupWriter } from "./writer.js";

export function headOf({ dice }: Style, writer: MarkupWriter, title: string): void {
  const name = writer.escape(title).replaceAll('"', "&quot;");
  if (!dice.chance(0.1)) writer.raw('<!DOCTYPE html>\n<html lang="fr">');
  writer.raw('<head><meta charset="utf-8">');
  if (!dice.chance(0.15))
    writer.raw(`<title>${name}${dice.pick(["", " | Le Journal", " - Actualités"])}</title>`);
  if (dice.chance(0.6)) writer.raw(`<meta property="og:title" content="${name}"><meta property="og:type" content="article">`); // prettier-ignore
  if (dice.chance(0.4))
    writer.raw(`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: title }).replaceAll("<", "\\u003c")}</script>`); // prettier-ignore
  if (dice.chance(0.7)) writer.raw("<style>.a{color:#111}</style><script>var a=1<2;</script>");
  writer.raw(`</head>\n<body${dice.pick(["", ' class="single single-post"', ' class="page-node node-type-article"', ' id="top"'])}>`); // prettier-ignore
}

/** Nothing that a reader sees. */
export function hide({ dice, names }: Style, writer: MarkupWriter): void {
  writer.raw(
    dice.pick([
      "<script>window.q=window.q||[];q.push('x');</script>",
      "<!-- /div -->",
      '<div style="display:none"><p>Merci de votre visite.</p></div>',
      "<noscript><img src='x.gif'></noscript>",
      `<div${names("ad")}><div id="gpt-12"></div></div>`,
      '<svg viewBox="0 0 1 1"><title>Flèche</title><path d="M0"/></svg>',
      '<span class="sr-only">Fermer</span>',
      '<iframe src="/v"></iframe>',
      "<style>.b{margin:0}</style>",
      "<p>&nbsp;</p>",
      '<div class="clearfix"></div>',
      "<hr>",
      '<img src="b.jpg" alt="">',
      "<template><p>Modèle</p></template>",
    ]),
  );
}

/** Links to skip the menu, fields to search or sign in. */
export function openers({ dice, names }: Style, writer: MarkupWriter, painter: PartPainter): void {
  if (dice.chance(0.15))
    writer.element("a", ' href="#main" class="skip-link"', () =>
      writer.text(dice.pick(["Aller au contenu", "Aller au contenu principal", "Passer au contenu"]), "nav"),
    );
  writer.space();
  if (dice.chance(0.15)) {
    writer.element("form", names("form") + ' action="/recherche"', () => {
      if (dice.chance(0.5))
        writer.element("label", "", () => writer.text(dice.pick(["Rechercher :", "Recherche"]), "nav"));
      writer.raw('<input type="text" name="q" placeholder="Rechercher">');
      writer.element("button", ' type="submit"', () =>
        writer.text(dice.pick(["Rechercher", "OK", "Chercher"]), "nav"),
      );
    });
    writer.space();
  }
  if (dice.chance(0.06)) painter.items(dice.pick([["Connexion", "S'abonner"], ["Mon compte", "Déconnexion"], ["Menu", "Fermer"]]), "nav", "links", "nav"); // prettier-ignore
}

/** The path to the article; some pages end it with the headline. */
export function breadcrumb({ dice, names }: Style, writer: MarkupWriter, title: string): void {
  const steps = ["Accueil", ...(dice.chance(0.5) ? [dice.pick(["Actualités", "Société", "Politique", "Sports", "Culture", "Économie"])] : [])]; // prettier-ignore
  const sign = dice.pick([" › ", " > ", " / ", " » ", ""]);
  const list = sign === "" || dice.chance(0.4);
  writer.element(dice.word(list ? "ul*2 ol" : "div*3 nav*2 p"), names("breadcrumb"), () => {
    for (const [at, step] of [...steps, ...(title === "" || dice.chance(0.4) ? [] : [title])].entries()) {
      if (at > 0 && !list) writer.text(sign, "nav");
      const isLast = at === steps.length;
      writer.element(list ? "li" : isLast ? "span" : "a", list || isLast ? "" : ' href="/"', () =>
        writer.text(step, "nav"),
      );
      if (list) writer.raw(" ");
    }
  });
  writer.space();
}
