/** What tense a French word says by itself, told by its ending: a small morphology, no dictionary of verbs. */

export type Form = "past" | "future" | "conditional" | "present" | "participle" | "infinitive";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const FUTURE = set("aura auront sera seront ira iront fera feront pourra pourront devra devront saura sauront vaudra faudra voudra voudront viendra viendront tiendra tiendront"); // prettier-ignore
const PAST = set("etait etaient avait avaient avions aviez avais etais etions etiez fut furent eut eurent dit-il fit firent vint vinrent mit mirent prit prirent tint tinrent put purent dut durent sut surent voulut voulurent crut crurent connut connurent parut parurent mourut moururent courut naquit vit virent vecut deplut recut recurent perdit perdirent rendit rendirent partit partirent sortit sortirent devint devinrent revint revinrent intervint survint obtint obtinrent ouvrit ouvrirent offrit offrirent ecrivit conduisit"); // prettier-ignore
/** Not verbs, for all their endings. */
const NOT_FUTURE = set("opera camera agora extra ultra infra contra sahara mascara tiara chakra cobra algebra zebra tantra madera front affront prompt pronto ankara bihara tora torah sierra terra riviera libera thora cholera para supra kara vara brera guevara canberra carrera abracadabra hourra et-cetera cetera cithara tempera razzia"); // prettier-ignore
const NOT_PAST = set("lait fait trait portrait retrait extrait attrait souhait parfait forfait bienfait mefait plait satisfait abstrait distrait soustrait sait connait parait disparait apparait nait reconnait tait imparfait defait contrefait surfait refait deplait renait meconnait relais concurrait quai gerent operent esperent considerent different preferent suggerent accelerent liberent transferent recuperent generent exagerent reverent inserent digerent tolerent moderent cooperent enumerent adherent alterent delibererent tirent retirent attirent admirent desirent inspirent expirent respirent dechirent empirent aspirent virent revirent mirent etirent soupirent inferent conferent refinirent different"); // prettier-ignore
/** Imperfects that look like conditionals: the r is the stem's. */
const STEM_R = set("tirait retirait attirait admirait desirait inspirait expirait respirait aspirait virait etirait dechirait soupirait empirait conspirait cirait mirait tiraient retiraient attiraient admiraient desiraient inspiraient expiraient respiraient aspiraient viraient serrait serraient ferrait enterrait enterraient bourrait fourrait pleurait pleuraient demeurait demeuraient effleurait"); // prettier-ignore
/** Nouns and adjectives in -é, and other words that only look like participles. */
const NOT_PARTICIPLE = set("ete carre degre cote liberte societe sante comite marche cafe the ble pre cle gre cure degre cite unite qualite quantite verite realite securite activite majorite minorite priorite universite communaute municipalite faculte electricite publicite proprietes propriete autorite autorites identite capacite possibilite responsabilite difficulte beaute bonte annee annees journee journees soiree soirees matinee matinees idee idees armee armees arrivee arrivees entree entrees tournee tournees musee musees lycee lycees duree durees depute deputee deputes deputees vallee vallees allee allees rentree rentrees montee montees poignee fumee cheminee dictee epee fee chaussee traversee volee moitie amitie pitie trophee abbe conge conges resume expose enonce traite congres proces succes acces exces deces progres apres pres tres des les mes tes ses ces ici aussi ainsi si qui lui tu du plus vu parmi demi midi lundi mardi mercredi jeudi vendredi samedi apres-midi merci celui autrui ennui nuit bruit fruit circuit produits produit petit petite petits petites esprit conflit credit debit delit depit profit droit toit endroit huit trait hui bandit appetit recit habit lit menu contenu revenu individu tissu salut but debut institut statut tribut attribut substitut avenue rue vue issue statue revue venue bienvenue tenue etendue avis pays mois fois bois trois cas bras repas pas bas pris prix permis compromis souris tapis depuis puis suis paris gris ennemis ennemi ami amie amis amies partie parties sortie sorties vie folie batterie categorie colonie symphonie energie maladie comedie tragedie copie pluie police crise prise mise reprise surprise entreprise franchise devise valise eglise francaise anglaise pret prets pretes mort morts part parts port ports sort sorts effort efforts tort fort forts forte fortes sport sports rapport rapports support transport transports aeroport saint sainte point points joint adjoint adjointe contraintes plainte plaintes crainte craintes teint vert verte verts vertes ouvert couvert dessert desert desserts concert concerts expert experts alerte alertes perte pertes porte portes carte cartes charte date dates route routes suite fuite conduite visite visites limite elite site sites suites suivi suivie defi defis parti partis abri abris pari paris joli jolie infini fini accessoire ecu elu elue elus elues inconnu inconnue connu connue bleu peu jeu jeux lieu lieux milieu feu voeu dieu adieu cheveu"); // prettier-ignore
/** Participles of other verbs than those in -é. */
const STRONG = set("paru parue parus parues tenu tenue tenus tenues venu venue venus venues survenu survenue survenus survenues intervenu intervenue revenu revenue revenus revenues devenu devenue devenus devenues parvenu parvenue rendu rendue rendus rendues vendu vendue vendus vendues perdu perdue perdus perdues recu recue recus recues elu elue elus elues reelu reelue reelus lu lue vu vue vus vues conclu conclue conclus conclues voulu entendu entendue entendus entendues attendu attendue attendus attendues battu battue battus battues disparu disparue disparus disparues apparu apparue obtenu obtenue obtenus obtenues maintenu maintenue suspendu suspendue suspendus suspendues detenu detenue retenu retenue retenus retenues couru resolu dissous dissoute mis mise mises remis remise pris prise prises repris surpris appris entrepris promis promise promises permis admis admise admises transmis transmise commis commise commises soumis soumise ouvert ouverte ouverts ouvertes offert offerte offerts offertes decouvert decouverte decouverts decouvertes couvert couverte mort morte morts mortes ecrit ecrite ecrits inscrit inscrite inscrits inscrites dit dite dits fait faite faits faites produit produite construit construite construits construites detruit detruite detruits detruites conduit conduite reduit traduit introduit interdit interdite decrit sorti sortie sortis sorties parti partie partis parties reuni reunie reunis reunies fini finie bati batie batis baties choisi choisie choisis choisies saisi saisie saisis saisies etabli etablie etablis etablies retabli fourni fournis subi subie subis accompli rempli reussi servi suivi suivie puni endormi investi investie garanti atterri agrandi blanchi grossi rejoint rejointe atteint atteinte eteint eteinte peint peinte contraint craint restreint plu pu du su eu ete ne nee nes nees cru bu valu fallu vecu deçu connu connue connus reconnu reconnue elargi averti avertie franchi rebati prevu prevue prevus prevues convenu convenue convaincu vaincu vaincus dementi nomme reparti refait defait satisfait acquis acquise conquis requis requise exclu exclue inclus incluse abattu abattue abattus abattues combattu etendu etendue tendu pendu fendu fondu fondue confondu repondu descendu descendue mordu tordu rompu rompue corrompu interrompu interrompue interrompus interrompues menti senti ressenti consenti bouilli cueilli accueilli accueillie accueillis recueilli recueillis"); // prettier-ignore

