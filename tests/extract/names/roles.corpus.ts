/** Roles: a sentence and all that it says of who holds which office, as `rolesOf` writes them. */
export type RoleRow = readonly [text: string, ...roles: string[]];

export const GOVERNMENT: readonly RoleRow[] = [
  ["Le ministre de la Santé, Christian Dubé, l'a dit.", "Christian Dubé: ministre · Santé"],
  [
    "La ministre de la Culture et des Communications, Nathalie Roy, l'a dit.",
    "Nathalie Roy: ministre · Culture et des Communications",
  ],
  [
    "Le ministre de l'Agriculture, des Pêcheries et de l'Alimentation, André Lamontagne, l'a dit.",
    "André Lamontagne: ministre · Agriculture, des Pêcheries et de l'Alimentation",
  ],
  [
    "La ministre déléguée à l'Éducation et ministre responsable de la Condition féminine, Isabelle Charest, est venue.",
    "Isabelle Charest: ministre déléguée · Éducation",
    "Isabelle Charest: ministre responsable · Condition féminine",
  ],
  [
    "La ministre du Tourisme et ministre responsable de la région de Lanaudière, Caroline Proulx, est venue.",
    "Caroline Proulx: ministre · Tourisme",
    "Caroline Proulx: ministre responsable · [Lanaudière]",
  ],
  [
    "Le ministre responsable des régions de la Mauricie, de l'Estrie et de la Côte-Nord, Paul Lafleur, est venu.",
    "Paul Lafleur: ministre responsable · [Mauricie, Estrie, Côte-Nord]",
  ],
  [
    "La ministre de l'Environnement, de la Faune et des Parcs, Anne Cyr, est venue.",
    "Anne Cyr: ministre · Environnement, de la Faune et des Parcs",
  ],
  [
    "Le ministre des Transports et vice-premier ministre, Paul Lafleur, est venu.",
    "Paul Lafleur: ministre · Transports",
    "Paul Lafleur: vice-premier ministre",
  ],
  [
    "La ministre et députée de Matane, Anne Cyr, est venue.",
    "Anne Cyr: ministre",
    "Anne Cyr: députée · [Matane]",
  ],
  [
    "La ministre déléguée aux Transports, Chantal Rouleau, a tranché.",
    "Chantal Rouleau: ministre déléguée · Transports",
  ],
  [
    "Geneviève Guilbault, ministre de la Sécurité publique, s'y oppose.",
    "Geneviève Guilbault: ministre · Sécurité publique",
  ],
  ["Le premier ministre François Legault s'y oppose.", "François Legault: premier ministre"],
  [
    "Le premier ministre du Québec, François Legault, s'y oppose.",
    "François Legault: premier ministre · [Québec]",
  ],
  [
    "La première ministre de l'Alberta, Danielle Smith, s'y oppose.",
    "Danielle Smith: première ministre · [Alberta]",
  ],
  ["L'ancien ministre Gaétan Barrette s'en souvient.", "Gaétan Barrette: ancien ministre"],
  [
    "L'ancienne ministre de la Justice, Stéphanie Vallée, s'en souvient.",
    "Stéphanie Vallée: ancienne ministre · Justice",
  ],
  ["La ministre française de la Culture, Rachida Dati, est attendue.", "Rachida Dati: ministre · Culture"],
  ["Le président Emmanuel Macron est attendu.", "Emmanuel Macron: président"],
];

export const ELECTED: readonly RoleRow[] = [
  [
    "La ministre Anne Cyr, responsable de la région de Laval, est venue.",
    "Anne Cyr: ministre",
    "Anne Cyr: responsable · [Laval]",
  ],
  ["Le maire de Laval, Stéphane Boyer, a ri.", "Stéphane Boyer: maire · [Laval]"],
  ["La mairesse de Longueuil, Catherine Fournier, a ri.", "Catherine Fournier: mairesse · [Longueuil]"],
  ["Catherine Fournier, mairesse de Longueuil, a ri.", "Catherine Fournier: mairesse · [Longueuil]"],
  ["Le député de Jonquière, Yannick Gagnon, a ri.", "Yannick Gagnon: député · [Jonquière]"],
  ["La préfète de la MRC des Basques, Anne Cyr, a ri.", "Anne Cyr: préfète · [MRC des Basques]"],
  ["Le préfet de la MRC de Matawinie, Guy Morin, a ri.", "Guy Morin: préfet · [MRC de Matawinie]"],
  ["La conseillère municipale Julie Morin a ri.", "Julie Morin: conseillère municipale"],
  [
    "Le chef du Parti québécois, Paul St-Pierre Plamondon, a ri.",
    "Paul St-Pierre Plamondon: chef · chez Parti québécois",
  ],
  ["La cheffe du Parti libéral, Dominique Anglade, a ri.", "Dominique Anglade: cheffe · chez Parti libéral"],
  [
    "Le maire Paul Lafleur et la conseillère Anne Cyr ont ri.",
    "Paul Lafleur: maire",
    "Anne Cyr: conseillère",
  ],
  ["L'ex-maire de Gatineau, Maxime Pedneaud-Jobin, a ri.", "Maxime Pedneaud-Jobin: ex-maire · [Gatineau]"],
  ["Le maire suppléant, Guy Morin, a ri.", "Guy Morin: maire suppléant"],
  ["Marie Tremblay est la mairesse d'Amos.", "Marie Tremblay: mairesse · [Amos]"],
  ["Marie Tremblay, 41 ans, mairesse d'Amos, a ri.", "Marie Tremblay: mairesse · [Amos]"],
];

