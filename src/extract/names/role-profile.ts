/** What a title takes behind it: a field, a body, a land. */
import { fold } from "../../text/fold.js";
import { OF_AFFAIRS, OF_BARE_FIELD, OF_FIELD, OF_LAND, TERRITORIAL, WITH_PORTFOLIO } from "./role-words.js";

export interface Profile {
  readonly kind: string;
  readonly ministerial: boolean;
  readonly affairs: boolean;
  readonly field: boolean;
  readonly bareField: boolean;
  readonly territorial: boolean;
  readonly land: boolean;
  readonly prime: boolean;
  /** "ministre responsable": a field or a region. */
  readonly responsible: boolean;
}

const profiles = new Map<string, Profile>();

/** Some thousand titles at most: each is looked at once. */
export function profileOf(title: string, kind: string): Profile {
  let known = profiles.get(title);
  if (known !== undefined) return known;
  const key = fold(title);
  const head =
    key.replace(/^(?:anciens? |anciennes? |ex-)?(?:co-?|sous-|vice-)?(?=.)/, "").split(" ")[0] ?? "";
  known = {
    kind,
    ministerial: WITH_PORTFOLIO.test(key),
    affairs: OF_AFFAIRS.test(key),
    field: OF_FIELD.has(head) || OF_FIELD.has(key.split(" ")[0] ?? ""),
    bareField: OF_BARE_FIELD.has(head) || key.startsWith("vice-president"),
    territorial: TERRITORIAL.test(key),
    land: OF_LAND.test(key),
    prime: key.includes("premi") && key.includes("ministre"),
    responsible: /ministres? responsable/.test(key),
  };
  if (profiles.size > 2000) profiles.clear();
  profiles.set(title, known);
  return known;
}
