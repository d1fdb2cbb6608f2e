/** What money is called: symbols, codes, words, and whose dollar or franc it is. */
import { nextNorm, nextToken, wordSet } from "./scan.js";
import type { TextLayer } from "../../types.js";

/** Currencies that share one word; which one is meant depends on the country. */
export type CurrencyFamily = string;

export interface CurrencyReading {
  readonly family: CurrencyFamily;
  /** Country the text states ("canadiens", "US"), or an ISO 4217 code where the word alone decides. */
  readonly stated: { readonly country: string } | { readonly code: string } | undefined;
  /** 0.01 for cents. */
  readonly factor: number;
  readonly endToken: number;
}

const table = (list: string): Record<string, string> =>
  Object.fromEntries(list.split(" ").map((pair) => pair.split(":") as [string, string]));
const each = (countries: string, code: string): Record<string, string> =>
  Object.fromEntries(countries.split(" ").map((country) => [country, code]));

const EURO_COUNTRIES = "FR BE LU MC DE IT ES PT NL IE AT FI GR MT CY EE LV LT SK SI HR RE GP MQ GF YT PM";
const CFA_WEST = "SN CI BF ML NE TG BJ GW";
const CFA_CENTRAL = "CM GA TD CG CF GQ";

/** Family → country → ISO 4217. Facts of ISO 4217:2015 with its later amendments. */
const FAMILIES: Readonly<Record<CurrencyFamily, Readonly<Record<string, string>>>> = {
  // Outside the countries that have a dollar of their own, French-language news mean that of the United States.
  dollar: {
    ...each(
      `US HT CH DZ MA TN LB CD RW BI GN DJ KM MG MU MR ${EURO_COUNTRIES} ${CFA_WEST} ${CFA_CENTRAL}`,
      "USD",
    ),
    ...table(
      "CA:CAD AU:AUD NZ:NZD HK:HKD SG:SGD TW:TWD JM:JMD BZ:BZD TT:TTD NA:NAD LR:LRD FJ:FJD BS:BSD BB:BBD GY:GYD",
    ),
  },
  franc: {
    ...each(`FR MC RE GP MQ GF YT PM`, "FRF"),
    ...each(CFA_WEST, "XOF"),
    ...each(CFA_CENTRAL, "XAF"),
    ...each("PF NC WF", "XPF"),
    ...table("CH:CHF LI:CHF BE:BEF LU:LUF CD:CDF RW:RWF BI:BIF GN:GNF DJ:DJF KM:KMF"),
  },
  /** A sum whose currency goes without saying. */
  local: {
    ...each(EURO_COUNTRIES, "EUR"),
    ...each(CFA_WEST, "XOF"),
    ...each(CFA_CENTRAL, "XAF"),
    ...table(
      "CA:CAD US:USD CH:CHF GB:GBP HT:HTG MA:MAD DZ:DZD TN:TND CD:CDF RW:RWF BI:BIF GN:GNF DJ:DJF KM:KMF MG:MGA MU:MUR MR:MRU LB:LBP",
    ),
  },
  cfa: { ...each(CFA_WEST, "XOF"), ...each(CFA_CENTRAL, "XAF") },
  dinar: table("DZ:DZD TN:TND LY:LYD IQ:IQD JO:JOD KW:KWD BH:BHD RS:RSD MK:MKD"),
  dirham: table("MA:MAD AE:AED"),
  livre: table("GB:GBP LB:LBP EG:EGP SY:SYP TR:TRY SD:SDG"),
  couronne: table("SE:SEK NO:NOK DK:DKK CZ:CZK IS:ISK"),
  peso: table("MX:MXN AR:ARS CL:CLP CO:COP CU:CUP PH:PHP UY:UYU DO:DOP"),
  roupie: table("IN:INR PK:PKR ID:IDR LK:LKR NP:NPR MU:MUR SC:SCR"),
  rial: table("IR:IRR OM:OMR YE:YER"),
  riyal: table("SA:SAR QA:QAR"),
  won: table("KR:KRW KP:KPW"),
  rouble: table("RU:RUB BY:BYN"),
  cent: {
    ...each(EURO_COUNTRIES, "EUR"),
    ...table("CA:CAD US:USD AU:AUD NZ:NZD HT:HTG CH:CHF"),
  },
};
/** The likeliest currency of a family where no country is known. */
const DEFAULTS: Readonly<Record<string, string>> = { cfa: "XOF", rouble: "RUB", won: "KRW", dirham: "MAD" };

