/** Organizations. The list is the program: at each token the first rule that speaks wins. */
import { fold } from "../../text/fold.js";
import { shapeOf } from "../../text/tokens.js";
import type { OrganizationClaim } from "./claims.js";
import { headed } from "./organization-heads.js";
import {
  acronym,
  bracketed,
  company,
  governing,
  introduced,
  ofTown,
  pastLegalForm,
} from "./organization-signs.js";
import { adjacent, isCapital, opensSentence, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { LOCATIVE, NOT_NAMES } from "./words.js";

/** Proposes an organization that begins at a token; `before` is the last one found in the sentence. */
type OrganizationRule = (
  scene: Scene,
  at: number,
  before: OrganizationClaim | undefined,
) => OrganizationClaim | undefined;

const RULES: readonly OrganizationRule[] = [
  named,
  governing,
  company,
  introduced,
  ofTown,
  bracketed,
  acronym,
];

/** What the gazetteer knows by its whole name is that; else its head word tells more than a part. */
function named(scene: Scene, at: number): OrganizationClaim | undefined {
  const byHead = headed(scene, at);
  const byName = known(scene, at);
  const claim = byName !== undefined && byName.end >= (byHead?.end ?? 0) ? byName : byHead;
  return claim === undefined ? undefined : { ...claim, end: pastLegalForm(scene.layer, claim.end) };
}

export function findOrganizations(scene: Scene): OrganizationClaim[] {
  const { layer, sentence } = scene;
  const claims: OrganizationClaim[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const kind = layer.tokens[at]?.kind;
    if (kind === undefined || kind === "punctuation" || kind === "number") continue;
    let claim: OrganizationClaim | undefined;
    for (const rule of RULES) if ((claim = rule(scene, at, claims.at(-1))) !== undefined) break;
    if (claim === undefined) continue;
    claims.push(claim);
    at = claim.end - 1;
  }
  return claims;
}

/** In the gazetteer. A name that is also a word needs its capital inside the sentence; an acronym, its capitals. */
function known({ layer, sentence, lexicons }: Scene, at: number): OrganizationClaim | undefined {
  const { tokens } = layer;
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return undefined;
  const match = lexicons.organizations.longestAt(tokens, at);
  if (match === undefined || match.endToken > sentence.endToken) return undefined;
  const single = match.endToken === at + 1;
  const capitalLast = single || isCapital(tokens[match.endToken - 1]);
  const fact = match.values.find((form) => capitalLast || !form.capitalLast);
  if (fact === undefined) return undefined;
  if (single) {
    if (fact.acronym && shapeOf(token.text) !== "upper") return undefined;
    const wordy =
      !fact.acronym && (lexicons.isCommon(token.norm) || (lexicons.firstName(token.norm)?.count ?? 0) > 300);
    if (
      wordy &&
      (opensSentence(layer, sentence, at) ||
        shapeOf(token.text) === "upper" ||
        LOCATIVE.has(wordOf(tokens[at - 1])))
    )
      return undefined;
    // "Éric Bell", "Bell Media": part of a longer name that is not in the gazetteer.
    if (
      isCapital(tokens[at - 1]) &&
      !NOT_NAMES.has(tokens[at - 1]?.norm ?? "") &&
      adjacent(layer, at - 1, at)
    )
      return undefined;
    if (wordy && isCapital(tokens[at + 1]) && adjacent(layer, at, at + 1)) return undefined;
  }
  const standsFor =
    fold(layer.text.slice(token.start, tokens[match.endToken - 1]?.end)) === fold(fact.name)
      ? undefined
      : fact.name;
  return {
    kind: "organization",
    first: at,
    end: match.endToken,
    type: fact.type,
    standsFor,
    rule: "organizations/known",
    confidence: 0.95,
  };
}
