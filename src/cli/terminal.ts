/** The only door to the standard streams, and what text must be to pass it. */
import { createColors } from "picocolors";

/** The statuses of the command line; see the contract. */
export const EXIT = { ok: 0, refused: 1, usage: 2, interrupted: 130, terminated: 143 } as const;

/** Lines longer than this tire the eye, however wide the window is. */
const MAX_COLUMNS = 110;
const MIN_COLUMNS = 40;
const DEFAULT_COLUMNS = 100;

export const isTerminal = {
  stdin: () => process.stdin.isTTY === true,
  stdout: () => process.stdout.isTTY === true,
  stderr: () => process.stderr.isTTY === true,
};

/** Resolves when the text has left: the writer's back-pressure. */
export function toStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** One line on stderr, whatever the text holds: file names and quoted text are somebody else's. */
export function toStderr(line: string): void {
  process.stderr.write(`${oneLine(line)}\n`);
}

/** Several lines of our own making. */
export function helpToStderr(text: string): void {
  process.stderr.write(text);
}

export function columns(): number {
  const said = process.stdout.columns ?? Number(process.env["COLUMNS"]);
  const width = Number.isInteger(said) && said > 0 ? said : DEFAULT_COLUMNS;
  return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, width));
}

export type ColorChoice = "auto" | "always" | "never";
export type Palette = ReturnType<typeof createColors>;

/** `auto`: on a terminal that has colours, unless NO_COLOR (no-color.org) says no; FORCE_COLOR says yes. */
export function palette(choice: ColorChoice, onTerminal: boolean): Palette {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const auto = !NO_COLOR && (FORCE_COLOR ? FORCE_COLOR !== "0" : onTerminal && TERM !== "dumb");
  return createColors(choice === "always" || (choice === "auto" && auto));
}

const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text that a terminal shows and never obeys: controls become visible signs, line ends become `\n`, and marks that
 * reorder what is read go. One code unit for one, so that offsets stay right.
 */
export function safeText(text: string): string {
  return text.replace(CONTROLS, (sign, at: number) => {
    if (sign === "\n" || sign === "\u2028" || sign === "\u2029" || sign === "\u0085") return "\n";
    if (sign === "\t") return " ";
    if (sign === "\r") return text[at + 1] === "\n" ? " " : "\n";
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\uFFFD";
  });
}

export function oneLine(text: string): string {
  return safeText(text)
    .replace(/\s*\n\s*/gu, " ")
    .trim();
}