/** Words that name one currency alone. */
const SOLE = table(
  "euro:EUR euros:EUR yen:JPY yens:JPY yuan:CNY yuans:CNY renminbi:CNY gourde:HTG gourdes:HTG naira:NGN nairas:NGN " +
    "cedi:GHS cedis:GHS ariary:MGA ariarys:MGA ouguiya:MRU ouguiyas:MRU shekel:ILS shekels:ILS zloty:PLN zlotys:PLN " +
    "forint:HUF forints:HUF rand:ZAR rands:ZAR baht:THB bahts:THB hryvnia:UAH hryvnias:UAH huard:CAD huards:CAD " +
    "mark:DEM marks:DEM lire:ITL lires:ITL peseta:ESP pesetas:ESP fcfa:cfa usd:USD eur:EUR cad:CAD gbp:GBP chf:CHF jpy:JPY cny:CNY " +
    "xof:XOF xaf:XAF htg:HTG mad:MAD dzd:DZD tnd:TND aud:AUD nzd:NZD mxn:MXN inr:INR rub:RUB ngn:NGN pounds:GBP",
);
/** Codes are words of the language too ("mad", "rub") unless written in capitals. */
const CODES = new Set(
  "USD EUR CAD GBP CHF JPY CNY XOF XAF HTG MAD DZD TND AUD NZD MXN INR RUB NGN FCFA CFA".split(" "),
);
const FAMILY_WORDS = table(
  "dollar:dollar dollars:dollar franc:franc francs:franc frs:franc dinar:dinar dinars:dinar dirham:dirham dirhams:dirham " +
    "peso:peso pesos:peso roupie:roupie roupies:roupie rial:rial rials:rial riyal:riyal riyals:riyal won:won wons:won " +
    "rouble:rouble roubles:rouble piastre:dollar piastres:dollar cents:cent cent:cent centime:cent centimes:cent cfa:cfa",
);
/** Words of other things as well ("couronnes de fleurs", "livres de poche"): money only with their country. */
const NEEDS_COUNTRY = table("livre:livre livres:livre couronne:couronne couronnes:couronne");
const SYMBOLS = table("$:dollar €:EUR £:GBP ¥:JPY ¢:cent ₣:franc ₤:GBP ₽:RUB ₹:INR ₦:NGN ₪:ILS ₿:XBT");

/** Demonyms (without their final e, s) and abbreviations after the word or symbol. */
const COUNTRIES = table(
  "canadien:CA can:CA ca:CA cad:CA americain:US etasunien:US etats-unien:US us:US usa:US usd:US u.s:US australien:AU au:AU aud:AU " +
    "neo-zelandai:NZ hongkongai:HK hk:HK singapourien:SG taiwanai:TW jamaicain:JM suiss:CH belg:BE francai:FR luxembourgeoi:LU " +
    "congolai:CD rwandai:RW burundai:BI guineen:GN djiboutien:DJ comorien:KM pacifiqu:PF algerien:DZ tunisien:TN libyen:LY irakien:IQ " +
    "jordanien:JO koweitien:KW bahreini:BH serb:RS marocain:MA emirati:AE emirien:AE sterling:GB britanniqu:GB anglais:GB " +
    "libanai:LB egyptien:EG syrien:SY turqu:TR turc:TR soudanai:SD suedoi:SE norvegien:NO danoi:DK tchequ:CZ islandai:IS " +
    "mexicain:MX argentin:AR chilien:CL colombien:CO cubain:CU philippin:PH uruguayen:UY dominicain:DO indien:IN pakistanai:PK " +
    "indonesien:ID mauricien:MU iranien:IR omanai:OM yemenit:YE saoudien:SA qatari:QA qatarien:QA sud-coreen:KR nord-coreen:KP " +
    "russ:RU bielorusse:BY",
);
const FEMININE = /(?:ses|se|nes|ne|es|e|s)$/;

function countryOf(norm: string): string | undefined {
  if (norm === "") return undefined;
  return COUNTRIES[norm] ?? COUNTRIES[norm.replace(/e?s$|e$/, "")] ?? COUNTRIES[norm.replace(FEMININE, "")];
}

/** `k$`, `M€`, `G$`, `Md€`, `MM$`: what the letter before a symbol multiplies by. */
const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["K", 1e3], ["M", 1e6], ["MM", 1e6], ["m", 1e6], ["G", 1e9], ["Md", 1e9], ["Mds", 1e9], ["md", 1e9], ["mds", 1e9], ["MD", 1e9], ["Mrd", 1e9], ["B", 1e9],
]); // prettier-ignore

export function scaleOf(letters: string): number | undefined {
  return SCALE_LETTERS.get(letters);
}