/**
 * Endings that are a conditional's or a future's (stem + r), against those where the r is the stem's ("montr-ait",
 * "entr-a"): what stands before the r decides.
 */
function hasInfinitiveR(norm: string, text: string, ending: string): boolean {
  const stem = norm.slice(0, norm.length - ending.length);
  if (STEM_R.has(norm)) return false;
  // "-er-": conditional unless the e carries an accent ("espérait").
  if (stem.endsWith("e")) {
    const e = text.charAt(stem.length - 1);
    // "célébrer" folds its letters one by one, so that places agree; else (œ) the plain reading holds.
    return !(text.length === norm.length && e === "é");
  }
  if (/(?:i|d|r|ev|euv|suiv|viv|tt)$/.test(stem)) return !stem.endsWith("noeuv");
  if (/(?:ai|oi)t$/.test(stem)) return true;
  return /^(?:au|sau|vau|fau|conclu|inclu|exclu|moud)$/.test(stem) || /(?:^|[^o])cour$/.test(stem);
}

/** The tense of a word by its form alone; undefined where it is no verb, or may be another word as well. */
export function formOf(norm: string, text: string): Form | undefined {
  if (FUTURE.has(norm)) return "future";
  if (PAST.has(norm)) return "past";
  if (norm.length < 3) return SHORT_PARTICIPLE.has(text) ? "participle" : undefined;
  switch (norm.charCodeAt(norm.length - 1)) {
    case 97: // a
      return endsInA(norm, text);
    case 116: // t
      return endsInT(norm, text);
    case 115: // s
    case 122: // z
      return endsInS(norm, text);
    case 114: // r
      return norm.length > 3 && /(?:er|ir|oir)$/.test(norm) && !NOT_INFINITIVE.has(norm)
        ? "infinitive"
        : undefined;
    case 101: // e
      return INFINITIVE_RE.has(norm) ? "infinitive" : participleOf(norm, text);
    default:
      return participleOf(norm, text);
  }
}
const NOT_INFINITIVE = set("hier hiver avenir plaisir loisir souvenir desir soir espoir pouvoir devoir savoir trottoir couloir tiroir premier dernier quartier dossier chantier metier courrier atelier escalier papier calendrier fevrier janvier conseiller particulier regulier entier leger etranger danger boulanger policier pompier ouvrier infirmier fermier voilier millier panier cahier foyer loyer noyer cher fier amer mer fer ver enfer hier cuir"); // prettier-ignore
const INFINITIVE_RE = set("prendre rendre vendre attendre entendre defendre descendre perdre repondre suspendre reprendre apprendre comprendre surprendre entreprendre etendre mettre remettre permettre promettre transmettre admettre soumettre commettre battre combattre abattre suivre poursuivre vivre naitre connaitre reconnaitre paraitre disparaitre faire refaire satisfaire construire detruire conduire produire reduire traduire introduire lire elire dire interdire ecrire inscrire decrire rire sourire boire croire etre vaincre convaincre joindre rejoindre atteindre craindre peindre plaindre eteindre resoudre conclure exclure inclure rompre interrompre comparaitre apparaitre extraire distraire plaire taire survivre souscrire prescrire instruire reconstruire demettre debattre rabattre revendre tendre pretendre detendre fondre confondre mordre nuire cuire deduire seduire reproduire redire contredire relire reelire suffire transcrire accroitre croitre pourvoir rejoindre contraindre restreindre enfreindre dissoudre"); // prettier-ignore

