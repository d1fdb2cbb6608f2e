/** Units of measure → UCUM code, by symbol and by word. */
import { PREPOSED } from "./noun-lexicon.js";
import { nextNorm, nextToken } from "./scan.js";
import type { TextLayer } from "../../types.js";

const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);

/** Exact case: "m" is a metre, "M" is not; "t" a tonne. Measures that newspapers name by a noun keep it ("pied"). */
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  pairs(`m=m cm=cm mm=mm km=km Km=km KM=km dm=dm nm=nm µm=um μm=um kg=kg Kg=kg KG=kg g=g mg=mg µg=ug μg=ug ng=ng t=t Mt=Mt kt=kt Gt=Gt
    ha=har L=L l=L cl=cL cL=cL dl=dL dL=dL ml=mL mL=mL hl=hectolitre hL=hectolitre m2=m2 m²=m2 m3=m3 m³=m3 km2=km2 km²=km2 km3=km3 km³=km3
    cm2=cm2 cm²=cm2 cm3=cm3 cm³=cm3 mm2=mm2 mm²=mm2 pi2=pied_carré pi²=pied_carré pi=pied po=pouce lb=livre lbs=livre oz=once gal=gallon
    W=W kW=kW MW=MW GW=GW TW=TW Wh=W.h kWh=kW.h MWh=MW.h GWh=GW.h TWh=TW.h V=V kV=kV A=A mA=mA Hz=Hz kHz=kHz MHz=MHz GHz=GHz
    dB=dB dBA=dB[A] Pa=Pa hPa=hPa kPa=kPa MPa=MPa J=J kJ=kJ MJ=MJ GJ=GJ N=N Bq=Bq mSv=mSv µSv=uSv Ko=kBy ko=kBy Mo=MBy Go=GBy To=TBy
    ppm=[ppm] ppb=[ppb] kcal=kcal cal=cal mbar=mbar`).map(([symbol, code]) => [
    symbol,
    code.replace("_", " "),
  ]),
);
/** Singular words, folded. */
const WORDS: ReadonlyMap<string, string> = new Map(
  pairs(`metre=m kilometre=km centimetre=cm millimetre=mm micrometre=um decimetre=dm nanometre=nm micron=um kilo=kg kilogramme=kg gramme=g
    milligramme=mg microgramme=ug nanogramme=ng tonne=t litre=L millilitre=mL centilitre=cL decilitre=dL hectolitre=hectolitre hectare=har
    acre=acre arpent=arpent pied=pied pouce=pouce mile=mille mille=mille verge=verge noeud=nœud livre=livre
    watt=W kilowatt=kW megawatt=MW gigawatt=GW terawatt=TW wattheure=W.h watt-heure=W.h kilowattheure=kW.h kilowatt-heure=kW.h
    megawattheure=MW.h megawatt-heure=MW.h gigawattheure=GW.h gigawatt-heure=GW.h terawattheure=TW.h terawatt-heure=TW.h
    volt=V kilovolt=kV ampere=A hertz=Hz kilohertz=kHz megahertz=MHz gigahertz=GHz decibel=dB pascal=Pa hectopascal=hPa kilopascal=kPa
    millibar=mbar joule=J kilojoule=kJ megajoule=MJ gigajoule=GJ calorie=cal kilocalorie=kcal octet=By kilooctet=kBy megaoctet=MBy
    gigaoctet=GBy teraoctet=TBy kilometre-heure=km/h gallon=gallon once=once becquerel=Bq sievert=Sv millisievert=mSv microsievert=uSv
    newton=N gigatonne=Gt megatonne=Mt kilotonne=kt`),
);
const SQUARE: ReadonlyMap<string, string> = new Map(
  pairs(
    "m=m2 km=km2 cm=cm2 mm=mm2 pied=pied_carré pouce=pouce_carré mille=mille_carré verge=verge_carrée",
  ).map(([code, square]) => [code, square.replace("_", " ")]),
);
const CUBIC: ReadonlyMap<string, string> = new Map([
  ["m", "m3"], ["km", "km3"], ["cm", "cm3"], ["dm", "dm3"], ["pied", "pied cube"], ["verge", "verge cube"],
]); // prettier-ignore

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
    return code === undefined ? undefined : perUnit(layer, code, at);
  }
  const token = nextToken(layer, at);
  if (token === undefined) return undefined;
  if (token.text === "°" || token.text === "º") return degrees(layer, at + 1, value);
  if (token.text === "‰") return { code: "[ppth]", endToken: at + 1 };
  if (token.kind !== "word") return undefined;
  const symbol = SYMBOLS.get(token.text);
  if (symbol !== undefined) return perUnit(layer, symbol, at + 1);
  const { norm } = token;
  if (norm === "degre" || norm === "degres") return degrees(layer, at + 1, value);
  if (norm === "deg") return degrees(layer, nextToken(layer, at + 1)?.text === "." ? at + 2 : at + 1, value);
  if (norm === "celsius") return { code: "Cel", endToken: at + 1 };
  if (norm === "fahrenheit") return { code: "[degF]", endToken: at + 1 };
  if (norm === "annees-lumiere" || norm === "annee-lumiere")
    return { code: "année-lumière", endToken: at + 1 };
  if (norm === "pour" && nextNorm(layer, at + 1) === "mille") return { code: "[ppth]", endToken: at + 2 };
  const code = WORDS.get(singular(norm));
  if (code !== undefined) return power(layer, code, at + 1);
  // "les 40 derniers mètres".
  const after = PREPOSED.has(norm) ? WORDS.get(singular(nextNorm(layer, at + 1))) : undefined;
  return after === undefined ? undefined : power(layer, after, at + 2);
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
  const per = rateAt(layer, code, at);
  return per === undefined ? { code, endToken: at } : { code: `${code}/${per.code}`, endToken: per.endToken };
}

