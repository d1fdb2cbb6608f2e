/** Listens, and stops so that nothing in flight is lost. */
import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { RepereError } from "../errors.js";
import type { App } from "./app.js";
import { isLoopback } from "./guard.js";

/** How long a stop waits for answers under way before it closes their connections. */
const GRACE_MS = 10_000;

export interface Listening {
  /** `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Takes nothing new, finishes what is in flight. */
  stop(): Promise<void>;
}

export async function listen(app: App, { host, port }: { host: string; port: number }): Promise<Listening> {
  if (!isLoopback(host)) {
    const message = `--host ${host}: REPERE_TOKENS comes with a later release; until then bind to 127.0.0.1, localhost or ::1`;
    throw new RepereError("USAGE", message, { where: "--host" });
  }
  const idle = trackIdle(app.server);
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    throw listenError(cause, host, port);
  }
  const address = app.server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${address.port}`,
    async stop() {
      const impatient = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
      const closed = app.close();
      for (const socket of idle) socket.destroy();
      await closed;
      clearTimeout(impatient);
    },
  };
}

/**
 * The connections that no request is under way on. Node's own `closeIdleConnections` overlooks those that have
 * not carried one yet, which browsers open in advance: a stop would wait for them.
 */
function trackIdle(server: Server): ReadonlySet<Socket> {
  const idle = new Set<Socket>();
  server.on("connection", (socket) => {
    idle.add(socket);
    socket.once("close", () => idle.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    idle.delete(socket);
    response.once("close", () => {
      if (!socket.destroyed) idle.add(socket);
    });
  });
  return idle;
}

function listenError(cause: unknown, host: string, port: number): RepereError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const say = (flag: string, text: string) => new RepereError("USAGE", text, { where: flag, cause });
  if (code === "EADDRINUSE")
    return say(
      "--port",
      `port ${port} on ${host} is taken; choose another with --port, or 0 for any free one`,
    );
  if (code === "EACCES")
    return say("--port", `port ${port} may not be opened by this user; choose one above 1023 with --port`);
  if (code === "EADDRNOTAVAIL")
    return say("--host", `${host} is no address of this machine; choose another with --host`);
  if (code === "ERR_SOCKET_BAD_PORT")
    return say("--port", `--port ${port}: expected a whole number from 0 to 65535`);
  return say("--host", `cannot listen on ${host}:${port}: ${message}`);
}
