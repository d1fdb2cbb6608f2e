/** Small closed classes of French that the grammar of roles needs, as folded words. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that go with a title and belong to it: "déléguée", "adjoint", "retraité". */
export const MODIFIERS = set(
  "delegue deleguee delegues deleguees adjoint adjointe adjoints adjointes sortant sortante responsable responsables federal federale federaux " +
    "executif executive associe associee emerite honoraire interimaire suppleant suppleante designe designee titulaire agrege agregee " +
    "independant independante insoumise retraite retraitee retraites benevole benevoles permanent permanente ambulant ambulante certifie certifiee " +
    "agree agreee assistant assistante invite invitee jeunesse amateur amatrice cadette cadet senior junior bilingue multidisciplinaire autodidacte",
);
/** Adjectives of titles by their ending: "générale", "budgétaire", "artistique". */
export const MODIFIER =
  /(?:al|ale|aux|ales|aire|aires|ique|iques|ive|ives|tif|sif|tifs|nelle|nelles|ielle|ielles|uelle|turelle|tiel|riel|nel)$/;
/** Words with such an ending that say something else. */
export const NO_MODIFIER = set(
  "explique indique applique pique fabrique communique pratique revendique implique complique arrive rive derive prive suive vive active cultive motive signale avale egale eclaire original originale originaire natal natale natif native actuel actuelle unique aux mal tel telle quelle celle elle elles celles contraire " +
    "faire taire plaire dynamique charismatique sympathique enthousiaste exceptionnel exceptionnelle nouvelle belle rebelle volontaire " +
    "necessaire pittoresque celebre legendaire emblematique historique mythique atypique rival rivale journaux travaux chevaux animaux quartaux eventuel " +
    "eventuelle occasionnel occasionnelle habituel habituelle inhabituelle pontifical locataire octogenaire quinquagenaire sexagenaire " +
    "septuagenaire nonagenaire trentenaire quadragenaire quinquagenaires victoire loyal loyale ideal ideale fidele puisque lorsque tandis critique",
);
/** Parties' adjectives stay outside a title, as nationalities do. */
export const PARTISAN = set(
  "pequiste caquiste liberal liberale liberaux solidaire bloquiste conservateur conservatrice neodemocrate socialiste ecologiste republicain republicaine " +
    "democrate centriste travailliste communiste insoumis insoumise macroniste frontiste lepeniste souverainiste independantiste nationaliste " +
    "gaulliste radical radicale ecolo vert verte udc plr ps pdc",
);

/** What may stand between an article and a title: "le nouveau maire", "sa jeune entraîneuse". */
export const BEFORE_TITLE = set(
  "nouveau nouvelle nouvel jeune actuel actuelle futur future premier premiere deuxieme seul seule celebre regrette regrettee defunt defunte feu feue " +
    "meilleur meilleure propre bon bonne vieux vieille grand grande petit petite dernier derniere second seconde autre chere cher simple ex",
);

/** Common nouns for a body or a place that the article names elsewhere: "la présidente du syndicat". */
export const ANAPHORS = set(
  "arrondissement unite bloc organisme entreprise compagnie ecole etablissement club association cooperative ville municipalite societe groupe parti syndicat federation fondation " +
    "festival equipe formation hopital musee universite institution mrc village commune localite province ligue conseil collectif mouvement regroupement " +
    "organisation chantier centre institut college cegep ministere commission comite clinique restaurant magasin usine ferme firme boite agence maison " +
    "circuit evenement tournoi parc laboratoire observatoire caisse region intercommunalite police garnison brigade caserne bibliotheque theatre cinema salle " +
    "galerie librairie boulangerie auberge hotel residence garderie cpe paroisse diocese communaute bande nation gouvernement departement canton district " +
    "quartier chaine station journal radio television academie faculte chaire orchestre choeur chorale troupe compagnie ensemble atelier studio " +
    "coalition alliance reseau union confederation banque chambre bureau office regie campagne coop scierie mine port aeroport gare franchise " +
    "acquereur vendeur locataire pays etat republique royaume capitale metropole agglomeration terrasse bateau navire chalutier yole",
);