/** The currency whose first token is `at`: "$", "dollars canadiens", "FCFA", "US$". */
export function readCurrency(layer: TextLayer, at: number): CurrencyReading | undefined {
  const token = nextToken(layer, at);
  if (token === undefined) return undefined;
  const { norm, text } = token;
  const symbol = token.kind === "punctuation" ? SYMBOLS[text] : undefined;
  if (symbol !== undefined) return withCountry(layer, symbol, at + 1);
  if (token.kind !== "word") return undefined;
  // "100 US$", "20 C$".
  const next = layer.tokens[at + 1];
  if (next?.text === "$" && next.start === token.end) {
    const country = text === "C" ? "CA" : text === "A" ? "AU" : COUNTRIES[norm];
    if (country !== undefined && text === text.toUpperCase()) {
      return { family: "dollar", stated: { country }, factor: 1, endToken: at + 2 };
    }
  }
  if (text === "F" && nextNorm(layer, at + 1) === "cfa")
    return { family: "cfa", stated: undefined, factor: 1, endToken: at + 2 };
  const scaled = /^([KM])(EUR|USD|CAD|CHF)$/.exec(text);
  if (scaled?.[2] !== undefined) {
    return {
      family: scaled[2],
      stated: { code: scaled[2] },
      factor: scaled[1] === "K" ? 1e3 : 1e6,
      endToken: at + 1,
    };
  }
  const sole = SOLE[norm];
  if (sole !== undefined) {
    if (norm.length === 3 && CODES.has(norm.toUpperCase()) && !CODES.has(text)) return undefined;
    return sole === "cfa"
      ? withCountry(layer, sole, at + 1)
      : { family: sole, stated: { code: sole }, factor: 1, endToken: at + 1 };
  }
  const family = FAMILY_WORDS[norm];
  if (family !== undefined) return withCountry(layer, family, at + 1);
  const ambiguous = NEEDS_COUNTRY[norm];
  if (ambiguous === undefined) return undefined;
  const reading = withCountry(layer, ambiguous, at + 1);
  return reading.stated === undefined ? undefined : reading;
}

function withCountry(layer: TextLayer, family: string, at: number): CurrencyReading {
  if (/^[A-Z]{3}$/.test(family)) return { family, stated: { code: family }, factor: 1, endToken: at };
  const factor = family === "cent" ? 0.01 : 1;
  const norm = nextNorm(layer, at);
  if (family === "franc" && norm === "cfa")
    return { family: "cfa", stated: undefined, factor, endToken: at + 1 };
  const token = nextToken(layer, at);
  const country = token?.kind === "word" ? countryOf(norm) : undefined;
  // "US", "CA" are said in capitals; "10 $ us" is none, "5 $ au" is a preposition.
  const shout = norm.length <= 3 && token !== undefined && token.text !== token.text.toUpperCase();
  if (country === undefined || shout || FAMILIES[family]?.[country] === undefined) {
    return { family, stated: undefined, factor, endToken: at };
  }
  return { family, stated: { country }, factor, endToken: at + 1 };
}

const PREFIX_CODES = wordSet("usd eur cad gbp chf jpy cny xof xaf htg fcfa mad us$ aud");

/** A currency written just before a number whose first token is `at`; its first token, with the reading. */
export function readCurrencyBefore(
  layer: TextLayer,
  at: number,
): (CurrencyReading & { readonly firstToken: number }) | undefined {
  const token = layer.tokens[at - 1];
  if (token === undefined || nextToken(layer, at) === undefined) return undefined;
  const symbol = token.kind === "punctuation" ? SYMBOLS[token.text] : undefined;
  if (symbol === undefined) {
    // "Fr. 1'900'000.–"
    const short = token.text === "." ? layer.tokens[at - 2] : token;
    if (short?.norm === "fr" && short.text === "Fr") {
      return {
        family: "franc",
        stated: undefined,
        factor: 1,
        endToken: at,
        firstToken: token === short ? at - 1 : at - 2,
      };
    }
    if (token.kind !== "word" || !PREFIX_CODES.has(token.norm) || token.text !== token.text.toUpperCase())
      return undefined;
    const code = SOLE[token.norm];
    if (code === undefined) return undefined;
    return {
      family: code,
      stated: code === "cfa" ? undefined : { code },
      factor: 1,
      endToken: at,
      firstToken: at - 1,
    };
  }
  const before = layer.tokens[at - 2];
  const country = before?.end === token.start && before.text === before.text.toUpperCase() ? before.norm : "";
  const stated =
    symbol === "dollar" ? (country === "c" ? "CA" : country === "a" ? "AU" : COUNTRIES[country]) : undefined;
  if (stated !== undefined)
    return { family: symbol, stated: { country: stated }, factor: 1, endToken: at, firstToken: at - 2 };
  return { ...withCountry(layer, symbol, at), endToken: at, firstToken: at - 1 };
}

/** ISO 4217 of a reading, seen from a country. */
export function resolveCurrency(
  reading: CurrencyReading,
  country: string | undefined,
): { readonly code: string; readonly source: "stated" | "inferred" } {
  const { stated, family } = reading;
  if (stated !== undefined) {
    const code = "code" in stated ? stated.code : (FAMILIES[family]?.[stated.country] ?? "XXX");
    return { code, source: "stated" };
  }
  const code = country === undefined ? undefined : FAMILIES[family]?.[country];
  return { code: code ?? DEFAULTS[family] ?? "XXX", source: "inferred" };
}