export const BODIES: readonly RoleRow[] = [
  [
    "Le nouveau directeur général de la Ville de Matane, Guy Morin, est arrivé.",
    "Guy Morin: directeur général · chez Ville de Matane",
  ],
  [
    "La présidente du Conseil du trésor, Sonia LeBel, est attendue.",
    "Sonia LeBel: présidente · chez Conseil du trésor",
  ],
  [
    "La présidente du Conseil du patronat du Québec, Anne Cyr, proteste.",
    "Anne Cyr: présidente · chez Conseil du patronat du Québec",
  ],
  [
    "La présidente de la Fédération des cégeps, Anne Cyr, proteste.",
    "Anne Cyr: présidente · chez Fédération des cégeps",
  ],
  [
    "Le président du Syndicat des métallos, Guy Morin, proteste.",
    "Guy Morin: président · chez Syndicat des métallos",
  ],
  [
    "La présidente-directrice générale de Desjardins, Guylaine Leclerc, le confirme.",
    "Guylaine Leclerc: présidente-directrice générale · chez Desjardins",
  ],
  [
    "Le directeur général de la Chambre de commerce de Rimouski, Jonathan Laterreur, le confirme.",
    "Jonathan Laterreur: directeur général · chez Chambre de commerce de Rimouski",
  ],
  [
    "Selon le directeur du Cégep de Matane, Pierre Bédard, tout va bien.",
    "Pierre Bédard: directeur · chez Cégep de Matane",
  ],
  [
    "La porte-parole de la Sûreté du Québec, Béatrice Dorsainville, le confirme.",
    "Béatrice Dorsainville: porte-parole · chez Sûreté du Québec",
  ],
  [
    "Béatrice Dorsainville, porte-parole de la Sûreté du Québec, le confirme.",
    "Béatrice Dorsainville: porte-parole · chez Sûreté du Québec",
  ],
  [
    "Luc Godbout, professeur à l'Université de Sherbrooke, le confirme.",
    "Luc Godbout: professeur · chez Université de Sherbrooke",
  ],
  [
    "Luc Godbout, professeur de fiscalité à l'Université de Sherbrooke, le confirme.",
    "Luc Godbout: professeur · fiscalité · chez Université de Sherbrooke",
  ],
  [
    "La rectrice de l'Université Laval, Sophie D'Amours, le confirme.",
    "Sophie D'Amours: rectrice · chez Université Laval",
  ],
  ["Le directeur par intérim, Guy Morin, le confirme.", "Guy Morin: directeur par intérim"],
  [
    "La directrice par intérim de l'Hôpital de Matane, Anne Cyr, le confirme.",
    "Anne Cyr: directrice par intérim · chez Hôpital de Matane",
  ],
  [
    "Anne Cyr, présidente et fondatrice du club, le confirme.",
    "Anne Cyr: présidente",
    "Anne Cyr: fondatrice",
  ],
  ["L'entraîneur-chef Martin St-Louis le confirme.", "Martin St-Louis: entraîneur-chef"],
  [
    "Le président de la Chambre de commerce de Lévis, Dominic Lemieux, le confirme.",
    "Dominic Lemieux: président · chez Chambre de commerce de Lévis",
  ],
  [
    "La présidente de l'Union des municipalités du Québec, Anne Cyr, le confirme.",
    "Anne Cyr: présidente · chez Union des municipalités du Québec",
  ],
  ["Le chef de la police de Lévis, Paul Lafleur, le confirme.", "Paul Lafleur: chef · chez police de Lévis"],
];

export const OCCUPATIONS: readonly RoleRow[] = [
  ["L'agriculteur Paul Lafleur a tout perdu.", "Paul Lafleur: agriculteur"],
  ["Anne Cyr, infirmière, a tout perdu.", "Anne Cyr: infirmière"],
  ["Guy Morin, mareyeur, a tout perdu.", "Guy Morin: mareyeur"],
  ["La romancière Kim Thúy signe jeudi.", "Kim Thúy: romancière"],
  ["L'avocate Me Anne Cyr signe jeudi.", "Anne Cyr: avocate"],
  ["La juge Anne Cyr tranchera.", "Anne Cyr: juge"],
  [
    "Le biologiste Guy Morin et la géologue Anne Cyr tranchent.",
    "Guy Morin: biologiste",
    "Anne Cyr: géologue",
  ],
  [
    "Anne Cyr, comédienne et metteuse en scène, est morte.",
    "Anne Cyr: comédienne",
    "Anne Cyr: metteuse en scène",
  ],
];

