/** `--explain mentions`: each amount, date, name… with its value, how sure it is, and the rule that found it. */
import type { Found } from "../found.js";
import { offsetConverter } from "../record-offsets.js";
import type { FieldName, Mention } from "../types.js";
import type { Explained } from "./explain.js";
import {
  formatAmount,
  formatDate,
  formatMeasure,
  formatScore,
  formatUnit,
  languageName,
  ORGANIZATION_LABELS,
  PLACE_LABELS,
  THING_LABELS,
} from "./formats/french.js";
import { displayWidth } from "./formats/layout.js";
import { describeRule } from "./rule-words.js";
import { oneLine, type Palette } from "./terminal.js";

export const explainedMentions: Explained<Found> = {
  ask: (tagger, article) => tagger.find(article),
  none: { mentions: [] },
  /** Offsets into title and body, which are given since nothing else in the line has them. */
  toLine: ({ document, language, publishedAt, country, mentions }, _article, unit) => {
    const convertersOf = (field: FieldName): ((offset: number) => number) => {
      const own = mentions.filter((mention) => mention.field === field);
      const offsets = own.flatMap((mention) => [mention, ...personOf(mention)]).flatMap(({ start, end }) => [start, end]);
      return offsetConverter(document[field], new Set(offsets), unit);
    }; // prettier-ignore
    const convert = { title: convertersOf("title"), body: convertersOf("body") };
    const { id, title, body } = document;
    return {
      id, language: language.code, publishedAt, country, title, body,
      mentions: mentions.map((mention) => {
        const moved = ({ start, end }: { start: number; end: number }) => ({
          start: convert[mention.field](start), end: convert[mention.field](end),
        });
        const [person] = personOf(mention);
        return { ...mention, ...moved(mention), ...(person === undefined ? {} : { person: moved(person) }) };
      }),
    }; // prettier-ignore
  },
  toText: mentionLines,
};

const personOf = (mention: Mention) =>
  mention.kind === "role" && mention.person !== undefined ? [mention.person] : [];

const KINDS: Readonly<Record<Mention["kind"], string>> = {
  person: "personne", place: "lieu", organization: "organisation", ...THING_LABELS, role: "rôle",
  amount: "montant", percentage: "pourcentage", quantity: "quantité", date: "date",
}; // prettier-ignore

/** What was read: the value, in words. */
function valueOf(mention: Mention): string {
  switch (mention.kind) {
    case "amount": {
      const guessed = mention.currencySource === "inferred" ? ` (${mention.currency} selon le contexte)` : "";
      return `${formatAmount(mention)}${guessed}`;
    }
    case "percentage":
      return `${formatMeasure(mention)} %`;
    case "quantity":
      return `${formatMeasure(mention)} ${formatUnit(mention.unit)}`;
    case "date":
      return `${formatDate(mention.value)} [${mention.value}]${mention.anchored ? ", selon le contexte" : ""}`;
    case "role":
      return [mention.title, mention.portfolio, mention.organization, ...mention.territories]
        .filter((part) => part !== null)
        .join(" · ");
    case "place":
      return PLACE_LABELS[mention.type];
    case "organization":
      return ORGANIZATION_LABELS[mention.type];
    default:
      return "";
  }
}

const KIND_WIDTH = 14;
const SCORE_WIDTH = 6;
/** A long span is known by its beginning. */
const MAX_TEXT = 48;

function mentionLines({ language, publishedAt, country, mentions }: Found, colors: Palette): string[] {
  if (language.code !== "fr") return [`  Rien de relevé : le texte est en ${languageName(language.code)}.`];
  const context = `  parution : ${publishedAt ?? "inconnue"} · pays : ${country ?? "inconnu"}`;
  if (mentions.length === 0) return [colors.dim(context), "  Rien de relevé."];
  return [colors.dim(context), ...mentions.flatMap((mention) => linesOf(mention, colors))];
}

function linesOf(mention: Mention, colors: Palette): string[] {
  const { kind, field, start, confidence, rule } = mention;
  const text = oneLine(mention.text);
  const shown = displayWidth(text) > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
  const value = valueOf(mention);
  const said = [describeRule(rule), `${field === "title" ? "titre" : "texte"} ${start}`];
  return [
    `${colors.cyan(KINDS[kind].padEnd(KIND_WIDTH))}${colors.dim(formatScore(confidence).padEnd(SCORE_WIDTH))}${colors.bold(shown)}${value === "" ? "" : ` → ${value}`}`,
    `${" ".repeat(KIND_WIDTH + SCORE_WIDTH)}${colors.dim(said.join(" · "))}`,
  ];
}
