/** What money is called in French newspapers: words, codes, signs, and the adjectives that say whose it is. */
import { table } from "./currency-families.js";
import { wordSet } from "./scan.js";

/** Words that name one currency alone; those that are words of something else, too, are below. */
export const SOLE = table(`
  euro:EUR euros:EUR yen:JPY yens:JPY yuan:CNY yuans:CNY renminbi:CNY renminbis:CNY naira:NGN nairas:NGN
  cedi:GHS cedis:GHS ariary:MGA ariarys:MGA ouguiya:MRU ouguiyas:MRU shekel:ILS shekels:ILS zloty:PLN zlotys:PLN
  forint:HUF forints:HUF rand:ZAR rands:ZAR baht:THB bahts:THB hryvnia:UAH hryvnias:UAH hryvnya:UAH hryvnyas:UAH huard:CAD
  huards:CAD mark:DEM marks:DEM deutschemark:DEM deutschemarks:DEM peseta:ESP pesetas:ESP florin:NLG florins:NLG
  escudo:PTE escudos:PTE drachme:GRD drachmes:GRD schilling:ATS schillings:ATS bolivar:VES bolivars:VES reais:BRL
  quetzal:GTQ quetzals:GTQ kwacha:ZMW kwachas:ZMW kwanza:AOA kwanzas:AOA metical:MZN meticals:MZN dalasi:GMD dalasis:GMD
  birr:ETB birrs:ETB taka:BDT takas:BDT dong:VND dongs:VND kip:LAK kips:LAK ringgit:MYR ringgits:MYR tenge:KZT tenges:KZT
  lari:GEL laris:GEL afghani:AFN afghanis:AFN bitcoin:XBT bitcoins:XBT leone:SLE leones:SLE piasse:CAD piasses:CAD
  fcfa:cfa fcfp:XPF cfp:XPF usd:USD eur:EUR cad:CAD gbp:GBP chf:CHF jpy:JPY cny:CNY xof:XOF xaf:XAF xpf:XPF htg:HTG mad:MAD
  dzd:DZD tnd:TND aud:AUD nzd:NZD mxn:MXN inr:INR rub:RUB ngn:NGN cdf:CDF gnf:GNF rwf:RWF bif:BIF djf:DJF kmf:KMF mga:MGA
  mur:MUR mru:MRU mro:MRO brl:BRL krw:KRW try:TRY sek:SEK nok:NOK dkk:DKK pln:PLN zar:ZAR frf:FRF pound:GBP pounds:GBP`);

/** Codes are words of the language too ("mad", "rub", "try") unless written in capitals. */
export const CODES = wordSet(
  `USD EUR CAD GBP CHF JPY CNY XOF XAF XPF HTG MAD DZD TND AUD NZD MXN INR RUB NGN CDF GNF RWF BIF DJF KMF MGA MUR MRU MRO BRL KRW
  TRY SEK NOK DKK PLN ZAR FRF FCFA FCFP CFA CFP`,
);

export const FAMILY_WORDS = table(`
  dollar:dollar dollars:dollar franc:franc francs:franc frs:franc dinar:dinar dinars:dinar dirham:dirham dirhams:dirham
  peso:peso pesos:peso roupie:roupie roupies:roupie rial:rial rials:rial riyal:riyal riyals:riyal won:won wons:won
  rouble:rouble roubles:rouble piastre:dollar piastres:dollar cents:cent cent:cent centime:cent centimes:cent cfa:cfa
  shilling:shilling shillings:shilling lei:leu leu:leu lires:lire`);

/** Words of other things as well ("couronnes de fleurs", "livres de poche"): money only with their country. */
export const NEEDS_COUNTRY = table(
  "livre:livre livres:livre couronne:couronne couronnes:couronne real:real reals:real lire:lire",
);

/** Hundredths that say whose they are. */
export const HUNDREDTHS =
  table(`cenne:CAD cennes:CAD pence:GBP penny:GBP kopeck:RUB kopecks:RUB pfennig:DEM pfennigs:DEM
  eurocent:EUR eurocents:EUR euro-cent:EUR euro-cents:EUR centavo:MXN centavos:MXN`);

/** Abbreviations and words that are money in their own countries alone: exact spelling → currency and countries. */
const LOCAL: readonly (readonly [spellings: string, currency: string, countries: string])[] = [
  ["F f", "franc", "SN CI BF ML NE TG BJ GW CM GA TD CG CF GQ CH CD RW BI GN DJ KM PF NC WF"],
  ["DA", "DZD", "DZ"],
  ["DT", "TND", "TN"],
  ["DH DHS Dh Dhs dh dhs", "MAD", "MA"],
  ["FC Fc", "CDF", "CD"],
  ["FG Fg", "GNF", "GN"],
  ["FRW Frw frw", "RWF", "RW"],
  ["FBu Fbu FBU", "BIF", "BI"],
  ["FDJ Fdj", "DJF", "DJ"],
  ["Ar AR", "MGA", "MG"],
  ["Rs", "MUR", "MU"],
  ["UM", "MRU", "MR"],
  ["Gdes gdes Gde gde", "HTG", "HT"],
  ["gourde gourdes Gourdes", "HTG", "HT"],
  ["FF", "FRF", "FR BE CH LU"],
  ["LL", "LBP", "LB"],
];
export interface LocalMoney {
  readonly currency: string;
  readonly only: ReadonlySet<string>;
}
export const LOCAL_WORDS: ReadonlyMap<string, LocalMoney> = new Map(
  LOCAL.flatMap(([spellings, currency, countries]) => {
    const money: LocalMoney = { currency, only: wordSet(countries) };
    return spellings.split(" ").map((spelling) => [spelling, money] as const);
  }),
);

