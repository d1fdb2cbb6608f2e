/**
 * Offices told of somebody whom another sentence names: "Anne Roy a ouvert en mai. La libraire…", "« … », dit la
 * libraire", "Elle est libraire", "Ancienne libraire, elle…".
 */
import { fold } from "../../text/fold.js";
import type { Gender } from "../../types.js";
import type { PersonSeed } from "./persons.js";
import type { RoleReading } from "./role-reading.js";
import { IMPERSONAL } from "./role-words.js";
import { adjacent, isCapital, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { SAYING } from "./words.js";

/** A sentence with the persons named in it and the roles read in it. */
export interface RoleSentence {
  readonly scene: Scene;
  readonly roles: readonly RoleReading[];
  readonly persons: readonly PersonSeed[];
}

/** How far back the person may have been named, in sentences. */
const MOST_BACK = 6;

/** Whose each role is that grammar tied to nobody. */
export function referredRoles(
  sentences: readonly RoleSentence[],
  tied: ReadonlySet<RoleReading>,
): ReadonlyMap<RoleReading, PersonSeed> {
  const held = new Set<string>();
  for (const role of tied) held.add(headOf(role));
  const genders = gendersOf(sentences);
  const kinds = kindsOf(sentences);
  const found = new Map<RoleReading, PersonSeed>();
  let recent: { seed: PersonSeed; at: number; key: string }[] = [];
  let field: string | undefined;
  for (const [at, { scene, roles, persons }] of sentences.entries()) {
    if (scene.layer.field !== field) recent = [];
    field = scene.layer.field;
    let next = 0;
    const passTo = (token: number): void => {
      for (let person = persons[next]; person !== undefined && person.first < token; person = persons[++next])
        recent.push({ seed: person, at, key: keyOf(scene, person) });
    };
    for (const role of roles) {
      passTo(role.first);
      if (tied.has(role) || role.plural || role.kind === "status") continue;
      const gender = referenceAt(scene, role);
      if (gender === undefined) continue;
      const holder = recent.findLast(
        (one) => at - one.at <= MOST_BACK && compatible(gender, genders.get(one.key) ?? one.seed.gender),
      );
      if (holder === undefined) continue;
      if (held.has(headOf(role)) || (isLoose(scene, role) && kinds.get(holder.key)?.has(role.kind) === true))
        continue;
      held.add(headOf(role));
      found.set(role, holder.seed);
    }
    passTo(Infinity);
    if (recent.length > 40) recent = recent.slice(-20);
  }
  return found;
}

const compatible = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

/** "la chercheuse" of a geologist: a bare definite noun names the trade that was told, only more loosely. */
const isLoose = ({ layer }: Scene, { first, end, titleEnd }: RoleReading): boolean =>
  end === titleEnd && /^(?:le|la|l'|cette|ce|cet)$/.test(layer.tokens[first - 1]?.norm ?? "");

function kindsOf(sentences: readonly RoleSentence[]): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { scene, persons } of sentences)
    for (const person of persons)
      for (const { kind } of person.roles) {
        const key = keyOf(scene, person);
        kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
      }
  return kinds;
}

/** "présidente" and "président" are one office told twice. */
const headOf = ({ title }: RoleReading): string => fold(title);

/** The family name, by which short forms are the same person. */
function keyOf({ layer }: Scene, { end }: PersonSeed): string {
  return layer.tokens[end - 1]?.norm ?? "";
}

function gendersOf(sentences: readonly RoleSentence[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { scene, persons } of sentences)
    for (const person of persons) {
      const key = keyOf(scene, person);
      genders.set(key, genders.get(key) ?? person.gender);
    }
  return genders;
}

/** The gender of whom a role refers to; undefined where it refers to nobody named. */
function referenceAt(scene: Scene, role: RoleReading): Gender | undefined {
  const { tokens } = scene.layer;
  const from = scene.sentence.firstToken;
  const before = tokens[role.first - 1];
  const head = tokens[role.first]?.norm ?? "";
  // "le transporteur Exo" is a company.
  if (IMPERSONAL.has(head) || (isCapital(tokens[role.end]) && adjacent(scene.layer, role.end - 1, role.end)))
    return undefined;
  if (role.first === from) return opened(scene, role);
  if (before === undefined || role.first - 1 < from) return undefined;
  if (/^(?:le|la|l'|cette|ce|cet)$/.test(before.norm)) {
    if (!isSubject(scene, role.first - 1, role)) return undefined;
    return role.gender ?? (/^(?:la|cette)$/.test(before.norm) ? "f" : before.norm === "l'" ? null : "m");
  }
  return predicate(scene, role);
}

const OF_MANY = /^(?:government|mayor|elected|justice|police|religion)$/;

/** An article that opens a subject: at the sentence's start, behind a comma, or behind "», dit". */
function isSubject({ layer, sentence }: Scene, article: number, role: RoleReading): boolean {
  const { tokens } = layer;
  // "le préfet", "le curé", "le ministre de la Santé": somebody else, whom nobody names.
  if (OF_MANY.test(role.kind) && !/^(?:capitaine|commandante?)$/.test(role.title)) return false;
  if (article === sentence.firstToken) return true;
  const before = tokens[article - 1];
  if (before === undefined) return false;
  if (/^[,«»"“”:–—-]$/.test(before.text)) return before.text !== ":";
  const quote = tokens[article - 2];
  const isSaying = SAYING.has(before.norm) || /^(?:,|»|"|”)$/.test(quote?.text ?? "");
  return (
    before.kind === "word" &&
    isSaying &&
    !isCapital(before) &&
    !/^(?:de|d'|du|des|à|et|ou|par|pour|avec|selon|chez|sur|dans|comme|que|qu'|mais)$/.test(wordOf(before))
  );
}

/** "Ancien livreur chez X, il aurait gardé les clés": the pronoun behind says that somebody named is meant. */
function opened({ layer, sentence }: Scene, role: RoleReading): Gender | undefined {
  const { tokens } = layer;
  for (let at = role.end; at < sentence.endToken && at - role.end < 14; at++) {
    const token = tokens[at];
    if (token === undefined || /^[.;:!?«»"]$/.test(token.text)) return undefined;
    if (token.text === "," && /^(?:il|elle)$/.test(tokens[at + 1]?.norm ?? ""))
      return tokens[at + 1]?.norm === "il" ? "m" : "f";
  }
  return undefined;
}

const COPULA = /^(?:est|etait|devient|fut|sera|reste|demeure|devenue?|ete|siege|agit|travaille|travaillait)$/;
const SKIPPED =
  /^(?:le|la|l'|un|une|aussi|egalement|toujours|encore|lui|elle|meme|comme|a|alors|desormais|maintenant|depuis|y|par|ailleurs|notre|ancien|longtemps|titre|de|d'|,)$/;

/** "Elle est libraire", "dont il est propriétaire", "elle siège comme administratrice". */
function predicate({ layer, sentence }: Scene, role: RoleReading): Gender | undefined {
  const { tokens } = layer;
  let at = role.first - 1;
  const least = Math.max(sentence.firstToken, at - 7);
  while (at > least && SKIPPED.test(tokens[at]?.norm ?? "")) at--;
  if (!COPULA.test(tokens[at]?.norm ?? "")) return undefined;
  for (at--; at >= least; at--) {
    const { norm = "" } = tokens[at] ?? {};
    if (norm === "il") return "m";
    if (norm === "elle") return "f";
    if (!/^(?:a|avait|y|n'|ne|s'|se|est|etait)$/.test(norm)) return undefined;
  }
  return undefined;
}
