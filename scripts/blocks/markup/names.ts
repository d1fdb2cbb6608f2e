/** Names that newsrooms' systems give to parts of a page, by what the part is: French and English, and of known systems. */
import type { Dice } from "./dice.js";

/** Words of which class names are made. A page takes one for each role. */
const WORDS = {
  wrap: "wrap wrapper container page inner site content-area row grid layout outer col-md-12 conteneur enveloppe page-wrapper section",
  header: "header site-header masthead top topbar entete haut banner header-wrapper page-header main-header",
  logo: "logo site-title branding site-name titre-site nom-journal site-logo custom-logo-link",
  nav: "nav menu main-menu navigation navbar primary-menu menu-principal sous-menu submenu rubriques top-nav mega-menu",
  breadcrumb: "breadcrumb breadcrumbs fil-ariane ariane chemin path hierarchie you-are-here",
  item: "item menu-item nav-item element lien leaf",
  main: "main content site-main primary principal contenu main-content colonne-gauche col-md-8 center centre",
  article:
    "article post single story node hentry detail article-detail post-single fiche article-page contenu-article entry",
  articleHeader:
    "article-header entry-header post-header story-header article-head cartouche header-article heading tete-article",
  title:
    "title headline entry-title post-title article-title titre titre-article page-title hed story-headline heading article-headline grand-titre item-page-title main-title",
  kicker:
    "kicker surtitre rubrique category eyebrow section-name cat-links label overline categorie article-category genre thematique tag",
  meta: "meta entry-meta post-meta article-meta infos info-article article-info byline-wrapper metadata details submitted info-publi signature-bloc",
  byline:
    "byline author auteur signature article-author post-author par vcard journaliste writer entry-author author-name nom-auteur",
  dateline:
    "date published time timestamp entry-date post-date pubdate date-publication article-date datetime publie publication updated",
  counter:
    "count views comments-count compteur reading-time duree lectures nb-commentaires temps-lecture hits likes",
  share:
    "share social-share partage sharing partager share-buttons reseaux-sociaux social addtoany sharedaddy share-bar article-share outils tools",
  content:
    "content entry-content article-body article-content post-content body texte corps story-body article-text field-body text wysiwyg contenu rich-text article__corps paragraphs",
  paragraph: "paragraph text texte body-text article-paragraph p paragraphe default rich-text__p",
  chapo:
    "chapo chapeau lead intro standfirst excerpt introduction accroche deck lede subtitle article-intro summary resume",
  subhead: "intertitre subhead subheading subtitle crosshead wp-block-heading section-title spip h2",
  figure:
    "figure image media photo article-image post-thumbnail wp-block-image visuel featured-image illustration img-wrapper",
  caption:
    "caption legende figcaption wp-caption-text credit image-caption photo-caption media-caption legend credit-photo wp-element-caption field-caption",
  teasers:
    "related related-posts recommended a-lire-aussi lire-aussi more-stories articles-lies most-read plus-lus sidebar-list recirculation similar voir-aussi dernieres-nouvelles latest trending cards teasers",
  heading:
    "heading title widget-title section-title block-title titre-bloc module-title related-title box-title header-title titre",
  card: "card teaser item post article views-row list-item story-card vignette related-item article-card promo bloc-article",
  teaserTitle:
    "card-title title teaser-title entry-title headline item-title titre-vignette story-title post-title link-title",
  teaserDate: "date time card-date meta published entry-date post-date",
  teaserText: "excerpt summary description resume teaser-text card-text desc chapo",
  comments:
    "comments comment-list commentlist commentaires comments-area forum reactions discussion comment-section",
  comment: "comment commentaire comment-body reponse reaction post-comment media",
  commentMeta: "comment-author comment-meta pseudo comment-date auteur-commentaire comment-header user fn",
  ad: "ad advertisement pub publicite ad-slot banner promo sponsor annonce encart ad-container dfp newsletter infolettre abonnement newsletter-signup paywall inscription subscribe",
  legal:
    "legal copyright mentions footer-legal credits droits site-info colophon mentions-legales cookie-banner cookies bas-de-page",
  footer: "footer site-footer pied pied-de-page bottom colophon footer-wrapper footer-links page-footer",
  tags: "tags tag-list post-tags mots-cles keywords tags-links sujets themes etiquettes field-tags topics",
  bio: "author-bio author-box bio about-author profil a-propos-auteur author-description biographie",
  box: "widget block module sidebar-block bloc box encadre aside-block panel panneau",
  aside:
    "sidebar aside secondary colonne-droite widget-area right rail side barre-laterale col-md-4 complementary",
  form: "form search-form comment-form recherche formulaire login-form searchbox",
} as const;
export type Role = keyof typeof WORDS;
const ROLES = Object.keys(WORDS) as Role[];

