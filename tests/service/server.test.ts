/** With real sockets: what injection cannot show. */
import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { serve } from "../../src/cli/serve.js";
import type { TagRecord } from "../../src/schema.js";
import { createApp, type AppOptions } from "../../src/service/app.js";
import { listen, type Listening } from "../../src/service/server.js";
import { fakeTagger } from "./fake-tagger.js";

const open: Listening[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ stop }) => stop())));

async function start(options: Partial<AppOptions> = {}): Promise<Listening> {
  const listening = await listen(createApp({ tagger: fakeTagger, ...options }), {
    host: "127.0.0.1",
    port: 0,
  });
  open.push(listening);
  return listening;
}
const post = (url: string, value: unknown) =>
  fetch(`${url}/v1/tag`, {
    method: "POST",
    body: JSON.stringify(value),
    headers: { "content-type": "application/json" },
  });

/** What a socket answers to these bytes. */
async function raw(url: string, bytes: string): Promise<string> {
  const socket = connect({ host: "127.0.0.1", port: Number(new URL(url).port) });
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}

describe("listen", () => {
  it.each(["0.0.0.0", "::", "192.168.0.7", "example.org"])(
    "refuses %s until there are tokens",
    async (host) => {
      const attempt = listen(createApp({ tagger: fakeTagger }), { host, port: 0 });
      await expect(attempt).rejects.toMatchObject({
        code: "USAGE",
        message: expect.stringMatching(/REPERE_TOKENS.*127\.0\.0\.1/),
      });
    },
  );

  it("says which flag to change when the port is taken", async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const attempt = listen(createApp({ tagger: fakeTagger }), { host: "127.0.0.1", port });
    await expect(attempt).rejects.toMatchObject({
      code: "USAGE",
      where: "--port",
      message: expect.stringContaining(`port ${port} on 127.0.0.1 is taken`),
    });
  });

  it("says what a port is", async () => {
    const attempt = listen(createApp({ tagger: fakeTagger }), { host: "127.0.0.1", port: 70_000 });
    await expect(attempt).rejects.toMatchObject({
      code: "USAGE",
      where: "--port",
      message: expect.stringContaining("65535"),
    });
  });

  it("answers a call, and bytes that are no HTTP with a problem", async () => {
    const { url } = await start();
    expect(((await (await post(url, { body: "Odile Fortin" })).json()) as TagRecord).status).toBe("tagged");
    const answer = await raw(url, "NONSENSE\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("content-type: application/problem+json");
    expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toMatchObject({
      status: 400,
      code: "BAD_REQUEST",
    });
  });

  it("refuses headers without end", async () => {
    const { url } = await start();
    const answer = await raw(url, `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"y".repeat(40_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  it("refuses a body over the limit although its length was not announced", async () => {
    const { url } = await start({ bodyLimitBytes: 1000 });
    const chunk = `400\r\n${"x".repeat(1024)}\r\n`;
    const answer = await raw(
      url,
      `POST /v1/tag HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n${chunk}0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("BODY_TOO_LARGE");
  });

  it("stops taking up articles when the caller has gone", async () => {
    let tagged = 0;
    const slow = {
      ...fakeTagger,
      async *tagAll(articles: AsyncIterable<never>): AsyncGenerator<TagRecord> {
        for await (const article of articles) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          tagged++;
          yield fakeTagger.tag(article);
        }
      },
    } as AppOptions["tagger"];
    const { url } = await start({ tagger: slow });
    const impatient = new AbortController();
    const call = fetch(`${url}/v1/tag`, {
      method: "POST",
      body: JSON.stringify(Array.from({ length: 100 }, () => ({ body: "a" }))),
      headers: { "content-type": "application/json" },
      signal: impatient.signal,
    });
    setTimeout(() => impatient.abort(), 100);
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const soon = tagged;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(tagged).toBe(soon);
    expect(tagged).toBeLessThan(50);
  });
});

describe("stop", () => {
  it("finishes what is in flight and takes nothing new", async () => {
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const slow = {
      ...fakeTagger,
      tag: async (article: never) => (await gate, fakeTagger.tag(article)),
    } as AppOptions["tagger"];
    const { url, stop } = await listen(createApp({ tagger: slow }), { host: "127.0.0.1", port: 0 });
    const underway = post(url, { body: "Odile Fortin" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const late = await post(url, { body: "x" }).then(
      (answer) => answer.status,
      () => "refused",
    );
    expect(["refused", 503]).toContain(late);
    release();
    expect((await underway).status).toBe(200);
    await stopped;
  });
});

describe("stop, with a connection that has carried no request", () => {
  it("does not wait for it", async () => {
    const { url, stop } = await listen(createApp({ tagger: fakeTagger }), { host: "127.0.0.1", port: 0 });
    const socket = connect({ host: "127.0.0.1", port: Number(new URL(url).port) });
    await once(socket, "connect");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = performance.now();
    await stop();
    expect(performance.now() - before).toBeLessThan(1000);
    socket.destroy();
  });
});

describe("serve", () => {
  it("says where it listens, and ends by itself after SIGTERM", async () => {
    const lines: string[] = [];
    const done = serve({
      host: "127.0.0.1",
      port: 0,
      tagger: fakeTagger as Parameters<typeof serve>[0]["tagger"],
      log: (line) => lines.push(line),
    });
    while (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(lines.join())?.[0];
    expect((await fetch(`${url}/health`)).status).toBe(200);
    process.emit("SIGTERM");
    await done;
    expect(lines).toHaveLength(2);
    await expect(fetch(`${url}/health`)).rejects.toBeInstanceOf(TypeError);
    expect(process.listenerCount("SIGTERM")).toBe(0);
  });
});
