/**
 * One pass over the tokens finds every gazetteer name. Names are kept by their folded parts, so that hyphens, spaces
 * and apostrophes count alike: "Bas Saint-Laurent" and "Bas-St-Laurent" are one name.
 *
 * A trie in shape, one hash map in memory: each prefix of a name is a key. Tens of thousands of small maps, one a node,
 * cost ten times the memory and most of the start-up.
 */
import { expandSaint, nameParts } from "./fold.js";
import type { Token } from "../types.js";

export interface TrieMatch<T> {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly values: readonly T[];
}

export class NameTrie<T> {
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

  /** The longest name that begins at one token and ends with another. */
  longestAt(tokens: readonly Token[], first: number): TrieMatch<T> | undefined {
    let key = "";
    let best: TrieMatch<T> | undefined;
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.kind === "punctuation") {
        if (at > first && isInsideName(token, tokens[at - 1])) continue;
        break;
      }
      const part = keyOf(token.norm);
      if (part === "") continue;
      key = key === "" ? part : `${key} ${part}`;
      const values = this.#entries.get(key);
      if (values === undefined) break;
      if (values !== null) best = { firstToken: first, endToken: at + 1, values };
    }
    return best;
  }
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
