/** UTF-8 misread on the way: repaired where that is sure, left alone where somebody means it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairEverySign, repairMojibake } from "../../src/text/mojibake.js";

const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** The fault itself: UTF-8 read as Windows-1252. */
const garble = (text: string): string =>
  [...Buffer.from(text, "utf8")].map((byte) => (byte >= 0x80 && byte < 0xa0 ? UPPER.charAt(byte - 0x80) : String.fromCharCode(byte))).join(""); // prettier-ignore
const asLatin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

const SAMPLE = "L’été à Québec : « l’œuvre » coûte 5 € – voilà, déjà À Évreux, CÔTÉ, ÇA.";

describe("is repaired", () => {
  it.each([
    ["read as Windows-1252", garble(SAMPLE), SAMPLE],
    ["read as Latin-1", asLatin1(SAMPLE), SAMPLE],
    ["misread twice", garble(garble(SAMPLE)), SAMPLE],
    ["no-break spaces turned into spaces", garble("voilà Québec, déjà Évreux").replaceAll("\u00a0", " "), "voilà Québec, déjà Évreux"],
    ["a byte that a sanitizer dropped", "Il dit â€œouiâ€ Ã  MontrÃ©al, l'Ã©tÃ©", "Il dit “oui” à Montréal, l'été"],
    ["one word", "QuÃ©bec annonce un plan", "Québec annonce un plan"],
    ["capitals", "CÃ”TÃ‰ Ã‰TÃ‰", "CÔTÉ ÉTÉ"],
    ["only some lines", "Été à Québec\nL'Ã©tÃ© Ã\u00a0 MontrÃ©al\nDéjà", "Été à Québec\nL'été à Montréal\nDéjà"],
    ["only some elements", "<h1>Été à Québec</h1><p>L'Ã©tÃ©</p>", "<h1>Été à Québec</h1><p>L'été</p>"],
    ["a template around a damaged name, on a damaged page", "Publié à Québec par RenÃ©e\nMontrÃ©al\nl'Ã©tÃ©\nQuÃ©bec", "Publié à Québec par Renée\nMontréal\nl'été\nQuébec"],
    ["a byte order mark in the middle", "ï»¿Le titre", "Le titre"],
    ["quotations on a page where nothing is right", garble('Dans "Légumes"\nL’été à Québec\n(Périgord)\nSept-Îles'), 'Dans "Légumes"\nL’été à Québec\n(Périgord)\nSept-Îles'],
    ["emoji", garble("Bravo 🎉 à tous"), "Bravo 🎉 à tous"],
  ])("%s", (_, given, expected) => expect(repairMojibake(given).text).toBe(expected)); // prettier-ignore
});

describe("stays as it is", () => {
  it.each([
    SAMPLE,
    "Le caractère « Ã© » apparaît à la place de « é ».",
    'Le mot "Ã©" est mal affiche.',
    "On lit « cafÃ© » au lieu de « café ».",
    "on lit Ã© partout",
    'Encodages : é, è, à, ê, ç, ù, ô, î, û\nOn lit "Ã©" et (Ã¨)\nou « cafÃ© »',
    "A IRMÃ\u00a0» E A MANHÃ… EM SÃO PAULO, NÃO",
    "Âm nhạc Việt Nam: Ă Â Ê Ô Ơ Ư, tiếng Việt",
    "RÉALITÉ\u00a0» ET ÉQUITÉ… LE CHÂTEAU",
    "Le château, la pâtisserie et l'âge — l'île, ï",
    "Åse Kleveland et Ängelholm",
  ])("%s", (text) => expect(repairMojibake(text)).toEqual({ text, count: 0 }));
});

describe("properties", () => {
  const words = fc.array(fc.constantFrom("été", "à", "Québec", "œuvre", "l’eau", "garçon", "Noël", "maire", "où", "«", "»", "5", "€"), { minLength: 4, maxLength: 40 }); // prettier-ignore

  it("French that was misread comes back whole", () => {
    fc.assert(fc.property(words, (list) => {
      const text = `Le maire de Québec ${list.join(" ")}`;
      expect(repairMojibake(garble(text)).text).toBe(text);
    })); // prettier-ignore
  });
  it("French that was not stays the same, and what was repaired is not touched again", () => {
    fc.assert(fc.property(words, (list) => {
      const text = list.join(" ");
      expect(repairMojibake(text)).toEqual({ text, count: 0 });
      const once = repairMojibake(garble(text)).text;
      expect(repairMojibake(once).text).toBe(once);
    })); // prettier-ignore
  });
  it("any text at all, in time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void repairMojibake(text)),
    );
    const started = performance.now();
    for (const unit of ["Ã", "â€", "Ã©", "ð", "Ã \n", '"Ã©" ']) repairMojibake(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(6000);
  });
});

describe("every sign of a few words", () => {
  it.each([
    ["TrÃ©sor Kabamba", "Trésor Kabamba"],
    ["3 aoÃ»t 2024 â€“ 9 h", "3 août 2024 – 9 h"],
    ["« Ã© »", "« é »"],
    ["L’Île-du-Château, à l’âge de 9 ans", "L’Île-du-Château, à l’âge de 9 ans"],
    ["SÃO PAULO", "SÃO PAULO"],
    ["", ""],
  ])("%s", (given, expected) => expect(repairEverySign(given)).toBe(expected));
});
