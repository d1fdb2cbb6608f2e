/** Units of measure → UCUM code, by symbol and by word. */
import { nextNorm, nextToken, wordSet } from "./scan.js";
import type { TextLayer } from "../../types.js";

const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);

/** Exact case: "m" is a metre, "M" is not; "t" a tonne. */
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  pairs(`m=m cm=cm mm=mm km=km Km=km KM=km dm=dm kg=kg Kg=kg KG=kg g=g mg=mg t=t ha=har L=L l=L cl=cL cL=cL ml=mL mL=mL hl=hL hL=hL dl=dL
    m2=m2 m²=m2 m3=m3 m³=m3 km2=km2 km²=km2 cm2=cm2 cm²=cm2 pi2=[sft_i] pi²=[sft_i] W=W kW=kW MW=MW GW=GW TW=TW Wh=W.h kWh=kW.h MWh=MW.h GWh=GW.h TWh=TW.h
    V=V kV=kV A=A Hz=Hz kHz=kHz MHz=MHz GHz=GHz dB=dB Pa=Pa hPa=hPa kPa=kPa J=J kJ=kJ MJ=MJ Ko=kBy Mo=MBy Go=GBy To=TBy ppm=[ppm] kcal=kcal lb=[lb_av] lbs=[lb_av] oz=[oz_av] po=[in_i]`),
);
/** Singular words, folded. */
const WORDS: ReadonlyMap<string, string> = new Map(
  pairs(`metre=m kilometre=km centimetre=cm millimetre=mm micrometre=um decimetre=dm micron=um kilo=kg kilogramme=kg gramme=g milligramme=mg microgramme=ug nanogramme=ng tonne=t
    litre=L millilitre=mL centilitre=cL decilitre=dL hectolitre=hL hectare=har acre=[acr_us] pied=[ft_i] pouce=[in_i] mile=[mi_i] mille=[mi_i] verge=[yd_i] noeud=[kn_i]
    watt=W kilowatt=kW megawatt=MW gigawatt=GW terawatt=TW kilowattheure=kW.h kilowatt-heure=kW.h megawattheure=MW.h megawatt-heure=MW.h
    gigawattheure=GW.h gigawatt-heure=GW.h terawattheure=TW.h terawatt-heure=TW.h volt=V kilovolt=kV ampere=A hertz=Hz megahertz=MHz gigahertz=GHz
    decibel=dB pascal=Pa hectopascal=hPa kilopascal=kPa joule=J calorie=cal kilocalorie=kcal octet=By kilooctet=kBy megaoctet=MBy gigaoctet=GBy teraoctet=TBy
    kilometre-heure=km/h gallon=[gal_us] once=[oz_av] becquerel=Bq sievert=Sv millisievert=mSv newton=N gigatonne=Gt megatonne=Mt kilotonne=kt`),
);
const SQUARE: ReadonlyMap<string, string> = new Map(
  pairs("m=m2 km=km2 cm=cm2 [ft_i]=[sft_i] [mi_i]=[smi_us] [in_i]=[sin_i]"),
);
const CUBIC: ReadonlyMap<string, string> = new Map(pairs("m=m3 km=km3 cm=cm3 [ft_i]=[cft_i]"));

export interface UnitReading {
  readonly code: string;
  readonly endToken: number;
}

/** The unit whose first token is `at`. `suffix` holds letters glued to the digits, `at` then comes after them. */
export function readUnit(
  layer: TextLayer,
  at: number,
  suffix: string,
  value: number,
): UnitReading | undefined {
  if (suffix !== "") {
    const code = SYMBOLS.get(suffix);
    return code === undefined || suffix === "m" ? undefined : speed(layer, code, at);
  }
  const token = nextToken(layer, at);
  if (token === undefined) return undefined;
  if (token.text === "°" || token.text === "º") return degrees(layer, at + 1, value);
  if (token.kind !== "word") return undefined;
  const symbol = SYMBOLS.get(token.text);
  if (symbol !== undefined) return speed(layer, symbol, at + 1);
  const { norm } = token;
  if (norm === "degre" || norm === "degres") return degrees(layer, at + 1, value);
  if (norm === "celsius") return { code: "Cel", endToken: at + 1 };
  if (norm === "fahrenheit") return { code: "[degF]", endToken: at + 1 };
  if (norm === "annees-lumiere" || norm === "annee-lumiere")
    return { code: "année-lumière", endToken: at + 1 };
  if (norm === "livres" && isWeight(layer, at)) return { code: "[lb_av]", endToken: at + 1 };
  const code = WORDS.get(singular(norm));
  return code === undefined ? undefined : power(layer, code, at + 1);
}