type Family = Partial<Record<Role, string>>;

/** Whole values of `class`; `#` before an id. A role that is not there has no name in that system. */
const FAMILIES: readonly Family[] = [
  // WordPress
  { wrap: "site", header: "site-header", logo: "site-title", nav: "main-navigation", item: "menu-item menu-item-type-taxonomy", main: "site-main", article: "post type-post status-publish format-standard hentry", articleHeader: "entry-header", title: "entry-title", kicker: "cat-links", meta: "entry-meta", byline: "byline author vcard", dateline: "posted-on", counter: "comments-link", share: "sharedaddy sd-sharing-enabled", content: "entry-content", figure: "wp-caption alignnone", caption: "wp-caption-text", teasers: "jp-relatedposts", heading: "widget-title", card: "jp-relatedposts-post", comments: "comments-area", comment: "comment even thread-even depth-1", commentMeta: "comment-author vcard", ad: "widget widget_text", legal: "site-info", footer: "site-footer", tags: "tags-links", bio: "author-description", box: "widget widget_recent_entries", aside: "#secondary", breadcrumb: "yoast-breadcrumb", subhead: "wp-block-heading" },
  { wrap: "td-container", header: "td-header-wrap", nav: "td-header-menu-wrap", main: "td-main-content", article: "td-post-template-default", title: "entry-title", kicker: "td-category", meta: "td-module-meta-info", byline: "td-post-author-name", dateline: "td-post-date", counter: "td-post-views", share: "td-post-sharing", content: "td-post-content tagdiv-type", caption: "wp-caption-text", teasers: "td_block_related_posts", heading: "td-related-title", card: "td_module_related_posts", teaserTitle: "entry-title td-module-title", teaserDate: "td-module-date", comments: "comments", comment: "comment", ad: "td-a-rec", legal: "td-sub-footer-copy", footer: "td-footer-wrapper", tags: "td-tags", bio: "td-author-description", box: "td_block_wrap", breadcrumb: "entry-crumbs" },
  // Drupal
  { wrap: "#page-wrapper", header: "#header", logo: "#site-name", nav: "block block-system block-menu", item: "leaf", main: "#content", article: "node node-article", title: "title", kicker: "field field-name-field-section field-type-taxonomy-term-reference", meta: "submitted", byline: "field field-name-field-author", dateline: "date-display-single", content: "field field-name-body field-type-text-with-summary", figure: "field field-name-field-image", caption: "field-name-field-legende", teasers: "view view-related-articles", heading: "block-title", card: "views-row", teaserTitle: "views-field views-field-title", teaserDate: "views-field views-field-created", comments: "comment-wrapper", comment: "comment clearfix", commentMeta: "submitted", ad: "block block-dfp", legal: "block block-block", footer: "#footer", tags: "field field-name-field-tags", box: "block block-views", aside: "region region-sidebar-second", share: "block block-addtoany", breadcrumb: "breadcrumb" },
  { wrap: "layout-container", header: "layout-header", nav: "menu menu--main", main: "layout-content", article: "node node--type-article node--view-mode-full", title: "page-header", byline: "field field--name-field-auteur field__item", dateline: "field field--name-created", content: "text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item", caption: "field field--name-field-caption", teasers: "views-element-container block block-views", card: "teaser views-row", teaserTitle: "field-content", tags: "field field--name-field-tags field--type-entity-reference", footer: "layout-footer", ad: "block block-ad-manager", share: "social-media-sharing" },
  // Joomla, SPIP, Blogger
  { wrap: "rt-container", nav: "nav menu", main: "#main", article: "item-page", title: "page-header", meta: "article-info muted", byline: "createdby", dateline: "published", counter: "hits", kicker: "category-name", content: "articleBody", teasers: "moduletable", heading: "module-title", card: "latestnews", footer: "footer", breadcrumb: "breadcrumbs", tags: "tags inline", share: "icons", ad: "bannergroup" },
  { wrap: "#page", header: "#entete", logo: "#nom_site_spip", nav: "#navigation rubriques", main: "#contenu", article: "cartouche", title: "crayon article-titre titre entry-title", kicker: "surtitre", meta: "info-publi", byline: "auteurs vcard author", dateline: "published", content: "crayon article-texte texte entry-content", chapo: "crayon article-chapo chapo", subhead: "spip", paragraph: "spip", figure: "spip_documents spip_documents_center", caption: "spip_doc_titre", teasers: "menu articles", heading: "menu-titre", card: "menu-entree", comments: "comments", comment: "forum-fil", commentMeta: "forum-chapo", footer: "#pied", breadcrumb: "arbo", tags: "menu mots" },
  { header: "header section", title: "post-title entry-title", article: "post hentry", content: "post-body entry-content", dateline: "date-header", byline: "post-author vcard", meta: "post-footer-line", tags: "post-labels", comments: "comments", comment: "comment-body", share: "post-share-buttons goog-inline-block", teasers: "widget PopularPosts", box: "widget", card: "item-title", footer: "footer section", nav: "widget PageList" },
  // Arc, AMP, and the like
  { title: "headline", kicker: "overline", byline: "byline", dateline: "date", content: "article-body-wrapper", paragraph: "body-paragraph", figure: "lead-art", caption: "caption", ad: "arcad-feature", share: "social-share-bar", teasers: "results-list", card: "story-card", main: "layout-section", footer: "footer-container" },
  { header: "amp-wp-header", title: "amp-wp-title", meta: "amp-wp-article-header", byline: "amp-wp-meta amp-wp-byline", dateline: "amp-wp-meta amp-wp-posted-on", content: "amp-wp-article-content", caption: "wp-caption-text", tags: "amp-wp-meta amp-wp-tax-tag", footer: "amp-wp-footer", comments: "amp-wp-meta amp-wp-comments-link", figure: "amp-wp-article-featured-image wp-caption" },
]; // prettier-ignore

