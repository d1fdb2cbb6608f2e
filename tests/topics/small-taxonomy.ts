import { createLayer } from "../../src/text/layer.js";
import { createTopicTagger, parseTaxonomy, TOP_TOPICS, type TaxonomyFile } from "../../src/topics/index.js";
import type { TextLayer, TopicFinding } from "../../src/types.js";

/** Files of a taxonomy: the 17 branches with a term each that no test says, but for those given. */
export function filesWith(branches: Readonly<Record<string, string>>): TaxonomyFile[] {
  const tops = TOP_TOPICS.map((id) => ({
    name: `taxonomy/${id}.yaml`,
    text:
      branches[id] ?? `- id: ${id}\n  nom: ${id}\n  iptc: 01000000\n  fort: zzz${id.replaceAll("-", "")}\n`,
  }));
  return [
    ...tops,
    { name: "taxonomy/expressions.yaml", text: branches["expressions"] ?? "expressions: ''\n" },
  ];
}

/** One branch, "economie", with the fields of its top topic and further topics below. */
export function economy(fields: string, below = ""): TaxonomyFile[] {
  return filesWith({ economie: `- id: economie\n  nom: économie\n  iptc: 04000000\n${fields}\n${below}` });
}

export function layersOf(title: string | undefined, body: string): TextLayer[] {
  return [...(title === undefined ? [] : [createLayer("title", title)]), createLayer("body", body)];
}

export function tagWith(files: readonly TaxonomyFile[], body: string, title?: string): TopicFinding[] {
  return createTopicTagger(parseTaxonomy(files)).findTopics(layersOf(title, body));
}

export const idsOf = (found: readonly TopicFinding[]): string[] => found.map(({ id }) => id);

/** The words that decided a topic. */
export function evidenceOf(layers: readonly TextLayer[], finding: TopicFinding | undefined): string[] {
  return (finding?.evidence ?? []).map(({ field, start, end }) => {
    const layer = layers.find((candidate) => candidate.field === field);
    return layer?.text.slice(start, end) ?? "";
  });
}