/** "ne" and "du" are other words. */
const SHORT_PARTICIPLE = set("né dû lu vu élu");

function endsInA(norm: string, text: string): Form | undefined {
  if (norm.length < 4) return undefined;
  if (!norm.endsWith("ra")) return SIMPLE_PAST_A.test(norm) ? "past" : undefined;
  if (NOT_FUTURE.has(norm)) return undefined;
  return hasInfinitiveR(norm, text, "ra") ? "future" : "past";
}
/** "annonça", "marqua", "arriva", "lança": the simple past of verbs in -er, common enough in print to be told from names. */
const SIMPLE_PAST_A =
  /(?:[cnlstvr]onna|nnonca|[nl]anca|ommenca|rriva|rouva|[mr]arqua|[eéo]ga[gn]ea|ssa|lla|isa|ela|usa|ita|eta|enta|sta|cida|anda|arda|cha|gna|igea|epta|ecta|ima|orma|oua|ya)$/;

function endsInT(norm: string, text: string): Form | undefined {
  if (norm.endsWith("ront")) return NOT_FUTURE.has(norm) ? undefined : hasInfinitiveR(norm, text, "ront") ? "future" : undefined; // prettier-ignore
  if (norm.endsWith("aient")) {
    if (norm.length < 7 || NOT_PAST.has(norm)) return undefined;
    return norm.endsWith("raient") && hasInfinitiveR(norm, text, "raient") ? "conditional" : "past";
  }
  if (norm.endsWith("ait")) {
    if (norm.length < 5 || NOT_PAST.has(norm)) return undefined;
    return norm.endsWith("rait") && hasInfinitiveR(norm, text, "rait") ? "conditional" : "past";
  }
  if (/(?:erent|irent)$/.test(norm)) return NOT_PAST.has(norm) ? undefined : "past";
  return participleOf(norm, text);
}

function endsInS(norm: string, text: string): Form | undefined {
  if (norm.endsWith("rons") && norm.length > 5)
    return hasInfinitiveR(norm, text, "rons") ? "future" : undefined;
  if (norm.endsWith("rez") && norm.length > 4)
    return hasInfinitiveR(norm, text, "rez") ? "future" : undefined;
  if (/(?:[^a]ions|iez)$/.test(norm)) return undefined;
  return participleOf(norm, text);
}

function participleOf(norm: string, text: string): Form | undefined {
  if (STRONG.has(norm)) return "participle";
  if (norm.length < 4 || NOT_PARTICIPLE.has(norm)) return undefined;
  if (norm.endsWith("s") && NOT_PARTICIPLE.has(norm.slice(0, -1))) return undefined;
  if (IRREGULAR.test(norm)) return "participle";
  if (!/(?:é|ée|és|ées)$/.test(text)) return undefined;
  // "activité", "nouveauté": nouns, but for a few verbs.
  return /(?:it|aut|iet)es?$/.test(norm) && !IN_ITER.test(norm) ? undefined : "participle";
}
/** Compounds of verbs with participles of their own: "reconduite", "débattu", "soutenu", "inscrits". */
const IRREGULAR =
  /(?:battu|tendu|pendu|rendu|vendu|fendu|cendu|pondu|tenu|venu|couru|paru|voulu|recu|percu|solu|duit|truit|crit|ouvert|ffert|[^e]pris|mis|joint|teint|traint|quis)e?s?$/;
const IN_ITER =
  /^(?:r?e?invite|re?visite|hesite|limite|evite|habite|profite|merite|imite|edite|sollicite|cite|credite|acquitte|quitte|agite|excite|felicite|exploite|traite|souhaite|inquiete|recite|incite|suscite|transite|debite|herite|irrite|alite|necessite|abrite|effrite|depite|saute)s?$/;

/** After "a", "ont", "est": here nearly any such ending is a participle, even without its accent. */
export function isParticipleAfterAuxiliary(norm: string, text: string): boolean {
  if (STRONG.has(norm) || /(?:é|ée|és|ées)$/.test(text)) return true;
  if (norm.length < 3 || AFTER_AUXILIARY.has(norm)) return false;
  // The accent was lost ("a devoile", "est arrivee"): only where the letter is plain and the ending is no verb's own.
  return norm.length > 4 && /(?:u|ue|us|ues|i|is|it|ise|ite|ie|ies|its|ert|erte|int|inte|ee|ees)$/.test(norm);
}
const AFTER_AUXILIARY = set("lieu milieu beaucoup merci droit raison besoin peur faim soif tort envie hate mal beau trait pas plus tous depuis puis mais ici ainsi aussi lui jusqu'ici parmi aujourd'hui mardi jeudi lundi samedi vendredi mercredi petite petit petits petites gris"); // prettier-ignore
