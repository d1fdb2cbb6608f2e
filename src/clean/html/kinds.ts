/** What the names that a newsroom's system gives its elements speak of: "article-body__author" of a body and of a byline. */

export const KINDS = [
  "title",
  "subtitle",
  "kicker",
  "byline",
  "bio",
  "date",
  "body",
  "caption",
  "share",
  "counter",
  "comment",
  "teaser",
  "nav",
  "tags",
  "ad",
  "legal",
  "live",
  "quote",
  "hidden",
  "subhead",
  "list",
  "widget",
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Words as they stand in names, without accents, capitals and separators: one, or two or three that follow each other.
 * French and English, since both stand side by side in the same template.
 */
const VOCABULARY: Readonly<Record<Kind, string>> = {
  title:
    "title titre headline headlines heading hed hdline articletitle entrytitle posttitle pagetitle titrearticle grandtitre manchette contentheading componentheading",
  subtitle:
    "subtitle soustitre subheadline subhed standfirst chapo chapeau lead lede leadtext deck dek excerpt summary resume intro introduction accroche abstract",
  kicker:
    "kicker surtitre rubrique rubric category categories categorie catlinks eyebrow overline supertitle pretitle prehead overtitle genre etiquette thematique sectionname sectiontitle sectionlabel articlesection postcategory vignette",
  byline:
    "byline bylines author authors auteur auteurs auteure signature signatures signe journaliste journalist journalists writer contributor contributors redacteur redaction vcard posted submitted username",
  bio: "bio biography biographie authorbio aboutauthor authordescription authorbox auteurbio abouttheauthor authorinfo aproposauteur profil profile",
  date: "date dates dateline time timestamp datetime published publie publication pubdate updated update misajour maj modified modifie posteddate postedon postdate entrydate dtpublished jour heure horodatage created createdate modifydate infopubli",
  body: "body articlebody articlecontent articletext articlecontents entrycontent postcontent postbody storybody storycontent storytext newsbody newscontent newstext richtext wysiwyg prose texte corps corpstexte contenu contenuarticle textearticle articlecorps corpsarticle bodytext bodycopy maintext maincontent textcontent paragraph paragraphe paragraphs articleparagraph entrytext fulltext postentry contentbody contenttext itemtext singlecontent nodecontent",
  caption:
    "caption captions legende legendes figcaption wpcaption wpcaptiontext credit credits photocredit creditphoto imagecaption imagecredit phototext photocaption mediacaption copyrightphoto slidecaption gallerycaption",
  share:
    "share shares sharing sharer social socials partage partager partages reseaux reseauxsociaux sharebar addthis addtoany sharethis sharedaddy tweet facebook twitter whatsapp socialnetworks followus suiveznous imprimer print printer mailto buttonheading",
  counter:
    "count counter counts compteur views vues lectures readingtime tempslecture tempsdelecture readtime minread commentcount commentscount nbcomments nbcommentaires duration duree likes rating ratings vote votes reactioncount",
  comment:
    "comment comments commentaire commentaires disqus respond commentlist commentrespond commentform reactions reaction forum coral viafoura discussion replies reply livefyre",
  teaser:
    "teaser teasers related relatedposts relatedarticles relatedcontent recommended recommendation recommendations recommandations recommandes recommande mostread mostpopular mostviewed popular trending tendances pluslus lespluslus pluslues lireaussi alireaussi voiraussi readalso readmore readnext lirelasuite liresuite card cards articlecard storycard newscard promocard promo promos suggestions suggestion similaires similar similarposts morefrom morestories morenews nextarticle prevarticle nextpost prevpost postnavigation articlessimilaires memesujet surlememesujet dossier alaune aladecouvrir adecouvrir outbrain taboola recirculation recirc latest latestnews derniers dernieres dernieresnouvelles recentposts recent breves river fil filinfo ticker headlineslist furtheron aussi ailleurs ensavoirplus",
  nav: "nav navbar navigation navs menu menus submenu breadcrumb breadcrumbs filariane ariane pagination pager pagenavi toolbar topbar masthead logo branding sitetitle sitename header skiplink skip search recherche searchform login connexion account compte lang languages langue languageswitcher burger hamburger drawer sidenav footerlinks footernav mainmenu sitemap backtotop retourhaut",
  tags: "tag tags taglist posttags tagcloud motscles motcle mots keyword keywords hashtags hashtag themes taxonomy fieldnamefieldtags etiquettes sujets topics",
  ad: "ad ads adslot adunit adwrapper adcontainer advert adverts advertisement advertising annonce annonces pub pubs publicite publicites publi dfp gpt sponsor sponsored sponsorise partenaire partenaires commandite adsbygoogle banner banniere bannerad newsletter newsletters infolettre infolettres paywall abonnement abonnements abonnez abonner abonnes subscribe subscription subscriptions premium piano offre offres promotion optin signup inscription registration donation don dons soutenir soutenez support regwall",
  legal:
    "copyright copyrights mentions mentionslegales legal legals legales cookie cookies consent rgpd gdpr didomi onetrust cmp privacy confidentialite vieprivee disclaimer terms colophon droits cookielaw cookiebanner axeptio tarteaucitron quantcast",
  live: "live livepost liveblog livefeed direct endirect livecenter livestream livetext",
  quote: "pullquote exergue blockquote citation quote quotes quoted pull",
  hidden:
    "sronly visuallyhidden screenreader screenreadertext screenreaderonly elementinvisible elementhidden invisible offscreen accessibilitytext",
  subhead: "subhead subheading intertitre intertitres crosshead crossheading sectionheading",
  list: "list liste item items row rows grid feed listing archive views loop",
  widget:
    "widget sidebar aside module encadre box infobox block bloc poll sondage meteo weather carousel slider gallery galerie diaporama",
};

/** Too common as one word of many to say a thing: they count where the whole name is that word. */
const WHOLE_NAME: Readonly<Record<string, Kind>> = {
  content: "body",
  story: "body",
  text: "body",
  meta: "byline",
  rss: "nav",
  footer: "nav",
  by: "byline",
};
/** "card-body", "panel-title", "comments-list": names of frameworks, where the second word says nothing of the text. */
const NO_BODY_AFTER =
  /^(?:card|panel|modal|widget|accordion|offcanvas|table|popup|comment|page|html|document|t)$/;

/** Drupal says of what type a field is and whether it has a label: nothing about the text in it. */
const NAMES_OF_TYPES =
  /^(?:field--?(?:type|label|widget)|has|is|no|not|js|wp-elements|size|align|col|bg|type-(?:post|page))-/;

const MAX_NAME_LENGTH = 400;
const MAX_WORDS = 40;

let index: ReadonlyMap<string, number> | undefined;
let whole: ReadonlyMap<string, number> | undefined;

function bitOf(kind: Kind): number {
  return 1 << KINDS.indexOf(kind);
}

const fold = (text: string): string => text.normalize("NFD").replace(/\p{Mn}/gu, "");

function build(): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const kind of KINDS) {
    for (const word of VOCABULARY[kind].split(" ")) {
      const key = fold(word);
      made.set(key, (made.get(key) ?? 0) | bitOf(kind));
    }
  }
  return made;
}

