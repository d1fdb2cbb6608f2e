/**
 * A page in the layout of a Québec weekly, chrome and all, made from the facts of its story: the same page with other
 * people, regions, amounts and dates must come out as right. The story is invented.
 */
import type { Entity, TagRecord } from "../src/types.js";

export interface Facts {
  readonly minister: string;
  /** With its preposition, as it stands behind "ministre délégué". */
  readonly portfolio: { readonly link: string; readonly name: string };
  /** With the preposition each takes in the list, its official name and its code. */
  readonly regions: readonly {
    readonly link: string;
    readonly name: string;
    readonly official: string;
    readonly code: string;
  }[];
  readonly amount: { readonly text: string; readonly value: number };
  readonly published: { readonly text: string; readonly iso: string };
  /** A past day before publication, and the week-end of publication. */
  readonly day: { readonly text: string; readonly iso: string };
  readonly weekend: string;
  readonly count: number;
}

export const FACTS: Facts = {
  minister: "Jean-Philippe Dussault",
  portfolio: { link: "au", name: "Patrimoine culturel" },
  regions: [
    { link: "de l'", name: "Outaouais", official: "Outaouais", code: "CA-QC-07" },
    { link: "de ", name: "Lanaudière", official: "Lanaudière", code: "CA-QC-14" },
    { link: "de la ", name: "Côte-Nord", official: "Côte-Nord", code: "CA-QC-09" },
  ],
  amount: { text: "3,4 millions de dollars", value: 3_400_000 },
  published: { text: "16 octobre 2021", iso: "2021-10-16" },
  day: { text: "8 septembre dernier", iso: "2021-09-08" },
  weekend: "2021-10-16/2021-10-17",
  count: 31,
};

export const TEASERS = [
  { title: "La ministre Hélène Brassard visite l'hôpital de Gatineau", publishedAt: undefined },
  { title: "Un don de 5 millions de dollars à la Fondation Rivest", publishedAt: "2023-05-09" },
  { title: "Vaccination : Laval rouvre deux cliniques", publishedAt: "2023-05-08" },
] as const;

export function bodyOf({ minister, portfolio, regions, amount, day, count }: Facts): string {
  const [a, b, c] = regions.map(({ link, name }) => `${link}${name}`);
  return [
    `Le gouvernement du Québec verse une somme de ${amount.text} aux bibliothèques publiques afin qu'elles puissent garnir leurs rayons et soutenir la lecture chez les jeunes, un besoin criant depuis la fermeture de plusieurs librairies.`,
    `Le ministre délégué ${portfolio.link} ${portfolio.name} et ministre responsable des régions ${a}, ${b} et ${c}, ${minister}, en a fait l'annonce cette fin de semaine.`,
    "Ouvertes dans toutes les régions du Québec, les bibliothèques publiques prêtent des livres, des romans et des bandes dessinées à tous ceux qui en veulent. Plus précisément, leur mission consiste à faire aimer la lecture, à garder les œuvres des écrivains d'ici et à offrir un toit aux clubs de lecture de leur milieu.",
    "Une tournée des rayons",
    `Les ${count} bibliothèques ont récemment été visitées par des lecteurs afin de dire quels livres manquaient le plus. Les conclusions de cette tournée ont été transmises au ministre le ${day.text}.`,
    `« En garnissant les rayons de nos bibliothèques, nous donnons aux plus jeunes lecteurs les romans qu'ils attendent, a indiqué ${minister}. Le livre a d'ailleurs un rôle crucial à jouer dans la vie de nos enfants ».`,
    "Le ministre a ainsi conclu : « De toute évidence, une bibliothèque sans livres n'en est pas une. »",
  ].join("\n\n");
}

export function titleOf({ count }: Facts): string {
  return `Lecture: Québec appuie les ${count} bibliothèques publiques`;
}

export function pageOf(facts: Facts): string {
  return `Nous joindre
X
Rechercher
Publicité

Annonces

${titleOf(facts)}

durée 09h00
${facts.published.text}
ici

commentaires

ici

likes

 

vues

imprimante
email
Par Salle des nouvelles

${bodyOf(facts)}

commentairesCommentaires

0

Pour partager votre opinion vous devez être connecté.

RECOMMANDÉS POUR VOUS


durée Hier 15h00

${TEASERS[0].title}

La ministre Hélène Brassard a rencontré le Dr Omer Villeneuve à l'hôpital de Gatineau. Elle y a promis douze lits et trois médecins de plus d'ici ...

9 mai 2023

${TEASERS[1].title}

L'homme d'affaires Rosaire Rivest a remis mardi 5 millions de dollars à la fondation qui porte son nom, à Trois-Rivières. Il souhaite que ...

8 mai 2023

${TEASERS[2].title}

Les cliniques de vaccination du quartier Chomedey ouvriront le 15 mai, a-t-on appris. La directrice de la santé publique, Noémie Sanscartier, invite les ...
`;
}

/** What a record says, without where: to compare two typographies of one page. */
export function gist({ title, byline, publishedAt, entities, topics, teasers }: TagRecord) {
  const flat = (text: string | undefined): string =>
    (text ?? "").normalize("NFC").replace(/\s/g, " ").replaceAll("\u2019", "'");
  const value = (entity: Entity): unknown => {
    if (entity.kind === "date") return entity.value;
    if (entity.kind === "person")
      return [
        entity.gender,
        entity.roles.map((role) => [flat(role.title), flat(role.portfolio ?? ""), role.territories]),
      ];
    return "value" in entity ? [entity.value, "unit" in entity ? flat(entity.unit) : ""] : [];
  };
  return {
    head: [flat(title), flat(byline), publishedAt],
    teasers: teasers.map((teaser) => [flat(teaser.title), teaser.publishedAt]),
    entities: entities.map((entity) => ({
      id: entity.id,
      mentions: entity.mentions.length,
      value: value(entity),
    })),
    topics: topics.map(({ id }) => id),
  };
}
