import { describe, expect, it } from "vitest";
import { isSignature, readByline, readSignature } from "../../src/clean/byline.js";
import { fieldsOf } from "./labelled-page.js";

/** Lines that are known to be signatures. */
const SIGNED: readonly (readonly [line: string, name: string | undefined])[] = [
  ["Par Isabelle Tremblay-Girard", "Isabelle Tremblay-Girard"],
  ["par : Jean Tremblay - Le Journal", "Jean Tremblay"],
  ["Par Jean Tremblay | Le Journal de Lévis", "Jean Tremblay"],
  ["Publié par Aïcha Ben Youssef", "Aïcha Ben Youssef"],
  ["Rédigé par Ndèye Fatou Diop", "Ndèye Fatou Diop"],
  ["Écrit par Jean-Robert Placide le 3 mai 2024", "Jean-Robert Placide"],
  ["Un texte de Marie-Pier Savoie", "Marie-Pier Savoie"],
  ["Un texte de Jean Roy et Paule Côté", "Jean Roy ; Paule Côté"],
  ["Texte et photos : Louis-Joseph Rioux", "Louis-Joseph Rioux"],
  ["Texte : Roxane Tétrault | Photos : Loïc Bussières", "Roxane Tétrault"],
  ["Texte : Roxane Tétrault — Photo : Loïc Bussières", "Roxane Tétrault"],
  ["texte Léa-Rose Ostiguy", "Léa-Rose Ostiguy"],
  ["Propos recueillis par Hugo Bhérer", "Hugo Bhérer"],
  ["Propos recueillis et mis en forme par Hugo Bhérer", "Hugo Bhérer"],
  ["PROPOS RECUEILLIS PAR HUGO BHÉRER", "Hugo Bhérer"],
  ["Dossier réalisé par Nora Heuillon et Yan Kern", "Nora Heuillon ; Yan Kern"],
  ["Reportage : Aminata Sow", "Aminata Sow"],
  ["Une chronique de Paul Vacher", "Paul Vacher"],
  ["Rédaction et renseignements : Manon Vachon", "Manon Vachon"],
  ["Collaboration spéciale : Luce Roy", "Luce Roy"],
  ["De notre envoyée spéciale à Bamako, Fatou Diop", "Fatou Diop"],
  ["De notre correspondant à Genève Yves Lacoste", "Yves Lacoste"],
  ["de notre correspondant Yves Lacoste-Dubarry", "Yves Lacoste-Dubarry"],
  ["Notre correspondante à Abidjan : Awa Koné", "Awa Koné"],
  ["Par notre envoyé spécial Denis Carlier", "Denis Carlier"],
  ["By Darlene Muise", "Darlene Muise"],
  ["— Luc Roy, Initiative de journalisme local", "Luc Roy"],
  ["Luc Roy, Initiative de journalisme local, Le Nord", "Luc Roy"],
  ["Éric-Pier Genest · Initiative de journalisme local", "Éric-Pier Genest"],
  ["Jean Roy (avec AFP)", "Jean Roy"],
  ["Jean Roy avec AFP", "Jean Roy"],
  ["Jean Roy, avec La Presse canadienne", "Jean Roy"],
  ["Jean Roy et AFP", "Jean Roy"],
  ["Par Belga et L. Dumonceau", "L. Dumonceau"],
  ["Awa Koné, correspondante à Bouaké", "Awa Koné"],
  ["Awa Koné, à Bouaké", "Awa Koné"],
  ["Awa Koné (à Bouaké)", "Awa Koné"],
  ["Par Clotilde Vernay-Roussel (Nancy, envoyée spéciale)", "Clotilde Vernay-Roussel"],
  ["Jean Roy | Publié le 3 mai 2024 à 14h", "Jean Roy"],
  ["Jean Roy Publié le 3 mai 2024", "Jean Roy"],
  ["Le 3 mai 2024 à 14h — Jean Roy", "Jean Roy"],
  ["MARDI 28 AOÛT 2012 - 17:10 - Nathalie Croonen", "Nathalie Croonen"],
  ["Jean Roy   jroy@journal.example", "Jean Roy"],
  ["Mylène Huet  @ mhuet@journal.example", "Mylène Huet"],
  ["Jean Roy @jeanroy", "Jean Roy"],
  ["Jean Roy, jroy@journal.example", "Jean Roy"],
  ["Jean Roy — Journaliste", "Jean Roy"],
  ["Charlotte Vaillancourt | Journaliste", "Charlotte Vaillancourt"],
  ["Clothilde Marcoux, agente culturelle", "Clothilde Marcoux"],
  ["Par Blanche de Courcy-Diop", "Blanche de Courcy-Diop"],
  ["Mathieu Alibert, Lola Sanchez", "Mathieu Alibert ; Lola Sanchez"],
  ["Ana Roy, Luc Côté et Marie Dubé", "Ana Roy ; Luc Côté ; Marie Dubé"],
  ["Par Ana Roy et Luc Côté, Le Relais", "Ana Roy ; Luc Côté"],
  ["Jérôme Wathelet avec A. Niessen", "Jérôme Wathelet ; A. Niessen"],
  ["INÈS CHÂTELAIN", "Inès Châtelain"],
  ["Jean-Pol HANUS", "Jean-Pol Hanus"],
  ["Gwenola LE BERRE.", "Gwenola Le Berre"],
  ["DANIEL DROZ-DIT-BUSSET", "Daniel Droz-dit-Busset"],
  ["JEAN-NOËL D'ASTOUS", "Jean-Noël D'Astous"],
  ["KEVIN O'NEILL", "Kevin O'Neill"],
  ["HUBERT DE TONNANCOUR", "Hubert de Tonnancour"],
  ["SEAN MCDONALD", "Sean McDonald"],
  ["Papy LOKWA BOLINGO", "Papy Lokwa Bolingo"],
  ["Annelies Van Hoorebeke", "Annelies Van Hoorebeke"],
  ["Mohamed Ould Cheikh", "Mohamed Ould Cheikh"],
  ["El Hadji Demba Ba", "El Hadji Demba Ba"],
  ["Wendkuni Florent Ilboudo", "Wendkuni Florent Ilboudo"],
  ["Cheikh Tidiane N'Diaye", "Cheikh Tidiane N'Diaye"],
  ["Guerda Saint-Fleur Jn-Baptiste", "Guerda Saint-Fleur Jn-Baptiste"],
  ["Jean de La Bruyère", "Jean de La Bruyère"],
  ["flavie descôteaux", "flavie descôteaux"],
  ["S.D.", "S.D."],
  ["Ph. N.", "Ph. N."],
  ["M.-O. B.", "M.-O. B."],
  ["FR. D.", "Fr. D."],
  ["P. Vdb.", "P. Vdb."],
  ["Bréhima K.", "Bréhima K."],
  ["Par Moustique", "Moustique"],
  ["Par Sœur Plume, chroniqueuse", "Sœur Plume"],
  ["La Presse canadienne", "La Presse canadienne"],
  ["AFP", "AFP"],
  ["(AFP)", "AFP"],
  ["ABP/mnd/sks", "ABP"],
  ["RC/ATP", "ATP"],
  ["(AIP) hbs/mtr", "AIP"],
  ["La rédaction avec AFP", "La rédaction"],
  ["Par La rédaction", "La rédaction"],
  ["Équipe des communications", "Équipe des communications"],
  ["Service des sports, cyberEstrie", "Service des sports"],
  ["Salle des nouvelles", "Salle des nouvelles"],
  ["Publié le 3 mai 2024 par Jean Roy", "Jean Roy"],
  ["Publié le 3 mai 2024 à 14h par Jean Roy", "Jean Roy"],
  ["3 mai 2024 Jean Roy", "Jean Roy"],
  ["Mardi 3 mars 2015, 17h42 Jean Roy", "Jean Roy"],
  ["Jean Roy 3 mai 2024", "Jean Roy"],
  ["Jean Roy Mardi 3 mai 2024", "Jean Roy"],
  ["Jean Roy Journaliste", "Jean Roy"],
  ["Jean Roy La Presse Canadienne", "Jean Roy"],
  ["Jean Roy, Acadie Nouvelle", "Jean Roy"],
  ["Jean Roy, Dakar Matin", "Jean Roy"],
  ["Jean Roy, IJL – Réseau.Presse – Le Voyageur", "Jean Roy"],
  ["Photos et texte : Jean Roy", "Jean Roy"],
  ["Texte Jean Roy Photos Luc Côté", "Jean Roy"],
  ["✍ Jean Roy", "Jean Roy"],
  ["Mme Luce Roy, notaire", "Luce Roy"],
  ["Dre Awa Koné", "Dre Awa Koné"],
  ["par jean roy", "jean roy"],
  ["ParMamadou Saliou Diallo", "Mamadou Saliou Diallo"],
  ["April 3, 2016 by Pape Moussa", "Pape Moussa"],
  ["TVA Nouvelles", "TVA Nouvelles"],
  ["LA RÉDACTION", "La rédaction"],
  ["Abdallah Halidi -", "Abdallah Halidi"],
  ["jmb", "jmb"],
  ["ats", "ATS"],
  ["Par l'Agence QMI", "Agence QMI"],
  ["par la rédaction", "La rédaction"],
  ["Source : AFP", "AFP"],
  ["Source : Luce Roy, responsable des communications", undefined],
  ["Rédaction du Nordet", "Rédaction du Nordet"],
  ["Comité de la bibliothèque", "Comité de la bibliothèque"],
  ["Nouvelles fournies par Literie Chaudière", undefined],
  ["Photo : Loïc Bussières", undefined],
  ["Crédit photo Jean Roy", undefined],
  ["jroy@journal.example", undefined],
  ["Journaliste aux affaires, elle suit l'industrie en Mauricie depuis 2009.", undefined],
  ["Simonne Awashish-Tremblay (1936-2018)", undefined],
  ["La circulation avec Nettoyeurs Vallier", undefined],
  ["kkd/ask/fmo", undefined],
  ["P A N O R A M A", undefined],
  ["3 min de lecture", undefined],
  ["Partager", undefined],
];

