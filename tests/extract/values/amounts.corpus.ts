/** Amounts by value: one expected value, many spellings. "[…]" is the span where a spelling holds more than it. */
import type { AmountMention } from "../../../src/types.js";

export type ExpectedAmount = Partial<
  Pick<AmountMention, "value" | "min" | "max" | "currency" | "currencySource" | "approximate" | "per">
>;
export interface AmountCase {
  readonly expected: ExpectedAmount;
  readonly country?: string;
  readonly spellings: readonly string[];
}

const cad = (value: number, more: ExpectedAmount = {}): ExpectedAmount => ({
  value,
  currency: "CAD",
  ...more,
});
const eur = (value: number, more: ExpectedAmount = {}): ExpectedAmount => ({
  value,
  currency: "EUR",
  ...more,
});

export const AMOUNTS: readonly AmountCase[] = [
  {
    expected: cad(2_200_000, { currencySource: "inferred", approximate: null, per: null }),
    spellings: [
      "2,2 millions de dollars",
      "2,2 M$",
      "2,2M$",
      "2.2 M$",
      "2 200 000 $",
      "2 200 000$",
      "2 200 000 dollars",
      "2.200.000 dollars",
      "2,2 MM$",
      "$2.2M",
      "$2,200,000",
      "2 millions 200 000 dollars",
      "2,2 millions $",
      "deux millions deux cent mille dollars",
    ],
  },
  {
    expected: cad(45_000, { currencySource: "inferred" }),
    spellings: [
      "45 000 $",
      "45000 $",
      "45 k$",
      "45k$",
      "45.000 $",
      "45,000 $",
      "45 000 dollars",
      "45 mille dollars",
      "quarante-cinq mille dollars",
    ],
  },
  {
    expected: cad(1_234_567.89),
    spellings: ["1 234 567,89 $", "1.234.567,89 $", "1,234,567.89 $", "$1,234,567.89"],
  },
  {
    expected: cad(1_000_000),
    spellings: ["un million de dollars", "1 million de dollars", "1 M$", "1,0 M$", "1 000 000 $", "1000 k$"],
  },
  {
    expected: cad(2_500_000),
    spellings: [
      "deux millions et demi de dollars",
      "2 millions et demi de dollars",
      "2,5 M$",
      "2,5 millions de dollars",
    ],
  },
  {
    expected: cad(7_600_000_000),
    spellings: ["7,6 G$", "7,6 milliards de dollars", "7,6 Md$", "7,6 milliards $", "7600 M$"],
  },
  {
    expected: cad(185_000_000),
    spellings: ["185 M$", "185 millions de dollars", "cent quatre-vingt-cinq millions de dollars"],
  },
  {
    expected: cad(500_000, { approximate: "about" }),
    spellings: [
      "un demi-million de dollars",
      "environ [500 000 $]",
      "près de [500 000 $]",
      "autour de [500 000 $]",
      "quelque [500 000 $]",
      "à peu près [500 000 $]",
    ],
  },
  {
    expected: cad(500_000, { approximate: "atLeast" }),
    spellings: [
      "plus de [500 000 $]",
      "au moins [500 000 $]",
      "un minimum de [500 000 $]",
      "pas moins de [500 000 $]",
      "[500 000 $] et plus",
    ],
  },
  {
    expected: cad(500_000, { approximate: "atMost" }),
    spellings: [
      "moins de [500 000 $]",
      "jusqu'à [500 000 $]",
      "au plus [500 000 $]",
      "un maximum de [500 000 $]",
      "pas plus de [500 000 $]",
      "[500 000 $] au maximum",
    ],
  },
  {
    expected: cad(30_000_000, { approximate: "about" }),
    spellings: ["une [trentaine de millions de dollars]"],
  },
  { expected: cad(100, { approximate: "about" }), spellings: ["une [centaine de dollars]"] },
  { expected: cad(24), spellings: ["24 $", "24 dollars", "vingt-quatre dollars", "$24", "24,00 $"] },
  {
    expected: cad(71),
    spellings: ["soixante et onze dollars", "soixante-et-onze dollars", "septante et un dollars", "71 $"],
  },
  {
    expected: cad(97),
    spellings: ["quatre-vingt-dix-sept dollars", "nonante-sept dollars", "quatre vingt dix sept dollars"],
  },
  { expected: cad(80), spellings: ["quatre-vingts dollars", "huitante dollars", "80 $"] },
  { expected: cad(1), spellings: ["un dollar", "1 $", "1,00 $"] },
  { expected: cad(0.25), spellings: ["25 cents", "25 ¢", "0,25 $"] },
  {
    expected: cad(12.5, { per: "hour" }),
    spellings: ["[12,50 $] l'heure", "[12,50 $] de l'heure", "[12,50 $]/h", "[12,50 $] par heure"],
  },
  {
    expected: cad(60_000, { per: "year" }),
    spellings: [
      "[60 000 $] par an",
      "[60 000 $] par année",
      "[60 000 $] annuellement",
      "[60 000 $]/an",
      "[60 000 $] chaque année",
    ],
  },
  {
    expected: cad(725, { per: "month" }),
    spellings: ["[725 $] par mois", "[725 $]/mois", "[725 $] mensuellement"],
  },
  { expected: cad(8.5, { per: "day" }), spellings: ["[8,50 $] par jour", "[8,50 $]/jour"] },
  { expected: cad(40, { per: "person" }), spellings: ["[40 $] par personne", "[40 $] par tête"] },
  { expected: cad(1500, { per: "élève" }), spellings: ["[1500 $] par élève"] },
  { expected: cad(0.7, { per: "livre" }), spellings: ["[0,70 $] la livre"] },
  {
    expected: cad(100, { currencySource: "stated" }),
    spellings: ["100 dollars canadiens", "100 $ CA", "100 $ CAN", "100 $CAN", "100 CAD", "100 C$", "C$100"],
  },
  { expected: cad(20, { currencySource: "stated" }), spellings: ["20 huards"] },
  {
    expected: { value: 100, currency: "USD", currencySource: "stated" },
    spellings: [
      "100 dollars américains",
      "100 $ US",
      "100 $US",
      "100 US$",
      "100 dollars US",
      "100 USD",
      "USD 100",
      "US$100",
    ],
  },
  {
    expected: { value: 3e6, currency: "USD", currencySource: "stated" },
    spellings: ["3 M$ US", "3 millions de dollars américains", "3 millions $ US"],
  },
  { expected: { value: 50, currency: "AUD" }, spellings: ["50 dollars australiens"] },
  {
    expected: eur(351_000_000, { currencySource: "stated" }),
    country: "FR",
    spellings: [
      "351 millions d'euros",
      "351 M€",
      "351M€",
      "351.000.000 euros",
      "351 000 000 €",
      "0,351 Md€",
      "trois cent cinquante et un millions d'euros",
    ],
  },
  {
    expected: eur(5e9),
    country: "FR",
    spellings: ["5 Md€", "5 Mds€", "5 milliards d'euros", "5 G€", "cinq milliards d'euros"],
  },
  {
    expected: eur(75_000),
    country: "FR",
    spellings: [
      "75.000 euros",
      "75 000 euros",
      "75 k€",
      "75 KEUR",
      "75 000 EUR",
      "EUR 75 000",
      "75'000 euros",
    ],
  },
  {
    expected: eur(5.5),
    country: "FR",
    spellings: ["5,50 euros", "5,50 €", "5,50€", "5 euros et 50 centimes", "€5.50"],
  },
  { expected: eur(1), country: "FR", spellings: ["un euro", "1 €", "1 euro"] },
  {
    expected: { value: 10, currency: "GBP", currencySource: "stated" },
    spellings: ["10 livres sterling", "£10", "10 £", "10 GBP"],
  },
  {
    expected: { value: 1_900_000, currency: "CHF" },
    country: "CH",
    spellings: [
      "1'900'000 francs",
      "1,9 million de francs",
      "Fr. 1'900'000.–",
      "CHF 1'900'000",
      "1,9 million de francs suisses",
    ],
  },
  {
    expected: { value: 1500, currency: "CHF", currencySource: "stated" },
    spellings: ["1500 francs suisses", "1'500 francs suisses"],
  },
  {
    expected: { value: 25_000, currency: "XOF" },
    country: "SN",
    spellings: ["25 000 francs CFA", "25.000 FCFA", "25 000 F CFA", "25 000 CFA", "25 000 francs"],
  },
  {
    expected: { value: 25_000, currency: "XAF" },
    country: "CM",
    spellings: ["25 000 francs CFA", "25 000 FCFA", "25.000 F CFA", "vingt-cinq mille francs CFA"],
  },
  {
    expected: { value: 1_350_000_000, currency: "XOF" },
    country: "BF",
    spellings: ["1 milliard 350 millions de francs CFA", "1,35 milliard de FCFA"],
  },
  {
    expected: { value: 500, currency: "HTG" },
    country: "HT",
    spellings: ["500 gourdes", "cinq cents gourdes"],
  },
  {
    expected: { value: 500, currency: "USD", currencySource: "inferred" },
    country: "HT",
    spellings: ["500 dollars", "500 $"],
  },
  { expected: { value: 200, currency: "MAD" }, country: "MA", spellings: ["200 dirhams", "200 MAD"] },
  {
    expected: { value: 200, currency: "DZD" },
    country: "DZ",
    spellings: ["200 dinars", "200 dinars algériens"],
  },
  {
    expected: { value: 300, currency: "CDF" },
    country: "CD",
    spellings: ["300 francs congolais", "300 francs"],
  },
  { expected: { value: 900, currency: "RUB" }, spellings: ["900 roubles"] },
  { expected: { value: 900, currency: "JPY" }, spellings: ["900 yens", "900 ¥", "¥900"] },
  { expected: { value: 900, currency: "NGN" }, spellings: ["900 nairas"] },
  {
    expected: { value: 900, currency: "FRF", currencySource: "inferred" },
    country: "FR",
    spellings: ["900 francs"],
  },
  { expected: { value: 900, currency: "SEK" }, spellings: ["900 couronnes suédoises"] },
  { expected: { value: 900, currency: "CNY" }, spellings: ["900 yuans"] },
  {
    expected: { min: 2e6, max: 3e6, currency: "CAD" },
    spellings: [
      "de [2 à 3 M$]",
      "entre [2 et 3 millions de dollars]",
      "[2 à 3 millions de dollars]",
      "de [2 M$ à 3 M$]",
      "[2-3 M$]",
    ],
  },
  {
    expected: { min: 50_000, max: 75_000, currency: "CAD" },
    spellings: [
      "entre [50 000 et 75 000 $]",
      "entre [50 000 $ et 75 000 $]",
      "de [50 000 à 75 000 $]",
      "[50 000 $ à 75 000 $]",
    ],
  },
  {
    expected: { min: 500_000, max: 2e6, currency: "CAD" },
    spellings: ["de [500 000 à 2 millions de dollars]", "de [500 000 $ à 2 M$]"],
  },
  {
    expected: { min: 10e6, max: 15e6, currency: "EUR" },
    country: "FR",
    spellings: ["[10 à 15 millions d'euros]", "entre [10 et 15 M€]", "de [dix à quinze millions d'euros]"],
  },
  {
    expected: { min: 725, max: 980, currency: "CAD", per: "month" },
    spellings: ["entre [725 $ et 980 $] par mois"],
  },
];

