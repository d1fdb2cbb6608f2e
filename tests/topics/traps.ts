/** Figures of speech, remarks in passing, homonyms: `[topics that must not be given, text]`; first line = title. */
export const TRAPS: readonly (readonly [readonly string[], string])[] = [
  [
    ["sante"],
    "La coopérative retrouve la santé financière\nAprès trois exercices déficitaires, la coopérative affiche un excédent. Sa bonne santé financière rassure les membres. La santé des finances passe par les ventes.",
  ],
  [
    ["sport"],
    "Match politique à Laval\nLe débat des chefs a tourné au match politique. Le premier ministre a gagné la première manche. Ses adversaires parlent de match nul.",
  ],
  [
    ["sante"],
    "Chirurgie budgétaire à l'université\nLe recteur promet une opération chirurgicale dans le budget. On taillera au scalpel dans les dépenses, pas à la hache. Les facultés craignent une saignée.",
  ],
  [
    ["sante", "covid-19"],
    "Le festival bat son record\nLe festival a vendu 40 000 billets, du jamais vu depuis la pandémie de COVID-19. Les musiciens étaient ravis. La scène principale a affiché complet chaque soir.",
  ],
  [
    ["sport"],
    "Un marathon de négociations\nLes parties ont négocié dix-huit heures d'affilée. Ce marathon a mené à une entente de principe. Les syndiqués voteront vendredi sur la convention collective.",
  ],
  [
    ["meteo"],
    "Tempête au conseil municipal\nUne tempête politique secoue l'hôtel de ville depuis la démission du directeur général. Le maire dit vouloir calmer la tempête. Les conseillers se réunissent lundi.",
  ],
  [
    ["meteo"],
    "Pluie de records à la piscine\nUne pluie de records est tombée sur le bassin olympique. Les nageuses ont brillé au relais. L'entraîneur parle d'une avalanche de médailles.",
  ],
  [
    ["meteo", "catastrophes"],
    "Avalanche de critiques contre la réforme\nLe projet de loi suscite une avalanche de critiques. Les députés de l'opposition y voient un séisme. La ministre promet des amendements.",
  ],
  [
    ["catastrophes"],
    "Un séisme politique à Bruxelles\nLa chute de la coalition est un véritable séisme. Les partis cherchent un nouveau premier ministre. Le roi a reçu les présidents de parti.",
  ],
  [
    ["conflits"],
    "Guerre des prix à la pompe\nLes détaillants se livrent une guerre des prix depuis vendredi. Le litre d'essence ordinaire est passé sous 1,30 $. Les automobilistes font la file aux stations-service.",
  ],
  [
    ["conflits", "justice"],
    "Le lac déclare la guerre au myriophylle\nLes riverains se mobilisent contre la plante envahissante. Des bâches seront posées au fond du lac. La bataille durera dix ans, dit la biologiste de l'association du lac.",
  ],
  [
    ["religion"],
    "Le pape du chocolat ouvre boutique\nLe chocolatier, surnommé le pape du cacao, ouvre une boutique au marché. La pâtisserie y sera une religion, promet-il. Les gâteaux coûteront huit dollars.",
  ],
  [
    ["religion"],
    "La messe est dite pour le projet de stade\nLe conseil municipal a rejeté le projet. « La messe est dite », a lancé le maire. Les conseillers ont voté à huit contre trois.",
  ],
  [
    ["agriculture", "economie"],
    "Il récolte les médailles\nLe sprinteur a récolté trois médailles aux championnats. Il a semé tous ses rivaux dans le dernier droit. L'athlète courra le 200 mètres dimanche.",
  ],
  [
    ["arts-culture-medias"],
    "Le théâtre d'un drame\nLa rue Laurier a été le théâtre d'un incendie mortel. Les pompiers sont arrivés en six minutes. Deux personnes ont péri dans les flammes.",
  ],
  [
    ["arts-culture-medias"],
    "Les policiers connaissent la musique\nLes fraudeurs changent de méthode, mais les enquêteurs connaissent la musique. Quatre suspects ont été arrêtés. Ils seront accusés de fraude au palais de justice.",
  ],
  [
    ["arts-culture-medias"],
    "Le film des événements\nLe conducteur a perdu la maîtrise de son camion à 8 h. Les policiers ont reconstitué le film de l'accident. La route est restée fermée tout l'avant-midi.",
  ],
  [
    ["sport"],
    "L'ancien hockeyeur plaide coupable\nL'ancien joueur de hockey a plaidé coupable à deux chefs de fraude. Le juge le sentenciera en juin. La Couronne réclame la prison.",
  ],
  [
    ["sport"],
    "La balle est dans le camp du gouvernement\nLe syndicat a déposé son offre finale. La balle est dans le camp du gouvernement, dit la présidente. La grève commencera lundi sans entente.",
  ],
  [
    ["sport"],
    "Un carton pour la romancière\nSon roman fait un carton en librairie. L'écrivaine marque un but à chaque livre, dit son éditeur. La suite paraîtra au printemps.",
  ],
  [
    ["environnement"],
    "Un climat toxique au bureau\nLe climat de travail est toxique, conclut l'enquête. Les employées dénoncent l'ambiance. Le syndicat demande le départ du directeur.",
  ],
  [
    ["environnement"],
    "Un environnement d'affaires difficile\nLes entreprises se plaignent d'un environnement d'affaires incertain. Les tarifs douaniers pèsent sur les exportations. Le patronat réclame une baisse d'impôt.",
  ],
  [
    ["sante"],
    "Le remède miracle du maire contre les nids-de-poule\nLe maire croit avoir trouvé le remède aux nids-de-poule. Le nouvel asphalte sera posé sur trois rues. Le conseil municipal a voté un demi-million.",
  ],
  [
    ["sante"],
    "Un virus informatique paralyse la mairie\nUn virus informatique a bloqué les serveurs de la ville. Les pirates réclament une rançon. La mairie a porté plainte à la police.",
  ],
  [
    ["education"],
    "À l'école de la patience\nLa pêche au saumon est une école de patience. Le guide remonte la rivière depuis trente ans. Les saumons y fraient en novembre.",
  ],
  [
    ["education"],
    "Le professeur Tournesol de la choucroute\nOn le surnomme le professeur. À 70 ans, le cuisinier fermente ses choux dans le garage. Ses recettes font courir les gourmands du village.",
  ],
  [
    ["justice"],
    "Le verdict des électeurs\nLes électeurs rendront leur verdict dimanche. Les candidats ont fait campagne jusqu'à minuit. Le scrutin s'annonce serré.",
  ],
  [
    ["justice"],
    "Crime de lèse-majesté au potager\nMettre de la crème dans la carbonara est un crime, dit la cheffe. Sa recette demande des œufs et du fromage. Le plat se mange brûlant.",
  ],
  [
    ["politique"],
    "La politique de retour du magasin change\nLe détaillant resserre sa politique de retour. Les clients auront trente jours pour rapporter leurs achats. Les soldes seront finales.",
  ],
  [
    ["politique"],
    "L'élection de la reine du carnaval\nLes enfants ont élu la reine du carnaval. La fête a réuni 300 familles au parc. Le feu de joie a clos la soirée.",
  ],
  [
    ["economie"],
    "Il économise ses gestes\nLe vieux luthier économise ses gestes. Il taille l'érable à la main depuis 1974. Ses violons sonnent jusqu'à Vienne.",
  ],
  [
    ["economie", "mines"],
    "Elle a bonne mine\nLa comédienne a bonne mine au sortir de scène. La pièce, une mine d'or pour les acteurs, tient l'affiche jusqu'en mai. Le théâtre est plein.",
  ],
  [
    ["economie", "banques"],
    "Sur le banc des accusés\nAssis au banc des accusés, l'homme n'a pas bronché. La juge l'a condamné à quatre ans de pénitencier. Ses victimes pleuraient.",
  ],
  [
    ["economie", "peche"],
    "Un pêcheur repenti\nLe prêtre a parlé du péché et du pardon à la messe de minuit. Les paroissiens remplissaient l'église. La chorale a chanté Minuit, chrétiens.",
  ],
  [
    ["travail"],
    "Les travaux de la rue Sainte-Anne s'achèvent\nLes travaux de voirie dureront jusqu'en octobre. L'asphaltage commencera lundi. Les automobilistes devront faire un détour.",
  ],
  [
    ["science-technologie"],
    "Une recette qui n'est pas de la science-fiction\nLa cheffe cuit son pain au four à bois. Il ne faut pas être une fusée pour réussir la croûte. La farine vient du moulin.",
  ],
  [
    ["immigration", "politique"],
    "Les oies migrent plus tôt\nLes oies des neiges ont entamé leur migration deux semaines plus tôt. Les ornithologues les comptent au réservoir. L'espèce se porte bien.",
  ],
  [
    ["guerre", "conflits"],
    "Le jardinier et ses soldats\nContre les pucerons, il a une armée de coccinelles. Ces petits soldats dévorent tout. Ses rosiers sont superbes.",
  ],
  [
    ["justice", "armes-a-feu"],
    "L'arme secrète de la nageuse\nSon arme secrète ? Le virage. La nageuse a gagné le 100 mètres papillon aux championnats. Elle vise les Jeux olympiques.",
  ],
  [
    ["incendies", "catastrophes"],
    "Le groupe a mis le feu à la salle\nLe chanteur a mis le feu à l'Olympia samedi. Les spectateurs en redemandaient. L'album sort en vinyle.",
  ],
  [
    ["inondations", "catastrophes"],
    "Inondés de courriels\nLes élus sont inondés de courriels depuis l'annonce. La pétition contre le règlement de zonage compte 3000 noms. Le conseil municipal tranchera lundi.",
  ],
  [
    ["sante", "sport", "politique", "economie", "justice"],
    "Souvenirs de ma grand-tante\nElle avait les mains larges et riait fort. Le dimanche, on marchait jusqu'au pont. Elle connaissait le nom de chaque oiseau.",
  ],
  [
    ["hockey", "sport"],
    "Une rondelle d'oignon de trop\nCoupez l'oignon en rondelles et faites-le dorer au beurre. Ajoutez le vin blanc. La soupe se sert gratinée.",
  ],
];
