/** `repere completion`: a script for the shell, made from the program itself, so that it never lags behind. */
import type { Command, Option } from "commander";
import { EXIT, toStdout } from "./terminal.js";

interface Choice {
  readonly flag: string;
  readonly description: string;
  /** What follows it: one of these words, a file, a word of one's own; nothing where undefined. */
  readonly values: readonly string[] | "file" | "free" | undefined;
}
interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Choice[];
  /** Words that the arguments are chosen from; without them, files. */
  readonly argumentWords: readonly string[];
  /** Whether files are arguments too. */
  readonly takesFiles: boolean;
}

export async function completionCommand(shell: "bash" | "zsh" | "fish", program: Command): Promise<number> {
  const commands = wordsOf(program);
  const script = { bash: () => bash(commands), zsh: () => zsh(commands), fish: () => fish(commands) }[
    shell
  ]();
  await toStdout(script);
  return EXIT.ok;
}

function wordsOf(program: Command): CommandWords[] {
  const help = program.createHelp();
  return help
    .visibleCommands(program)
    .filter((command) => command.name() !== "help")
    .map((command) => ({
      name: command.name(),
      description: command.description(),
      options: help.visibleOptions(command).flatMap((option) =>
        option.long === undefined || option.long === null
          ? []
          : [
              {
                flag: option.long,
                description: option.description,
                values: valuesOf(option),
              },
            ],
      ),
      argumentWords: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
      takesFiles: command.registeredArguments.some((argument) => argument.argChoices === undefined),
    }));
}

function valuesOf({ required, argChoices, flags }: Option): Choice["values"] {
  if (!required) return undefined;
  return argChoices ?? (flags.includes("<path>") ? "file" : "free");
}

function bashWords(values: NonNullable<Choice["values"]>): string {
  if (values === "file") return "_repere_files";
  return values === "free" ? ":" : `_repere_words "${values.join(" ")}"`;
}

function fishWords(values: Choice["values"]): string {
  if (values === undefined) return "";
  if (values === "file") return " -r -F";
  return values === "free" ? " -x" : ` -x -a '${values.join(" ")}'`;
}

function bash(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flag, values }) =>
      values === undefined ? [] : [`    "${name} ${flag}") ${bashWords(values)}; return ;;`],
    ),
  );
  const words = commands.map(({ name, options, argumentWords, takesFiles }) => {
    const flags = `_repere_words "${options.map(({ flag }) => flag).join(" ")}"`;
    const choices = `_repere_words "${argumentWords.join(" ")}"`;
    const both = `if [[ "$prev" == ${name} ]]; then ${choices}; else _repere_files; fi`;
    const rest = argumentWords.length === 0 ? "_repere_files" : takesFiles ? both : choices;
    return `    ${name}) if [[ "$cur" == -* ]]; then ${flags}; else ${rest}; fi ;;`;
  });
  return `# Completion of repere for bash: source <(repere completion bash)
_repere_words() { COMPREPLY=( $(compgen -W "$1" -- "$cur") ); }
_repere_files() { local IFS=$'\\n'; COMPREPLY=( $(compgen -f -- "$cur") ); }
_repere() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" i
  for (( i = 1; i < COMP_CWORD; i++ )); do
    case "\${COMP_WORDS[i]}" in ${names.join("|")}) command="\${COMP_WORDS[i]}"; break ;; esac
  done
  case "$command $prev" in
${values.join("\n")}
  esac
  case "$command" in
${words.join("\n")}
    *) _repere_words "${names.join(" ")} --help --version" ;;
  esac
}
complete -o filenames -F _repere repere
`;
}

/** zsh runs bash's completion functions itself. */
function zsh(commands: readonly CommandWords[]): string {
  return bash(commands)
    .replace("for bash: source <(repere completion bash)", "for zsh: source <(repere completion zsh)")
    .replace("_repere_words()", "autoload -U +X bashcompinit && bashcompinit\n_repere_words()");
}

function fish(commands: readonly CommandWords[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/gu, "\\$&")}'`;
  const lines = commands.flatMap(({ name, description, options, argumentWords, takesFiles }) => {
    const within = `complete -c repere -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c repere -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...(argumentWords.length > 0
        ? [`${within}${takesFiles ? "" : " -f"} -a ${quoted(argumentWords.join(" "))}`]
        : []),
      ...options.map(
        ({ flag, description, values }) =>
          `${within} -l ${flag.slice(2)}${fishWords(values)} -d ${quoted(description)}`,
      ),
    ];
  });
  return `# Completion of repere for fish: repere completion fish > ~/.config/fish/completions/repere.fish
${lines.join("\n")}
complete -c repere -n __fish_use_subcommand -l help -d 'print help'
complete -c repere -n __fish_use_subcommand -l version -d 'print the version'
`;
}
