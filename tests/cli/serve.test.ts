/** `repere serve` and `repere demo` start, answer, and end as a terminal expects. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { built, MAX_BUILD_MS, MAIN, repere } from "./run.js";

beforeAll(built, MAX_BUILD_MS);

let running: ChildProcessWithoutNullStreams | undefined;
afterEach(() => running?.kill("SIGKILL"));

async function started(
  args: readonly string[],
): Promise<{ child: ChildProcessWithoutNullStreams; url: string; stdout: () => string }> {
  const child = spawn(process.execPath, [MAIN, ...args]);
  running = child;
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  for await (const chunk of child.stderr) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0];
    if (url !== undefined) return { child, url, stdout: () => stdout };
  }
  throw new Error("it ended without listening");
}

describe("repere demo", () => {
  it("shows every sample, then serves until Ctrl-C", async () => {
    const { child, url, stdout } = await started(["demo", "--port", "0"]);
    expect(stdout()).toContain("Logement: 36 appartements sortiront de terre à Amos");
    expect(stdout()).toMatch(/montants +11[\s\u00a0]400[\s\u00a0]000[\s\u00a0]\$/);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const tagged = await fetch(`${url}/v1/tag`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        body: "Québec verse 6,1 millions de dollars à la Ville d'Amos, a annoncé la ministre.",
      }),
    });
    expect(await tagged.json()).toMatchObject({ status: "tagged" });
    child.kill("SIGINT");
    const [status] = (await once(child, "close")) as [number];
    expect(status).toBe(0);
  });

  it("says what to do when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    try {
      const { status, stderr } = await repere(["demo"], {
        env: { REPERE_PORT: String(port), npm_lifecycle_event: "start" },
      });
      expect(stderr).toContain(`port ${port} on 127.0.0.1 is taken`);
      expect(stderr).toContain(`npm start -- --port ${port + 1}`);
      expect(status).toBe(2);
    } finally {
      other.close();
    }
  });
});

describe("repere serve", () => {
  it("refuses an address that others can reach", async () => {
    const { status, stderr } = await repere(["serve", "--host", "0.0.0.0", "--port", "0"]);
    expect(stderr).toMatch(/^repere: .*REPERE_TOKENS/);
    expect(status).toBe(2);
  });
});
