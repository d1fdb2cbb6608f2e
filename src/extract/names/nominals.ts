/** "la ministre", "le maire": an office that stands for somebody named elsewhere. */
import type { PersonMention, Sentence, TextLayer } from "../../types.js";
import type { RoleReading } from "./roles.js";

/** Offices that point to one person of an article; "l'agent", "le retraité" may be anybody. */
const POINTING = new Set([
  "government",
  "mayor",
  "elected",
  "head",
  "academic",
  "culture",
  "sport",
  "health",
  "justice",
]);

export function findNominals(
  layer: TextLayer,
  sentence: Sentence,
  readings: readonly RoleReading[],
  tied: ReadonlySet<RoleReading>,
): PersonMention[] {
  const mentions: PersonMention[] = [];
  for (const reading of readings) {
    // With a complement it may be another office-holder: "la ministre de la Santé" is not just "la ministre".
    if (
      reading.end !== reading.titleEnd ||
      reading.plural ||
      tied.has(reading) ||
      !POINTING.has(reading.kind)
    )
      continue;
    const article = layer.tokens[reading.first - 1];
    const last = layer.tokens[reading.end - 1];
    if (article === undefined || last === undefined || reading.first - 1 < sentence.firstToken) continue;
    if (!/^(?:le|la|l'|cette|ce|cet)$/.test(article.norm)) continue;
    const gender =
      reading.gender ??
      (article.norm === "la" || article.norm === "cette" ? "f" : article.norm === "l'" ? null : "m");
    mentions.push({
      kind: "person",
      form: "nominal",
      field: layer.field,
      start: article.start,
      end: last.end,
      text: layer.text.slice(article.start, last.end),
      gender,
      title: reading.title,
      rule: "persons/nominal",
      confidence: 0.7,
    });
  }
  return mentions;
}
