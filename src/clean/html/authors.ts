/** Who signed, as pages say it for machines: "Par Marie Tremblay et Luc Roy", an address, "admin". */
import { comparable, plain } from "./plain.js";

const INTRODUCTION =
  /^(?:(?:publié|écrit|rédigé|proposé|posté)e?\s+par|par|by|written by|un texte de|texte de|texte|auteure?|de notre correspondante?)\s*:?\s+/i;
const SEPARATOR = /\s*(?:[;|•·]|\s[-–—/&]\s|\s(?:et|and|avec)\s)\s*/i;
/** Accounts that publish for the newsroom, and values left empty. */
const NO_AUTHOR =
  /^(?:admin\w*|administrat\w+|webmaster|webmestre|root|user|utilisateur|editor|superadmin|null|undefined|none|n\/?a|auteur|author|inconnu|unknown|anonyme|wordpress|\W*)$/i;
const ADDRESS = /^(?:https?:|www\.|mailto:|\/\/|@)|\S@\S+\.\S|\.(?:com|fr|ca|org|net)(?:\/|$)/i;
const MAX_AUTHORS = 12;
const MAX_NAME_LENGTH = 80;

/** Each name once, in order; nothing that is no name. */
export function readAuthors(values: readonly string[]): string[] {
  const authors = new Map<string, string>();
  for (const value of values) {
    for (const name of split(plain(value))) {
      if (!isName(name)) continue;
      const key = comparable(name);
      if (!authors.has(key) && authors.size < MAX_AUTHORS) authors.set(key, name);
    }
  }
  return [...authors.values()];
}

function split(value: string): string[] {
  const bare = value.replace(INTRODUCTION, "").trim();
  if (ADDRESS.test(bare)) return [];
  const names: string[] = [];
  for (const part of bare.split(SEPARATOR)) {
    const byComma = part.split(/\s*,\s*/);
    // "Tremblay, Marie" is one name, "Marie Tremblay, Luc Roy" are two.
    if (byComma.every((name) => /\s/.test(name) || /^\p{Lu}{2,}$/u.test(name))) names.push(...byComma);
    else names.push(part);
  }
  // "Marie et Luc Roy" are two persons of one name: better whole than a first name alone.
  const isCut = names.length > 1 && names.some((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && name.length < 9);
  return (isCut ? [bare] : names).map((name) =>
    name
      .replace(INTRODUCTION, "")
      .replace(/[\s,.:]+$/, "")
      .trim(),
  );
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME_LENGTH &&
    /\p{L}/u.test(name) &&
    !NO_AUTHOR.test(name) &&
    !ADDRESS.test(name)
  );
}
