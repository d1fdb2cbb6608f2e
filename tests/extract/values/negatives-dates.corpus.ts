/** Sentences without dates: each line is a trap. */
export const NO_DATE: readonly string[] = [
  "La mer est calme.", "Le jeu est fini.", "La nuit est douce.", "Il a été élu.", "Elles ont été vues.", "L'or est cher.", "Un car de police.", "Sept-Îles est loin.",
  "Mars est une planète rouge.", "La vie sur Mars intrigue.", "Avril Lavigne chante.", "Thi Mai habite ici.", "M. Janvier est élu.", "Sur l'A6, un bouchon.",
  "Il en reste 7 ou 8.", "Il en reste 2 et un.", "Pendant trois ans, il a ri.", "Elle a 54 ans.", "Depuis quelque temps, il rit.", "Ces derniers temps, il rit.",
  "Le jeudi noir de la Bourse.", "En 24 heures, tout a changé.", "Un week-end de rêve.", "Il a couru 42 km en 2 h 30.", "Un film de 2 h 15.", "Il court le lundi.",
  "Ouvert du lundi au vendredi.", "Tous les jeudis, il court.", "Chaque mardi, il court.", "Ces derniers jours, il court.", "Il y a des gens.", "Il y a trois hommes.",
  "Dans trois villes, on fête.", "Dans la semaine, on fête.", "Un budget de 2000 dollars.", "Il a 2019 amis.", "Tiré à 2000 exemplaires.", "Il a gagné 2010 points.",
  "Le 123, rue du Parc.", "Un été chaud.", "L'hiver est long.", "Les quatre saisons.", "En hiver, il neige.", "Il aime l'automne.",
  "Noël Mamère est là.", "Un sapin de Noël.", "L'île de Pâques.", "Il est à trois heures de route.", "Il vit à 2 h de Montréal.", "Les 24 Heures du Mans.",
  "Le train de 8 wagons.", "La rue Saint-Jean est fermée.", "Saint-Jean-sur-Richelieu.", "La paroisse Saint-Jean.", "Il a fait 12/20.", "Un score de 3-2.",
  "La version 10.2.1 est sortie.", "IP 192.168.10.1.", "Le 514 555-2019.", "L'article 2019 du code.", "La route 2019.", "Une semaine plus tard.", "Un an plus tard.",
  "Il a tout dit en trois mois.", "Il aura duré cinq ans.", "De 12 à 17 ans.", "Entre 18 et 34 ans.", "Un mandat de quatre ans.", "Le mardi rouge.",
  "La marche de l'après-midi.", "Une mare de sang.", "Le marché est ouvert.", "La marée noire.", "Il marche.", "Il a dormi une nuit.",
  // Names that are words of the calendar.
  "La sonde s'est posée sur Mars en douceur.", "Le dieu Mars a donné son nom à la planète.", "Mme Avril a témoigné.", "Le juge Mai Nguyen préside.", "Juillet Tremblay signe la mise en scène.", "Le groupe Octobre rouge remonte sur scène.",
  "Robinson et son ami Vendredi y tiennent le premier rôle.", "La marche du temps est cruelle.", "Me Samedi plaide.",
  "Elle habite Trois-Rivières depuis toujours.", "Le traversier de Sept-Îles est à quai.", "Le mois le plus froid a été rude.",
  "La troupe joue Les Quatre Saisons.", "Le Théâtre du Printemps ferme.",
  // Numbers that look like days, years, hours.
  "Le magasin est ouvert 24/7.", "Le service est offert 24 h sur 24.", "Le numéro 15 des Canadiens a marqué.", "Il a terminé 12e sur 30.", "La 138 est fermée à la hauteur de Forestville.", "L'autoroute 20 est dégagée.",
  "L'A75 est bouchée dans les deux sens.", "Composez le 418 555-2014.", "Composez le 01 02 20 14 15.", "Le Canadien l'emporte 5-2.", "Elle l'a emporté 6-4, 7-5.", "Les Bleus mènent 21 à 12.", "Il a été noté 8/10 par le jury.", "Elle a eu 14/20 en français.",
  "Un format 16/9 est exigé.", "Le local 2012 est au deuxième.", "La résolution 1973 a été votée.", "La loi 2005 a été abrogée.", "Le lot 1998 est vendu.", "Il habite au 1940, rue Notre-Dame.", "Le 15, rue des Pins, est à vendre.", "La page 2010 manque.",
  "On a recensé 1850 orignaux.", "Le stade peut accueillir 2020 spectateurs.", "Le terrain fait 1999 pieds carrés.", "Le sentier monte à 1800 m.", "Il a vendu 2000 exemplaires de son livre.", "Un moteur de 1500 tours.", "Les articles 3, 4 et 5 ont été adoptés.",
  "Le lot 12-08 a été rappelé.", "La version 3.11 sort bientôt.", "Le vol AF 1822 a du retard.", "La salle 7 est libre.", "Il en veut 2 et son frère en veut 3.", "Le ratio est de 3:2.", "Il joue 2 contre 1.",
  // Lengths of time, ages, rhythms.
  "La panne a duré deux heures et quart.", "Le trajet prend une heure et demie.", "Le marathonien a couru en 2 h 18.", "Une vidéo de 3 h 40 a été déposée.", "Il est à 45 minutes de Québec.", "Elle a passé trois jours dans un arbre.", "Après dix ans d'attente, il l'a eu.", "Son bail de cinq ans est signé.",
  "Elle est âgée de 31 ans.", "Un bébé de huit mois est mort.", "Il purge une peine de 18 mois.", "La cure dure de six à huit semaines.", "Il travaille 40 heures par semaine.", "Le comité siège deux fois par mois.", "Chaque automne, les oies reviennent.", "Tous les lundis, on y danse.",
  "Le bac passe aux 20 minutes.", "Il pêche le dimanche.", "Les matins sont frais.", "La boutique ouvre du mercredi au samedi.", "En été, on y mange dehors.", "Elle lit un livre par semaine.", "Ces dernières années, tout a changé.", "Au cours des trois dernières semaines, rien n'a bougé.", "Les deux prochaines années seront dures.",
  // Vague, or a manner of speaking.
  "Le journal veut séduire les lecteurs de demain.", "Les jeunes d'aujourd'hui lisent moins.", "Récemment, un ours a été vu.", "On le saura bientôt.", "Il était une fois un village.", "Jadis, on y moulait le grain.", "Un jour, il partira.", "De nos jours, c'est rare.",
  "Du jour au lendemain, il a tout quitté.", "Il vit au jour le jour.", "C'est l'histoire de la semaine.", "Il a gagné le gros lot du siècle.", "La nuit tombe tôt.", "L'heure est grave.", "À la bonne heure.", "Le cadeau de Noël idéal existe.", "La bûche de Noël est au four.", "Le lapin de Pâques est passé.",
  "Un match nul, 1 à 1, a suffi.", "La messe de minuit fait salle comble.", "Le démon de midi l'a piqué.", "Les démons de minuit, chantaient-ils.", "Le bulletin du midi est court.",
]; // prettier-ignore
