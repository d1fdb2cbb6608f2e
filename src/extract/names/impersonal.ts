/** "il faut", "il y a", "il est possible", "il fait froid": nobody does it. */
import type { Sentence, Token } from "../../types.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs whose "il" is nobody, or so often that it is not worth the risk. Folded. */
const VERBS = words(
  "faut faudra faudrait fallait fallut fallu pleut pleuvait neige neigeait suffit suffira suffisait suffirait convient importe importait existe existait " +
    "semble semblerait reste restait restera vaut vaudrait parait paraitrait manque manquait manquera arrive arrivait arrivera appartient appartiendra " +
    "apparait incombe ressort agit agissait agira agirait agisse tarde advient faille gele gelait grele plait",
);
/** Behind "il est". */
const JUDGED = words(
  "possible impossible vrai clair temps question important essentiel interdit prevu difficile facile necessaire probable improbable certain evident rare " +
    "frequent tard tot midi minuit normal urgent trop crucial primordial regrettable dommage recommande conseille permis utile inutile hors convenu ecrit " +
    "entendu logique vital indispensable plus encore bien a preferable obligatoire etonnant surprenant dit une un donc aussi toujours desormais egalement " +
    "rarement souvent",
);
/** Behind "il fait". */
const SKY = words("froid chaud beau nuit noir jour bon frais mauvais gris sombre moins plus doux -");
const CLITICS = words("n' ne s' se nous lui leur me m' te t' vous l' le la les");
const BEHIND: Readonly<Record<string, ReadonlySet<string>>> = {
  y: words("a avait aura aurait eut ait en"),
  en: words("va coute coutera coutait faut faudra faudrait fallait reste est"),
  va: words("de falloir"),
  doit: words("y pleuvoir neiger falloir"),
  devrait: words("y pleuvoir neiger falloir"),
  pourrait: words("y pleuvoir neiger falloir"),
};

/** Whether the "il" at the token is nobody. */
export function isImpersonal(tokens: readonly Token[], { endToken }: Sentence, at: number): boolean {
  if (tokens[at]?.norm !== "il") return false;
  let next = at + 1;
  while (next < endToken && CLITICS.has(tokens[next]?.norm ?? "")) next++;
  const verb = tokens[next]?.norm ?? "";
  const after = tokens[next + 1]?.norm ?? "";
  if (VERBS.has(verb)) return true;
  const behind = BEHIND[verb];
  if (behind !== undefined) return behind.has(after);
  if (/^(?:a|avait|aura|aurait|ait|eut)$/.test(verb))
    return (
      /^(?:fallu|suffi|plu|neige)$/.test(after) ||
      (after === "ete" && JUDGED.has(tokens[next + 2]?.norm ?? ""))
    );
  if (/^(?:est|etait|sera|serait|fut|soit)$/.test(verb)) {
    const said = tokens[next + (/^(?:pas|donc|aussi|toujours|encore)$/.test(after) ? 2 : 1)];
    return said?.kind === "number" || JUDGED.has(said?.norm ?? "");
  }
  if (/^(?:fait|faisait|fera)$/.test(verb)) return tokens[next + 1]?.kind === "number" || SKY.has(after);
  return false;
}
