/** Words of the calendar, folded. */
const numbered = (list: string, first: number): [string, number][] =>
  list.split(" ").flatMap((names, i) => names.split("|").map((name): [string, number] => [name, i + first]));

export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", 1),
);
/** Short forms count only beside a day or a year. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  numbered("janv|jan fevr|fev mars avr mai juin juil|juill aout sept oct nov dec", 1),
);
/** Monday is 1, Sunday 7, as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 1),
);
/** Short forms count only before a number and a month: "SAM. 9 AOÛT". */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  numbered("lun mar mer jeu ven|vend sam dim", 1),
);
/** EDTF season codes, independent of the hemisphere's dates: 21 spring … 24 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map(numbered("printemps ete automne hiver", 21));
export const DAY_PARTS: ReadonlySet<string> = new Set(
  "matin matinee midi apres-midi aprem avant-midi soir soiree nuit".split(" "),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  numbered("premier|premiere deuxieme|second|seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme", 1),
); // prettier-ignore

/** Which way a word points: "dernier" back, "prochain" ahead, "suivant" from the day spoken of. */
export type Modifier = "last" | "next" | "this" | "following";
const MODIFIERS: ReadonlyMap<string, Modifier> = new Map(
  (
    "dernier:last derniere:last derniers:last dernieres:last passe:last passee:last ecoule:last ecoulee:last " +
    "prochain:next prochaine:next prochains:next prochaines:next"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, Modifier]),
);

export function modifierOf(norm: string): Modifier | undefined {
  return MODIFIERS.get(norm);
}

/** "XIXe" → 19; undefined where it is no Roman numeral below 40. */
export function romanValue(text: string): number | undefined {
  if (!/^[XVI]{1,6}$/.test(text)) return undefined;
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digits[text.charAt(i)] ?? 0;
    value += digit < (digits[text.charAt(i + 1)] ?? 0) ? -digit : digit;
  }
  return value < 40 ? value : undefined;
}
