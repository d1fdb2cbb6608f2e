/** Whole sentences with all the amounts they hold. */
import { cad, eur, type ExpectedAmount } from "./amount-case.js";

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