describe("a line that is a signature", () => {
  it.each(SIGNED)("%s", (line, name) => expect(readSignature(line, true)?.name).toBe(name));
});

describe("a line that may be anything", () => {
  it.each([
    "Le maire de Trois-Rivières", "Dans la Grand'Anse, le cacao repousse", "Publicité", "Par ailleurs, tout va bien", "Par",
    "Ville de Québec", "12 Janvier", "Nouvelles des Faubourgs", "VALLÉE DE CHEVREUSE", "HOCKEY JUNIOR", "GARAGE LADOUCEUR",
    "Temps de Lecture", "Mercredi Saint", "SOURCE CSN", "Éditions PDF", "ON NOUS COMMUNIQUE", "S.D.", "flavie descôteaux",
    "Partez du bon pied", "Avec Hydro-Québec", "Texte adopté en juin", "Nord de l'Ontario", "Saint Fidèle",
  ])("none in %s", (line) => expect(readByline(line)).toBeUndefined()); // prettier-ignore

  it("knows a whole signature from a line that only holds a name", () => {
    expect(isSignature("Noémie Larouche, La Presse Canadienne")).toBe(true);
    expect(isSignature("Salle des nouvelles")).toBe(true);
    expect(isSignature("Par Moustique")).toBe(false);
    expect(isSignature("Les élus de Noémie Larouche")).toBe(false);
  });

  it("stays linear on what is written to trap it", () => {
    for (const trap of ["Par ".repeat(60), "et ".repeat(80), "A".repeat(240), "Jean-".repeat(48), `${" ".repeat(236)}Roy`, "J. ".repeat(80), "de notre à ".repeat(21)]) {
      const start = performance.now();
      for (let round = 0; round < 20; round++) readSignature(trap, true);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  }); // prettier-ignore
});

const PROSE =
  "Le conseil a adopté mardi soir le budget de la municipalité, après deux heures de débats animés.";
const TITLE = "title| Le conseil adopte son budget";

describe("who signed a page", () => {
  it.each([
    ["the line below the title", [TITLE, "byline| Par Luce Roy", `body| ${PROSE}`], "Luce Roy"],
    ["two authors on two lines", [TITLE, "byline| Luce Roy", "byline| Karim Diallo", `body| ${PROSE}`], "Luce Roy ; Karim Diallo"],
    ["name, office, address on three lines", [TITLE, "byline| Luce Roy", "byline| Journaliste", "byline| luce@x.example", `body| ${PROSE}`], "Luce Roy"],
    ["a date and a name on one line", [TITLE, "dateline| 16 juillet 2014 | Luce Roy", `body| ${PROSE}`], "Luce Roy"],
    ["at the foot", [TITLE, `body| ${PROSE}`, `body| ${PROSE}`, "byline| Luce ROY"], "Luce Roy"],
    ["behind the mark that ends a release", [TITLE, `body| ${PROSE}`, `body| ${PROSE}`, "legal| - 30 -", "byline| Texte : Luce Roy, responsable des communications"], "Luce Roy"],
    ["a newsroom above an agency's help", [TITLE, "byline| La rédaction avec AFP", `body| ${PROSE}`], "La rédaction"],
    ["the author, not the newsroom in the page head", ["byline| Salle des nouvelles", TITLE, "byline| Luce Roy", `body| ${PROSE}`], "Luce Roy"],
    ["the author, not the newspaper", ["nav| Afrik Horizons", "byline| AFRIK HORIZONS", TITLE, "byline| Luce Roy", `body| ${PROSE}`, "legal| © Afrik Horizons"], "Luce Roy"],
    ["a second newspaper is no second author", ["nav| Acadie Nouvelle | Sports", TITLE, "byline| Luce Roy, Acadie Nouvelle", `body| ${PROSE}`], "Luce Roy"],
    ["a line with a wrong label", [TITLE, "caption| Par Salle des nouvelles", `body| ${PROSE}`], "Salle des nouvelles"],
    ["a name above the newspaper's, with wrong labels", ["nav| Le Matin", TITLE, "share| Luce Roy", "nav| Le Matin", `body| ${PROSE}`], "Luce Roy"],
    ["the signature of a letter", ["kicker| Courrier", TITLE, `body| ${PROSE}`, `body| ${PROSE}`, "body| Luce Roy", "body| Nicolet"], "Luce Roy"],
    ["and of a column", [TITLE, `body| ${PROSE}`, `body| ${PROSE}`, "body| Luce Roy, directrice générale"], "Luce Roy"],
    ["garbled letters", [TITLE, "byline| TrÃ©sor Kabamba", `body| ${PROSE}`], "Trésor Kabamba"],
    ["an agency's dateline", [TITLE, `body| PARIS, 3 mai 2024 (AFP) - ${PROSE}`], "AFP"],
    ["an agency nobody knows", [TITLE, `body| Kaolack, 15 mai (ABP) - ${PROSE}`], "ABP"],
    ["an agency on its own pages", ["nav| AAP // Fil // Maroc", TITLE, `body| Settat - ${PROSE}`, "legal| © Agence Atlas Presse"], "AAP"],
    ["after the name of the paper", ["nav| Ouest-Vilaine", TITLE, "byline| Ouest-Vilaine Solenn LE GUENNEC", `body| ${PROSE}`], "Solenn Le Guennec"],
  ] as const)("%s", (_, lines, name) => expect(fieldsOf(lines).byline).toBe(name)); // prettier-ignore

  it.each([
    ["nobody", [TITLE, `body| ${PROSE}`]],
    ["a release's contact", [TITLE, `body| ${PROSE}`, `body| ${PROSE}`, "body| Renseignements : Luce Roy, 418 555-0100"]],
    ["whom to call, below the heading", [TITLE, `body| ${PROSE}`, "legal| Renseignements :", "byline| Luce Roy"]],
    ["who said it", [TITLE, `body| ${PROSE}`, "body| « Nous sommes prêts. »", "body| Luce Roy, mairesse"]],
    ["a release's wire", [TITLE, `body| MONTRÉAL, le 3 mai 2024 /CNW Telbec/ - ${PROSE}`]],
    ["a province in brackets", [TITLE, `body| SHERBROOKE (QC) - ${PROSE}`]],
    ["a reader's comment", [TITLE, `body| ${PROSE}`, "comment| Par Luce Roy"]],
    ["a teaser's author", [TITLE, `body| ${PROSE}`, "nav| À lire aussi", "teaser| Par Luce Roy"]],
    ["the photographer", [TITLE, "caption| Photo : Luce Roy", `body| ${PROSE}`]],
    ["whom an obituary is about", ["title| Luce Roy 1936-2018", "byline| Luce Roy", `body| ${PROSE}`]],
  ] as const)("is not %s", (_, lines) => expect(fieldsOf(lines).byline).toBeUndefined()); // prettier-ignore
});

describe("a name as the page has it", () => {
  it("keeps its apostrophe", () => {
    const lines = [TITLE, "byline| Soizic Le Floc’h", `body| ${PROSE}`];
    expect(fieldsOf(lines, { text: lines.join("\n") }).byline).toBe("Soizic Le Floc’h");
    expect(fieldsOf(lines).byline).toBe("Soizic Le Floc'h");
  });
});
