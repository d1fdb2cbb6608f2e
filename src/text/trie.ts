/**
 * One pass over the tokens finds every name of a gazetteer. Names are kept by their folded parts, so that hyphens, spaces
 * and apostrophes count alike: "Bas Saint-Laurent" and "Bas-St-Laurent" are one name.
 *
 * A trie in shape, one hash map in memory: each prefix of a name is a key. Tens of thousands of small maps, one a node,
 * cost ten times the memory and most of the start-up. `NameTrie` is filled at run time, for a few thousand names at most;
 * the great tables come compiled (`tables/`).
 */
import { expandSaint, nameParts } from "./fold.js";
import type { Token } from "../types.js";

export interface TrieMatch<T> {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly values: readonly T[];
}

/** What finds names, however it keeps them. */
export interface NameIndex<T> {
  get(name: string): readonly T[];
  /** The longest name that begins at one token and ends with another. */
  longestAt(tokens: readonly Token[], first: number): TrieMatch<T> | undefined;
}

export class NameTrie<T> implements NameIndex<T> {
  /** Prefix → what is so named; null where it is only the beginning of longer names. */
  readonly #entries = new Map<string, T[] | null>();

  add(name: string, value: T): void {
    const parts = nameParts(name);
    const whole = parts.join(" ");
    if (whole === "") return;
    const known = this.#entries.get(whole);
    if (known === undefined || known === null) this.#entries.set(whole, [value]);
    else if (!known.includes(value)) known.push(value);
    let prefix = "";
    for (let at = 0; at < parts.length - 1; at++) {
      prefix = at === 0 ? (parts[0] ?? "") : `${prefix} ${parts[at]}`;
      if (!this.#entries.has(prefix)) this.#entries.set(prefix, null);
    }
  }

  get(name: string): readonly T[] {
    return this.#entries.get(nameParts(name).join(" ")) ?? [];
  }

  longestAt(tokens: readonly Token[], first: number): TrieMatch<T> | undefined {
    let key = "";
    let best: readonly T[] = [];
    const endToken = longestName(tokens, first, (part, isFirst) => {
      key = isFirst ? part : `${key} ${part}`;
      const values = this.#entries.get(key);
      if (values === undefined) return undefined;
      if (values === null) return false;
      best = values;
      return true;
    });
    return endToken === undefined ? undefined : { firstToken: first, endToken, values: best };
  }
}

/** The longer of two matches; where both are as long, that of `over`. */
export function layered<T>(over: NameIndex<T>, under: NameIndex<T>): NameIndex<T> {
  return Object.freeze<NameIndex<T>>({
    get(name) {
      const values = over.get(name);
      return values.length > 0 ? values : under.get(name);
    },
    longestAt(tokens, first) {
      const above = over.longestAt(tokens, first);
      const below = under.longestAt(tokens, first);
      return (below?.endToken ?? 0) > (above?.endToken ?? 0) ? below : above;
    },
  });
}

/**
 * Where the longest name ends that begins at a token. `step` takes a name's parts one token at a time and says whether what it
 * has so far is a name (true), only the beginning of one (false), or neither.
 */
export function longestName(
  tokens: readonly Token[],
  first: number,
  step: (part: string, isFirst: boolean) => boolean | undefined,
): number | undefined {
  let end: number | undefined;
  let isFirst = true;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "punctuation") {
      if (at > first && isInsideName(token, tokens[at - 1])) continue;
      break;
    }
    const part = keyOf(token.norm);
    if (part === "") continue;
    const isName = step(part, isFirst);
    isFirst = false;
    if (isName === undefined) break;
    if (isName) end = at + 1;
  }
  return end;
}

/** Inside a name only dashes and the stop of "St." may stand. */
function isInsideName(token: Token, before: Token | undefined): boolean {
  if (token.text === "–" || token.text === "-") return true;
  return token.text === "." && (before?.norm === "st" || before?.norm === "ste");
}

/** A token's parts as names have them: "saint-jean", "d'" as "saint jean", "d". */
function keyOf(norm: string): string {
  if (!norm.includes("-") && !norm.includes("'")) return expandSaint(norm);
  return norm
    .split(/['-]/)
    .filter((part) => part !== "")
    .map(expandSaint)
    .join(" ");
}