/** Kinds that any part of a page may be named with: they do not hide those of what stands farther out. */
export const WEAK_KINDS: number = bitOf("list") | bitOf("widget") | bitOf("hidden");

/** The kinds that a value of a class, id or data-* attribute speaks of, as bits of `KINDS`. */
export function kindsOf(value: string): number {
  index ??= build();
  whole ??= new Map(Object.entries(WHOLE_NAME).map(([word, kind]) => [word, bitOf(kind)]));
  let kinds = 0;
  let left = MAX_WORDS;
  for (const name of value.slice(0, MAX_NAME_LENGTH).split(/[\s,]+/)) {
    if (name === "" || left <= 0 || NAMES_OF_TYPES.test(name)) continue;
    const words = wordsOf(name);
    left -= words.length;
    if (words.length === 1) kinds |= whole.get(words[0] ?? "") ?? 0;
    for (let at = 0; at < words.length; at++) kinds |= kindsAt(words, at, index);
  }
  return kinds;
}

function kindsAt(words: readonly string[], at: number, known: ReadonlyMap<string, number>): number {
  const [first = "", second = "", third = ""] = words.slice(at, at + 3);
  let kinds = known.get(first) ?? 0;
  if (first === "body" && at > 0 && NO_BODY_AFTER.test(words[at - 1] ?? "")) kinds &= ~bitOf("body");
  if (second !== "") kinds |= known.get(first + second) ?? 0;
  if (third !== "") kinds |= known.get(first + second + third) ?? 0;
  return kinds;
}

/** "field--name-bodyText" → field, name, body, text. Digits part words and are dropped. */
function wordsOf(name: string): string[] {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : fold(name);
  const words: string[] = [];
  for (const [word] of plain.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)) words.push(word.toLowerCase());
  return words;
}
