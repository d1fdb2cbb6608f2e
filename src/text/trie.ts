/**
 * One pass over the tokens finds every gazetteer name: a trie over the parts of folded names.
 * Hyphens, spaces and apostrophes count alike, so that "Bas Saint-Laurent" and "Bas-St-Laurent" are one name.
 */
import { expandSaint, nameParts } from "./fold.js";
import type { Token } from "../types.js";

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  values: T[] | undefined;
}

export interface TrieMatch<T> {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly values: readonly T[];
}

export class NameTrie<T> {
  readonly #root: Node<T> = { next: undefined, values: undefined };

  add(name: string, value: T): void {
    let node = this.#root;
    const parts = nameParts(name);
    if (parts.length === 0) return;
    for (const part of parts) {
      node.next ??= new Map();
      let next = node.next.get(part);
      if (next === undefined) node.next.set(part, (next = { next: undefined, values: undefined }));
      node = next;
    }
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  get(name: string): readonly T[] {
    let node: Node<T> | undefined = this.#root;
    for (const part of nameParts(name)) node = node?.next?.get(part);
    return node?.values ?? [];
  }

  /** The longest name that starts at each token, left to right, without overlaps. */
  *matches(tokens: readonly Token[]): Generator<TrieMatch<T>> {
    for (let first = 0; first < tokens.length; ) {
      const match = this.longestAt(tokens, first);
      if (match === undefined) first++;
      else {
        yield match;
        first = match.endToken;
      }
    }
  }

  /** The longest name that begins at one token and ends with another. */
  longestAt(tokens: readonly Token[], first: number): TrieMatch<T> | undefined {
    let node: Node<T> = this.#root;
    let best: TrieMatch<T> | undefined;
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.kind === "punctuation") {
        // Inside a name only dashes and the stop of "St." may stand.
        if (at > first && (token.text === "–" || token.text === "-" || (token.text === "." && isSaint(tokens[at - 1])))) continue;
        break;
      }
      const reached = step(node, token);
      if (reached === undefined) break;
      node = reached;
      if (node.values !== undefined) best = { firstToken: first, endToken: at + 1, values: node.values };
      if (node.next === undefined) break;
    }
    return best;
  }
}

function isSaint(token: Token | undefined): boolean {
  return token?.norm === "st" || token?.norm === "ste";
}

function step<T>(node: Node<T>, token: Token): Node<T> | undefined {
  const { norm } = token;
  if (!norm.includes("-") && !norm.includes("'")) return node.next?.get(expandSaint(norm));
  let reached: Node<T> | undefined = node;
  for (const part of norm.split(/['-]/)) {
    if (part === "") continue;
    reached = reached.next?.get(expandSaint(part));
    if (reached === undefined) return undefined;
  }
  return reached;
}
