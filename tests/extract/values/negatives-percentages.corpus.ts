/** Sentences without percentages: each line is a trap. */
export const NO_PERCENTAGE: readonly string[] = [
  "Cent pour tous.", "Pour cent personnes.", "Le pourcentage augmente.", "3 points de pourcentage de plus.", "Un sur cent.", "Il a marqué 12 points.",
  "12 degrés.", "La moitié des élèves.", "Pour 100 élèves.", "Un quart des élèves.",
  "Elle a donné son accord à cent pour la fête.", "Du bois pour cent trente familles.", "Le pour et le contre pèsent cent.", "Une hausse de 25 points de base.",
  "Un élève sur trois décroche.", "Sept arbres sur dix sont tombés.", "Le lac est salé à 35 ‰.", "Un taux de 0,8 pour mille au volant.", "Deux tiers des sièges sont vides.",
  "Le taux d'alcoolémie fait peur.", "Une remise de vingt dollars.", "La p. 100 du rapport est blanche.",
  "Il a lu les pages 10 et 12.", "L'indice a pris 30 points.", "Le ratio est de 3 pour 1.", "Un centième de seconde les sépare.",
]; // prettier-ignore