export const SIGNS = table(
  "$:dollar €:EUR £:GBP ¥:JPY ¢:cent ₣:franc ₤:GBP ₽:RUB ₹:INR ₦:NGN ₪:ILS ₿:XBT ₩:KRW ₫:VND ฿:THB ₴:UAH ₺:TRY ₵:GHS ₱:PHP",
);
/** Letters glued before a "$": "C$", "US$", "R$". */
export const DOLLAR_LETTERS = table(
  "C:CA CA:CA CAN:CA CAD:CA US:US USD:US A:AU AU:AU NZ:NZ HK:HK S:SG NT:TW",
);

/** Demonyms (without their final e, s) and abbreviations after the word or sign. */
const COUNTRIES = table(`
  canadien:CA can:CA ca:CA cad:CA americain:US etasunien:US etats-unien:US us:US usa:US usd:US australien:AU au:AU aud:AU
  neo-zelandai:NZ hongkongai:HK hk:HK singapourien:SG taiwanai:TW jamaicain:JM liberien:LR namibien:NA fidjien:FJ barbadien:BB
  suiss:CH belg:BE francai:FR luxembourgeoi:LU congolai:CD rwandai:RW burundai:BI guineen:GN djiboutien:DJ comorien:KM
  pacifiqu:PF algerien:DZ tunisien:TN libyen:LY irakien:IQ jordanien:JO koweitien:KW bahreini:BH serb:RS macedonien:MK
  marocain:MA emirati:AE emirien:AE sterling:GB britanniqu:GB anglai:GB libanai:LB egyptien:EG syrien:SY turqu:TR turc:TR
  soudanai:SD sud-soudanai:SS suedoi:SE norvegien:NO danoi:DK tchequ:CZ islandai:IS mexicain:MX argentin:AR chilien:CL
  colombien:CO cubain:CU philippin:PH uruguayen:UY dominicain:DO indien:IN pakistanai:PK indonesien:ID srilankai:LK nepalai:NP
  mauricien:MU seychelloi:SC iranien:IR omanai:OM yemenit:YE saoudien:SA qatari:QA qatarien:QA sud-coreen:KR coreen:KR
  nord-coreen:KP russ:RU bielorusse:BY kenyan:KE ougandai:UG tanzanien:TZ somalien:SO roumain:RO moldav:MD
  italien:IT japonai:JP chinoi:CN israelien:IL nigerian:NG sud-africain:ZA polonai:PL bresilien:BR thailandai:TH ukrainien:UA
  malgach:MG mauritanien:MR haitien:HT hongroi:HU ghaneen:GH vietnamien:VN allemand:DE espagnol:ES`);
const PLACES = table(
  "etats-unis:US hongkong:HK hong-kong:HK singapour:SG taiwan:TW canada:CA australie:AU jamaique:JM namibie:NA liberia:LR",
);
const FEMININE = /(?:ses|se|nes|ne|es|e|s)$/;

export function countryOf(norm: string): string | undefined {
  if (norm === "") return undefined;
  return COUNTRIES[norm] ?? COUNTRIES[norm.replace(/e?s$|e$/, "")] ?? COUNTRIES[norm.replace(FEMININE, "")];
}

/** "dollars de Hong-Kong", "dollars des États-Unis". */
export function countryNamed(norm: string): string | undefined {
  return PLACES[norm];
}

/** `k$`, `M€`, `G$`, `Md€`, `MM$`: what the letter before a sign multiplies by. */
const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["K", 1e3], ["M", 1e6], ["MM", 1e6], ["m", 1e6], ["G", 1e9], ["Md", 1e9], ["Mds", 1e9], ["md", 1e9], ["mds", 1e9], ["MD", 1e9],
  ["MDS", 1e9], ["Mrd", 1e9], ["Mrds", 1e9], ["mrd", 1e9], ["mrds", 1e9], ["Mia", 1e9], ["B", 1e9], ["bn", 1e9], ["T", 1e12], ["mio", 1e6], ["mios", 1e6],
  ["Mio", 1e6], ["mln", 1e6], ["mns", 1e6], ["Mns", 1e6],
]); // prettier-ignore

export function scaleOf(letters: string): number | undefined {
  return SCALE_LETTERS.get(letters);
}

/** Codes and abbreviations that take such a letter glued to them: "KEUR", "MDH", "MUSD". */
const GLUED = /^(k|K|M|MM|Md|Mds|G)(EUR|USD|CAD|CHF|GBP|DH|DHS|DT|DA|FCFA|euros)$/;

/** "KEUR" → 1e3 and "EUR". */
export function scaledWord(text: string): { readonly scale: number; readonly word: string } | undefined {
  const parts = text.length > 9 ? null : GLUED.exec(text);
  const scale = parts?.[1] === undefined ? undefined : scaleOf(parts[1]);
  return scale === undefined || parts?.[2] === undefined ? undefined : { scale, word: parts[2] };
}
