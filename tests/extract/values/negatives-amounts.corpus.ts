/** Sentences without amounts of money: each line is a trap. */
export const NO_AMOUNT: readonly string[] = [
  "Elle a lu un livre et deux livres de poche.", "Le sol est gelé.", "Sol Zanetti a parlé.", "Le franc succès de la pièce.", "Une couronne de fleurs.",
  "Trois couronnes de sapin.", "Il est sans le sou.", "50 Cent est en concert.", "Le rappeur 50 Cent chante.", "Il parle franc.", "Franc-parler et francs-maçons.",
  "Il a 100 livres dans sa bibliothèque.", "Le marché du dollar est nerveux.", "Des dollars et des euros.", "Le won coréen baisse.", "Un million de visiteurs.", "Un euro sur quatre part en fumée.",
  "Trois millions d'habitants.", "La ville compte 2 millions d'habitants, dont 1 million de jeunes.", "Quelques centaines de dollars.", "Cent fois sur le métier.",
  "Mille mercis.", "Le billet du jour.", "La zone euro compte 19 pays.", "Le dollar canadien a monté.", "L'euro 2016 de soccer.", "Il vaut son pesant d'or.",
  "Un mark de plus.", "Le parti a 25 sièges, 40 % des voix.", "Il a 3 M de followers.", "Le projet de loi 96 est adopté.", "Canal 5 et Radio 2.",
  "Il court le 100 mètres.", "Le CHF est une lettre.", "Elle paie sans compter.", "Il coûte les yeux de la tête.",
]; // prettier-ignore
