/** Which mentions are one human being, which office is whose, and whom "la ministre" means. */
import { describe, expect, it } from "vitest";
import { linkPersons } from "../../src/link/persons.js";
import type { PersonMention, RoleMention } from "../../src/types.js";
import { readText } from "../extract/names/read.js";
import { person, role } from "./mentions.js";

const summary = (mentions: readonly PersonMention[], roles: readonly RoleMention[] = []): string[] =>
  linkPersons(mentions, roles).map(
    ({ name, gender, mentions: of }) => `${name} ${gender ?? "?"}: ${of.map(({ text }) => text).join(", ")}`,
  );

describe("one person under several names", () => {
  it("is her full name, her family name and her given name", () => {
    expect(summary([person("Marie-Eve Proulx", 0), person("Proulx", 40), person("Marie-Eve", 80)])).toEqual([
      "Marie-Eve Proulx ?: Marie-Eve Proulx, Proulx, Marie-Eve",
    ]);
  });
  it("is named whole later than short", () => {
    const short = person("Proulx", 0, { field: "title" });
    expect(summary([person("Marie-Eve Proulx", 10), short])).toEqual([
      "Marie-Eve Proulx ?: Proulx, Marie-Eve Proulx",
    ]);
  });
  it("is the same in capitals and without accents", () => {
    const shouted = person("STÉPHANE COTE", 0, { field: "title" });
    expect(summary([shouted, person("Stéphane Côté", 30)])).toEqual([
      "Stéphane Côté ?: STÉPHANE COTE, Stéphane Côté",
    ]);
  });
  it("takes the gender of a civility", () => {
    expect(summary([person("Camille Roy", 0), person("Roy", 30, { gender: "f" })])).toEqual([
      "Camille Roy f: Camille Roy, Roy",
    ]);
  });
  it("takes the gender of an office", () => {
    const camille = person("Camille Roy", 0);
    expect(summary([camille], [role(camille, "mairesse", { gender: "f" })])).toEqual([
      "Camille Roy f: Camille Roy",
    ]);
  });
  it("keeps its parts together where the family name has two", () => {
    expect(summary([person("Hélène David-Roy", 0), person("David-Roy", 40), person("Roy", 70)])).toHaveLength(
      1,
    );
  });
});

describe("two persons", () => {
  it("bear one family name and differ in gender", () => {
    const mentions = [
      person("Marie Roy", 0, { gender: "f" }),
      person("Paul Roy", 20, { gender: "m" }),
      person("Roy", 40, { gender: "f" }),
      person("Roy", 60, { gender: "m" }),
    ];
    expect(linkPersons(mentions, []).map(({ mentions: of }) => of.map(({ start }) => start))).toEqual([
      [0, 40],
      [20, 60],
    ]);
  });
  it("bear one family name: the one named last is meant", () => {
    const mentions = [
      person("Marie Roy", 0),
      person("Paul Roy", 20),
      person("Roy", 40),
      person("Marie Roy", 60),
      person("Roy", 80),
    ];
    expect(linkPersons(mentions, []).map(({ mentions: of }) => of.map(({ start }) => start))).toEqual([
      [0, 60, 80],
      [20, 40],
    ]);
  });
  it("have nothing in common but a letter", () => {
    expect(summary([person("Marie Roy", 0), person("Royer", 20), person("Anne Leroy", 40)])).toHaveLength(3);
  });
  it("share a given name and a family name each with a third", () => {
    expect(summary([person("Jean Roy", 0), person("Jean Cyr", 20), person("Anne Cyr", 40)])).toHaveLength(3);
  });
});

describe("offices", () => {
  const roy = person("Marie Roy", 0);
  const again = person("Roy", 60);
  const titles = (...roles: RoleMention[]): string[] =>
    (linkPersons([roy, again], roles)[0]?.roles ?? []).map(
      ({ title, portfolio, organization, territories }) =>
        `${title}|${portfolio ?? ""}|${organization ?? ""}|${territories.join("+")}`,
    );
  it("told twice are one", () => {
    expect(
      titles(
        role(roy, "mairesse", { territories: ["Amos"] }),
        role(again, "mairesse", { territories: ["Amos"] }),
      ),
    ).toEqual(["mairesse|||Amos"]);
  });
  it.each([
    ["fuller first", [role(roy, "ministre", { portfolio: "Santé" }), role(again, "ministre")]],
    ["fuller last", [role(roy, "ministre"), role(again, "ministre", { portfolio: "Santé" })]],
    ["in capitals", [role(roy, "ministre", { portfolio: "Santé" }), role(again, "Ministre")]],
  ])("keep the fuller wording: %s", (_, roles) => {
    expect(titles(...roles).map((title) => title.toLowerCase())).toEqual(["ministre|santé||"]);
  });
  it("are two where they differ in what they are of", () => {
    expect(
      titles(
        role(roy, "ministre", { portfolio: "Santé" }),
        role(again, "ministre", { portfolio: "Culture" }),
      ),
    ).toHaveLength(2);
    expect(
      titles(role(roy, "ministre", { portfolio: "Santé" }), role(roy, "députée", { territories: ["Amos"] })),
    ).toHaveLength(2);
  });
  it("of nobody who is named are nobody's", () => {
    const stranger = person("Anne Cyr", 500);
    expect(titles(role(stranger, "mairesse"))).toEqual([]);
  });
});

