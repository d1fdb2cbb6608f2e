/**
 * Lines that stand among the paragraphs and are none of the article's: what the newspaper says to its reader (offers,
 * appeals, technical notices), polls, key points, notes on the author, the title printed again. On folded text.
 */
import { isNameAlone, isPersonName } from "./byline.js";
import type { Features } from "./features.js";
import { isDate, proseOf } from "./prose.js";

/** Longer notices are told by their other words (see `chrome.ts`). */
const MAX_WORDS = 45;
const MAX_BIO_WORDS = 60;
const MAX_POINT_WORDS = 24;
const MAX_POINTS = 5;
const PROSE = 2.5;

/** What a newspaper says of itself and to its reader, and an article seldom does. */
const APPEALS: readonly RegExp[] = [
  // Money and subscriptions.
  /\b(?:votre|vos|chaque) (?:contributions?|dons?|soutien|appui|abonnement) (?:nous|est|sont|aide|permet|compte|fait|rend)/,
  /\b(?:soutenez|soutenir|encouragez|appuyez|financez) (?:(?:notre|nos|un|le|la|l'|une|votre) ?)+(?:\w+ ){0,2}(?:journal|media|redaction|presse|information|journalistes?)/,
  /^(?:chers? lecteurs?|cheres? lectrices?)\b/,
  /\bnos offres?(?: speciales?)? d'abonnement|\bnos abonnes\b.{0,30}(?:acces|lire)|\bnon[- ]abonnes?\b/,
  /\ble travail de (?:nos|notre) (?:journalistes|redaction|equipe)\b|\bun journalisme (?:de qualite|independant|libre|rigoureux)/,
  /^(?:vous|cet article|ce texte|ce contenu|cette histoire|ce sujet|ce reportage) (?:vous )?(?:a|ont|avez) (?:plu|interesse|aime|apprecie)/,
  // Letters, alerts, applications.
  /(?:\brecevez|^(?:je souhaite|souhaitez-vous|desirez-vous|pour|vous voulez) recevoir)\b.{0,60}\b(?:infos?|informations?|actus?|actualites?|alertes?|essentiel|articles|nouvelles|manchettes|courriel|e-mail|mail)\b/,
  /^(?:chaque|tous les) (?:matins?|soirs?|semaines?|jours?|midis?|lundis?|vendredis?|dimanches?|samedis?)\b.{0,60}\b(?:nos|notre|retrouvez|decouvrez|recevez|votre)\b/,
  /\bchaque (?:matin|soir|semaine|jour|mois), nos\b/,
  /^(?:restez|soyez|tenez-vous) (?:informe|au courant|a l'affut|connecte|branche)/,
  /\b(?:notre|nos) (?:application|appli|newsletters?|infolettres?|chaine (?:whatsapp|youtube|telegram)|page facebook|canal|compte (?:x|twitter|instagram))\b/,
  // What else there is to hear, to see and to read on the site.
  /^(?:retrouvez|decouvrez|ecoutez|visionnez|regardez|voyez|revoyez|reecoutez|consultez|parcourez|lisez) (?:ce|cet|cette|ces|tous?|toutes?|nos|notre|l'integralite|l'ensemble|l'episode|la video|la galerie|le podcast|le balado|le reportage|l'entrevue|l'extrait|les images)\b/,
  /^(?:voir|voyez|regardez|visionnez|ecoutez)\b.{0,60}\b(?:ci-dessus|ci-dessous|ci-contre)\b/,
  /\b(?:notre|nos) (?:podcasts?|balados?|emission|journal televise|jt|edition du soir)\b/,
  /^(?:en (?:video|images?|photos?)|video|diaporama|podcast|balado) ?(?:[-–—:|]|$)/,
  // Words to the witness.
  /^(?:vous (?:voulez|souhaitez|avez|desirez)|vous etes temoin|une information|des informations)\b.{0,80}\b(?:actualites?|nouvelles|informations?|nous|signaler|articles?|contenus?|commentaire|question)\b.{0,60}\?$/,
  /\b(?:ecrivez|communiquez|contactez|appelez)[- ](?:nous|avec (?:nous|notre|la redaction))\b/,
  // Notices of the machine.
  /^(?:cette|ce|cet|le|la|un) (?:publication|contenu|video|post|tweet|message|integration|widget|service|article audio)\b.{0,40}\b(?:masque|bloque|indisponible|pas disponible|supprime|desactive|depose|tiers)/,
  /\bsynthese vocale\b|\bintelligence artificielle, permet de generer un texte parle\b|\blecture (?:automatique|audio) (?:de|generee)/,
  /\bversion (?:precedente|anterieure|initiale) d(?:e|u) (?:ce|cet|cette|l') ?(?:texte|article|chronique|reportage|nouvelle)/,
  /^(?:note de correction|note de la redaction|rectificatif|precision|erratum|correction)$/,
];

const WIDGET = /^(?:sondage|la question du jour|question du jour|votre avis|quiz|le quiz|test|newsletter|infolettre|en chiffres|chiffres cles|les chiffres|en clair|en 2 mots|l'essentiel|en bref|en resume|a retenir|points? cles?|les points? cles?|key points)$/; // prettier-ignore
const POINTS = /^(?:l'essentiel|en bref|en resume|a retenir|points? cles?|les points? cles?|key points)$/;
/** What someone at a newspaper does, or who writes in one as a guest. */
const TRADE =
  /^(?:,? (?:est|etait|a ete|couvre|travaille|collabore|ecrit|signe|enseigne)|,) .{0,40}?\b(?:journaliste|chroniqueu|correspondant|reporter|redact|editorialiste|collabora|pigiste|photographe|secteur|beat|actualite|rubrique)/;
const SPEECH = /[»”"]\s*,/;
const ARROW = /^[←⟵]\s|\s[→⟶]$/u;

/** The lines that are none of the article's. */
export function findIntruders(page: readonly Features[], firstProse: number): Set<number> {
  const found = new Set<number>();
  const heads = new Set<string>();
  const signed = new Set<string>();
  for (const [at, features] of page.entries()) {
    const { key, words, signature } = features;
    if (words <= 14 && isNameAlone(signature)) signed.add(key.replace(/^(?:par|by) /, ""));
    if (at < firstProse) {
      if (words >= 4) heads.add(key);
      if (POINTS.test(key)) markPoints(page, at, found);
      continue;
    }
    if (isAppeal(features) || isBio(features, signed) || isArrow(features)) found.add(at);
    // The title again, in a bar of tools or above the comments.
    else if (words >= 4 && words <= 30 && features.ending !== "stop" && heads.has(key)) found.add(at);
    else if (WIDGET.test(key)) markWidget(page, at, found);
  }
  return found;
}

function isAppeal({ folded, words, text, quoted }: Features): boolean {
  if (words > MAX_WORDS || words < 2 || quoted || SPEECH.test(text)) return false;
  return APPEALS.some((appeal) => appeal.test(folded));
}

/** "Maëlle Thivierge est journaliste aux affaires municipales", where she signed, or anyone with such a trade. */
function isBio({ text, folded, words }: Features, signed: ReadonlySet<string>): boolean {
  if (words > MAX_BIO_WORDS) return false;
  for (const name of signed) {
    if (name !== "" && folded.startsWith(name) && TRADE.test(folded.slice(name.length))) return true;
  }
  const name = /^(.{5,40}?) est (?:journaliste|chroniqueu(?:r|se)|correspondante?|pigiste|reporter)\b/u.exec(
    text,
  );
  return name?.[1] !== undefined && isPersonName(name[1]) && signed.size === 0;
}

/** "← Les oies blanches", "Le marché de Noël →": the posts before and after. */
function isArrow({ text, words }: Features): boolean {
  return words <= 20 && ARROW.test(text);
}

/** Key points under their heading, above the text: sentences of one line, in touching lines. */
function markPoints(page: readonly Features[], heading: number, found: Set<number>): void {
  for (let at = heading + 1; at <= heading + MAX_POINTS; at++) {
    const features = page[at];
    if (features === undefined || features.paragraph.gap || features.words > MAX_POINT_WORDS) return;
    if (features.sentences > 1 || isDate(features) || isNameAlone(features.signature)) return;
    found.add(at);
  }
}

/** A poll or a box of figures in the text: its question, and lines of a word or two. */
function markWidget(page: readonly Features[], heading: number, found: Set<number>): void {
  // "En chiffres" above a list with bullets is a part of the text.
  if (page[heading + 1]?.bullet !== false || page[heading + 1]?.paragraph.gap !== false) return;
  found.add(heading);
  for (let at = heading + 1; at <= heading + 8; at++) {
    const features = page[at];
    if (features === undefined || features.paragraph.gap) return;
    const first = at === heading + 1;
    const asks = features.ending === "question" && at <= heading + 2;
    const short = features.words <= 3 && features.ending === "none";
    const slogan = features.words <= 25 && proseOf(features) < PROSE && (first || features.quoted);
    if (!asks && !short && !slogan && !isAppeal(features)) return;
    found.add(at);
  }
}
