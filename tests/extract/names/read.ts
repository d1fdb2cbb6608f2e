/** Reading one text with the lexicons of the package, made once for all tables. */
import { createPlaceIndex, findPlaceHits } from "../../../src/extract/gazetteer.js";
import { createNameLexicons, readNames } from "../../../src/extract/names/index.js";
import { linkPlaces } from "../../../src/link/places.js";
import { createNameTagger } from "../../../src/extract/names/model/tagger.js";
import { settleTagged } from "../../../src/extract/names/settle-tagged.js";
import { loadNamesModel, loadResources } from "../../../src/resources.js";
import { createLayer } from "../../../src/text/layer.js";
import type {
  NameMention,
  OrganizationMention,
  PersonMention,
  PlaceMention,
  RoleMention,
  TextLayer,
} from "../../../src/types.js";
import { startsOf, unmark } from "../values/support.js";

const resources = loadResources();
const places = createPlaceIndex(resources.places, resources.commonWords);
const lexicons = createNameLexicons(resources, places);

const tagger = createNameTagger(loadNamesModel());

export type Read = NameMention | RoleMention;

function readLayers(layers: readonly TextLayer[], country: string | undefined): Read[] {
  const hits = layers.flatMap((layer) => findPlaceHits(layer, places));
  const tagged = settleTagged(tagger.tag(layers), layers);
  return readNames(layers, hits, tagged, { publishedAt: undefined, country }, lexicons);
}

export function readText(text: string, country: string | undefined = "CA"): Read[] {
  return readLayers([createLayer("body", text)], country);
}

interface ByKind {
  readonly person: PersonMention;
  readonly place: PlaceMention;
  readonly organization: OrganizationMention;
}
type Kind = keyof ByKind;

/** All names of one kind in a text, in order; "la ministre" is no name. */
export function namesOf<K extends Kind>(kind: K, text: string, country?: string): ByKind[K][] {
  return readText(text, country)
    .filter((mention): mention is ByKind[K] => mention.kind === kind && mention.form === "name")
    .toSorted((a, b) => a.start - b.start);
}

/** What was found and what the brackets want, as "start text", so that a failure shows both. */
export function compare<K extends Kind>(
  kind: K,
  marked: string,
  country?: string,
): { readonly mentions: ByKind[K][]; readonly found: string[]; readonly wanted: string[] } {
  const { text, spans } = unmark(marked);
  const starts = startsOf(marked);
  const mentions = namesOf(kind, text, country);
  return {
    mentions,
    found: mentions.map(({ start, text: name }) => `${start} ${name}`),
    wanted: spans.map((span, i) => `${starts[i]} ${span}`),
  };
}

/** Share of rows that the model of names may read wrongly: each model errs elsewhere, and what rules say is checked row by row. */
const MAY_ERR = 0.1;

/** The wrong ones where they are more than a tenth, rounded up; else none. */
export const tooMany = (wrong: readonly string[], rows: number, mayErr = MAY_ERR): readonly string[] =>
  wrong.length <= Math.ceil(rows * mayErr) ? [] : wrong;

/** Rows of a table whose names of one kind are not those between brackets. */
export const missedOf = (
  kind: Kind,
  rows: readonly (readonly [marked: string, ...more: (string | undefined)[]])[],
): string[] =>
  rows.flatMap(([marked, , country]) => {
    const { found, wanted } = compare(kind, marked, kind === "place" ? country : undefined);
    return found.join() === wanted.join() ? [] : [`${marked}: ${found.join(", ")}`];
  });

/** Every role with its holder: "Marie Roy: ministre déléguée · Santé · organization · [A, B]"; what it lacks is left out. */
export function rolesOf(text: string, country?: string): string[] {
  const mentions = readText(text, country);
  return mentions
    .filter((mention): mention is RoleMention => mention.kind === "role")
    .toSorted((a, b) => a.start - b.start)
    .map(({ person, title, portfolio, organization, territories }) => {
      const holder = person === undefined ? "?" : text.slice(person.start, person.end);
      const office = [
        title,
        ...(portfolio === null ? [] : [portfolio]),
        ...(organization === null ? [] : [`chez ${organization}`]),
        ...(territories.length === 0 ? [] : [`[${territories.join(", ")}]`]),
      ];
      return `${holder}: ${office.join(" · ")}`;
    });
}

/** The places of a text as they would be linked: their ids in the order of first mention. */
export function placeIds(text: string, country?: string): string[] {
  return linkPlaces(namesOf("place", text, country), (id) => places.byId.get(id)).map(({ id }) => id);
}
