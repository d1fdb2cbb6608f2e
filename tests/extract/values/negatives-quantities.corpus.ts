/** Sentences without quantities: each line is a trap. */
export const NO_QUANTITY: readonly string[] = [
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
]; // prettier-ignore
