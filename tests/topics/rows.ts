/** Short articles and the topics an editor gives them: `[topics, text]`. The text's first line is its title. */
export const ROWS: readonly (readonly [readonly string[], string])[] = [
  [
    ["economie", "economie-sociale"],
    "Un coup de pouce à l'économie sociale\nLe ministère verse 2 M$ aux 22 pôles d'économie sociale. Les entreprises collectives pourront embaucher. « L'économie de nos régions en dépend », dit la directrice d'une coopérative.",
  ],
  [
    ["economie", "agriculture"],
    "La saison s'annonce courte dans les champs\nLes agriculteurs de la plaine ont perdu un tiers de leurs récoltes. L'Union des producteurs agricoles réclame une aide. Le rendement du maïs et du soya recule partout.",
  ],
  [
    ["economie", "mines"],
    "La fosse s'agrandira\nLa minière veut extraire du lithium jusqu'en 2045. Le gisement, à ciel ouvert, emploie déjà 300 mineurs. Le minerai partira par train.",
  ],
  [
    ["economie", "peche"],
    "Les crabiers rentrent à quai\nLes pêcheurs de crabe des neiges ont atteint leur quota en six semaines. Les débarquements valent moins que l'an dernier. Les usines de transformation attendent le homard.",
  ],
  [
    ["finances-publiques", "politique"],
    "Québec prévoit un déficit de 11 milliards\nLe ministre des Finances a déposé son budget à l'Assemblée nationale. Le déficit se creuse et la dette publique monte. L'opposition dénonce un budget d'austérité.",
  ],
  [
    ["economie", "inflation"],
    "L'inflation ralentit\nL'indice des prix à la consommation a monté de 2,1 % en un an. L'inflation avait dépassé 8 % en 2022. La banque centrale garde son taux directeur.",
  ],
  [
    ["economie", "tourisme"],
    "Les hôteliers sourient\nLes nuitées ont bondi de 12 % et les touristes américains reviennent. L'office du tourisme parle d'une saison touristique record. Les croisières ont amené 80 000 visiteurs.",
  ],
  [
    ["economie", "immobilier"],
    "Les maisons se vendent moins vite\nLe marché immobilier s'essouffle : le prix médian d'une propriété unifamiliale a baissé de 3 %. Les courtiers immobiliers comptent plus d'inscriptions. Les taux hypothécaires freinent les acheteurs.",
  ],
  [
    ["economie", "energie"],
    "Deux barrages de plus sur la rivière\nHydro-Québec étudie deux centrales hydroélectriques. La demande d'électricité devrait doubler d'ici 2050. Chaque barrage produirait 200 mégawatts d'énergie.",
  ],
  [
    ["economie", "transport-collectif"],
    "Le tramway attendra\nLa mise en service du tramway est reportée à 2030. D'ici là, les autobus seront plus fréquents et le métro ouvrira plus tard. Le transport en commun a perdu 15 % de ses usagers.",
  ],
  [
    ["economie", "entreprises"],
    "L'équipementier se place à l'abri de ses créanciers\nL'entreprise a perdu 40 millions et pourrait faire faillite. Son chiffre d'affaires a fondu de moitié. Un repreneur serait intéressé par deux usines sur trois.",
  ],
  [
    ["sante", "hopitaux"],
    "Vingt-trois civières pour onze places\nL'urgence de l'hôpital déborde depuis lundi. Le taux d'occupation des civières dépasse 200 %. La direction du CISSS invite les patients à consulter ailleurs.",
  ],
  [
    ["sante", "medecine-familiale"],
    "Un millier d'orphelins de moins\nTrois médecins de famille s'installent à la clinique médicale du village. Ils prendront en charge mille patients sans médecin. Le guichet d'accès les appellera.",
  ],
  [
    ["sante", "vaccination", "maladies-infectieuses"],
    "Rougeole : on vaccine dans les gares\nUne épidémie de rougeole touche la région, avec 45 cas confirmés. La campagne de vaccination commence mardi dans les gares. La santé publique rappelle que le vaccin est gratuit.",
  ],
  [
    ["sante", "sante-mentale"],
    "Parler avant que ça casse\nLe nombre de jeunes suivis pour anxiété et dépression a doublé. Les psychologues manquent et la santé mentale coûte cher. Une ligne d'écoute de prévention du suicide ouvre jeudi.",
  ],
  [
    ["sante", "cancer"],
    "Dépister plus tôt\nLe dépistage du cancer du sein commencera à 45 ans. Une mammographie sera offerte tous les deux ans. Les oncologues y voient un moyen de traiter la tumeur à temps.",
  ],
  [
    ["sante", "personnel-de-la-sante"],
    "Les infirmières refusent les heures supplémentaires\nLe syndicat des infirmières dénonce le temps supplémentaire obligatoire. Au CHU, un quart de soir sur trois manque de personnel soignant. La ministre de la Santé promet des renforts.",
  ],
  [
    ["education", "ecoles"],
    "Des classes dans le gymnase\nL'école primaire du quartier manque de locaux et deux classes logent au gymnase. Le centre de services scolaire promet un agrandissement. Les élèves y resteront jusqu'en juin.",
  ],
  [
    ["education", "universites"],
    "L'université gèle les embauches\nLe recteur annonce un gel des embauches dans toutes les facultés. La baisse des étudiants étrangers prive l'université de 20 millions. Les professeurs s'inquiètent pour la recherche.",
  ],
  [
    ["services-de-garde", "petite-enfance"],
    "Des places pour les tout-petits\nUn centre de la petite enfance de 80 places ouvrira en août. Les parents attendent une place en garderie depuis deux ans. Les éducatrices restent difficiles à recruter.",
  ],
  [
    ["education", "enseignants"],
    "Il manque 1200 profs à la rentrée\nÀ trois jours de la rentrée scolaire, 1200 postes d'enseignants restent vacants. Les enseignantes non qualifiées sont plus nombreuses que jamais. Les élèves auront des suppléants.",
  ],
  [
    ["justice", "tribunaux"],
    "Cinq ans de prison pour l'ex-comptable\nLa juge a prononcé sa sentence mardi au palais de justice. L'accusé avait plaidé coupable. La Couronne demandait sept ans de pénitencier, la défense trois.",
  ],
  [
    ["justice", "homicides"],
    "Un troisième meurtre en deux semaines\nUn homme de 24 ans a été tué par balle dans la nuit. Les enquêteurs de la section des homicides traitent l'affaire comme un meurtre. Un suspect a été arrêté au matin.",
  ],
  [
    ["justice", "police", "vols"],
    "Les voleurs de VUS coffrés\nLes policiers ont arrêté six suspects dans une enquête sur des vols de véhicules. Les perquisitions ont permis de saisir douze voitures volées. Ils comparaîtront au palais de justice.",
  ],
  [
    ["justice", "fraude"],
    "La fausse banquière vidait les comptes\nUne escroc se faisait passer pour une employée de banque et soutirait les cartes des aînés. Les fraudes dépassent 300 000 $. La fraudeuse a été accusée d'usurpation d'identité.",
  ],
  [
    ["justice", "trafic-de-drogue"],
    "Du fentanyl dans des jouets\nLa police a saisi 12 kilos de fentanyl et de cocaïne au port. Le réseau de trafiquants de drogue importait les stupéfiants par conteneur. Sept accusations de trafic ont été déposées.",
  ],
  [
    ["catastrophes", "accidents-de-la-route"],
    "Embardée mortelle sur la 117\nUn automobiliste a perdu la vie dans une sortie de route. Son véhicule a percuté un arbre. La collision a fermé la route 117 durant cinq heures; une passagère est blessée gravement.",
  ],
  [
    ["catastrophes", "incendies"],
    "Un immeuble de douze logements en cendres\nUn violent incendie a détruit un immeuble de la rue Bréard. Quarante pompiers ont combattu les flammes toute la nuit. Les sinistrés sont pris en charge par la Croix-Rouge.",
  ],
  [
    ["catastrophes", "inondations"],
    "La rivière sort de son lit\nLes inondations ont forcé l'évacuation de 200 maisons. La crue a coupé deux ponts et les sous-sols sont inondés. Les sinistrés logent à l'aréna.",
  ],
  [
    ["catastrophes", "seismes"],
    "La terre a tremblé à Port-de-Paix\nUn séisme de magnitude 5,9 a fait quinze morts. Les répliques se poursuivent et les secouristes fouillent les décombres. L'épicentre est au large.",
  ],
  [
    ["catastrophes", "feux-de-foret"],
    "Le feu avance vers Chibougamau\nLes feux de forêt ont brûlé 40 000 hectares. La SOPFEU compte douze brasiers hors de contrôle. Les avions-citernes ont été cloués au sol par la fumée.",
  ],
  [
    ["meteo", "tempete-de-neige"],
    "Quarante centimètres d'ici mardi\nUne tempête de neige balaiera le fleuve dès ce soir. Environnement Canada prévoit de la poudrerie et des rafales de 90 km/h. Des avertissements de neige abondante sont en vigueur.",
  ],
  [
    ["meteo", "canicule"],
    "Le mercure grimpe à 38 degrés\nLa canicule s'installe sur tout le sud et Météo-France place dix départements en vigilance orange. La vague de chaleur durera jusqu'à jeudi. Les températures nocturnes resteront élevées.",
  ],
  [
    ["meteo"],
    "Du soleil, puis de la pluie\nLes prévisions météo annoncent un ciel dégagé samedi. Une dépression apportera de la pluie et des orages dimanche. Les températures resteront sous les normales de saison.",
  ],
  [
    ["environnement", "changements-climatiques"],
    "Les glaciers alpins perdent encore un mètre\nLe réchauffement climatique a fait fondre les glaciers suisses de 4 % en un an. Les climatologues accusent les gaz à effet de serre. Le climat de 2050 en fera disparaître la moitié.",
  ],
  [
    ["environnement", "eau"],
    "Ne buvez pas l'eau du robinet\nUn avis d'ébullition touche 4000 foyers. L'eau potable contient trop de bactéries depuis le bris de l'aqueduc. L'usine de filtration sera inspectée.",
  ],
  [
    ["environnement", "especes-envahissantes"],
    "La moule zébrée gagne le lac\nL'espèce exotique envahissante a été repérée par des plongeurs. La moule zébrée menace la biodiversité du lac. Les plaisanciers devront laver leur bateau.",
  ],
  [
    ["environnement", "dechets-recyclage"],
    "Le bac brun se fait attendre\nLa collecte du compost commencera un an plus tard. La moitié des déchets du site d'enfouissement sont des matières organiques. Le recyclage, lui, progresse peu.",
  ],
  [
    ["environnement", "biodiversite"],
    "Trois caribous sont nés dans l'enclos\nLa harde de caribous forestiers, une espèce menacée, compte trois faons de plus. Les biologistes suivent leur habitat. La protection de la biodiversité passera par une aire protégée.",
  ],
  [
    ["environnement", "pollution"],
    "De l'arsenic dans l'air\nLes émissions d'arsenic de la fonderie dépassent encore la norme. La qualité de l'air inquiète les riverains. Le plan d'assainissement réduirait la pollution atmosphérique en cinq ans.",
  ],
  [
    ["politique", "elections"],
    "Trois candidats pour un siège\nL'élection partielle aura lieu le 12 mai. Les candidats ont déposé leur bulletin de candidature. Les électeurs pourront voter par anticipation; les bureaux de vote ouvriront à 9 h.",
  ],
  [
    ["politique", "politique-municipale"],
    "Le maire perd sa majorité\nDeux conseillers municipaux quittent le parti du maire. Le conseil municipal devra adopter le budget sans majorité. La mairesse suppléante appelle au calme.",
  ],
  [
    ["politique", "parlement"],
    "La loi passe à une voix près\nLes députés ont adopté le projet de loi en troisième lecture. Les sénateurs proposent trois amendements. Le Parlement siégera jusqu'à vendredi.",
  ],
  [
    ["politique", "diplomatie"],
    "Dakar rappelle son ambassadeur\nLe Sénégal a rappelé son ambassadeur pour consultations. Le ministère des Affaires étrangères parle de crise diplomatique. Les deux présidents se verront en marge du sommet.",
  ],
  [
    ["immigration", "refugies"],
    "Les demandeurs d'asile arrivent par le nord\nLe nombre de demandeurs d'asile a triplé en un mois. Le ministre de l'Immigration veut réduire les seuils d'immigration. Les organismes d'accueil d'immigrants débordent.",
  ],
  [
    ["politique", "premieres-nations"],
    "Le conseil de bande signe un traité\nLa Première Nation innue et le gouvernement ont signé un traité. Les chefs autochtones saluent une autonomie attendue depuis 40 ans. Les communautés innues voteront à l'automne.",
  ],
  [
    ["sport", "hockey"],
    "Le Canadien s'effondre en troisième\nMené par trois buts, le gardien n'a pu que regarder. Le Canadien n'a marqué qu'un but en avantage numérique. Il disputera son prochain match au Centre Bell contre les Bruins de la LNH.",
  ],
  [
    ["sport", "football"],
    "Les Lions indomptables en demi-finale\nLe Cameroun a battu le Mali 2-1 en quart de finale de la CAN. L'attaquant a marqué sur penalty. Le sélectionneur a salué son gardien et ses milieux de terrain.",
  ],
  [
    ["sport", "cyclisme"],
    "Le maillot jaune change d'épaules\nLe coureur belge a gagné l'étape de montagne au sprint. Le peloton du Tour de France comptait 40 cyclistes au col. Le maillot jaune est désormais danois.",
  ],
  [
    ["sport", "tennis"],
    "Une Québécoise en huitièmes à Wimbledon\nLa joueuse de tennis a gagné en deux manches, 6-3 et 6-4. Son service lui a valu onze as. Elle affrontera la première raquette mondiale.",
  ],
  [
    ["sport", "ski"],
    "Le podium à Val-d'Isère\nLa skieuse suisse a gagné le slalom géant de la Coupe du monde. Les skieurs ont dû composer avec une piste glacée. La descente aura lieu demain.",
  ],
  [
    ["travail", "greve"],
    "Les cols bleus débraient\nLes 300 employés ont déclenché une grève générale illimitée lundi. Leur syndicat réclame une hausse de salaire de 4 %. Des piquets de grève se dressent devant le garage municipal.",
  ],
  [
    ["travail", "emploi-chomage"],
    "Le chômage remonte à 6 %\nLe taux de chômage a gagné un demi-point en mars. L'économie a perdu 12 000 emplois à temps plein. Les demandeurs d'emploi sont surtout des jeunes.",
  ],
  [
    ["travail", "negociations-collectives"],
    "Entente de principe chez les débardeurs\nLe syndicat et l'employeur ont conclu une entente de principe. La convention collective était échue depuis 2023. Les syndiqués voteront dimanche en assemblée générale.",
  ],
  [
    ["religion", "catholicisme"],
    "Le diocèse vend six églises\nL'évêque a confirmé la vente de six églises. Les paroissiens iront à la messe dans le village voisin. Le diocèse catholique ne compte plus que douze prêtres.",
  ],
  [
    ["religion", "islam"],
    "La mosquée ouvre ses portes\nLes musulmans du quartier rompent le jeûne du ramadan à la mosquée. L'imam y convie les voisins. Le repas suit la prière du soir.",
  ],
  [
    ["conflits", "guerre"],
    "Bombardements sur Kharkiv\nL'armée russe a bombardé la ville dans la nuit : neuf morts. Les soldats ukrainiens tiennent le front. Un cessez-le-feu paraît loin, dit l'état-major.",
  ],
  [
    ["conflits", "terrorisme"],
    "Attaque djihadiste contre un poste au nord du Burkina\nUn attentat revendiqué par un groupe djihadiste a tué douze soldats. Les terroristes ont fui vers la frontière. L'armée a lancé une offensive.",
  ],
  [
    ["arts-culture-medias"],
    "Quarante musiciens pour une symphonie\nL'orchestre symphonique ouvrira le festival avec Berlioz. La cheffe d'orchestre a choisi un chœur d'enfants. Le concert sera suivi d'un récital de piano.",
  ],
  [
    ["arts-culture-medias"],
    "Un premier roman remarqué\nL'écrivaine publie un premier roman aux éditions du Boréal. La romancière y raconte son enfance. Le livre est finaliste d'un prix littéraire.",
  ],
  [
    ["arts-culture-medias"],
    "Un film tourné au Cap-Breton\nLe cinéaste a tourné son long métrage en douze jours. Le film, présenté au festival de cinéma, prend l'affiche en salle vendredi. L'actrice y joue une veuve.",
  ],
  [
    ["arts-culture-medias"],
    "Trois siècles de peinture au musée\nLe musée des beaux-arts expose 80 tableaux de peintres flamands. L'exposition réunit des œuvres de Rubens. Le conservateur a mis cinq ans à la préparer.",
  ],
  [
    ["science-technologie"],
    "Une planète de glace à 40 années-lumière\nDes astronomes ont observé une exoplanète avec le télescope James-Webb. La découverte, parue dans la revue Nature, surprend les astrophysiciens. L'étoile est une naine rouge.",
  ],
  [
    ["science-technologie"],
    "Un robot qui apprend à plier le linge\nDes chercheurs en intelligence artificielle ont entraîné un algorithme à plier des draps. Le laboratoire a publié son étude en robotique. L'apprentissage automatique a pris deux semaines.",
  ],
  [
    ["societe"],
    "Des logements pour les sans-abri\nLe refuge pour itinérants accueillera 40 sans-abri cet hiver. L'itinérance a doublé dans la ville. Les organismes communautaires demandent des logements sociaux.",
  ],
  [
    ["societe"],
    "Cent bénévoles pour la guignolée\nLa banque alimentaire lance sa guignolée samedi. Une centaine de bénévoles recueilleront des denrées pour les familles démunies. La pauvreté gagne du terrain, dit l'organisme communautaire.",
  ],
];
