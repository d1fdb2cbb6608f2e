/** Small closed classes of French that the name grammar needs, as folded words. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const CIVILITIES_F = set("mme mmes mlle mlles madame mesdames mademoiselle sr soeur");
export const CIVILITIES_M = set("m mm mr monsieur messieurs mgr monseigneur frere");
export const CIVILITIES = set("me mes maitre dr dre drs docteur docteure pr pre prof");

/** Inside a person's name, between capitals. */
export const NAME_PARTICLES = set(
  "de du des d' la le les van von der den ben bin ibn el al ould di da dos del della y e",
);

/** What stands before a family name that is a street's, a school's or a prize's, not a person. */
export const FACILITY_HEADS = set(
  "parc pont aeroport arena stade colisee salle theatre gare place square cathedrale eglise basilique chapelle chateau abbaye tour " +
    "autodrome hippodrome amphitheatre planetarium observatoire tunnel viaduc echangeur cimetiere prison " +
    "penitencier camping palais aerodrome velodrome piscine complexe domaine manoir phare temple mosquee synagogue caserne",
);
export const NATURAL_HEADS = set(
  "lac lacs riviere fleuve mont monts montagne montagnes ile iles archipel baie golfe detroit mer ocean cap vallee massif foret desert plage " +
    "anse pointe chute chutes reservoir canal volcan glacier ruisseau bassin lagune delta peninsule presqu'ile col pic grotte gorges plaine plateau",
);
export const TOWN_HEADS = set(
  "ville villes municipalite municipalites village villages commune communes localite paroisse bourgade cite banlieue agglomeration",
);
export const AREA_HEADS = set(
  "region regions province provinces canton cantons departement departements arrondissement quartier quartiers secteur district mrc comte " +
    "circonscription prefecture wilaya gouvernorat etat",
);

/** Verbs of saying, as they stand beside the name of the one who speaks. */
export const SAYING = set(
  "dit explique affirme souligne declare indique precise ajoute soutient raconte estime croit rappelle note mentionne confie lance conclut " +
    "commente resume poursuit assure fait-il deplore denonce repond reconnait constate martele plaide insiste observe juge previent promet " +
    "admet temoigne illustre confirme annonce pense analyse rapporte renchérit s'inquiete s'indigne ironise detaille nuance",
);

export const AUXILIARIES = set("a aura avait ont");

/** "M. X, 54 ans": what may stand between a name and what is said of the person. */
export const COPULAS = set("est etait devient fut sera reste demeure etaient sont");

/** Upper-case words that are no organization. */
export const NOT_ACRONYMS = set(
  "pdg adn arn vih sida co2 vtt suv cv rdc usa uk eau tv gps pib ia cpe hlm dvd cd pme ong html pdf url ok tgv vr bd tnt tva tps rh ti qr wifi sms " +
    "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi am pm hnc hne hae nb qc on ca km kg ltee inc sa sarl sms vus vud ogm nd " +
    "fcfa cfa chf usd eur cad xof xaf mrc ip tvq ges reer celi rpa ouf bref une les des aux par sur qui que est pas oui non mais dans pour avec ici plus tout nous vous leur sans",
);

/** Adjectives of countries and regions: "le gouvernement québécois", "la ministre ontarienne". */
export const NATIONALITIES = set(
  "quebecois quebecoise canadien canadienne francais francaise ontarien ontarienne acadien acadienne manitobain manitobaine albertain neo-brunswickois " +
    "belge suisse wallon wallonne flamand flamande bruxellois bruxelloise haitien haitienne senegalais senegalaise ivoirien ivoirienne burkinabe burkinabee " +
    "malien malienne nigerien nigerienne nigerian togolais togolaise beninois beninoise guineen guineenne camerounais camerounaise gabonais gabonaise " +
    "tchadien tchadienne centrafricain centrafricaine congolais congolaise rwandais rwandaise burundais malgache mauritanien mauritanienne algerien " +
    "algerienne marocain marocaine tunisien tunisienne libyen libyenne egyptien egyptienne libanais libanaise syrien syrienne israelien israelienne " +
    "palestinien palestinienne iranien iranienne irakien irakienne saoudien saoudienne turc turque yemenite qatari afghan afghane pakistanais pakistanaise " +
    "indien indienne chinois chinoise japonais japonaise coreen coreenne nord-coreen sud-coreen vietnamien taiwanais birman birmane thailandais philippin " +
    "indonesien australien australienne neo-zelandais americain americaine mexicain mexicaine bresilien bresilienne argentin argentine chilien colombien " +
    "venezuelien cubain cubaine dominicain dominicaine britannique anglais anglaise ecossais ecossaise irlandais irlandaise gallois allemand allemande " +
    "italien italienne espagnol espagnole catalan catalane portugais portugaise neerlandais neerlandaise luxembourgeois autrichien hongrois hongroise " +
    "polonais polonaise tcheque slovaque roumain bulgare grec grecque serbe croate kosovar suedois suedoise norvegien norvegienne danois danoise finlandais " +
    "finlandaise islandais russe ukrainien ukrainienne bielorusse georgien armenien azerbaidjanais sud-africain ethiopien kenyan soudanais soudanaise " +
    "somalien ghaneen angolais europeen europeenne africain africaine vaudois vaudoise genevois genevoise valaisan valaisanne fribourgeois fribourgeoise " +
    "jurassien jurassienne neuchatelois neuchateloise bernois bernoise montrealais montrealaise",
);
