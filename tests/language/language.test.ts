import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage, loadLanguage } from "../../src/language/index.js";
import { readLanguageTables } from "../../src/resources.js";

beforeAll(() => loadLanguage(readLanguageTables));

const of = (title: string, body = ""): string => detectLanguage(title, body).code;

describe("French", () => {
  it.each([
    "Budget 2024: Québec vise l'équilibre",
    "Grève SNCF : trafic perturbé",
    "Incendie majeur à Trois-Rivières",
    "Le Canadien s'incline 4-2 contre Boston",
    "Hausse des taxes municipales à Laval",
    "Ottawa dévoile son plan climat",
    "Mbappé quitte le PSG",
    "L’Assemblée nationale adopte la réforme",
    "LE PREMIER MINISTRE ANNONCE DES COUPURES",
    "Bordeaux : incendie criminel avenue Thiers",
    "Météo : canicule exceptionnelle en Wallonie",
    "Trois blessés dans un accident à Lomé",
    "Fribourg veut agrandir son hôpital cantonal",
    "Jacmel : le carnaval aura bien lieu",
    "Tu viens jouer avec nous samedi?",
  ])("headline: %s", (headline) => expect(of(headline)).toBe("fr"));

  it("an article, whatever its typography", () => {
    const body =
      "Les producteurs de l'île d'Orléans ont commencé la récolte des fraises mardi, avec une semaine d'avance sur l'an dernier.";
    for (const text of [
      body,
      body.replaceAll("'", "’"),
      body.normalize("NFD"),
      body.toUpperCase(),
      body.replaceAll(" ", "\u00a0"),
    ]) {
      const { code, confidence } = detectLanguage(undefined, text);
      expect(code).toBe("fr");
      expect(confidence).toBeGreaterThan(0.8);
    }
  });

  it("an article full of English names", () => {
    expect(
      of(
        "Bruce Springsteen à Montréal",
        "Bruce Springsteen et le E Street Band ont joué « Born to Run » et « Dancing in the Dark » devant 18 000 personnes au Centre Bell, mercredi soir.",
      ),
    ).toBe("fr");
  });
});

describe("not French", () => {
  it.each([
    [
      "ht",
      "Gouvènman an te anonse jodi a ke lekòl yo ap rete fèmen nan tout peyi a pandan de semèn, poutèt ensekirite ki genyen nan kapital la.",
    ],
    [
      "en",
      "Premier François Legault said Tuesday in Trois-Rivières that his government will not raise taxes, despite pressure from the Parti Québécois.",
    ],
    [
      "es",
      "El gobierno anunció el martes que no subirá los impuestos, a pesar de la presión de los sindicatos y de la oposición.",
    ],
    [
      "ca",
      "El govern de la Generalitat ha anunciat avui que les escoles tancaran dues setmanes a causa de la vaga dels mestres.",
    ],
    [
      "it",
      "Il governo ha annunciato martedì che le scuole resteranno chiuse per due settimane a causa dello sciopero degli insegnanti.",
    ],
    [
      "de",
      "Die Regierung hat am Dienstag angekündigt, dass die Schulen wegen des Streiks zwei Wochen geschlossen bleiben.",
    ],
  ])("%s: %s", (code, text) => expect(detectLanguage(undefined, text).code).toBe(code));

  it.each([
    "Lo conselh regional d'Occitània votèt dimars un budgèt novèl per las escòlas bilinguas, malgrat l'oposicion de quauques elegits de la montanha.",
    "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae appellantur.",
    "Jean-Pierre Dupont visits Notre-Dame de Paris today",
    "Legault, Plante and Duclos meet in Saint-Jean-sur-Richelieu to discuss the REM",
    "Le Devoir and La Presse win awards for their reporting on the Maison Simons",
    "Li gouviernemint walon a decidé k' les scoles dimeurront serêyes disk' å moes d' may po tos les efants.",
    "D'Schoule bleiwen zwou Wochen zou, huet d'Regierung en Dënschdeg zu Lëtzebuerg gesot.",
    "El gobernador visita Saint-Pierre-et-Miquelon con el alcalde de Trois-Rivières",
    "Il sindaco di Nizza incontra Jean-Luc Dubois a Villefranche-sur-Mer",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
  ])("%s", (text) => expect(of(text)).not.toBe("fr"));
});

describe("a long text, which small words may settle alone", () => {
  it.each([
    ["ht", "Gouvènman an te anonse jodi a ke lekòl yo ap rete fèmen nan tout peyi a pandan de semèn."],
    ["ca", "El govern ha anunciat avui que les escoles tancaran dues setmanes a causa de la vaga."],
    ["en", "Le Devoir and Radio-Canada said the mayor of Trois-Rivières would not run again."],
  ])("%s", (code, sentence) => expect(detectLanguage(undefined, `${sentence} `.repeat(30)).code).toBe(code));
});

describe("abstains", () => {
  it.each([
    "",
    " ",
    "Québec",
    "12 345 $",
    "!!!",
    "\0\0\0",
    "\ud800",
    "Marie-Eve Proulx",
    "xzqw kjhg pfvb mnbt qsdf",
  ])("%j", (text) => {
    expect(of(text)).toBe("und");
    expect(detectLanguage(undefined, text)).toMatchObject({ code: "und" });
  });
});

describe("any length takes the same time", () => {
  it("20 MB", () => {
    const body = "Le conseil a adopté le budget lundi soir, malgré l'opposition de trois élus. ".repeat(
      260_000,
    );
    const start = performance.now();
    expect(detectLanguage("Budget", body).code).toBe("fr");
    expect(performance.now() - start).toBeLessThan(500);
  });
});
