/** The page's pure parts, without a browser; its colours, by arithmetic. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

interface Piece {
  start: number;
  end: number;
  ref: number;
  children: Piece[];
}
interface Modules {
  nest(layers: { start: number; end: number; ref: number }[], start: number, end: number): Piece[];
  paragraphs(text: string): { start: number; end: number }[];
  edtf(value: string): string;
  amount(amount: object): string;
  percentage(measure: object): string;
}
const load = (name: string) =>
  import(new URL(`../../src/web/${name}.js`, import.meta.url).href) as Promise<Modules>;
const { nest, paragraphs } = await load("segments");
const { edtf, amount, percentage } = await load("format");
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("nest", () => {
  const flat = (pieces: Piece[]): Piece[] => pieces.flatMap((piece) => [piece, ...flat(piece.children)]);
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 25 });

  it("covers every character by just what covered it, each piece within its parent, beside its neighbours", () => {
    fc.assert(
      fc.property(spans, fc.nat(20), fc.nat(20), (pairs, start, length) => {
        const end = start + length;
        const layers = pairs.map(([a, b], ref) => ({ start: Math.min(a, b), end: Math.max(a, b), ref }));
        const tree = nest(layers, start, end);
        const check = (pieces: Piece[], from: number, to: number): void => {
          let at = from;
          for (const piece of pieces) {
            expect(piece.start).toBeGreaterThanOrEqual(at);
            expect(piece.end).toBeGreaterThan(piece.start);
            expect(piece.end).toBeLessThanOrEqual(to);
            check(piece.children, piece.start, piece.end);
            at = piece.end;
          }
        };
        check(tree, start, end);
        for (let at = start; at < end; at++) {
          const under = (all: { start: number; end: number; ref: number }[]) =>
            all.flatMap((one) => (one.start <= at && at < one.end ? [one.ref] : [])).sort((a, b) => a - b);
          expect(under(flat(tree))).toEqual(under(layers));
        }
      }),
    );
  });

  it("bears a hundred thousand spans", () => {
    const layers = Array.from({ length: 100_000 }, (_, ref) => ({ start: ref, end: ref + 2, ref }));
    const before = performance.now();
    expect(flat(nest(layers, 0, 100_002)).length).toBeGreaterThan(100_000);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe("paragraphs", () => {
  it("finds the lines that hold something, at their places", () => {
    const text = "Un\r\n\r\n  \t\nDeux mots\n\u00a0\nTrois";
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Un",
      "Deux mots",
      "Trois",
    ]);
    expect(paragraphs("")).toEqual([]);
  });
  it("cuts a line without end, between words where it can, and loses nothing", () => {
    for (const text of ["mot ".repeat(20_000), "x".repeat(90_000)]) {
      const pieces = paragraphs(text);
      expect(pieces.length).toBeGreaterThan(3);
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }
  });
  it("is not slowed by fifty thousand spaces", () => {
    const before = performance.now();
    paragraphs(" ".repeat(50_000));
    expect(performance.now() - before).toBeLessThan(200);
  });
});

describe("edtf", () => {
  it.each([
    ["2020-07-15", "15 juillet 2020"],
    ["2020-08-01", "1er août 2020"],
    ["2020-08-22/2020-08-23", "22 au 23 août 2020"],
    ["2020-08-30/2020-09-02", "30 août au 2 septembre 2020"],
    ["2020-12-30/2021-01-02", "30 décembre 2020 au 2 janvier 2021"],
    ["2023-03-29T19:00", "29 mars 2023, 19 h"],
    ["2020-08-22T09:05:00-04:00", "22 août 2020, 9 h 05"],
    ["2020-07", "juillet 2020"],
    ["2020", "2020"],
    ["2023-21", "printemps 2023"],
    ["2023-24", "hiver 2023"],
    ["2023-34", "deuxième trimestre 2023"],
    ["2023-41", "deuxième semestre 2023"],
    ["199X", "années 1990"],
    ["19XX", "20e siècle"],
    ["2024-W07", "semaine 7 de 2024"],
    ["../2026", "jusqu’à : 2026"],
    ["2026-05/..", "depuis : mai 2026"],
    ["2019~", "vers 2019"],
    ["2020/2022", "2020 au 2022"],
    ["2020-13-01", "2020-13-01"],
    ["n'importe quoi", "n'importe quoi"],
  ])("%s: %s", (value, words) => expect(plain(edtf(value))).toBe(words));
});

describe("amount", () => {
  const cad = { currency: "CAD", approximate: null, per: null };
  it.each([
    [{ ...cad, value: 2_200_000 }, "2 200 000 $"],
    [{ ...cad, value: 12.5 }, "12,50 $"],
    [{ ...cad, value: 5e6, approximate: "about", per: "year" }, "environ 5 000 000 $ par an"],
    [{ ...cad, min: 725, max: 980, per: "month" }, "de 725 $ à 980 $ par mois"],
    [{ ...cad, value: 3, currency: "EUR", per: "repas" }, "3 € par repas"],
    [{ ...cad, value: 75_000, currency: "XXX" }, "75 000 (devise inconnue)"],
    [{ ...cad, value: 3, currency: "Q1!" }, "3 Q1!"],
  ])("%j: %s", (value, words) => expect(plain(amount(value))).toBe(words));
});

describe("percentage", () => {
  it("has its comma and its space", () => {
    expect(plain(percentage({ value: 12.5 }))).toBe("12,5 %");
    expect(plain(percentage({ min: 2, max: 3 }))).toBe("de 2 % à 3 %");
  });
});

describe("colours", () => {
  const css = readFileSync(new URL("../../src/web/base.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block);
  const schemes = [light, dark].map(
    (block) =>
      new Map(
        [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [
          String(name),
          String(hex),
        ]),
      ),
  );
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const text = [
    "ink/paper",
    "ink/sheet",
    "ink/lit",
    "ink/notice",
    "ink/alarm",
    "soft/paper",
    "soft/sheet",
    "accent/paper",
    "on-accent/accent",
  ];
  const lines = [
    "person",
    "organization",
    "place",
    "thing",
    "amount",
    "percentage",
    "quantity",
    "date",
    "edge",
  ];

  it.each(["light", "dark"])("hold WCAG AA in %s: 4.5 for text, 3 for lines", (scheme) => {
    const colours = schemes[scheme === "light" ? 0 : 1] ?? new Map();
    const of = (pair: string) =>
      contrast(String(colours.get(pair.split("/")[0])), String(colours.get(pair.split("/")[1])));
    expect(text.filter((pair) => !(of(pair) >= 4.5))).toEqual([]);
    expect(
      lines.flatMap((name) => [`${name}/paper`, `${name}/sheet`]).filter((pair) => !(of(pair) >= 3)),
    ).toEqual([]);
  });
});
