/** Labels for what an HTML page shows and its labelled text leaves out: menus, boxes of other articles, notices. */
import type { BlockLabel } from "../../src/types.js";

const CONSENT = /\b(?:cookies?|témoins de (?:connexion|navigation)|utilis\S+ des témoins|des témoins (?:afin|pour|sont)|vie privée|intérêt légitime|données personnelles|nos \d+ partenaires|sans accepter|accepter et|tout (?:accepter|refuser)|partenaires utilisent)\b/iu; // prettier-ignore
const LEGAL =
  /©|\b(?:tous droits réservés|copyright|mentions légales|propulsé par|powered by|fourni par)\b/iu;
const AD = /^(?:publicité|annonces?|pub|commandité|sponsorisé|la suite après la publicité)$|\b(?:infolettre|newsletter|abonnez-vous|je m'abonne|faites un don)\b/iu; // prettier-ignore
const PLAYER = /\b(?:flash|lecteur|voir cette vidéo|pour écouter|agrandir)\b|\(\d{1,2}:\d{2}\)$/iu;
const SHARE = /^(?:facebook|twitter|x|whatsapp|linkedin|courriel|imprimer|partager(?: sur .{1,20})?|tweeter|envoyer(?: à un ami)?|copier le lien|print|pdf)$/iu; // prettier-ignore
const COUNTER = /^\(?\d[\d ]* ?(?:commentaires?|réponses?|réactions?|vues|lectures|partages|j'aime)\b/iu;
const TAGS = /^(?:mots[- ]clés|libellés|étiquettes|tags|thèmes|sujets) ?:/iu;
const CONTROLS = /^(?:article (?:plus )?(?:récent|ancien|précédent|suivant)|lire la suite|voir plus|afficher|rafraîchir|voir (?:tou|les)|rechercher|accueil|haut de page|je réserve|passer au|aller au)/iu; // prettier-ignore
const CHOICE = /^(?:(?:tout |je |j')?(?:accepter?|refuser?)|paramétrer|compris|ok|×|✕)$/iu;
const COMMENT_FORM =
  /^(?:laisser|enregistrer|publier|poster|ajouter|écrire) (?:un|votre) commentaire|pour commenter$/iu;
const DATE =
  /^(?:(?:le|publié le) )?\d{1,2}(?:er)?[ /.-](?:\p{L}{3,9}\.?|\d{1,2})(?:[ /.-]\d{2,4})?(?:[, à]+\d{1,2}[:h ]{1,3}\d{0,2})?$/iu;

const has = (hints: readonly string[], pattern: RegExp): boolean => hints.some((hint) => pattern.test(hint));

export interface Unlisted {
  readonly text: string;
  readonly hints: readonly string[];
  /** The label of the paragraph above, and whether it has the same elements. */
  readonly above: BlockLabel | undefined;
  readonly likeAbove: boolean;
}

export function labelUnlisted({ text, hints, above, likeAbove }: Unlisted): BlockLabel {
  const words = text.split(/\s+/u).length;
  if (CONSENT.test(text) || LEGAL.test(text)) return "legal";
  if (above === "legal" && CHOICE.test(text)) return "legal";
  if (COMMENT_FORM.test(text)) return "comment";
  if (AD.test(text.replaceAll(/^[-–— ]+|[-–— ]+$/gu, ""))) return "ad";
  if (SHARE.test(text)) return has(hints, /:share$/) || above === "share" ? "share" : "nav";
  if (COUNTER.test(text)) return "counter";
  if (TAGS.test(text) || CONTROLS.test(text)) return "nav";
  if (PLAYER.test(text)) return "caption";
  if (has(hints, /^(?:class|nearest):ad$/) && words > 3) return "ad";
  if (has(hints, /^(?:nearest|class):comment$/) && !has(hints, /^tag:h\d$|^link:all$/)) return "comment";
  if (above === "teaser" && DATE.test(text)) return "teaser";
  const isHeading = has(hints, /^tag:h[1-6]$/) && has(hints, /^link:none$/);
  const isBoxed = has(hints, /^(?:class|nearest|around):teaser$/);
  if (text.includes("\t") && /\d/.test(text) && !/\p{L}{3,} \p{L}{2,} \p{L}{2,}/u.test(text)) return "nav";
  // Headlines have a verb or a colon, hence length; names of sections have not.
  const isHeadline = words >= 5 && text.length >= 24 && text.length <= 220;
  if (
    isHeadline &&
    !isHeading &&
    (isBoxed || has(hints, /^link:(?:all|most)$/) || has(hints, /^in:(?:aside|ul|ol)$/))
  )
    return "teaser";
  if (isHeadline && likeAbove && above === "teaser") return "teaser";
  // The summary of the story announced above.
  if (above === "teaser" && words >= 6 && /[.!?…]$/u.test(text)) return "teaser";
  if (has(hints, /^(?:class|nearest):legal$/) && words > 3) return "legal";
  return "nav";
}
