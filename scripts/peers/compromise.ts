/** fr-compromise: its full parse, and its numbers with a pattern for money and per cent. The only importer of it. */
import { createRequire } from "node:module";
import type { Peer, Valued } from "./peer.js";

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly number: { readonly num: number | null };
}
interface Parsed {
  json(): unknown;
  numbers(): { json(options: { readonly offset: true }): readonly Found[] };
}

const require = createRequire(import.meta.url);
const nlp = require("fr-compromise") as (text: string) => Parsed;

export function parseWhole(text: string): void {
  nlp(text).json();
}

const MONEY =
  /^\s?(?:de |d['’])?(?:[kMG]?\$|Md€|M€|[€£¥]|(?:dollars?|euros?|francs?|gourdes?|dirhams?|dinars?)(?![\p{L}]))/u;
const PERCENT = /^\s?(?:%|pour cent)/;

export const compromiseNumbers: Peer = {
  name: "fr-compromise + patterns",
  kinds: ["amount", "percentage"],
  read: ({ text }) =>
    nlp(text)
      .numbers()
      .json({ offset: true })
      .flatMap(({ offset, number }): Valued[] => {
        const { start } = offset;
        const end = start + offset.length;
        const rest = text.slice(end, end + 24);
        const money = MONEY.exec(rest)?.[0];
        const percent = PERCENT.exec(rest)?.[0];
        const unit = money ?? percent;
        if (unit === undefined || number.num === null) return [];
        const kind = money === undefined ? "percentage" : "amount";
        return [{ kind, start, end: end + unit.length, readings: [String(number.num)] }];
      }),
};
