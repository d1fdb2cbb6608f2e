/** Closed and half-closed classes of French that tell a government from the city it sits in; folded words and beginnings of words. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before the subject of a clause. */
export const CLAUSE_OPENERS = set(
  "que qu' et mais car or si quand lorsque lorsqu' ou alors dont comme puisque puisqu' donc puis pourtant cependant toutefois ainsi aussi enfin desormais hier demain aujourd'hui " +
    "bref sinon tandis quoique quoiqu' tant soit ni vendredi lundi mardi mercredi jeudi samedi dimanche pourquoi combien",
);

/** Small words that are no verb, though they end like one. */
export const NO_VERBS = set(
  "et ou dont avant devant pendant sans contre comme entre outre malgre autre meme presque encore surtout cet cette ce de d' du des le la les l' un une au aux en par pour sur sous vers dans chez avec " +
    "puis aussi mais ni plus moins tout tous toute toutes capitale vert verte solidaire metropole inter ici cote nord sud ouest intra-muros tant quant voire soit environ souvent ensuite vite qu' que quand " +
    "lorsque lui elle eux mercredi jeudi vendredi samedi dimanche lundi mardi mai juillet aout apres des depuis autrement maintenant notamment seulement egalement rapidement",
);

/** What a city does and no government: said of the name as a subject. */
export const CITY_VERBS =
  /^(?:suffoqu|etouff|gref?lott|dort|dorm|s?eveill|reveill|etir|etal|etend|vibr|fet|celebr|abrit|regorg|brill|scintill|grouill|fourmill|vid[eaé]|vide|embras|brul|trembl|bouillonn|dans[ea]|ressembl|manqu|grandi|pleur|panse|rayonn|seduit|attir|deborde|etouffe|transform|metamorphos|agrandi|pavois|illumin|ensevel|englout|inond|enneig)/;

/** What befalls a city: "a été frappée", "a été privée d'eau". */
export const STRICKEN =
  /^(?:frapp|touch|endeuill|secou|paralys|prive|plong|ravag|boucl|inond|visee|epargn|bombard|evacu|detrui|conqui)/;

/** "compte 4 600 places", "accueillera le congrès", "a connu": a city before a number or an article, a government before "sur" or a verb. */
export const COUNTING = /^(?:compt|accueill|recevr|recoi|recu|connai|connu|connaitr|vit|vecu|vu$|heberg)/;

