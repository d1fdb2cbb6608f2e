/** Names of organizations whose type is known: of the gazetteer, alone, and of labelled pages, in their sentences. */
import { findPlaceHits, type PlaceIndex } from "../../src/extract/gazetteer.js";
import { inTokens } from "../../src/extract/names/found-name.js";
import type { NameLexicons } from "../../src/extract/names/index.js";
import { featuresOf, featuresOfName } from "../../src/extract/names/organization-features.js";
import {
  organizationOf,
  signsOf,
  type UntypedOrganization,
} from "../../src/extract/names/organization-types.js";
import type { Scene } from "../../src/extract/names/scene.js";
import { NAME_KINDS, type NameKind, type TaggedName } from "../../src/extract/names/sequence-tagger.js";
import type { OrganizationFact } from "../../src/resources.js";
import { ORGANIZATION_TYPES, type OrganizationType } from "../../src/schema.js";
import { createLayer } from "../../src/text/layer.js";
import type { FieldName } from "../../src/types.js";
import { articleOf } from "../corpus-tools/article.js";
import { compilePage } from "../corpus-tools/compile.js";
import { readPages } from "../corpus-tools/files.js";

export interface TypeExample {
  readonly features: readonly string[];
  readonly type: OrganizationType;
  /** How much it counts in learning. */
  readonly weight: number;
  /** What the rules say; where they speak, the judge is not asked. */
  readonly ruled: OrganizationType | undefined;
  /** Slug of the page; empty for the gazetteer. */
  readonly page: string;
}

export interface Tools {
  readonly places: PlaceIndex;
  readonly lexicons: NameLexicons;
}

/** Weights tried on the folds of train: the gazetteer shows words, and never what stands around them. */
const OF_GAZETTEER = 0.2;
/** A name of which a rule speaks teaches less: at run time the judge never sees one. */
const OF_RULED = 0.3;

export function gazetteerExamples(facts: readonly OrganizationFact[], tools: Tools): TypeExample[] {
  // An acronym shows nothing.
  const isTelling = (form: string): boolean => form.includes(" ") || form !== form.toUpperCase();
  return facts.flatMap(({ name, type, aliases }) =>
    [name, ...aliases].filter(isTelling).map((form) => gazetteerExample(form, type, tools)),
  );
}

function gazetteerExample(form: string, type: OrganizationType, { places, lexicons }: Tools): TypeExample {
  const layer = createLayer("body", form);
  const hits = new Map(findPlaceHits(layer, places).map((hit) => [hit.firstToken, hit]));
  const name = {
    kind: "organization" as const, first: 0, end: layer.tokens.length, start: 0, stop: form.length, rule: "", confidence: 1,
  }; // prettier-ignore
  const sentence = { start: 0, end: form.length, firstToken: 0, endToken: layer.tokens.length };
  const scene: Scene = { layer, sentence, hits, lexicons, country: undefined, names: [name] };
  // That the gazetteer knows its own names teaches nothing.
  const signs = signsOf(scene, name, undefined).filter(({ by }) => by !== "known");
  const [sign] = signs;
  const weight = OF_GAZETTEER * (sign === undefined ? 1 : OF_RULED);
  return { features: featuresOfName(scene, name, signs), type, weight, ruled: sign?.type, page: "" };
}

export function corpusExamples(part: "train" | "dev", tools: Tools): TypeExample[] {
  return readPages(part).flatMap(({ page }) => {
    const article = articleOf(page);
    const { entities, country } = compilePage(page);
    const fields: readonly FieldName[] = ["title", "body"];
    return fields.flatMap((field) => {
      const tagged: TaggedName[] = [];
      const types = new Map<number, OrganizationType>();
      for (const { kind, type, mentions } of entities) {
        const known = NAME_KINDS.find((one: NameKind) => one === kind) ?? (kind === "work" ? "product" : undefined);
        if (known === undefined) continue;
        for (const { start, end, form, nested, field: at } of mentions) {
          if (at !== field || form !== "name" || nested === true) continue;
          tagged.push({ field, kind: known, start, end, confidence: 1 });
          const own = ORGANIZATION_TYPES.find((one) => one === type);
          if (kind === "organization" && own !== undefined) types.set(start, own);
        }
      }
      tagged.sort((a, b) => a.start - b.start);
      return fieldExamples(page.slug, field, article[field], country, tagged, types, tools);
    });
  });
} // prettier-ignore

function fieldExamples(
  page: string,
  field: FieldName,
  text: string,
  country: string,
  tagged: readonly TaggedName[],
  types: ReadonlyMap<number, OrganizationType>,
  { places, lexicons }: Tools,
): TypeExample[] {
  const layer = createLayer(field, text);
  const hits = new Map(findPlaceHits(layer, places).map((hit) => [hit.firstToken, hit]));
  const found = inTokens(tagged, layer);
  return layer.sentences.flatMap((sentence) => {
    const names = found.filter(
      ({ first }) => first >= sentence.firstToken && first < sentence.endToken,
    );
    const scene: Scene = { layer, sentence, hits, lexicons, country, names };
    let before: UntypedOrganization | undefined;
    return names.flatMap((name): TypeExample[] => {
      if (name.kind !== "organization") return [];
      const signs = signsOf(scene, name, before);
      before = organizationOf(scene, name, before);
      const type = types.get(name.start);
      if (type === undefined) return [];
      const weight = signs.length === 0 ? 1 : OF_RULED;
      return [{ features: featuresOf(scene, name, signs), type, weight, ruled: before.type, page }];
    });
  });
} // prettier-ignore