/** Titles whose holders share out fields among them: the complement says which. */
export const OF_FIELD = set(
  "directeur directrice president presidente chef cheffe responsable coordonnateur coordonateur coordonnatrice coordonatrice coordinateur " +
    "coordinatrice conseiller conseillere agent agente technicien technicienne inspecteur inspectrice chercheur chercheuse chercheure professeur " +
    "professeure prof enseignant enseignante enseignant-chercheur enseignante-chercheuse etudiant etudiante doctorant doctorante commissaire " +
    "adjoint adjointe echevin echevine specialiste animateur animatrice gestionnaire titulaire cadre analyste expert experte medecin consultant " +
    "consultante interne infirmier infirmiere maitre maitresse procureur procureure avocat avocate formateur formatrice entraineur entraineuse " +
    "entraineure arbitre attache attachee charge chargee secretaire doyen doyenne chimiste physicien physicienne superviseur superviseure " +
    "surintendant surintendante moniteur monitrice delegue deleguee critique administrateur administratrice municipal municipale ministre " +
    "stagiaire conferencier conferenciere auxiliaire assistant assistante intervenant intervenante negociateur negociatrice preposee prepose " +
    "ingenieur ingenieure maire mairesse porte-parole coureur coureuse gerante gerant chroniqueur chroniqueuse patronne patron representante " +
    "representant planificateur planificatrice instructeur instructrice diplomee diplome candidate candidat auteur autrice membre",
);
/** Those of whom even a bare noun says the field: "professeur de démographie", "directeur de production". */
export const OF_BARE_FIELD = set(
  "directeur directrice responsable coordonnateur coordonateur coordonnatrice coordonatrice coordinateur coordinatrice conseiller conseillere " +
    "chercheur chercheuse chercheure professeur professeure prof enseignant enseignante etudiant etudiante doctorant doctorante commissaire " +
    "specialiste animateur animatrice maitre maitresse entraineur entraineuse entraineure arbitre inspecteur inspectrice formateur formatrice " +
    "infirmier infirmiere moniteur monitrice instructeur instructrice interne expert experte",
);

