/** Numbers written out in French, as a school would: the tests' own writer, which shares nothing with the reader. */

/** Where "soixante-dix", "quatre-vingts" and "quatre-vingt-dix" have names of their own. */
export type Variety = "france" | "belgium" | "vaud" | "octante";
/** Before 1990 hyphens stand below a hundred only, but for "et"; since, everywhere. */
export type Spelling = "traditional" | "1990" | "bare";

const UNITS =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const TENS = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];
const OWN_TENS: Readonly<Record<Variety, Readonly<Record<number, string>>>> = {
  france: {},
  belgium: { 7: "septante", 9: "nonante" },
  vaud: { 7: "septante", 8: "huitante", 9: "nonante" },
  octante: { 7: "septante", 8: "octante", 9: "nonante" },
};

/** Below a hundred, hyphenated as before 1990 ("vingt et un", "vingt-deux"). `ends`: nothing follows "vingts". */
function belowHundred(n: number, variety: Variety, ends: boolean): string {
  if (n < 20) return UNITS[n] ?? "";
  const ten = Math.floor(n / 10);
  const unit = n % 10;
  const name = TENS[ten] ?? OWN_TENS[variety][ten];
  if (name !== undefined) {
    if (unit === 0) return name;
    return unit === 1 ? `${name} et un` : `${name}-${UNITS[unit] ?? ""}`;
  }
  if (ten === 7) return unit === 1 ? "soixante et onze" : `soixante-${UNITS[10 + unit] ?? ""}`;
  if (n === 80) return ends ? "quatre-vingts" : "quatre-vingt";
  return `quatre-vingt-${UNITS[n - 80] ?? ""}`;
}

function belowThousand(n: number, variety: Variety, ends: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest, variety, ends);
  const head = hundreds === 1 ? "cent" : `${UNITS[hundreds] ?? ""} cent`;
  if (rest === 0) return hundreds > 1 && ends ? `${head}s` : head;
  return `${head} ${belowHundred(rest, variety, ends)}`;
}

/** Any whole number below a thousand billions. */
export function write(n: number, variety: Variety = "france", spelling: Spelling = "traditional"): string {
  const words: string[] = [];
  const milliards = Math.floor(n / 1e9);
  const millions = Math.floor(n / 1e6) % 1000;
  const thousands = Math.floor(n / 1000) % 1000;
  const rest = n % 1000;
  // "millions" and "milliards" are nouns: "quatre-vingts millions", "deux cents millions", but "deux cent mille".
  if (milliards > 0)
    words.push(belowThousand(milliards, variety, true), milliards > 1 ? "milliards" : "milliard");
  if (millions > 0) words.push(belowThousand(millions, variety, true), millions > 1 ? "millions" : "million");
  if (thousands > 1) words.push(belowThousand(thousands, variety, false));
  if (thousands > 0) words.push("mille");
  if (rest > 0 || n === 0) words.push(belowThousand(rest, variety, true));
  const text = words.join(" ");
  if (spelling === "1990") return text.replaceAll(" ", "-");
  return spelling === "bare" ? text.replaceAll("-", " ") : text;
}

/** "2 200 000", "2.200.000", "2'200'000", with decimals after `mark` where there are any. */
export function group(n: number, separator: string, decimals = "", mark = ","): string {
  const digits = String(n);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(separator) + (decimals === "" ? "" : mark + decimals);
}
