/** Completion scripts: bash's is run, the others are at least what their shells would parse, where there is one. */
import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { built, MAX_BUILD_MS, repere } from "./run.js";

beforeAll(built, MAX_BUILD_MS);
let script: string | undefined;

describe("repere completion", () => {
  it.each([
    [
      "repere ",
      ["tag", "serve", "schema", "evaluate", "train", "worker", "completion", "--help", "--version"],
    ],
    ["repere ta", ["tag"]],
    ["repere tag --fo", ["--format"]],
    ["repere tag --format j", ["jsonl", "json"]],
    ["repere schema ", ["article", "record"]],
    ["repere tag --jobs ", []],
    ["repere train ", ["names"]],
    ["repere train names --fr", ["--from"]],
  ])("bash: %s<Tab>", async (typed, expected) => {
    script ??= (await repere(["completion", "bash"])).stdout;
    const words = typed.split(" ").map((word) => `'${word}'`);
    const pressed = `${script}\nCOMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _repere; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout: completed, status } = spawnSync("bash", ["-c", pressed], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(completed.split("\n").filter(Boolean)).toEqual(expected);
  });

  it("zsh and fish: every command and every choice", async () => {
    for (const shell of ["zsh", "fish"]) {
      const { status, stdout } = await repere(["completion", shell]);
      expect(status).toBe(0);
      for (const word of ["tag", "serve", "published-at", "pretty jsonl json csv", "article record"])
        expect(stdout).toContain(word);
    }
  });
});
