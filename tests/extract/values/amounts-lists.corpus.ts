/**
 * Ranges (one amount), lists that share a unit (an amount each: the last span holds the unit, the others their number),
 * changes (two amounts) and sums whose currency another one lends.
 */
import type { AmountSentences } from "./amount-case.js";

export const LIST_SENTENCES: readonly AmountSentences[] = [
  {
    country: "CA",
    sentences: [
      ["Le coût se situerait entre [12 et 14 M$].", "12000000..14000000 CAD"],
      ["Les amendes vont de [150 à 600 $].", "150..600 CAD"],
      ["Les loyers oscillent entre [780 $ et 1 040 $].", "780..1040 CAD"],
      ["Il faudra de [1,5 à 2 milliards de dollars].", "1500000000..2000000000 CAD"],
      ["Le terrain vaut de [900 000 $ à 1,2 M$].", "900000..1200000 CAD"],
      ["La réparation coûtera [deux à trois mille dollars].", "2000..3000 CAD"],
      ["Le billet se vend [20-25 $] en prévente.", "20..25 CAD"],
      ["Elle demande [5 ou 6 dollars] pour ses confitures.", "5..6 CAD"],
      ["Le projet coûtera [six ou sept millions de dollars].", "6000000..7000000 CAD"],
      ["Un salaire de [$45,000 à $60,000] est offert.", "45000..60000 CAD"],
      ["Les bourses vont de [500 à 2 000 $] par étudiant.", "500..2000 CAD/étudiant"],
      ["On vend des paniers à [15], [25] et [40 $].", "15 CAD", "25 CAD", "40 CAD"],
      [
        "Trois lots de [2], [4] et [9 millions de dollars] sont offerts.",
        "2000000 CAD",
        "4000000 CAD",
        "9000000 CAD",
      ],
      ["Les dons de [100 $], [250 $] et [1 000 $] sont admis.", "100 CAD", "250 CAD", "1000 CAD"],
      ["Le tarif passe de [3,50 $] à [3,75 $].", "3.5 CAD", "3.75 CAD"],
      ["Le budget est passé de [8] à [11 M$].", "8000000 CAD", "11000000 CAD"],
      ["La subvention grimpe de [40 000] à [65 000 $].", "40000 CAD", "65000 CAD"],
      ["Québec paiera [14 M$], Ottawa [9 millions].", "14000000 CAD", "9000000 CAD"],
      ["La Ville met [700 000 $] et la Fondation [1,1 million].", "700000 CAD", "1100000 CAD"],
      ["Le total est de [6 M$], dont [2,5 millions] du fédéral.", "6000000 CAD", "2500000 CAD"],
      ["On a recueilli [48 000 $], dont [12 000] en un seul soir.", "48000 CAD", "12000 CAD"],
      ["Le panier coûte [92 $], contre [71] l'an dernier.", "92 CAD", "71 CAD"],
      ["La clôture coûte [1 400 $] au lieu de [950].", "1400 CAD", "950 CAD"],
      ["Il gagne [21 $] l'heure; le syndicat en demande [26].", "21 CAD/hour", "26 CAD"],
      ["Le quai a coûté [3 M$], soit [1 million] de plus que prévu.", "3000000 CAD", "1000000 CAD"],
      ["Elle a payé le poêle [600 $]; il en vaut [900].", "600 CAD", "900 CAD"],
      ["Le trou de [5 M$] s'ajoute à [2,2 millions] de dettes.", "5000000 CAD", "2200000 CAD"],
      ["La mairesse réclame [30 millions] d'ici Noël.", "30000000 CAD"],
      ["Il faudrait de [40 à 50 millions] pour la route.", "40000000..50000000 CAD"],
      ["Un budget de [7,3 millions] a été adopté.", "7300000 CAD"],
      ["L'école a reçu [85 000 $], le cégep [120 000].", "85000 CAD", "120000 CAD"],
    ],
  },
  {
    country: "FR",
    sentences: [
      ["Le devis oscille de [3 000 à 4 500 euros].", "3000..4500 EUR"],
      ["Le fonds injectera entre [80 et 100 millions d'euros].", "80000000..100000000 EUR"],
      ["Les amendes de [135], [375] et [750 euros] tombent dru.", "135 EUR", "375 EUR", "750 EUR"],
      ["Le prix est passé de [1,80 €] à [2,10 €] le litre.", "1.8 EUR", "2.1 EUR/L"],
      ["Le club a dépensé [6 M€], dont [4 millions] pour un seul joueur.", "6000000 EUR", "4000000 EUR"],
      [
        "Le tunnel coûtera [8,6 milliards d'euros], soit [2 milliards] de plus.",
        "8600000000 EUR",
        "2000000000 EUR",
      ],
      ["La place coûte [14 €] cette année contre [11] en 2019.", "14 EUR", "11 EUR"],
      [
        "Le conseil départemental donne [90 000 €], la commune en apporte [30 000].",
        "90000 EUR",
        "30000 EUR",
      ],
      ["Il en coûtera [cinq à six euros] au voyageur.", "5..6 EUR"],
      ["La Région verse [400 000 euros] et l'État [1,2 million].", "400000 EUR", "1200000 EUR"],
      ["Le gain est de [50 millions de dollars] ([44 millions d'euros]).", "50000000 USD", "44000000 EUR"],
    ],
  },
  {
    country: "CH",
    sentences: [
      ["Le crédit passe de [1,1] à [1,6 million de francs].", "1100000 CHF", "1600000 CHF"],
      [
        "La Confédération paie [12 millions de francs], le canton [4 millions].",
        "12000000 CHF",
        "4000000 CHF",
      ],
    ],
  },
  {
    country: "CI",
    sentences: [
      ["Le sac se vend [huit cents francs], contre [six cents] l'an passé.", "800 XOF", "600 XOF"],
      ["Le cacao se vend de [900 à 1 000 FCFA] le kilo.", "900..1000 XOF/kg"],
      [
        "L'État paie [3 milliards de FCFA], dont [800 millions] cette année.",
        "3000000000 XOF",
        "800000000 XOF",
      ],
    ],
  },
];
