/**
 * Lists of words as the recognizer learned to read them: they are a part of its features, and change only when it is trained again.
 * The grammar uses some as they stand (`../words.ts`); one that it has to enlarge it sets up from this one, `new Set([...SAYING, …])`.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const AREA_HEADS = set(
  "region regions province provinces canton cantons departement departements arrondissement quartier quartiers secteur district mrc comte " +
    "circonscription prefecture wilaya gouvernorat etat",
);
export const CIVILITIES = set("me mes maitre dr dre drs docteur docteure pr pre prof");
export const CIVILITIES_F = set("mme mmes mlle mlles madame mesdames mademoiselle sr soeur");
export const CIVILITIES_M = set("m mm mr monsieur messieurs mgr monseigneur frere");
export const FACILITY_HEADS = set(
  "parc pont aeroport arena stade colisee salle theatre gare place square cathedrale eglise basilique chapelle chateau abbaye tour " +
    "autodrome hippodrome amphitheatre planetarium observatoire tunnel viaduc echangeur cimetiere prison " +
    "penitencier camping palais aerodrome velodrome piscine complexe domaine manoir phare temple mosquee synagogue caserne",
);
export const GOVERNING = set(
  "annonce accorde appuie investit veut doit refuse promet autorise lance octroie verse debloque prolonge impose interdit va pourrait souhaite " +
    "entend demande dit injecte confirme depose reporte resserre assouplit ajoute adopte exige finance mise recule tranche hesite tend prevoit " +
    "presente devoile nomme suspend abolit cree ouvre ferme repond reclame compte maintient retire rejette offre donne reduit augmente soutient " +
    "subventionne negocie cherche propose decrete ordonne oblige permet bonifie abandonne persiste reste consent subit analyse juge paiera " +
    "versera investira imposera devra financera deposera lancera annoncera accordera ajoutera modifie vise serre donnera tarde accelere",
);
export const LOCATIVE = set("à en au aux vers depuis dans près chez");
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
export const NATURAL_HEADS = set(
  "lac lacs riviere fleuve mont monts montagne montagnes ile iles archipel baie golfe detroit mer ocean cap vallee massif foret desert plage " +
    "anse pointe chute chutes reservoir canal volcan glacier ruisseau bassin lagune delta peninsule presqu'ile col pic grotte gorges plaine plateau",
);
export const PHRASE_LINKS = set("de du des d' la le les l' aux");
export const SAYING = set(
  "dit explique affirme souligne declare indique precise ajoute soutient raconte estime croit rappelle note mentionne confie lance conclut " +
    "commente resume poursuit assure fait-il deplore denonce repond reconnait constate martele plaide insiste observe juge previent promet " +
    "admet temoigne illustre confirme annonce pense analyse rapporte renchérit s'inquiete s'indigne ironise detaille nuance",
);
export const STREET_HEADS = set(
  "rue rues avenue boulevard boul chemin route autoroute rang place impasse allee quai square cote montee promenade",
);
export const THING_HEADS = set(
  "prix coupe trophee loi rapport commission fonds programme operation ouragan tempete medaille bourse tournoi memorial grand-prix",
);
export const TOWN_HEADS = set(
  "ville villes municipalite municipalites village villages commune communes localite paroisse bourgade cite banlieue agglomeration",
);
