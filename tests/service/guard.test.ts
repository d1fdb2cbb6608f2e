import { describe, expect, it } from "vitest";
import { isLoopback, isOwnHost } from "../../src/service/guard.js";

describe("isLoopback", () => {
  it.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("%s is", (host) =>
    expect(isLoopback(host)).toBe(true),
  );
  it.each([
    "0.0.0.0",
    "::",
    "",
    "192.168.1.4",
    "127.0.0.1.example",
    "1127.0.0.1",
    "localhost.example",
    "example",
  ])("%s is not", (host) => expect(isLoopback(host)).toBe(false));
});

describe("isOwnHost", () => {
  it.each(["127.0.0.1", "127.0.0.1:8080", "localhost:1", "LocalHost", "[::1]", "[::1]:8080"])(
    "takes %s",
    (host) => expect(isOwnHost(host)).toBe(true),
  );
  it.each([
    undefined,
    "",
    ":8080",
    "::1",
    "[::1",
    "localhost:",
    "localhost:x",
    "a@localhost",
    "localhost.evil:80",
    "[::1].evil",
  ])("refuses %s", (host) => expect(isOwnHost(host)).toBe(false));
});
