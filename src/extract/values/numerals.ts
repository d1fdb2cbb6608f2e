/** Numbers written in words: the dictionary, and one pass that adds and multiplies. */

/** Value of each simple number word, as folded text. */
export const SIMPLE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9,
    dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16,
    vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
    septante: 70, huitante: 80, octante: 80, nonante: 90,
  }),
); // prettier-ignore
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9,
    billion: 1e12, billions: 1e12, billiard: 1e15, billiards: 1e15, trillion: 1e18, trillions: 1e18,
  }),
); // prettier-ignore
/** "une trentaine": about thirty. "des centaines" says no number. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    huitaine: 8, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40,
    cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000,
  }),
); // prettier-ignore

/** What "et" may add to a number, in parts of its last scale: "deux millions et demi", "un million et quart". */
export const PARTS: ReadonlyMap<string, number> = new Map([["demi", 0.5], ["demie", 0.5], ["quart", 0.25]]); // prettier-ignore

/** "neuf-cent-quatre-vingt-dix-neuf-millions-…": the longest number below a billion has this many parts. */
export const MAX_PARTS = 24;

/**
 * A number in words, built part by part ("quatre", "vingt", "dix", "sept").
 * `add` refuses the part that can't continue the number, which so ends there.
 */
export class Numeral {
  #total = 0;
  #group = 0;
  #parts = 0;
  #lastScale = 1;
  #ended = false;

  get value(): number {
    return this.#total + this.#group;
  }

  get isEmpty(): boolean {
    return this.#parts === 0;
  }

  /** Thousands and up, once one was said: what "de" may follow ("deux millions de dollars"). */
  get scale(): number {
    return this.#lastScale;
  }

  /** Whether "et" may come next, before "un", "onze" or "demi". */
  get takesAnd(): boolean {
    return this.#parts > 0 && !this.#ended;
  }

  /** A mantissa in digits: "2,2 millions". */
  seed(value: number): void {
    this.#group = value;
    this.#parts++;
  }

  add(part: string, afterAnd = false): boolean {
    if (this.#ended) return false;
    const taken = this.#addScale(part) || this.#addHundred(part) || this.#addSimple(part, afterAnd);
    if (taken) this.#parts++;
    return taken;
  }

  /** "et demi", "et quart": a part of the last scale, or of one. */
  addPart(part: number): void {
    this.#total += this.#group === 0 && this.#total > 0 ? this.#lastScale * part : part;
    this.#parts++;
    this.#ended = true;
  }

  /** "deux virgule cinq": only a scale may follow. */
  addDecimals(decimals: number): boolean {
    if (this.#total > 0 || this.#ended) return false;
    this.#group += decimals;
    this.#parts++;
    return true;
  }

  /** What follows the scale in digits: "1 million 200 000". */
  addRest(value: number): void {
    this.#total += value;
    this.#ended = true;
  }

  save(): readonly [total: number, group: number, parts: number, lastScale: number] {
    return [this.#total, this.#group, this.#parts, this.#lastScale];
  }

  restore(saved: ReturnType<Numeral["save"]>): void {
    [this.#total, this.#group, this.#parts, this.#lastScale] = saved;
  }

  #addScale(part: string): boolean {
    const scale = SCALES.get(part);
    if (scale === undefined) return false;
    if (scale === 1000) {
      if (this.#total % 1e6 !== 0 || (this.#parts > 0 && this.#group === 0)) {
        if (!(this.#parts > 0 && this.#group === 0 && this.#lastScale > 1000)) return false;
      }
      this.#total += (this.#group === 0 ? 1 : this.#group) * 1000;
    } else {
      if (this.#parts === 0) return false;
      const below = this.#total % scale;
      if (below + this.#group === 0) return false;
      // "mille milliards": what was said below this scale multiplies it.
      this.#total = this.#total - below + roundTo((below + this.#group) * scale);
    }
    this.#group = 0;
    this.#lastScale = scale;
    return true;
  }

  #addHundred(part: string): boolean {
    if (part !== "cent" && part !== "cents") return false;
    if (this.#group === 0) this.#group = 100;
    else if (this.#group >= 2 && this.#group < 20 && Number.isInteger(this.#group)) this.#group *= 100;
    else return false;
    return true;
  }

  #addSimple(part: string, afterAnd: boolean): boolean {
    const value = SIMPLE.get(part);
    if (value === undefined) return false;
    const tens = this.#group % 100;
    if (!Number.isInteger(this.#group)) return false;
    if (this.#parts === 0) this.#group = value;
    else if (value === 0 || (this.#group === 0 && this.#total === 0)) return false;
    else if (value === 20 && tens === 4) this.#group += 76;
    else if (value < 10) {
      if (value === 1 && tens >= 20 && tens < 80 && !afterAnd && tens % 10 === 0) return false;
      const teen = tens === 10 || tens === 70 || tens === 90;
      if (tens % 10 !== 0 || (teen && value < 7 && tens === 10)) return false;
      if (afterAnd && value !== 1) return false;
      this.#group += value;
    } else if (value <= 16) {
      if (tens !== 0 && tens !== 60 && tens !== 80) return false;
      if (afterAnd && value !== 11) return false;
      this.#group += value;
    } else if (tens !== 0) return false;
    else this.#group += value;
    return true;
  }
}

/** 2.2 × 1e6 is 2200000.0000000002 in floating point: amounts have at most a few decimals. */
export function roundTo(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
