/** Words of sports pages, folded: what makes the name of a town that of its club. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that hardly any other page has, and those that need company. */
export const SPORT_NOUNS = set(
  "match matchs rencontre prolongation prolongations periode gardien gardiens gardienne defenseur defenseurs defenseure attaquant attaquants attaquante ailier ailiere milieu entraineur entraineuse entraineurs entraineur-chef championnat championnats " +
    "filet filets tir tirs but buts penalty penaltys penalties classement repechage demi-finale demi-finales finale quart-arriere derby mi-temps essai essais touche touches manche manches tiers trio barrage barrages eliminatoires victoire victoires " +
    "defaite defaites revers doublé double triple series serie huitiemes seiziemes elite relegue releguee meneur nul nuls partie parties pointage rondelle ballon recrue recrues joueur joueurs joueuse joueuses capitaine saison rival leader blanchissage poules " +
    "coach selectionneur selectionneuse aller retour passes aide aides club pelouse patinoire spectateurs tournoi finaliste finalistes champion champions championnes playoffs prolongee supporters supporteurs partisans gradins vestiaire adversaire adversaires choix ronde",
);

/** What clubs do to each other; of a town nothing else is meant. */
export const SPORT_VERBS =
  /^(?:bat|battu|battra|battait|battent|emporte|emportait|emportera|remporte|incline|inclinee?|inclinera|inclinait|inclinent|impose|imposee?|imposait|domine|dominait|domina|defait|defaite|blanchi|blanchit|ecrase|ecrasait|deroute|lessive|rosse|rossait|etrille|corrige|terrasse|renverse|battre|surclasse|concede|concedait|arrache|nivelle|niveler|egalise|affronte|affrontera|affrontait|affronteront|elimine|eliminee?|qualifie|qualifiee?|valide|joue|jouera|jouait|mene|menait|gagne|gagnait|gagnera|perd|perdu|perdait|perdra|recrute|echange|selectionne|repeche|embauche|congedie|limoge|signe|reste|marque|inscrit|inscrivait|compte|aligne|alignera|recoit|recevra|occupe|retrouve|retrouvera|rate|ratera|tient|tenu|enchaine|aligne|explose|double|deplace|acquis|acquiert|obtenu|pris|remonte|grimpe|pointe|file|tentera|tente|joue|repris|etrillee?|nivele|vaincu|vainc|devance|devancait|deguste|sombre|sauve|prend|n'a|surprend|surpris|neutralise|accroche|decroche|egale|encaisse|dejoue|dispose|triomphe|trone|caracole|hisse|relance|plie|craque|cede|chute|trebuche|conclut|conclu|cloture|reussit|reussi|complete|subit|subi|fait|acheve|entame|lance|debute|poursuit|limite|renoue)$/;

/** Of these alone, whatever else the sentence says. */
export const SURE_SPORT_VERBS =
  /^(?:affronte|affrontera|affrontait|affronteront|blanchit|nivelle|nivele|egalise|deroute|lessive|rosse)$/;

/** Of a person: "le gardien de Rimouski". */
export const SPORTSPEOPLE =
  /^(?:gardien|gardienne|defenseure?|defenseurs|attaquante?|attaquants|ailiere?|milieu|entraineur|entraineuse|entraineur-chef|capitaine|joueurs?|joueuses?|recrues?|quart-arriere|meneuse|jeu|trio|defense|attaque|partisans|supporters|supporteurs|buteur|buteuse|lanceur|pivot|banc|brigade|effectif|vestiaire|filet|cage|filets|repechage|selectionneur|coach|avant-centre|demi|ailiers|botteur|maillot|couleurs)$/;

/** Before an opponent: "contre Boston", "une victoire sur Rimouski". */
export const BEFORE_OPPONENT = set("contre face devant sur chez");
export const LOSING =
  /^(?:defaite|revers|victoire|match|duel|rencontre|finale|demi-finale|derby|but|opposee?|battue?|battus|battues|blanchie?|blanchis|domine|dominee|elimine|eliminee|vaincue?|surprise?|ecrasee?|prolongation|depens|bout|batt(?:re|ait|u)|bat|defait|affronte|affronter|affrontera|recoit|recoivent|recevra|visite|elimine|eliminer|refuse|accorde|vaincre|dispose|disposer|triomphe|triomphe|oppos[eé]e?s?|tombeur|vainqueur|vainqueurs|prive|privent|privait|devance|devancer|rejoint|rejoindre|ecarte|ecarter|rattrape|rattraper|humilie|punit|crucifie|depasse|surprend|surprendre)$/;
