/** Sentences in which nothing of the kind may be found. As much care as the positive tables: each line is a trap. */
import type { ValueMention } from "../../../src/types.js";

export const NEGATIVES: Readonly<Record<ValueMention["kind"], readonly string[]>> = {
  amount: [
    "Elle a lu un livre et deux livres de poche.", "Le sol est gelé.", "Sol Zanetti a parlé.", "Le franc succès de la pièce.", "Une couronne de fleurs.",
    "Trois couronnes de sapin.", "Il est sans le sou.", "50 Cent est en concert.", "Le rappeur 50 Cent chante.", "Il parle franc.", "Franc-parler et francs-maçons.",
    "Il a 100 livres dans sa bibliothèque.", "Le marché du dollar est nerveux.", "Des dollars et des euros.", "Le won coréen baisse.", "Un million de visiteurs.", "Un euro sur quatre part en fumée.",
    "Trois millions d'habitants.", "La ville compte 2 millions d'habitants, dont 1 million de jeunes.", "Quelques centaines de dollars.", "Cent fois sur le métier.",
    "Mille mercis.", "Le billet du jour.", "La zone euro compte 19 pays.", "Le dollar canadien a monté.", "L'euro 2016 de soccer.", "Il vaut son pesant d'or.",
    "Un mark de plus.", "Le parti a 25 sièges, 40 % des voix.", "Il a 3 M de followers.", "Le projet de loi 96 est adopté.", "Canal 5 et Radio 2.",
    "Il court le 100 mètres.", "Le CHF est une lettre.", "Elle paie sans compter.", "Il coûte les yeux de la tête.",
  ],
  percentage: [
    "Cent pour tous.", "Pour cent personnes.", "Le pourcentage augmente.", "3 points de pourcentage de plus.", "Un sur cent.", "Il a marqué 12 points.",
    "12 degrés.", "La moitié des élèves.", "Pour 100 élèves.", "Un quart des élèves.",
  ],
  quantity: [
    "Il a attendu trois ans.", "Il a attendu 48 heures.", "Pendant 10 minutes.", "Depuis deux semaines.", "Âgé de 12 ans.", "Elle a 54 ans.", "À 82 ans, il court.",
    "Au 123, rue Principale.", "Sur la route 138.", "L'autoroute 20 est fermée.", "La loi 101 est là.", "Selon l'article 5 du code.", "Le projet de loi 96 passe.",
    "Composez le 514 555-1234.", "Composez le 1 877 555-0142.", "Composez le 01 23 45 67 89.", "Il a gagné 3 à 2.", "Une victoire de 4-1.", "La COVID-19 recule.",
    "La 45e édition du festival.", "Il a fini 3e.", "Deux d'entre eux sont partis.", "Les deux ont dit oui.", "Il en reste trois.", "Un homme et une femme.",
    "Une personne est morte.", "Le chapitre 3 est long.", "À la page 12 du journal.", "Dans la chambre 12.", "Le groupe 2 part.", "Il est né en 1960 dans un village.",
    "Sept arbres sur dix sont tombés.", "Un élève sur trois décroche.", "Il a couru trois fois.", "Deux tiers des élus.", "Les trois quarts des élus.",
    "À deux reprises, il est tombé.", "Une dizaine de jours de retard.", "Une vingtaine de minutes.", "Le 15 mars, il pleut.", "En 2019, plusieurs ont fui.",
    "Des centaines de personnes.", "Des milliers de visiteurs.", "Une voiture flambant neuf.", "Un appartement remis à neuf.", "Trois-Rivières et Sept-Îles.",
    "Les Trois Accords chantent.", "Le journal 20 Minutes.", "Les deux dernières années.", "Les trois prochains mois.", "Il est 10 heures.", "À 18 h 30, il mange.",
    "J4A 2B7 est un code postal.", "Le G7 et le G20.", "L'A6 est fermée.", "Le Boeing 737 vole.", "Il pèse le pour et le contre.", "Les cent jours de Napoléon.",
    "La phase 2 du projet.", "Il chausse du 42.", "La note de 7/10.", "Plus de 12 ont échoué.", "Un peu plus.", "Le numéro 10 des Bleus.", "L'étape 4 du Tour.",
  ],
  date: [
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
  ],
}; // prettier-ignore