/** Offices of nobody who is named, and names without any. */
export const NO_ROLE: readonly string[] = [
  "Marie Tremblay, heureuse, a souri.",
  "Un ministre ne devrait pas dire cela, juge Anne Cyr.",
  "Marie Tremblay habite Amos.",
  "M. Lafleur refuse de commenter.",
  "Marie Tremblay, 41 ans, est morte.",
  "Marie Tremblay, elle, est restée.",
  "Paul Lafleur, originaire de Matane, est mort.",
  "Le maire est absent.",
  "La ministre de la Santé est absente.",
  "Bruno Le Maire est absent.",
  "Anne Cyr a rencontré le maire.",
  "Anne Cyr veut devenir mairesse.",
  "Anne Cyr, membre du club de lecture, est venue.",
  "Paul Lafleur, résident de Matane, s'y oppose.",
  "Mon père, Paul Lafleur, a fait les tablettes.",
  "Anne Cyr a appelé Exo. Le transporteur Exo a prêté un terrain.",
  "« C'était écrit d'avance », jure Paul Lafleur.",
];

/** Trades and fields, told in front, behind, apart, or in another sentence. */
export const TOLD: readonly RoleRow[] = [
  ["Lucie Gagnon, mareyeuse à Rivière-au-Renard, a tout vu.", "Lucie Gagnon: mareyeuse"],
  ["La muraliste Zoé Lavoie a repeint le mur du fond.", "Zoé Lavoie: muraliste"],
  ["Le médecin urgentiste Paul Lafleur l'a soignée.", "Paul Lafleur: médecin urgentiste"],
  ["Paul Lafleur, ancien facteur, tient le gîte.", "Paul Lafleur: ancien facteur"],
  ["Lucie Gagnon, enseignante retraitée, y a mis dix ans.", "Lucie Gagnon: enseignante retraitée"],
  ["Paul Lafleur, 54 ans, contremaître, a donné l'alerte.", "Paul Lafleur: contremaître"],
  ["Paul Lafleur, né à Dakar, est aussi boulanger.", "Paul Lafleur: boulanger"],
  ["Lucie Gagnon, qui est aussi députée de Matane, y était.", "Lucie Gagnon: députée · [Matane]"],
  ["Une guide de Manawan, Lucie Gagnon, ouvre la marche.", "Lucie Gagnon: guide"],
  ["Infirmière depuis 1991, Lucie Gagnon n'a rien oublié.", "Lucie Gagnon: infirmière"],
  ["Une chercheuse marocaine nommée Lucie Gagnon a répondu.", "Lucie Gagnon: chercheuse"],
  [
    "Paul Lafleur et Lucie Gagnon, cofondateurs, ont souri.",
    "Paul Lafleur: cofondateur",
    "Lucie Gagnon: cofondateur",
  ],
  ["La directrice des loisirs, Lucie Gagnon, s'en réjouit.", "Lucie Gagnon: directrice · loisirs"],
  [
    "Lucie Gagnon, vice-présidente aux opérations, s'en réjouit.",
    "Lucie Gagnon: vice-présidente · opérations",
  ],
  ["Paul Lafleur, enseignant en zootechnie, s'en réjouit.", "Paul Lafleur: enseignant · zootechnie"],
  ["Lucie Gagnon, présidente du syndicat, s'en réjouit.", "Lucie Gagnon: présidente"],
  ["Paul Lafleur, éleveur de canards, s'en réjouit.", "Paul Lafleur: éleveur de canards"],
  ["Lucie Gagnon a ouvert sa porte mardi. La libraire y vend aussi du thé.", "Lucie Gagnon: libraire"],
  ["Lucie Gagnon a tout perdu. « Il ne reste rien », murmure la couturière.", "Lucie Gagnon: couturière"],
  ["Paul Lafleur a vu la rivière monter. Il est capitaine depuis trente ans.", "Paul Lafleur: capitaine"],
  ["Paul Lafleur a vu la rivière monter. Le préfet a promis de l'aide."],
];

/** Bodies that stand apart from the office. */
export const BODIES_APART: readonly RoleRow[] = [
  [
    "La Coopérative des Trois-Lacs ferme. « C'est fini », dit la présidente de la coopérative, Lucie Gagnon.",
    "Lucie Gagnon: présidente · chez Coopérative des Trois-Lacs",
  ],
  ["Hydro-Québec s'excuse. Son porte-parole, Paul Lafleur, le répète.", "Paul Lafleur: porte-parole · chez Hydro-Québec"],
  ["L'économiste Lucie Gagnon, de la Banque Nationale, en doute.", "Lucie Gagnon: économiste · chez Banque Nationale"],
  ["À l'Université Laval, le chercheur Paul Lafleur en doute.", "Paul Lafleur: chercheur · chez Université Laval"],
  ["À Blainville, le conseiller municipal Paul Lafleur s'y oppose.", "Paul Lafleur: conseiller municipal · [Blainville]"],
]; // prettier-ignore
