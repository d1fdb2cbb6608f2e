/** Which currency a word stands for in which country. Facts of ISO 4217:2015 with its later amendments. */
import type { ReadingContext } from "../../types.js";

/** Currencies that share one word ("dollar", "franc"), or an ISO 4217 code of one alone. */
export type CurrencyFamily = string;

export interface CurrencyReading {
  readonly family: CurrencyFamily;
  /** Country the text states ("canadiens", "US"), or an ISO 4217 code where the word alone decides. */
  readonly stated: { readonly country: string } | { readonly code: string } | undefined;
  /** 0.01 for cents. */
  readonly factor: number;
  readonly endToken: number;
  /** Where the sign or word is money in these countries alone ("F", "DA", "gourdes"): elsewhere it is none. */
  readonly only?: ReadonlySet<string>;
}

export const table = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(":") as [string, string]),
  );
const each = (countries: string, code: string): Record<string, string> =>
  Object.fromEntries(countries.split(" ").map((country) => [country, code]));

const EURO_COUNTRIES =
  "FR BE LU MC DE IT ES PT NL IE AT FI GR MT CY EE LV LT SK SI HR RE GP MQ GF YT PM BL MF SM VA AD";
const CFA_WEST = "SN CI BF ML NE TG BJ GW";
const CFA_CENTRAL = "CM GA TD CG CF GQ";

/** Family → country → ISO 4217, for the countries that count in it today. */
const FAMILIES: Readonly<Record<CurrencyFamily, Readonly<Record<string, string>>>> = {
  dollar: table(
    `CA:CAD US:USD AU:AUD NZ:NZD HK:HKD SG:SGD TW:TWD JM:JMD BZ:BZD TT:TTD NA:NAD LR:LRD FJ:FJD BS:BSD BB:BBD
    GY:GYD SR:SRD BM:BMD KY:KYD XC:XCD EC:USD SV:USD PA:USD`,
  ),
  franc: {
    ...each(CFA_WEST, "XOF"),
    ...each(CFA_CENTRAL, "XAF"),
    ...each("PF NC WF", "XPF"),
    ...table("CH:CHF LI:CHF CD:CDF RW:RWF BI:BIF GN:GNF DJ:DJF KM:KMF"),
  },
  cfa: { ...each(CFA_WEST, "XOF"), ...each(CFA_CENTRAL, "XAF") },
  /** A sum whose currency goes without saying. */
  local: {
    ...each(EURO_COUNTRIES, "EUR"),
    ...each(CFA_WEST, "XOF"),
    ...each(CFA_CENTRAL, "XAF"),
    ...each("PF NC WF", "XPF"),
    ...table(
      "CA:CAD US:USD CH:CHF GB:GBP HT:HTG MA:MAD DZ:DZD TN:TND CD:CDF RW:RWF BI:BIF GN:GNF DJ:DJF KM:KMF MG:MGA MU:MUR MR:MRU LB:LBP",
    ),
  },
  dinar: table("DZ:DZD TN:TND LY:LYD IQ:IQD JO:JOD KW:KWD BH:BHD RS:RSD MK:MKD"),
  dirham: table("MA:MAD AE:AED"),
  livre: table("GB:GBP LB:LBP EG:EGP SY:SYP TR:TRY SD:SDG SS:SSP"),
  lire: table("TR:TRY IT:ITL"),
  couronne: table("SE:SEK NO:NOK DK:DKK CZ:CZK IS:ISK"),
  peso: table("MX:MXN AR:ARS CL:CLP CO:COP CU:CUP PH:PHP UY:UYU DO:DOP"),
  roupie: table("IN:INR PK:PKR ID:IDR LK:LKR NP:NPR MU:MUR SC:SCR"),
  rial: table("IR:IRR OM:OMR YE:YER"),
  riyal: table("SA:SAR QA:QAR"),
  real: table("BR:BRL"),
  won: table("KR:KRW KP:KPW"),
  rouble: table("RU:RUB BY:BYN"),
  shilling: table("KE:KES UG:UGX TZ:TZS SO:SOS"),
  leu: table("RO:RON MD:MDL"),
  cent: { ...each(EURO_COUNTRIES, "EUR"), ...table("CA:CAD US:USD AU:AUD NZ:NZD HT:HTG CH:CHF LI:CHF") },
};

