/** Numbers by value, each read by the numbers module inside sentences. "[…]" is the span where a spelling holds more. */
import type { NumberGroup } from "../../../src/extract/values/numbers.js";

export interface NumberCase {
  readonly value: number;
  readonly form: NumberGroup["form"];
  readonly spellings: readonly string[];
}
const words = (value: number, ...spellings: string[]): NumberCase => ({ value, form: "words", spellings });
const digits = (value: number, ...spellings: string[]): NumberCase => ({ value, form: "digits", spellings });
const about = (value: number, ...spellings: string[]): NumberCase => ({
  value,
  form: "collective",
  spellings,
});
const rank = (value: number, ...spellings: string[]): NumberCase => ({ value, form: "ordinal", spellings });
const part = (value: number, ...spellings: string[]): NumberCase => ({ value, form: "fraction", spellings });

export const NUMBERS: readonly NumberCase[] = [
  words(0, "zéro"),
  words(0.5, "zéro virgule cinq"),
  words(0.05, "zéro virgule zéro cinq"),
  words(3.14, "trois virgule quatorze"),
  words(2_500_000, "deux virgule cinq millions", "deux millions et demi", "deux millions cinq cent mille"),
  words(1_250_000, "un million et quart", "un virgule vingt-cinq million", "un million deux cent cinquante mille"),
  words(17, "dix-sept", "dix sept", "DIX-SEPT"),
  words(21, "vingt et un", "vingt-et-un", "vingt et une", "vingt-et-une"),
  words(71, "soixante et onze", "soixante-et-onze", "soixante-onze", "soixante onze", "septante et un", "septante-et-un"),
  words(72, "soixante-douze", "septante-deux", "soixante douze"),
  words(80, "quatre-vingts", "quatre-vingt", "quatre vingts", "huitante", "octante"),
  words(81, "quatre-vingt-un", "quatre-vingt-une", "huitante et un", "huitante-et-un"),
  words(91, "quatre-vingt-onze", "nonante et un", "nonante-et-un"),
  words(97, "quatre-vingt-dix-sept", "quatre vingt dix sept", "nonante-sept"),
  words(99, "quatre-vingt-dix-neuf", "nonante-neuf"),
  words(100, "cent"),
  words(101, "cent un", "cent-un", "cent et un"),
  words(180, "cent quatre-vingts", "cent-quatre-vingts", "cent huitante"),
  words(200, "deux cents", "deux-cents"),
  words(1000, "mille", "dix cents"),
  words(1001, "mille et une", "mille un", "mille-un"),
  words(1100, "onze cents", "mille cent", "onze-cents"),
  words(1789, "mille sept cent quatre-vingt-neuf", "dix-sept cent quatre-vingt-neuf"),
  words(2024, "deux mille vingt-quatre", "deux-mille-vingt-quatre"),
  words(21_000, "vingt et un mille", "vingt-et-un-mille"),
  words(80_000, "quatre-vingt mille", "quatre-vingt-mille"),
  words(999_999, "neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf", "neuf-cent-nonante-neuf-mille-neuf-cent-nonante-neuf"),
  words(1_200_000, "un million deux cent mille", "un-million-deux-cent-mille"),
  words(80_000_000, "quatre-vingts millions", "quatre-vingts-millions"),
  words(1e9, "un milliard", "mille millions"),
  words(1e12, "mille milliards", "un billion"),
  words(3.5, "trois et demi", "trois et demie"),
  digits(0.5, "½", "0,5", "0.5"),
  digits(2.5, "2½", "2 ½", "2,5", "2.5", "2,50"),
  digits(12.5, "12,5", "12.5"),
  digits(1234, "1234", "1 234", "1.234", "1'234", "1’234", "1\u00a0234", "1\u202f234", "1\u2009234"),
  digits(1234.56, "1 234,56", "1.234,56", "1'234.56", "1,234.56", "1234,56"),
  digits(10_000, "10 000", "10,000", "10.000", "10'000"),
  digits(2_200_000, "2 200 000", "2.200.000", "2,200,000", "2'200'000", "2200000", "2,2 millions", "2.2 millions", "2 millions 200 000"),
  digits(150_000, "150 000", "150 mille"),
  digits(1_350_000_000, "1,35 milliard", "1 milliard 350 millions", "1 350 millions"),
  digits(2_500_000, "2,5 millions", "2 millions et demi"),
  digits(-12, "-12", "−12"),
  digits(-3.4, "-3,4"),
  about(30, "une [trentaine]", "quelque [trentaine]"),
  about(50, "une [cinquantaine]"),
  about(24, "deux douzaines", "2 douzaines"),
  about(5000, "cinq milliers", "5 milliers"),
  about(200_000, "deux cents milliers"),
  about(30_000_000, "une [trentaine de millions]"),
  about(6, "une demi-douzaine"),
  about(500_000, "un demi-million", "un demi million"),
  about(500_000_000, "un demi-milliard"),
  rank(1, "1er", "1re", "1ère", "1ers", "1ères", "premier", "première", "Premier", "premières", "Ier"),
  rank(2, "2e", "2ème", "2eme", "2è", "2nd", "2nde", "deuxième", "second", "seconde", "IIe"),
  rank(4, "quatrième", "4e", "IVe"),
  rank(5, "cinquième", "5es", "Ve"),
  rank(9, "neuvième", "9e", "IXe"),
  rank(14, "quatorzième", "14ième", "XIVe"),
  rank(19, "dix-neuvième", "19e", "XIXe", "XIXème"),
  rank(21, "vingt et unième", "vingt-et-unième", "21e", "XXIe"),
  rank(22, "vingt-deuxième", "22e"),
  rank(80, "quatre-vingtième", "huitantième"),
  rank(97, "quatre-vingt-dix-septième", "nonante-septième", "97e"),
  rank(100, "centième", "100e"),
  rank(110, "cent dixième", "cent-dixième"),
  rank(1000, "millième", "1000e"),
  rank(1_000_000, "millionième"),
  part(1 / 2, "1/2"),
  part(3 / 4, "3/4", "trois quarts"),
  part(2 / 3, "2/3", "deux tiers"),
  part(1 / 3, "un tiers", "1/3"),
  part(1 / 4, "un quart", "1/4"),
  part(3 / 5, "trois cinquièmes", "3/5"),
  part(0.18, "18 centièmes"),
  part(0.2, "deux dixièmes"),
  part(2.75, "2 3/4"),
]; // prettier-ignore

/** What looks like a number and is none, or none that one could count with. */
export const NO_NUMBERS: readonly string[] = [
  "Un homme est entré.", "Une femme est sortie.", "Il est venu par douzaine.", "La centaine est franchie.", "Le dollar et l'euro.",
  "Des millions d'étoiles.", "Quelques milliers de gens.", "Composez le 514 555-1234.", "Composez le 01 23 45 67 89.", "Il est né le 12.05.2020.",
  "La version 10.2.1 est sortie.", "Les virgules et les points.", "Elle est millionnaire.", "Un quatuor et un trio.", "La mille-feuille du chef.",
  "Des quatre-quarts tièdes.", "Une cinquantenaire.", "Il pense, donc il est.", "Numéro 1234567890123456789.",
]; // prettier-ignore