/** Sentences with more than one amount, or whose sense depends on what stands around; values in order. */
export const AMOUNT_SENTENCES: readonly {
  readonly marked: string;
  readonly country?: string;
  readonly expected: readonly ExpectedAmount[];
}[] = [
  { marked: "Des prêts de [10], [20] et [30 millions d'euros] ont été signés.", country: "FR", expected: [eur(10e6), eur(20e6), eur(30e6)] },
  { marked: "Le prix passe de [10 $] à [15 $] en janvier.", expected: [cad(10), cad(15)] },
  { marked: "Le déficit a grimpé de [2] à [3 M$].", expected: [cad(2e6), cad(3e6)] },
  { marked: "Québec verse [6,1 millions de dollars], la Ville [1,5 million] et Desjardins [500 000 $].", expected: [cad(6.1e6), cad(1.5e6), cad(500_000)] },
  { marked: "Un chiffre d'affaires en hausse, à [21,3 millions].", expected: [cad(21.3e6)] },
  { marked: "Il a touché [3 millions d'euros], soit [1 million] de plus.", country: "FR", expected: [eur(3e6), eur(1e6)] },
  { marked: "Il en coûte de [14 à 16 $] le panier et [2 $] la poche.", expected: [{ min: 14, max: 16, currency: "CAD" }, cad(2)] },
  { marked: "Le don (100 personnes, [45 000 $]) est record.", expected: [cad(45_000)] },
  { marked: "Prix : [5 $], [10 $] ou [20 $].", expected: [cad(5), cad(10), cad(20)] },
  { marked: "On parle de [50 milliards de dollars] ([47,8 milliards d'euros]).", country: "FR", expected: [{ value: 50e9, currency: "USD" }, eur(47.8e9)] },
  { marked: "LE DON DE [75 000 $] À LA FONDATION", expected: [cad(75_000)] },
]; // prettier-ignore