const FAST = new Set(["km", "m", "mille"]);

/** "par litre", "par mètre cube" of a content; "à l'heure", "par seconde" of a speed. Other rates stand outside. */
function rateAt(layer: TextLayer, code: string, at: number): UnitReading | undefined {
  const norm = nextNorm(layer, at);
  const next = nextNorm(layer, at + 1);
  if (FAST.has(code) && norm === "a" && next === "l'" && nextNorm(layer, at + 2) === "heure")
    return { code: "h", endToken: at + 3 };
  if (norm !== "par") return undefined;
  if (FAST.has(code) && next === "heure") return { code: "h", endToken: at + 2 };
  if (FAST.has(code) && next === "seconde") return { code: "s", endToken: at + 2 };
  if (next === "litre") return { code: "L", endToken: at + 2 };
  if (next === "m3" || next === "m³") return { code: "m3", endToken: at + 2 };
  if (next === "metre" && nextNorm(layer, at + 2) === "cube") return { code: "m3", endToken: at + 3 };
  if (next === "kilo" || next === "kilogramme") return { code: "kg", endToken: at + 2 };
  return undefined;
}

const PER: ReadonlyMap<string, string> = new Map([["h", "h"], ["s", "s"], ["min", "min"], ["an", "a"], ["jour", "d"]]); // prettier-ignore

/** "km/h", "m/s", "µg/m3", "g/km"; "km carrés". */
function perUnit(layer: TextLayer, code: string, at: number): UnitReading {
  const slash = layer.tokens[at];
  const under = layer.tokens[at + 1];
  if (slash?.text === "/" && under?.start === slash.end && layer.tokens[at - 1]?.end === slash.start) {
    const per = PER.get(under.text) ?? SYMBOLS.get(under.text);
    if (per !== undefined) return { code: `${code}/${per}`, endToken: at + 2 };
  }
  return power(layer, code, at);
}

/** Turns, not temperatures. */
const ANGLES = new Set([90, 180, 270, 360]);
const BEARINGS = new Set(["nord", "sud", "est", "ouest", "n", "s", "e", "o", "w"]);
const OTHER_DEGREES = new Set(["latitude", "longitude", "alcool", "inclinaison", "pente"]);

function degrees(layer: TextLayer, at: number, value: number): UnitReading | undefined {
  const norm = nextNorm(layer, at);
  if (norm === "c" || norm === "celsius") return { code: "Cel", endToken: at + 1 };
  if (norm === "f" || norm === "fahrenheit") return { code: "[degF]", endToken: at + 1 };
  // "45° 30' N": a bearing; "7 degrés sur l'échelle de Richter".
  if (/^\d/.test(norm) || (norm === "sur" && nextNorm(layer, at + 2) === "echelle")) return undefined;
  const isOther = (norm === "de" || norm === "d'") && OTHER_DEGREES.has(nextNorm(layer, at + 1));
  return { code: ANGLES.has(value) || BEARINGS.has(norm) || isOther ? "deg" : "Cel", endToken: at };
}