/** Pounds of weight, not books: a container or a weighing before them, pressure after. */
const WEIGHS = wordSet(
  "sac sacs panier paniers boite boites caisse caisses poche poches pese pesait pesant pesent poids perdu gagne",
);
function isWeight(layer: TextLayer, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (WEIGHS.has(layer.tokens[before]?.norm ?? "")) return true;
  }
  return false;
}

function singular(norm: string): string {
  if (norm.endsWith("s-heure")) return `${norm.slice(0, -7)}-heure`;
  if (norm.endsWith("s-heures")) return `${norm.slice(0, -8)}-heure`;
  return norm.endsWith("s") && norm !== "celsius" ? norm.slice(0, -1) : norm;
}

/** "mètres carrés", "mètres cubes", "kilomètres à l'heure", "km carrés". */
function power(layer: TextLayer, code: string, at: number): UnitReading {
  const norm = nextNorm(layer, at);
  const square = norm === "carre" || norm === "carres" ? SQUARE.get(code) : undefined;
  if (square !== undefined) return { code: square, endToken: at + 1 };
  const cubic = norm === "cube" || norm === "cubes" ? CUBIC.get(code) : undefined;
  if (cubic !== undefined) return { code: cubic, endToken: at + 1 };
  if (norm === "par") {
    const per = nextNorm(layer, at + 1);
    if (per === "litre") return { code: `${code}/L`, endToken: at + 2 };
    if (per === "m3" || per === "m³") return { code: `${code}/m3`, endToken: at + 2 };
    if (per === "metre" && nextNorm(layer, at + 2) === "cube")
      return { code: `${code}/m3`, endToken: at + 3 };
    if (per === "kilo" || per === "kilogramme") return { code: `${code}/kg`, endToken: at + 2 };
  }
  if (code === "km" || code === "[mi_i]" || code === "m") {
    const perHour = code === "[mi_i]" ? "[mi_i]/h" : `${code}/h`;
    if (norm === "a" && nextNorm(layer, at + 1) === "l'" && nextNorm(layer, at + 2) === "heure")
      return { code: perHour, endToken: at + 3 };
    if (norm === "par" && nextNorm(layer, at + 1) === "heure") return { code: perHour, endToken: at + 2 };
    if (norm === "par" && nextNorm(layer, at + 1) === "seconde")
      return { code: `${code}/s`, endToken: at + 2 };
  }
  return { code, endToken: at };
}

/** "km/h", "m/s", "km carrés". */
function speed(layer: TextLayer, code: string, at: number): UnitReading {
  const slash = layer.tokens[at];
  const under = layer.tokens[at + 1];
  if (slash?.text === "/" && under !== undefined && nextToken(layer, at) !== undefined) {
    if ((under.text === "h" || under.text === "s") && under.start === slash.end)
      return { code: `${code}/${under.text}`, endToken: at + 2 };
  }
  return power(layer, code, at);
}

/** Turns, not temperatures. */
const ANGLES = new Set([90, 180, 270, 360]);

function degrees(layer: TextLayer, at: number, value: number): UnitReading | undefined {
  const norm = nextNorm(layer, at);
  if (norm === "c" || norm === "celsius") return { code: "Cel", endToken: at + 1 };
  if (norm === "f" || norm === "fahrenheit") return { code: "[degF]", endToken: at + 1 };
  // "45° 30' N": a bearing.
  if (/^\d/.test(norm)) return undefined;
  return { code: ANGLES.has(value) ? "deg" : "Cel", endToken: at };
}
