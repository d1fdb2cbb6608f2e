/** Percentages, quantities and plain numbers by value. */
import type { Measure } from "../../../src/types.js";

export interface QuantityCase {
  readonly kind: "percentage" | "quantity";
  readonly expected: Measure & { readonly unit?: string };
  readonly spellings: readonly string[];
}
const q = (value: number, unit: string, ...spellings: string[]): QuantityCase => ({
  kind: "quantity",
  expected: { value, unit },
  spellings,
});
const p = (value: number, ...spellings: string[]): QuantityCase => ({
  kind: "percentage",
  expected: { value },
  spellings,
});

export const QUANTITIES: readonly QuantityCase[] = [
  p(12.5, "12,5 %", "12,5%", "12.5 %", "12,5 pour cent", "douze et demi pour cent"),
  p(1, "un pour cent", "1 %", "1 pour cent"),
  p(97, "quatre-vingt-dix-sept pour cent", "97 %", "nonante-sept pour cent"),
  p(-2, "-2 %"),
  { kind: "percentage", expected: { min: 2, max: 3 }, spellings: ["de [2 à 3 %]", "entre [2 et 3 %]", "[2 % à 3 %]", "[2-3 %]", "entre [2 % et 3 %]"] },
  q(3, "point", "[3 points] de pourcentage", "[trois points] de pourcentage"),
  q(22, "pôle", "22 pôles", "vingt-deux pôles"),
  q(150_000, "visiteur", "150 000 visiteurs", "150.000 visiteurs", "150000 visiteurs", "cent cinquante mille visiteurs"),
  q(20, "travailleur", "20 travailleurs", "vingt travailleurs"),
  q(24, "œuf", "deux douzaines d'œufs", "24 œufs"),
  q(9_500_000, "kg", "9,5 millions de kilos", "9 500 000 kg", "9,5 millions de kilogrammes"),
  q(12, "place", "12 nouvelles places", "12 places", "douze places"),
  q(2, "fille", "ses [deux filles]"),
  q(60, "journal", "60 journaux"),
  q(3, "bateau", "3 bateaux"),
  q(4, "travail", "quatre travaux"),
  q(5, "hôpital", "cinq hôpitaux"),
  q(8, "jeu", "8 jeux"),
  q(7, "cas", "7 cas"),
  q(6, "pays", "six pays"),
  q(40, "violoneux", "40 violoneux"),
  q(50, "point", "[50 points] de vente"),
  q(300, "km", "300 km", "300km", "300 kilomètres", "trois cents kilomètres"),
  q(90, "km/h", "90 km/h", "90 kilomètres à l'heure", "90 kilomètres-heure"),
  q(120, "m2", "120 mètres carrés", "120 m2", "120 m²"),
  q(25, "km2", "25 kilomètres carrés", "25 km²", "25 km2"),
  q(1000, "pied carré", "1000 pieds carrés"),
  q(14, "m", "14 mètres", "14 m"),
  q(0.8, "har", "0,8 hectare", "0,8 ha"),
  q(-12, "Cel", "-12 °C", "-12 degrés"),
  q(110, "Cel", "110 degrés Celsius", "110 °C"),
  q(180, "deg", "180 degrés"),
  q(200, "MW", "200 MW", "200 mégawatts"),
  q(3.5, "GW.h", "3,5 GWh", "3,5 gigawattheures"),
  q(2, "L", "2 litres", "2 L", "deux litres"),
  q(38, "année-lumière", "38 années-lumière"),
  q(15, "t", "15 tonnes", "15 t"),
  q(8_000_000, "habitant", "8 millions d'habitants", "huit millions d'habitants"),
  q(2_500_000, "visiteur", "deux millions et demi de visiteurs"),
  q(1236, "inscription", "1236 inscriptions", "1 236 inscriptions"),
  q(20, "québécois", "20 Québécois"),
  q(3, "blessé", "trois blessés"),
  q(5000, "arbre", "cinq milliers d'arbres", "5 milliers d'arbres"),
  { kind: "quantity", expected: { min: 10, max: 12, unit: "personne" }, spellings: ["[10 à 12 personnes]", "de [10 à 12 personnes]", "entre [10 et 12 personnes]", "[10 ou 12 personnes]"] },
  { kind: "quantity", expected: { min: 15, max: 20, unit: "cm" }, spellings: ["[15 à 20 centimètres]", "[15-20 cm]"] },
]; // prettier-ignore
