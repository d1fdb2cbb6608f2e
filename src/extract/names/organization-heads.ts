/** Organizations by their head word: "Association des restaurateurs du Québec", "école des Trois-Sources". */
import { shapeOf } from "../../text/tokens.js";
import type { OrganizationType, TextLayer, Token } from "../../types.js";
import type { OrganizationClaim } from "./claims.js";
import { complementAt, continuation, partAt } from "./complement.js";
import type { NameLexicons } from "./lexicons.js";
import { adjacent, isCapital, opensSentence, runAt, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { NATIONALITIES } from "./words.js";

/** Powers that an adjective is enough to name: "gouvernement fédéral", "parlement hongrois". */
const POWERS = /^(?:gouvernement|parlement|senat|ministere|armee|congres|etat-major|justice|police)$/;
const LEVELS = /^(?:federale?|provinciale?|centrale?|regionale?|wallonne?|nationale?)$/;
/** Small heads whose members are told in small letters: "union des maraîchères Benkadi", "clinique du sport de Lévis". */
const COLLECTIVE =
  /^(?:association|syndicat|union|federation|comite|cooperative|chambre|regroupement|commission|direction|conseil|clinique|festival|collectif|mouvement)$/;
const INTRODUCING = /^(?:association|festival|collectif|mouvement|regroupement|parti)$/;
/** Heads that are organizations by themselves once named: "la Ville", "l'Office". */
const STANDALONE = new Set(
  "ville municipalite office federation fondation association commission universite ministere syndicat societe regie mrc conseil institut fabrique cooperative agence".split(
    " ",
  ),
);

/** "Association des restaurateurs du Québec", "école des Trois-Sources", "gouvernement québécois". */
export function headed({ layer, sentence, lexicons }: Scene, at: number): OrganizationClaim | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const match = lexicons.organizationHeads.longestAt(tokens, at);
  const head = match?.values[0];
  const limit = sentence.endToken;
  if (match === undefined || head === undefined || match.endToken > limit) return undefined;
  const capital = isCapital(token);
  if (!capital && !head.lower) return undefined;
  if (shapeOf(token.text) === "upper" && token.text.length > 5) return undefined;
  const initial = opensSentence(layer, sentence, at);
  // "l'association Sauvegarde", "le festival Mots et Marées": the head only introduces the name.
  if (!capital && INTRODUCING.test(token.norm) && isCapital(tokens[match.endToken])) return undefined;
  const proper = capital && !initial;

  let end = match.endToken;
  // Adjectives and capitals right after the head: "Parti québécois", "école Saint-Joseph".
  while (end < limit && adjacent(layer, end - 1, end)) {
    const reached = wordsAfter(layer, end, limit, lexicons, proper, head.type);
    if (reached === end) break;
    end = reached;
  }
  const ministry = head.type === "ministry";
  let hasComplement = false;
  for (let parts = 0; parts < 4 && end < limit; parts++) {
    const phrase = complementAt(layer, end, limit, lexicons, {
      lowerNouns: proper || ministry || COLLECTIVE.test(token.norm),
      lists: ministry ? "ministry" : proper ? "nouns" : "none",
    });
    if (phrase === undefined) {
      // "Chambre de commerce et d'industrie".
      const joined = proper
        ? continuation(layer, end, limit, lexicons, { lowerNouns: true, lists: "nouns" })
        : end;
      if (joined === end || tokens[end]?.norm !== "et") break;
      end = joined;
      continue;
    }
    if (!adjacent(layer, end - 1, end)) break;
    const link = wordOf(tokens[phrase.first]);
    // "la Fédération en mars", "le club à Laval": only "de" makes names of small heads, and no body is named "X à Laval".
    // Nor once it has its proper name: "le Musée de la Gaspésie à deux reprises".
    const complete = !proper || capitalsIn(tokens, match.endToken, end) > 0;
    if (!/^(?:de|du|des|d')$/.test(link) && (complete || !/^(?:en|pour|sur|contre|à|au|aux)$/.test(link)))
      break;
    if (/^(?:à|au|aux|en)$/.test(link) && isCapital(tokens[phrase.head])) break;
    end = phrase.end;
    hasComplement = true;
    // "l'union des maraîchères Benkadi": the proper name behind the common one.
    if (!proper && isCapital(tokens[end]) && adjacent(layer, end - 1, end))
      end = runAt(layer, end, limit)?.end ?? end;
  }
  end = pastBrackets(layer, end, limit);
  const named = capitalsIn(tokens, match.endToken, end) > 0;
  const claim = (confidence: number, rule: string): OrganizationClaim => ({
    kind: "organization",
    first: at,
    end,
    type: head.type,
    standsFor: undefined,
    rule,
    confidence,
  });
  if (POWERS.test(token.norm)) {
    const adjective = tokens[match.endToken]?.norm ?? "";
    const whose = NATIONALITIES.has(adjective) || (LEVELS.test(adjective) && head.type === "government");
    if (whose && !hasComplement) end = Math.max(end, match.endToken + 1);
    if (token.norm === "gouvernement" || ministry || whose)
      return named || whose || (ministry && hasComplement)
        ? claim(0.9, "organizations/government")
        : undefined;
  }
  if (end === match.endToken) {
    // "Cour suprême", "Conseil d'État": heads of several words are whole.
    if (capital && match.endToken > at + 1) return claim(0.85, "organizations/head");
    const standalone =
      proper && STANDALONE.has(token.norm) && /^(?:la|l'|le|du|de)$/.test(tokens[at - 1]?.norm ?? "");
    const sentenceStart =
      at - 1 === sentence.firstToken &&
      capital &&
      STANDALONE.has(token.norm) &&
      /^(?:la|l'|le)$/.test(tokens[at - 1]?.norm ?? "");
    return standalone || sentenceStart ? claim(0.6, "organizations/standalone") : undefined;
  }
  if (named) return claim(capital ? 0.85 : 0.75, "organizations/head");
  // "Centre de santé communautaire": no capital but the head's own, which must then be no accident.
  return proper && hasComplement ? claim(0.7, "organizations/head") : undefined;
}

/** "Centre intégré de santé (CISSS) de la Gaspésie": the name goes on behind its acronym. */
function pastBrackets(layer: TextLayer, end: number, limit: number): number {
  const { tokens } = layer;
  if (
    tokens[end]?.text !== "(" ||
    tokens[end + 2]?.text !== ")" ||
    !/^\p{Lu}{3,}$/u.test(tokens[end + 1]?.text ?? "")
  )
    return end;
  if (!/^(?:de|du|des|d')$/.test(wordOf(tokens[end + 3]))) return end;
  const head = /^(?:la|l'|les)$/.test(wordOf(tokens[end + 4])) ? end + 5 : end + 4;
  return head < limit && isCapital(tokens[head]) ? (runAt(layer, head, limit)?.end ?? end) : end;
}

function wordsAfter(
  layer: TextLayer,
  end: number,
  limit: number,
  lexicons: NameLexicons,
  proper: boolean,
  type: OrganizationType,
): number {
  const { tokens } = layer;
  const token = tokens[end];
  if (token === undefined) return end;
  if (isCapital(token)) return runAt(layer, end, limit)?.end ?? end;
  if (!proper && type !== "government") return end;
  // An adjective, told from a verb by its ending; partAt takes those only after an opening word.
  const reached = partAt(layer, end - 1, Math.min(limit, end + 1), lexicons, {
    lowerNouns: true,
    lists: "none",
  });
  return reached > end ? reached : end;
}

const capitalsIn = (tokens: readonly Token[], first: number, end: number): number => {
  let count = 0;
  for (let at = first; at < end; at++) if (isCapital(tokens[at])) count++;
  return count;
};
