/**
 * POPCORN's HAS_CATEGORY links (short French reports, https://github.com/emvista/popcorn, MIT) against the roles of our records.
 * Its guide is another one than ours, so both sides go through the same written filter (docs/evaluation.md):
 *
 * - named persons only: one of the mentions holds what POPCORN marks as a first or last name;
 * - categories that are roles by our guide: what somebody happens to be in the story (victim, witness, passenger), kinship,
 *   residence, membership, opinion and age are left out, by the closed list below; so are pupils and students, who hold a role
 *   with a named school alone;
 * - POPCORN links a category where an event needs it and passes over many others, so that what we find is counted only of
 *   persons to whom it links a category, whatever that is;
 * - a link is found when one of the person's roles has the same head: the first word of the title, "ancien" and "ex-"
 *   aside, in either gender or number; what the office is of does not count.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countOf, newScores, type Scores } from "../../../src/evaluation/index.js";
import { fold } from "../../../src/text/fold.js";
import type { Tagger } from "../../../src/tagger.js";

type Part = "train" | "test";

interface Report {
  readonly text: string;
  readonly entities: readonly {
    readonly id: number;
    readonly type: string;
    readonly mentions: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  }[];
  readonly relations: readonly (readonly [subject: number, predicate: string, object: number])[];
}

const fileOf = (part: Part): string =>
  fileURLToPath(
    new URL(`../../../../shared/data/ner/popcorn/data/manual_corpus/${part}.json`, import.meta.url),
  );
export const hasPopcorn = existsSync(fileOf("test"));

/** Heads of categories that are no roles by our guide. */
const NO_ROLE =
  /^(?:victime|temoin|otage|passage|touriste|voyageur|visiteu|habitant|resident|riverain|voisin|citoyen|ami|amie|proche|parent|pere|mere|frere|soeur|fils|fille|mari|epou|femme$|homme$|enfant|bebe|adolescent|jeune|vieill|civil|client|fan|supporte|spectat|invite|participant|membre|adherent|manifestant|militant|activiste|partisan|opposant|sympathisant|suspect|accuse|coupable|auteure?$|autrice$|criminel|terroriste|assassin|meurtrier|voleu|ravisseu|agresseu|tireu|tueu|kamikaze|faussaire|trafiquant|detenu|prisonnier|evade|fugitif|complice|rebelle|combattant|automobiliste|cycliste|motard|pieton|conduct|baigneu|promeneu|randonneu|blesse|mort|defunt|patient|malade|rescape|survivant|refugie|migrant|retraite|employe|salarie|travailleu|collabora|collegue|camarade|etudiant|eleve|lycee|collegie|ecolier|candidat|inconnu|individu|personne|particulier|locataire|internaute|utilisa|consomma|acheteu|orat|initiat|instigat|benevole|volontaire|beneficiaire|donat|gagnant|vainqueu|laureat|concurrent|adversaire|amateur|passionne|terrien|cambrioleu|braqueu|espion|pirate|hacker|marine)/;

/** The word by which two titles are one office, without the ending that tells gender and number. */
function headOf(title: string): string {
  const words = fold(title.replaceAll("’", "'"))
    .replace(/^(?:l[ea]s? |l'|une? )/, "")
    .replace(/^(?:anciens? |anciennes? |ex-)/, "")
    .split(/[^a-z-]+/);
  const head = words[0] === "premier" || words[0] === "premiere" || words[0] === "haut" ? words[1] : words[0];
  return (head ?? "")
    .replace(/s$/, "")
    .replace(/(?:rice|euse|eure|eur)$/, "")
    .replace(/t$/, "")
    .replace(/(?:sse|nne|ne|ere|er|e)$/, "");
}

const isRole = (category: string): boolean =>
  !NO_ROLE.test(fold(category.replaceAll("’", "'")).replace(/^(?:anciens? |anciennes? |ex-)/, ""));

export async function popcornRoles(part: Part, { tag }: Tagger): Promise<Scores> {
  const scores = newScores();
  const count = countOf(scores, "role of a named person");
  const reports = Object.values(JSON.parse(readFileSync(fileOf(part), "utf8")) as Record<string, Report>);
  for (const { text, entities, relations } of reports) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const names = entities
      .filter(({ type }) => /^(?:FIRST|LAST)NAME/.test(type))
      .flatMap((one) => one.mentions);
    const wanted = new Map<number, string[]>();
    for (const [subject, predicate, object] of relations) {
      const category = byId.get(object)?.mentions[0]?.value;
      if (predicate !== "HAS_CATEGORY" || category === undefined) continue;
      const isNamed = byId
        .get(subject)
        ?.mentions.some(({ start, end }) => names.some((name) => name.start >= start && name.end <= end));
      if (isNamed === true) wanted.set(subject, [...(wanted.get(subject) ?? []), category]);
    }
    if (wanted.size === 0) continue;
    const record = await tag({ body: text, language: "fr" });
    const persons = record.entities.filter((entity) => entity.kind === "person");
    for (const [subject, categories] of wanted) {
      const mentions = byId.get(subject)?.mentions ?? [];
      const own = persons.filter((person) =>
        person.mentions.some(
          ({ start, end, form }) =>
            form === "name" && mentions.some((one) => one.start < end && start < one.end),
        ),
      );
      const found = new Map(
        own.flatMap(({ roles }) =>
          roles.filter(({ title }) => isRole(title)).map(({ title }) => [headOf(title), title]),
        ),
      );
      const heads = new Map(categories.filter(isRole).map((category) => [headOf(category), category]));
      count.wanted += heads.size;
      count.found += found.size;
      for (const [head, category] of heads)
        if (found.has(head)) count.right++;
        else miss(scores, "missed", category, mentions[0]?.value, text);
      for (const [head, title] of found)
        if (!heads.has(head)) miss(scores, "spurious", title, mentions[0]?.value, text);
    }
  }
  return scores;
}

function miss(scores: Scores, what: "missed" | "spurious", role: string, name = "", text = ""): void {
  const at = text.indexOf(name);
  scores.misses.push({
    layer: "role of a named person",
    what,
    text: `${name}: ${role}`,
    detail: text.slice(Math.max(0, at - 60), at + 100).replaceAll("\n", " "),
  });
}
