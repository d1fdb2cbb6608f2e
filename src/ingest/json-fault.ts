/**
 * Where a text stops being JSON, and what was expected there. `JSON.parse` reads; this only explains its refusal,
 * since its own messages differ from one engine to the next and often lack the place.
 */

export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const BLANKS = /[ \t\r\n]*/y;

/** Finds the first fault; iterative, so that ten thousand brackets don't end the program. */
export function findJsonFault(text: string): JsonFault {
  const open: ("{" | "[")[] = [];
  let at = 0;
  let expected = "a value";
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    at += found[0].length;
    return true;
  };
  const sign = (char: string): boolean => {
    if (text.charAt(at) !== char) return false;
    at++;
    skip(BLANKS);
    return true;
  };
  /** A string whole; where it fails, `at` is inside it. A loop: no pattern has to remember 20 MB. */
  const string = (): boolean => {
    if (text.charAt(at) !== '"') return false;
    for (at++; at < text.length;) {
      const char = text.charAt(at);
      if (char === '"') {
        at++;
        return skip(BLANKS);
      }
      if (char !== "\\" && char >= " ") at++;
      else if (char !== "\\" || !skip(ESCAPE)) {
        expected = "an escape such as \\n or \\\\ in the string";
        return false;
      }
    }
    expected = "the closing quotation mark of a string";
    return false;
  };
  const key = (): boolean => {
    expected = "a field name in double quotes";
    if (!string()) return false;
    expected = '":"';
    return sign(":");
  };
  skip(BLANKS);
  for (;;) {
    // A value, or the start of one.
    expected = "a value";
    if (sign("{")) {
      if (!sign("}")) {
        open.push("{");
        if (!key()) break;
        continue;
      }
    } else if (sign("[")) {
      if (!sign("]")) {
        open.push("[");
        continue;
      }
    } else if (text.charAt(at) === '"') {
      if (!string()) break;
    } else if (skip(LITERAL)) skip(BLANKS);
    else break;
    // What follows a value: the ends of what it was in, then a comma.
    let top = open.at(-1);
    while (top !== undefined && sign(top === "{" ? "}" : "]")) {
      open.pop();
      top = open.at(-1);
    }
    if (top === undefined) {
      expected = "the end of the input";
      break;
    }
    expected = top === "{" ? '"," or "}"' : '"," or "]"';
    if (!sign(",")) break;
    if (top === "{" && !key()) break;
  }
  const before = text.slice(0, at);
  const lastBreak = before.lastIndexOf("\n");
  let line = 1;
  for (let found = before.indexOf("\n"); found >= 0; found = before.indexOf("\n", found + 1)) line++;
  return { line, column: at - lastBreak, expected };
}