/** Of these the complement is a place they govern or stand for. */
export const TERRITORIAL =
  /^(?:ancien(?:ne)? |ex-)?(?:vice-|sous-|pro-)?(?:ministres? responsables?|premi|maire|mairesse|prefet|prefete|depute|deputee|eurodepute|senateur|senatrice|bourgmestre|echevin|candidat|conseiller (?!f|n|d'et|resp|p[eo]|sy|ju)|conseillere (?!f|n|d'et|resp|p[eo]|sy|ju)|conseillere?$|gouverneur|grande? chef|syndic|wali|caid|adjointe? au maire|chef (?:du |de )?(?:village|canton|quartier|tribu|cercle|district|de l'etat|d'etat|du conseil)|cheffe (?:du |de )?(?:village|canton|quartier|tribu|cercle|district|conseil)|elue?s?\b|roi|reine|empereur|sultan|prince|emir|lieutenante?-gouverneur|delegue|commissaire d|president de la|presidente de la|chef de l'etat|ambassad|consul|eveque|archeveque|coroner|municipal|greffi|juge de paix)/;
/** Of these a place after "de" is the land or region they head. */
export const OF_LAND =
  /^(?:ancien(?:ne)? |ex-)?(?:vice-)?(?:president|chef|cheffe|ministre|roi|directeur regional|directrice regionale)/;

/** Of a minister, a secretary of state or a critic, the complement is a portfolio, with its lists. */
export const WITH_PORTFOLIO =
  /ministre|secretaire d'etat|secretaire parlementaire|adjointe? (?:parlementaire|gouvernemental)|commissaire europeen|garde des sceaux|directeur (?:regional|departemental|provincial)|directrice (?:regionale|departementale|provinciale)/;
/** Those who share out the affairs of a council or a board among them. */
export const OF_AFFAIRS =
  /^(?:vice-president|echevin|municipal|adjoint|premiere? adjoint|conseill.re? (?:d'etat|federal|municipal|executi|communal|delegue)|secretaire|direct|responsable|chef|coordon|coordin|commissaire|haute? commissaire|haute?-commissaire|delegue|conseiller)/;

/** Fields of an administration, by their first word: "directrice des Travaux publics" heads no body of that name. */
export const FIELDS = set(
  "travaux loisirs loisir finances finance communications communication ressources services operations culture sports sport affaires environnement " +
    "urbanisme amenagement transports transport mobilite education enseignement jeunesse sante securite economie emploi logement habitat tourisme energie " +
    "agriculture justice travail famille famil petite bien-etre proprete voirie batiments patrimoine egalite citoyennete immigration integration aines " +
    "numerique innovation recherche developpement relations information informatique production exploitation qualite marketing ventes achats " +
    "approvisionnement logistique maintenance entretien programmation formation evenements politiques planification administration comptabilite " +
    "commerce industrie couronne defense interieur cohesion solidarite enfance vie climat eau forets peches mines condition",
);

/** After "à", "en", "aux": no field at all ("boulanger à la retraite", "infirmière en congé"). */
export const NO_FIELD = set(
  "retraite conge chef poste temps mi-temps exercice fonction fonctions service domicile epoque origine partir tete colere lice cause question cours " +
    "moins particulier plus effet fait place visite ville herbe devenir avance terre mer vue janvier fevrier mars avril mai juin juillet aout " +
    "septembre octobre novembre decembre tout toute face cote bord pied cheval velo titre profession metier moment jour nuit semaine ans annee annees " +
    "mois fois gauche droite nord sud est ouest formation larmes compagnie charge train attente personne public premiere derniere cet cette ce son sa ses " +
    "leur leurs notre nos mon ma mes quelques plusieurs deux trois quatre cinq six dix faire plein etre lui elle eux ceux celui quoi qui voiture equipe dents " +
    "tous toutes aujourd'hui hier demain lors long bout pointe main mains coeur base couleur nom vie mort guerre",
);

/** What one is of, that is neither field nor body: "l'avocate du fautif", "l'auteur du livre". */
export const NO_PORTFOLIO = set(
  "deuxieme troisieme quatrieme cinquieme jeune fausse faux fautif accuse accusee prevenu prevenue suspect suspecte victime victimes famille plaignant plaignante couple livre roman film texte idee rapport " +
    "etude article lieu lieux terrain chantier bateau soiree jour annee match mois siecle moment jury client cliente coupable meurtrier voleur " +
    "ferrailleur fraudeur but locataire proprietaire duo trio genre type sud nord pays monde meme premier premiere dernier siege gang clan village " +
    "demandeur demanderesse defunt defunte mari epoux epouse fils fille pere mere enfants enfant parents",
);

/** Words that are a title and as often something else: after a noun they go with it ("vicaire général", "port central"). */
export const ADJECTIVAL = set(
  "general generale principal principale adjoint adjointe municipal municipale militaire militaires scientifique scientifiques industriel industrielle " +
    "financier financiere associe associee international internationale religieux religieuse interne mineur mineure routier routiere laitier laitiere " +
    "forestier forestiere animalier animaliere sucrier sucriere glacier carrier carriere cordier voilier secondaire universitaire universitaires " +
    "parlementaire parlementaires benevole benevoles publicitaire humanitaire humanitaires marin suppleant suppleante attache attachee envoye envoyee elu " +
    "elue elus elues delegue deleguee charge chargee employe employee auxiliaire cadre responsable specialiste major chef coureur avant arriere fermier " +
    "naturaliste ecologiste retraite retraitee titulaire critique maitre maitresse jure juree prive expert experte pilote guide",
);
/** Positions of a team that are common words: they count before a name or between commas alone. */
export const POSITIONS = set(
  "centre avant milieu arriere pilier pivot alto tenor cadre garde mineur interne auxiliaire soprano baryton general major duc comte prince patron pere " +
    "carrier glacier facteur releveur receveur voilier passeur batteur poseur trieur bosseur presseur souffleur sauteur courrier routier journal " +
    "assesseur marqueur diffuseur doubleur moteur perceur classeur remorqueur convoyeur pelleteuse moissonneuse depanneur depanneuse tondeuse debroussailleuse " +
    "balayeuse laveuse perceuse trancheuse agrafeuse cuisiniere glaciere carriere charriere barriere international internationale maitre principal second coach",
);

/** Companies as often as persons: "le transporteur Exo", "la papetière". */
export const IMPERSONAL = set(
  "transporteur operateur operatrice diffuseur constructeur papetiere laitiere sucriere promoteur editeur exploitant armateur assureur detaillant grossiste " +
    "fournisseur bailleur voyagiste producteur brasseur fondeur transitaire centre avant milieu passeur marqueur arriere international",
);
