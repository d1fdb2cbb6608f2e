/** Francs CFA and the other moneys of francophone Africa, Haiti and elsewhere. */
import type { AmountSentences } from "./amount-case.js";

export const WORLD_SENTENCES: readonly AmountSentences[] = [
  {
    country: "SN",
    sentences: [
      ["Le sac de riz est passé à [18 500 FCFA].", "18500 XOF"],
      ["L'État a payé [2,4 milliards de francs CFA] aux producteurs.", "2400000000 XOF"],
      ["Le ticket de bus coûte [150 F].", "150 XOF"],
      ["Le mouton se négocie à [120.000 F CFA].", "120000 XOF"],
      ["La pirogue vaut [3 millions F CFA].", "3000000 XOF"],
      ["Le budget du festival tient dans [65 millions FCFA].", "65000000 XOF"],
      ["Elle vend son beignet [25 francs].", "25 XOF"],
      ["Une amende de [500.000 Fcfa] lui a été infligée.", "500000 XOF"],
      ["Le marché est évalué à [1,7 milliard F.CFA].", "1700000000 XOF"],
      ["La dette intérieure se chiffre à [300 Mds FCFA].", "300000000000 XOF"],
      ["Il gagne [75 000 frs CFA] par mois.", "75000 XOF/month"],
      ["Le pont a coûté [XOF 9 000 000 000] au contribuable.", "9000000000 XOF"],
      ["La diaspora a envoyé [12 millions d'euros].", "12000000 EUR"],
      ["Le crédit de la Banque mondiale est de [40 millions de dollars].", "40000000 USD"],
    ],
  },
  {
    country: "CM",
    sentences: [
      ["Le planteur touche [1 450 FCFA] par kilogramme.", "1450 XAF/kg"],
      ["La rançon était de [10 millions de FCFA].", "10000000 XAF"],
      ["Le taxi réclame [300 F] la course.", "300 XAF/course"],
    ],
  },
  {
    country: "CD",
    sentences: [
      ["Le kilo de farine coûte [2 800 FC] au marché.", "2800 CDF"],
      ["Les agents attendent [150 000 francs congolais] de prime.", "150000 CDF"],
      ["Le péage est de [5 000 francs].", "5000 CDF"],
      ["Le loyer est fixé à [200 dollars].", "200 USD"],
      ["Le don est de [USD 30 000].", "30000 USD"],
    ],
  },
  {
    country: "GN",
    sentences: [
      ["Le litre d'essence passe à [12 000 francs guinéens].", "12000 GNF"],
      ["Il a payé [500 000 GNF] d'amende.", "500000 GNF"],
    ],
  },
  { country: "RW", sentences: [["Le salaire est de [90 000 Frw] net.", "90000 RWF"]] },
  { country: "BI", sentences: [["Le sac coûte [45 000 FBu] à Gitega.", "45000 BIF"]] },
  { country: "DJ", sentences: [["La facture est de [20 000 FDJ].", "20000 DJF"]] },
  { country: "KM", sentences: [["La récolte a rapporté [600 000 francs comoriens].", "600000 KMF"]] },
  {
    country: "DZ",
    sentences: [
      ["Le poulet est vendu [420 DA] le kilo.", "420 DZD/kg"],
      ["L'usine a coûté [9 milliards de dinars].", "9000000000 DZD"],
      ["La retraite est portée à [15 000 dinars algériens].", "15000 DZD"],
    ],
  },
  {
    country: "TN",
    sentences: [
      ["Le litre d'huile se vend [15 dinars].", "15 TND"],
      ["L'État a emprunté [700 MDT] aux banques.", "700000000 TND"],
      ["Le kilo de viande frôle les [40 DT].", "~40 TND"],
    ],
  },
  {
    country: "MA",
    sentences: [
      ["Le barrage a nécessité [1,8 milliard de dirhams].", "1800000000 MAD"],
      ["Le chiffre d'affaires est de [320 MDH].", "320000000 MAD"],
      ["Le kilo de sardines vaut [25 DH].", "25 MAD"],
      ["Il a remis [3 000 dhs] au gardien.", "3000 MAD"],
    ],
  },
  {
    country: "MG",
    sentences: [
      ["La vanille se paie [250 000 ariary] le kilo.", "250000 MGA/kg"],
      ["Le gobelet de riz coûte [900 Ar].", "900 MGA"],
    ],
  },
  { country: "MR", sentences: [["L'amende est de [4 000 ouguiyas].", "4000 MRU"]] },
  {
    country: "MU",
    sentences: [
      ["Le pain passe à [3 roupies].", "3 MUR"],
      ["Le saisi est estimé à [Rs 250 000].", "250000 MUR"],
    ],
  },
  {
    country: "HT",
    sentences: [
      ["La marmite de pois se vend [750 gourdes].", "750 HTG"],
      ["Le tap-tap coûte [25 gdes] l'aller.", "25 HTG/aller"],
      ["Le budget est de [254 milliards de gourdes].", "254000000000 HTG"],
      ["La rançon exigée : [20 000 dollars américains].", "20000 USD"],
      ["Un diplomate a payé [300 HTG].", "300 HTG"],
    ],
  },
  { country: "NC", sentences: [["La traversée coûte [9 500 francs CFP].", "9500 XPF"]] },
  { country: "PF", sentences: [["Le terrain vaut [12 millions de francs pacifiques].", "12000000 XPF"]] },
  {
    country: "LB",
    sentences: [["Le paquet de pain coûte [1 500 livres libanaises].", "1500 LBP"]],
  },
  {
    country: "CA",
    countries: ["CA", "HT"],
    sentences: [["À Jérémie, le cacao est acheté [90 gourdes] la livre.", "90 HTG/livre"]],
  },
  {
    country: "CA",
    sentences: [
      ["La voiture coûtait [900 000 yens japonais].", "900000 JPY"],
      ["Le gouvernement chinois a versé [4 milliards de yuans].", "4000000000 CNY"],
      ["Il a été condamné à payer [60 000 shekels].", "60000 ILS"],
      ["Le repas lui a coûté [300 roupies indiennes].", "300 INR"],
      ["Le stade a englouti [1,1 milliard de réals brésiliens].", "1100000000 BRL"],
      ["L'éleveur a reçu [15 000 rands].", "15000 ZAR"],
      ["Le chauffeur réclame [200 pesos mexicains].", "200 MXN"],
      ["La rançon de [50 millions de nairas] a été versée.", "50000000 NGN"],
      ["Un repas coûte [80 bahts] dans la rue.", "80 THB"],
      ["Le cachet était de [3 millions de wons].", "3000000 KRW"],
      ["Le bus coûte [50 shillings kényans].", "50 KES"],
      ["Le baril vaut [200 rials omanais] de moins.", "200 OMR"],
      ["Il doit [4 000 riyals saoudiens].", "4000 SAR"],
      ["Le ticket coûte [12 dirhams].", "12 MAD"],
    ],
  },
];