/** What a word means in a country that has no such money of its own. */
const ABROAD: Readonly<Record<CurrencyFamily, Readonly<Record<string, string>>>> = {
  // French-language news outside the countries of a dollar mean that of the United States.
  dollar: each(
    `HT CH DZ MA TN LB CD RW BI GN DJ KM MG MU MR GB PF NC WF ${EURO_COUNTRIES} ${CFA_WEST} ${CFA_CENTRAL}`,
    "USD",
  ),
  // The money before the euro.
  franc: { ...each("FR MC RE GP MQ GF YT PM", "FRF"), ...table("BE:BEF LU:LUF") },
};
/** The likeliest currency of a family where no country is known. */
const DEFAULTS: Readonly<Record<CurrencyFamily, string>> = {
  cfa: "XOF", rouble: "RUB", won: "KRW", dirham: "MAD", rial: "IRR", riyal: "SAR", roupie: "INR", leu: "RON", lire: "ITL",
}; // prettier-ignore

/** The years before the euro: a French franc needs no other sign of its age. */
const EURO_CASH = "2002-02-18";

export function isCurrencyOf(family: CurrencyFamily, country: string): boolean {
  return FAMILIES[family]?.[country] !== undefined || ABROAD[family]?.[country] !== undefined;
}

type MoneyContext = Pick<ReadingContext, "country" | "countries" | "publishedAt">;

/** ISO 4217 of a reading, seen from an article; undefined where the word is no money there. */
export function resolveCurrency(
  reading: CurrencyReading,
  context: MoneyContext,
): { readonly code: string; readonly source: "stated" | "inferred" } | undefined {
  const { stated, family, only } = reading;
  if (only !== undefined && !isUsed(only, family, context)) return undefined;
  if (stated !== undefined) {
    const code =
      "code" in stated
        ? stated.code
        : (FAMILIES[family]?.[stated.country] ?? ABROAD[family]?.[stated.country] ?? "XXX");
    return { code, source: "stated" };
  }
  return { code: inferred(family, context) ?? DEFAULTS[family] ?? "XXX", source: "inferred" };
}

/** A letter ("F") is money in its own countries alone; a word ("gourdes") also where one of them is named. */
function isUsed(only: ReadonlySet<string>, family: CurrencyFamily, context: MoneyContext): boolean {
  const { country, countries = [] } = context;
  if (country === undefined) return false;
  if (only.has(country)) return true;
  if (family === "franc") return ABROAD["franc"]?.[country] !== undefined && isBeforeEuro(context);
  return countries.some((one) => only.has(one));
}

/**
 * Of the article's own country first; then of a country it names, where its own has no such money (an article of a
 * French newspaper on Geneva); then what the word means abroad.
 */
function inferred(family: CurrencyFamily, context: MoneyContext): string | undefined {
  const { country, countries = [] } = context;
  const own = FAMILIES[family] ?? {};
  const abroad = ABROAD[family] ?? {};
  // The United States have no newspapers in French to speak of: their dollar is a Canadian reader's only where said.
  if (country !== undefined && own[country] !== undefined && !(family === "dollar" && country === "US"))
    return own[country];
  if (family === "franc" && country !== undefined && abroad[country] !== undefined && isBeforeEuro(context))
    return abroad[country];
  // Dollars are everywhere: a country that is merely named does not make them its own.
  if (family === "dollar" && country !== undefined && country !== "US") return abroad[country];
  if (family === "local") return undefined;
  const named = countries.find((one) => own[one] !== undefined && !(family === "dollar" && one === "US"));
  if (named !== undefined) return own[named];
  if (country === undefined) return undefined;
  return own[country] ?? abroad[country];
}

function isBeforeEuro({ publishedAt }: MoneyContext): boolean {
  return publishedAt !== undefined && publishedAt < EURO_CASH;
}