const UTILITIES = "flex mt-4 mb-2 text-lg font-bold text-gray-700 leading-tight md:text-4xl px-4 py-2 w-full grid gap-6 border-b uppercase tracking-wide font-serif max-w-prose mx-auto hidden-sm relative space-y-4 items-center justify-between rounded".split(" "); // prettier-ignore
const PREFIXES = "c- o- m- a- js- article- story- news- jeg_ mvp- elementor-widget- fl- lp- site- post- td- app- gm- actu- journal-".split(" "); // prettier-ignore
const LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

const camel = (name: string): string =>
  name
    .split(/[^a-z0-9]+/i)
    .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
    .join("");

function hash(dice: Dice, length: number): string {
  let text = "";
  while (text.length < length) text += LETTERS[dice.below(LETTERS.length)] as string;
  return text;
}

/** The attributes of each role on one page, with a space before them; "" where the page gives it none. */
export function namerOf(dice: Dice): (role: Role) => string {
  const family: Family | undefined = dice.chance(0.4) ? dice.pick(FAMILIES) : undefined;
  const way = family === undefined ? dice.word("none*3 hashed*2 utilities*2 words*4 prefixed*3 bem*3 module*3 camel*2 ids") : "family"; // prettier-ignore
  // Some pages name few of their parts.
  const named = dice.pick([0.3, 0.6, 0.8, 0.9, 1]);
  const prefix = dice.pick(PREFIXES);
  const block = dice.word("article story page post news single content c-article detail");
  const lies = dice.chance(0.25) ? 0.08 : 0;
  const known = new Map<Role, string>();
  const makeName = (role: Role): string => {
    const said = dice.chance(lies) ? dice.pick(ROLES) : role;
    const word = dice.word(WORDS[said]);
    if (way === "none") return "";
    if (family !== undefined) return family[said] ?? "";
    if (way === "hashed")
      return dice.chance(0.5) ? `sc-${hash(dice, 6)} ${hash(dice, 5)}` : `css-${hash(dice, 7)}`;
    if (!dice.chance(named)) return "";
    if (way === "utilities") {
      const list = Array.from({ length: 1 + dice.below(6) }, () => dice.pick(UTILITIES));
      return dice.chance(0.12) ? [word, ...list].join(" ") : list.join(" ");
    }
    if (way === "prefixed")
      return dice.chance(0.2) ? `${prefix}${word} ${dice.pick(UTILITIES)}` : prefix + word;
    if (way === "bem") return `${block}${dice.pick(["__", "__", "--", "_"])}${word}`;
    if (way === "module") return `${camel(dice.chance(0.5) ? block : word)}_${camel(word)}__${hash(dice, 5)}`;
    if (way === "camel") return camel(word).replace(/^./, (first) => first.toLowerCase());
    if (way === "ids") return `#${word}`;
    return dice.chance(0.3) ? `${word} ${dice.word(WORDS[said])}` : word;
  };
  return (role) => {
    let name = known.get(role);
    if (name === undefined) known.set(role, (name = makeName(role)));
    if (name === "") return "";
    if (!name.startsWith("#")) return ` class="${name}"`;
    const [id = "", ...classes] = name.slice(1).split(" ");
    return ` id="${id}"` + (classes.length > 0 ? ` class="${classes.join(" ")}"` : "");
  };
}
