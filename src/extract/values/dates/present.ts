/**
 * Present tenses that newspapers set beside dates: "ouvre jeudi", "se terminent le 2 mars". A closed list, since most
 * presents are spelt like nouns; what stands before tells the two apart.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs in -er, folded, without the r: "-e" and "-ent" are made of them. */
const FIRST_GROUP = `commence recommence arrive debarque inaugure organise presente propose lance relance joue affronte rencontre visite vote expire termine acheve
  demarre debute marque celebre fete donne chante danse expose accorde passe repasse rentre monte remonte quitte tombe retombe reste demeure
  ferme referme cesse entame engage mene amene ramene emmene leve eleve enleve installe place deplace pose depose repose change echange tourne retourne
  cherche recherche marche cloture dure continue glisse approche frappe touche porte apporte emporte transporte reporte supporte rapporte coute
  demande recommande commande convoque invoque evoque provoque invite cite note vise pese assume reclame proclame declare prepare separe repare
  travaille surveille conseille veille habite loge heberge partage charge decharge dirige corrige exige oblige rappelle appelle
  parle lie publie oublie etudie envoie renvoie paie essaie emploie nettoie appuie tranche depense pense compense lache crache
  cree agree garde regarde tarde retarde accuse refuse use abuse amuse diffuse cause pause degage encourage menage voyage
  entraine depend assure mesure inscrit figure dure capture cede precede procede succede concede possede aide plaide decide preside
  reside reunit adopte accepte compte raconte rachete achete projete jette rejette prete arrete repete complete inquiete interprete
  manque evalue distribue contribue attribue salue tue remue bouge plonge songe ronge allonge prolonge mange venge
  vide ride guide valide consolide aborde deborde borde brule roule deroule coule ecoule croule parraine anime examine dessine destine
  domine elimine illumine nomine nomme chauffe triomphe signe designe souligne gagne regagne epargne accompagne temoigne
  poursuite profite exploite hesite merite limite evite conteste atteste proteste teste teste insiste assiste resiste consiste persiste existe
  retire tire attire admire inspire respire desire redoute doute ajoute ecoute goute route deboute
  mobilise realise utilise vise divise revise supervise autorise favorise prive arrive derive active cultive motive salive
  bloque debloque attaque embarque debarque marque remarque pratique indique explique implique applique complique replique communique
  souhaite espere opere gere libere recupere accelere prefere suggere genere transfere considere tolere
  confirme affirme forme transforme informe reforme consomme resume estime exprime imprime supprime deprime
  chasse classe depasse casse laisse baisse hausse pousse repousse adresse dresse cesse caresse presse stresse interesse blesse
  livre delivre ouvre couvre decouvre offre souffre rouvre recouvre entrouvre cueille accueille recueille
  montre demontre administre enregistre filtre illustre concentre rentre centre eventre
  pleure effleure ecoeure meure murmure rassure jure
  sonne resonne donne pardonne abandonne ordonne fonctionne questionne mentionne etonne tonne
  navigue delegue relegue conjugue fatigue
  negocie remercie apprecie associe officie beneficie multiplie modifie verifie justifie certifie planifie qualifie
  annonce renonce denonce prononce enonce avance finance balance devance
  embauche debauche couche accouche touche bouche
  plante implante chante enchante augmente fermente commente tente represente raconte patiente oriente alimente documente
  creuse pelle martele gele degele epelle grele neige
  exerce berce perce commerce
  siege protege abrege assiege allege
  contracte detecte collecte affecte connecte inspecte respecte
  sollicite felicite suscite
  debat
  prevoie`;
/** Other present forms, singular and plural; "est", "a" and their like only where no participle follows. */
const IRREGULAR = `part partent repart repartent sort sortent ressort sert servent dort court courent accourt parcourt meurt meurent vient viennent revient
  reviennent devient deviennent intervient interviennent parvient previent previennent tient tiennent obtient retient maintient soutient contient appartient
  prend prennent reprend reprennent apprend comprend entreprend surprend rend rendent vend vendent attend attendent entend entendent defend
  descend descendent perd perdent repond repondent suspend suspendent depend tend etend met mettent remet remettent permet permettent promet
  promettent soumet transmet admet commet bat battent combat debat debattent abat suit suivent poursuit poursuivent vit vivent survit ecrit
  ecrivent inscrit inscrivent decrit lit lisent elit elisent dit disent interdit redit fait font refait defait sait savent voit voient prevoit prevoient
  revoit croit croient doit doivent recoit recoivent peut peuvent veut veulent vaut valent faut connait connaissent reconnait parait
  paraissent apparait disparait disparaissent nait naissent conduit conduisent produit produisent construit construisent reduit detruit
  traduit introduit finit finissent choisit choisissent reunit reunissent saisit fournit fournissent etablit subit agit agissent reagit grandit
  reussit reussissent investit garantit remplit accomplit unit atterrit rejoint rejoignent atteint atteignent craint craignent peint
  eteint plaint resout conclut concluent exclut inclut rompt interrompt acquiert echoit bout fuit rit sourit plait est sont c'est va vont
  mene menent leve levent s'ouvre`;

const PRESENT: ReadonlySet<string> = new Set([
  ...FIRST_GROUP.split(/\s+/).flatMap((verb) =>
    verb.endsWith("e") ? [verb, `${verb}nt`, `${verb}s`] : [verb],
  ),
  ...set(IRREGULAR),
]);

export function isPresent(norm: string): boolean {
  return PRESENT.has(norm);
}
