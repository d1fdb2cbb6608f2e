/** Organizations named again: "Métallurgie Rive-Sud inc." once is "Métallurgie Rive-Sud" ever after. */
import { nameKey } from "../../text/fold.js";
import type { OrganizationType } from "../../types.js";
import type { OrganizationClaim } from "./claims.js";
import { adjacent, isCapital, runAt, type Run } from "./runs.js";
import type { Scene } from "./scene.js";

const LEGAL_FORM = / (?:inc|ltee|ltd|sa|sarl|sas|senc)$/;

/** Names of at least two words by which the document may name its organizations again, with their type. */
export function organizationForms(
  { layer }: Scene,
  claims: readonly OrganizationClaim[],
  forms: Map<string, OrganizationType>,
): void {
  for (const { first, end, type, rule } of claims) {
    if (rule.endsWith("/metonymy") || rule.endsWith("/standalone")) continue;
    const key = nameKey(layer.text.slice(layer.tokens[first]?.start, layer.tokens[end - 1]?.end)).replace(
      LEGAL_FORM,
      "",
    );
    const single = !key.includes(" ");
    // One word alone may be anybody's; as an acronym in brackets it was introduced.
    if (single && !rule.endsWith("/acronym") && !rule.endsWith("/introduced")) continue;
    if (!forms.has(key)) forms.set(key, type);
  }
}

/** Every further place where one of these names stands. */
export function organizationsAgain(
  { layer, sentence }: Scene,
  runs: readonly Run[],
  forms: ReadonlyMap<string, OrganizationType>,
): OrganizationClaim[] {
  const claims: OrganizationClaim[] = [];
  for (const { first } of runs) {
    const longest = runAt(layer, first, sentence.endToken)?.end ?? first + 1;
    if (isCapital(layer.tokens[first - 1]) && adjacent(layer, first - 1, first)) continue;
    for (let end = longest; end > first; end--) {
      const type = forms.get(
        nameKey(layer.text.slice(layer.tokens[first]?.start, layer.tokens[end - 1]?.end)),
      );
      if (type === undefined) continue;
      claims.push({
        kind: "organization",
        first,
        end,
        type,
        standsFor: undefined,
        rule: "organizations/again",
        confidence: 0.8,
      });
      break;
    }
  }
  return claims;
}
