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
]; // prettier-ignore