export const COPULAS = set(
  "est etait sera serait fut devient devenait deviendra reste restait restera demeure demeurait semble semblait parait sont etaient seront",
);
/** After a copula: what only somebody can be. */
export const ATTITUDES =
  /^(?:pret|ouvert|favorable|oppose|hostile|sceptique|inflexible|conscient|tenu|accuse|d'accord|d'|dispos|pris|reste|intraitable|ferme|muet|silencieu|mefiant|prudent|parven|determin|decid|embarrass|divis|d'avis|contre|revenu|intervenu|soucieu|reticent|interess|press|convaincu|somm|critiqu|en)/;

/** Of the bodies of a power: "la réponse de Paris", "l'argent d'Ottawa". */
export const POWER_NOUNS =
  /^(?:reponses?|repliques?|ripostes?|silences?|mutisme|aides?|offres?|decisions?|annonces?|pressions?|promesses?|exigences?|positions?|influences?|patience|demandes?|directives?|cheques?|subventions?|financements?|appuis?|soutiens?|aval|accords?|engagements?|argent|fonds|volontes?|refus|vert|propositions?|intentions?|directives?|ordres?|signa(?:l|ux)|consignes?|menaces?|sanctions?|injonctions?|censures?|ideologie|tutelle|ultimatums?|inaction|inertie|lenteurs?|attentisme|laxisme|ingerences?|politiques?|diplomatie|strategies?|reactions?|concessions?|gestes?|part|camp|mains?|cote|charge|assurances?|garanties?|participation|contributions?|investissements?|desengagement|retraits?|reculs?|volte-face|revirement|autorisations?|permission|veto|plans?|projets?|loi|lois|interets?|allies?|emissaires?|porte-parole|negociateurs?|diplomates?|envoyes?|representants?|hommes?|initiatives?|tour|feu|coffres|poches?|bras|cadeaux?|normes|regles|criteres|diktats?|oukases?|bourse|leadership|credibilite|complicite|ambitions?|posture|rhetorique|discours|versions?|calculs|medias?|mediations?|entremise|intervention|interventions|bonne|sommations?|grace|graces|colere|courroux|tendue|tiroirs?|argument|arguments|previsions?|chiffres|economistes|technocrates|fonctionnaires|mandarins|eurocrates|hesitations?|tergiversations?|manoeuvres?|tours?|vis|penchants?|visees|reproches?|avertissements?|recommandations?|permis|transferts?|compensations?|directive|dossiers?|leçons?|lecons?|regard|regards|yeux|avis|dires?|sein|programmes?|troupes?|forces|regimes?|armees?|soldats|junte|autorites|emprise|tutelle|joug|giron|orbite|rang|rangs|pouvoir|mesures?|priorites?|objectifs?|offensive|offensives|option|options|bilan|deficit|dette|dirigeants|gouvernants|responsables)$/;

/** Treaties and meetings bear the city's name. */
export const TREATIES =
  /^(?:traites?|protocoles?|conventions?|declarations?|conferences?|sommets?|festivals?|foires?|salons?|marathons?|universites?)$/;

/** Between two powers: "les relations entre Paris et Alger". */
export const RELATIONS =
  /^(?:relations?|negociations?|accords?|ententes?|tensions?|dialogues?|conflits?|differends?|litiges?|contentieux|pourparlers|tractations?|discussions?|guerres?|rapprochements?|brouilles?|crises?|partenariats?|alliances?|bras|fer|bisbilles?|querelles?|disputes?|torchon|ton|front|cooperations?|collaborations?|courant|rivalites?|traites?|pacte|treves?|mediation|echanges?|froid|lune|desaccords?|marchandage|marchandages|partage|friction|frictions|divorce|reconciliation|normalisation|confiance|passe|escalade|bataille|compromis|concessions?|lien|liens|conclu|signe|negocie|opposer?|opposent|ping-pong|duel|malentendus?|rupture|detente|arbitrage)$/;

/** Ways and distances between two cities. */
export const TRAVEL =
  /^(?:trajets?|vols?|lignes?|liaisons?|routes?|autoroutes?|circulation|trains?|navettes?|distances?|km|kilometres?|autobus|bus|autocars?|traversiers?|tgv|avions?|voyages?|aller-retour|aller|mi-chemin|tournee|parcours|marcher|rouler|relier|relie|reliera|relient|heures?|chemin|sentiers?|piste|pistes|fleuve|riviere)$/;

/** What is asked or said of somebody: verbs and nouns before "à". */
export const ADDRESSING =
  /^(?:demand|reclam|reproch|repond|ripost|repliqu|rappel|ordonn|adress(?!es$)|soumet|soumis|transmet|transmi|ecrit|ecrir|ecriv|arrach|appartien|appartenai|incomb|revien|reviend|deplai|deplu|plai[rst]|impos|enjoi|suggè|sugger|propos|recommand|signifi|notifi|conseill|quemand|pardonn|desobe|obei|resist|accord(?:e|er|era|ait|ent|ee|ees|ant)$|concede|concessi|tete$|lettre|petition|supplique|appel$|appels$|message|requete|memoire|faire$|confie|cede|destin|oppos|deman|interdi|permet|promet|promis|refus|donn)/;

/** Those that have a power as their direct object: "accuse Moscou", "presse Québec d'agir". */
export const TRANSITIVE =
  /^(?:accus|blam|press[eaé]|presser|pressent|somm|exhort|convainc|rassur|defi|poursui|embarrass|inquiet|agac|irrit|ebranl|critiqu|denonc|interpell|implor|suppli|talonn|attaqu|soupconn|remerci|juge|jugent|avert|preven|conjur|fustig|ecorch|vis[eé]|mena|appell|appele|invite|conseill|sollicit|consult|contredi|desavou|defend|boude|courti|amadou|ramen|indispos|saisi|subi|forc|oblig|contrain|pouss|incit|encourag|engag|oppos|divis|pri[eé]|relanc|interrog|lorgn|rencontr|isol|sanctionn|condamn|assign|trahi|ignor|craint|craindr|surprend|surpri|inqui)/;

/** Said by whom comes after: "indique Ottawa", "a tranché Matignon". */
export const INVERTED =
  /^(?:annonc|indiqu|precis|affirm|assur|tranch|expliqu|repliqu|retorqu|repond|reclam|exig|soutien|souten|estim|dit|fera|fait|rappel|confirm|soulign|promet|promis|justifi|martel|veut|pretend|juge|decret|argu|plaid|souhait|espere|propos|decid|convi|prevoi|prevenu|insist|admet|reconnai|conced|deplor|denonc|avert|ironis|nuanc|accus|menac|appel|demand|lanc)/;

/** Words after a subject that make its verb one of giving orders, money or opinions; the capital of a province needs one of them. */
export const STATE_WORDS = set(
  "ministre ministres ministere gouvernement gouvernements premier-ministre federal federale federaux federales provincial provinciale provinciaux provinciales loi lois decret province provinces salaire wallon wallonne wallons wallonnes " +
    "autonomie autonomistes referendum legislation subvention subventions parlement legislatif premiers opposition assemblee deputes depute budget deficit impot impots taxe transferts",
);

/** Parts and surroundings of a building: "la cour de l'Élysée", "devant le Kremlin". */
export const BUILT =
  /^(?:cours?|grilles?|jardins?|perrons?|facades?|lustres|coupoles?|pelouses?|clotures?|ailes?|combles|toits?|toitures?|murs?|murailles?|fenetres?|salons?|escaliers?|portes?|salles?|batiments?|bureau|visites?|parvis|cuisines?|caves?|ors|remparts|tours?|entrees?|abords|balcons?|esplanade|marches|sous-sols?|interieur|architecture|restauration|renovation|toiture|couloirs|chambre|chambres|galeries?|cloches?|horloge|dorures|tapis|parquets?|pierres|cheminees?|vitraux|gardien|gardiens|visiteurs|moquette|potager|cave)$/;
export const BESIDE = set(
  "devant derriere dans pres autour voisin voisine pied face abords longe longent sous",
);
export const TO_BUILDING =
  /^(?:visit|photograph|escalad|renov|restaur|bati|construi|incendi|peind|repein|contourn|longe|admir|decouvr|cotoi|surplomb|illumin|inaugur|envahi|encercl|pris$|prendre$|bombard|dessin)/;
/** A building as the subject: "le Kremlin a été bâti". */
export const BUILDING_VERBS =
  /^(?:bati|batie|construit|construite|renove|renovee|repeint|repeinte|restaure|restauree|illumine|illuminee|evacue|evacuee|boucle|bouclee|ferme|fermee|cloture|decore|decoree|demoli|demolie|incendie|date|surplombe|domine|abrite|ouvert|ouverte|inaugure|inauguree|coute|brillaient|brille)$/;

/** The parts of a city, its weather: words beside the name that leave it a city. */
export const URBAN = set(
  "mairie cyclable cyclables trottoir trottoirs trottinettes arrondissement arrondissements metro peripherique pietonne pietonnes ruelle ruelles embouteillages " +
    "neige degres celsius soleil pluie averses thermometre canicule terrasses piétonnisation lampadaires berges",
);
