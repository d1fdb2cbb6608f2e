import { describe, expect, it } from "vitest";
import { clean } from "./clean.js";
import { readByline } from "../../src/clean/byline.js";

const PAGE =
  "Sport\n\nLes Comètes gagnent leur tournoi à Saint-Ludger\n\nPar Luce Roy-Dion\nLe 6 novembre 2021\n\nLes Comètes de Saint-Ludger ont gagné dimanche leur tournoi, devant 300 personnes.";

describe("an article", () => {
  it("takes a body exactly as it is", () => {
    const body = "  Publicité\r\n\n\nLe maire a parlé.  \u00a0\n© 2020 ";
    const doc = clean({ body, title: "Le maire" });
    expect(doc.body).toBe(body);
    expect(doc.blocks).toEqual([]);
    expect(doc.teasers).toEqual([]);
    expect(doc.title).toBe("Le maire");
  });

  it("lets what the publisher says win over what the page says", () => {
    const given = {
      title: "Autre titre",
      byline: "X. Y.",
      section: "Hockey",
      publishedAt: "2020-01-01",
      source: "L'Écho",
      language: "fr",
      country: "CA",
      url: "https://echo.example/1",
      id: "a1",
    };
    expect(clean({ ...given, text: PAGE })).toMatchObject(given);
    expect(clean({ text: PAGE })).toMatchObject({
      title: "Les Comètes gagnent leur tournoi à Saint-Ludger",
      byline: "Luce Roy-Dion",
      section: "Sport",
      publishedAt: "2021-11-06",
    });
  });

  it("knows the publisher's title where the page repeats it", () => {
    const text =
      "Le Matin\nUne promesse tenue\nQuébec et Ottawa signent\nLe gouvernement a signé mardi l'entente promise en janvier avec les cinq villes de la région.";
    expect(clean({ text, title: "QUÉBEC ET OTTAWA SIGNENT" }).blocks[2]?.label).toBe("title");
  });

  it("reads HTML as it reads its text, with its offsets in the source", () => {
    const html =
      "<!doctype html><title>Le pont rouvre | L'Écho</title><nav><a href='/'>Accueil</a> <a href='/s'>Sports</a></nav>" +
      "<h1>Le pont rouvre</h1><p>Le pont de la Digue a rouvert lundi apr&egrave;s dix jours de fermeture, a annonc&eacute; la Ville.</p>";
    const doc = clean({ html });
    expect(doc.title).toBe("Le pont rouvre");
    expect(doc.body).toBe(
      "Le pont de la Digue a rouvert lundi après dix jours de fermeture, a annoncé la Ville.",
    );
    const [title] = doc.segments;
    expect(html.slice(title?.pageStart, (title?.pageStart ?? 0) + 14)).toBe("Le pont rouvre");
  });

  it("gives the same input the same id", () => {
    expect(clean({ text: PAGE }).id).toMatch(/^art-[0-9a-f]{16}$/);
    expect(clean({ text: PAGE }).id).toBe(clean({ text: PAGE }).id);
    expect(clean({ text: PAGE, url: "https://a.example/1" }).id).toBe(
      clean({ body: "autre", url: "https://a.example/1" }).id,
    );
    expect(clean({ text: PAGE, title: "x" }).id).not.toBe(clean({ text: PAGE }).id);
    expect(clean({ text: PAGE, id: "mine" }).id).toBe("mine");
  });
});

describe("bylines", () => {
  it.each([
    ["Par Salle des nouvelles", "Salle des nouvelles"],
    ["Par Isabelle Tremblay-Girard", "Isabelle Tremblay-Girard"],
    ["La Presse Canadienne", "La Presse Canadienne"],
    ["Agence France-Presse", "Agence France-Presse"],
    ["Par Clotilde Vernay-Roussel (Nancy, envoyée spéciale)", "Clotilde Vernay-Roussel"],
    ["Par Julien Desormeaux - jdesormeaux@sommet.example", "Julien Desormeaux"],
    ["par Sœur Plume, chroniqueuse", "Sœur Plume"],
    ["Par Belga et L. Dumonceau", "L. Dumonceau"],
    ["Texte : Roxane Tétrault-Bessette", "Roxane Tétrault-Bessette"],
    ["Le Littoral de l'Ouest   Gwenola LE BERRE.", "Gwenola Le Berre"],
    ["Jean de La Bruyère", "Jean de La Bruyère"],
    ["By Darlene Muise", "Darlene Muise"],
  ])("%s", (line, name) => expect(readByline(line)).toBe(name));

  it.each(["Le maire de Trois-Rivières", "Dans la Grand'Anse, le cacao repousse", "Publicité", "Par ailleurs, tout va bien", "Par", "Ville de Québec", "12 Janvier"])(
    "none in %s",
    (line) => expect(readByline(line)).toBeUndefined(),
  ); // prettier-ignore
});
