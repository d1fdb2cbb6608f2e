import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/fresh-tables.ts"],
    testTimeout: 30_000,
    coverage: { include: ["src/**/*.ts"], exclude: ["src/web/**"] },
  },
});
