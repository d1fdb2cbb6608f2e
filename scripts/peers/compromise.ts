/**
 * fr-compromise: its full parse, its numbers with a pattern for money and per cent, its names; and the names of compromise, which is
 * made for English. The only importer of either's full parser.
 */
import { createRequire } from "node:module";
import type { NameKind } from "../../src/extract/names/sequence-tagger.js";
import type { Span } from "../../src/types.js";
import type { Peer, Valued } from "./peer.js";

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly number: { readonly num: number | null };
}
interface Named {
  json(options: { readonly offset: true }): readonly Pick<Found, "offset">[];
}
interface Parsed {
  json(): unknown;
  people(): Named;
  places(): Named;
  organizations(): Named;
  numbers(): { json(options: { readonly offset: true }): readonly Found[] };
}

const require = createRequire(import.meta.url);
type Parse = (text: string) => Parsed;
const nlp = require("fr-compromise") as Parse;

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

export interface PeerName extends Span {
  readonly kind: NameKind;
}

/** Their spans hold the signs around a name and the civility before it: taken away, so that no convention costs them a name. */
const BEFORE = /^(?:[^\p{L}\p{N}]|(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Mr|Mrs|Ms)\.?\s)+/u;
const AFTER = /[^\p{L}\p{N}]+$/u;

const namesBy =
  (parse: () => Parse) =>
  (text: string): PeerName[] => {
    const parsed = parse()(text);
    const spansOf = (kind: NameKind, names: Named): PeerName[] =>
      names.json({ offset: true }).flatMap(({ offset }) => {
        const own = text.slice(offset.start, offset.start + offset.length);
        const start = offset.start + (BEFORE.exec(own)?.[0].length ?? 0);
        const end = offset.start + own.length - (AFTER.exec(own)?.[0].length ?? 0);
        return end > start ? [{ kind, start, end }] : [];
      });
    return [
      ...spansOf("person", parsed.people()),
      ...spansOf("place", parsed.places()),
      ...spansOf("organization", parsed.organizations()),
    ];
  };

/** The bundle, since the modules of `compromise` share their world with the sentence splitter of `src/text`. */
let english: Parse | undefined;
export const compromiseNames = namesBy(() => (english ??= require("compromise") as Parse));
export const frenchCompromiseNames = namesBy(() => nlp);