describe('"la ministre"', () => {
  const her = person("Marie Roy", 0, { gender: "f" });
  const him = person("Paul Cyr", 100, { gender: "m" });
  const nominal = (start: number, title: string, gender: "f" | "m"): PersonMention =>
    person(gender === "f" ? `la ${title}` : `le ${title}`, start, { form: "nominal", title, gender });
  const holders = (roles: RoleMention[], ...nominals: PersonMention[]): string[] =>
    linkPersons([her, him, ...nominals], roles).map(
      ({ name, mentions }) =>
        `${name}: ${mentions
          .filter(({ form }) => form === "nominal")
          .map(({ start }) => start)
          .join(",")}`,
    );

  it.each([
    [
      "the only one with the office",
      [role(her, "ministre")],
      nominal(200, "ministre", "f"),
      ["Marie Roy: 200", "Paul Cyr: "],
    ],
    [
      "the one of her gender",
      [role(her, "ministre"), role(him, "ministre")],
      nominal(200, "ministre", "f"),
      ["Marie Roy: 200", "Paul Cyr: "],
    ],
    [
      "the one of his gender",
      [role(her, "ministre"), role(him, "ministre")],
      nominal(200, "ministre", "m"),
      ["Marie Roy: ", "Paul Cyr: 200"],
    ],
    [
      "the holder of another office of that noun",
      [role(her, "ministre déléguée")],
      nominal(200, "ministre", "f"),
      ["Marie Roy: 200", "Paul Cyr: "],
    ],
    [
      "nobody where nobody holds it",
      [role(her, "mairesse")],
      nominal(200, "ministre", "f"),
      ["Marie Roy: ", "Paul Cyr: "],
    ],
    [
      "nobody of the other gender",
      [role(her, "ministre")],
      nominal(200, "ministre", "m"),
      ["Marie Roy: ", "Paul Cyr: "],
    ],
  ])("is %s", (_, roles, mention, wanted) => {
    expect(holders(roles, mention)).toEqual(wanted);
  });

  it("is the one named last of two alike", () => {
    const other = person("Anne Cyr", 100, { gender: "f" });
    const persons = linkPersons(
      [her, other, nominal(50, "ministre", "f"), nominal(200, "ministre", "f")],
      [role(her, "ministre"), role(other, "ministre")],
    );
    expect(persons.map(({ mentions }) => mentions.map(({ start }) => start))).toEqual([
      [0, 50],
      [100, 200],
    ]);
  });
});

describe("from the text itself", () => {
  const read = (text: string): string[] => {
    const mentions = readText(text);
    return summary(
      mentions.filter((mention) => mention.kind === "person"),
      mentions.filter((mention) => mention.kind === "role"),
    );
  };
  it.each([
    [
      "La ministre Anne Cyr a parlé. Mme Cyr est partie. La ministre reviendra.",
      ["Anne Cyr f: Anne Cyr, Cyr, La ministre"],
    ],
    [
      "Le maire Paul Roy et la ministre Anne Cyr se parlent. Le maire rit. La ministre pleure.",
      ["Paul Roy m: Paul Roy, Le maire", "Anne Cyr f: Anne Cyr, La ministre"],
    ],
    [
      "Marie Tremblay et Paul Tremblay plaident. M. Tremblay parle, Mme Tremblay écoute.",
      ["Marie Tremblay f: Marie Tremblay, Tremblay", "Paul Tremblay m: Paul Tremblay, Tremblay"],
    ],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe("ids", () => {
  it("come from the name alone", () => {
    const [one] = linkPersons([person("Marie-Ève Proulx", 0)], []);
    const [other] = linkPersons([person("Marie-Ève Proulx", 700, { gender: "f" })], []);
    expect(one?.id).toBe("rep:person/marie-eve-proulx");
    expect(other?.id).toBe(one?.id);
  });
  it("are one to a record", () => {
    const ids = linkPersons([person("Camille Roy", 0), person("Camille Cyr", 40), person("Roy", 80)], []).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(["rep:person/camille-roy", "rep:person/camille-cyr"]);
  });
});
