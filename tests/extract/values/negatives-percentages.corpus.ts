/** Sentences without percentages: each line is a trap. */
export const NO_PERCENTAGE: readonly string[] = [
  "Cent pour tous.", "Pour cent personnes.", "Le pourcentage augmente.", "3 points de pourcentage de plus.", "Un sur cent.", "Il a marqué 12 points.",
  "12 degrés.", "La moitié des élèves.", "Pour 100 élèves.", "Un quart des élèves.",
]; // prettier-ignore
