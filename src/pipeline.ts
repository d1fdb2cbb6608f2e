/** The whole flow on one screen. The order is checked when built: each step's `requires` must be assigned before it. */
import { createExplainer, type Explainer } from "./clean/explain.js";
import { createCleaner } from "./clean/index.js";
import type { Profile } from "./clean/profile.js";
import { createExtractor } from "./extract/index.js";
import { anchorOf, withOffset, zoneOf } from "./extract/clock.js";
import { readCountries } from "./extract/country.js";
import { createPlaceIndex, findPlaceHits } from "./extract/gazetteer.js";
import { createNameLexicons } from "./extract/names/index.js";
import { withOwnNames } from "./extract/names/own-names.js";
import { settleTagged } from "./extract/names/settle-tagged.js";
import type { SequenceTagger, TaggedName } from "./extract/names/sequence-tagger.js";
import { keepFrench } from "./language/index.js";
import { addSalience, link } from "./link/index.js";
import { fingerprint } from "./recommend/fingerprint.js";
import type { Resources } from "./resources.js";
import {
  createLatePipeline,
  createPipeline,
  lateStep,
  step,
  type LatePipeline,
  type Pipeline,
} from "./steps.js";
import { createLayer } from "./text/layer.js";
import { createTopicTagger, findKeyphrases } from "./topics/index.js";

export type { ExplainedBlock, Explainer, Explanation, Reason } from "./clean/explain.js";
export type { ElementRule, LineRule, Profile } from "./clean/profile.js";
export { parseProfile } from "./clean/profile-file.js";
export type { NameKind, SequenceTagger, TaggedName } from "./extract/names/sequence-tagger.js";
export { createNameTagger } from "./extract/names/model/tagger.js";

/** From what a publisher sent to a clean document and its language: enough to know whether to go on. */
export function createReadingPipeline(
  resources: Pick<Resources, "blocks">,
  profiles: readonly Profile[] = [],
): Pipeline {
  const clean = createCleaner(resources.blocks, profiles);
  return createPipeline(
    ["article"],
    [
      step("clean", ["article"], ["cleaned"], ({ article }) => ({ cleaned: clean(article) })),
      step("language", ["article", "cleaned"], ["document", "language"], ({ article, cleaned }) =>
        keepFrench(article, cleaned),
      ),
    ],
  );
}

/** Why the cleaner of the same resources and profiles labels the blocks of a page as it does. */
export function createBlockExplainer(
  resources: Pick<Resources, "blocks">,
  profiles: readonly Profile[],
): Explainer {
  return createExplainer(resources.blocks, profiles);
}

/** What finds names, loaded when first asked for. */
export type GetNames = () => SequenceTagger;

/** From a clean French document to all that its record says. */
export function createTaggingPipeline(resources: Resources, getNames: GetNames): LatePipeline {
  const places = createPlaceIndex(resources.places, resources.commonWords);
  const extractor = createExtractor(createNameLexicons(resources, places));
  const topicTagger = createTopicTagger(resources.taxonomy);
  return createLatePipeline(
    ["article", "document", "language"],
    [
      step("text", ["document"], ["layers"], ({ document: { title, body } }) => ({
        layers: [...(title === undefined ? [] : [createLayer("title", title)]), createLayer("body", body)],
      })),
      lateStep("names", ["layers"], ["names"], ({ layers }) => {
        const settled = (found: readonly TaggedName[]) => {
          const tagged = settleTagged(found, layers);
          const { own } = resources;
          return { names: own === undefined ? tagged : withOwnNames(tagged, layers, own, places.isCommon) };
        };
        const found = getNames().tag(layers);
        return "then" in found ? Promise.resolve(found).then(settled) : settled(found);
      }),
      step("gazetteer", ["layers"], ["hits"], ({ layers }) => ({
        hits: layers.flatMap((layer) => findPlaceHits(layer, places)),
      })),
      step(
        "country",
        ["document", "hits"],
        ["country", "countries", "publishedAt", "modifiedAt"],
        ({ document, hits }) => {
          const { country, countries } = readCountries(document, hits);
          const zone = zoneOf(document, country, hits);
          return {
            country,
            countries,
            publishedAt: withOffset(document.publishedAt, zone),
            modifiedAt: withOffset(document.modifiedAt, zone),
          };
        },
      ),
      step(
        "extract",
        ["layers", "hits", "names", "country", "countries", "publishedAt", "modifiedAt"],
        ["mentions"],
        ({ layers, hits, names, country, countries, publishedAt, modifiedAt }) => ({
          mentions: extractor.extract(layers, hits, names, {
            country,
            countries,
            publishedAt: anchorOf(publishedAt, modifiedAt),
          }),
        }),
      ),
      step(
        "link",
        ["document", "mentions", "country", "publishedAt", "modifiedAt"],
        ["entities"],
        ({ document, mentions, country, publishedAt, modifiedAt }) => ({
          entities: addSalience(
            link(mentions, (id) => places.byId.get(id), {
              country,
              publishedAt: anchorOf(publishedAt, modifiedAt),
              authority: resources.authority,
            }),
            document.body.length,
            document.title,
          ),
        }),
      ),
      step("topics", ["layers"], ["topics"], ({ layers }) => ({ topics: topicTagger.findTopics(layers) })),
      step("keyphrases", ["layers"], ["keyphrases"], ({ layers }) => ({
        keyphrases: findKeyphrases(layers),
      })),
      step("fingerprint", ["document"], ["fingerprint"], ({ document }) => ({
        fingerprint: fingerprint(document.body),
      })),
    ],
  );
}
