/** The pipeline's speed beside a peer's in the same run has a floor, wide of today's figure since machines are noisy. */
import { expect, test } from "vitest";
import { measureSpeed, median, ratios } from "../scripts/speed.js";
import floors from "./speed-floor.json" with { type: "json" };

test("the whole pipeline keeps its ratio to fr-compromise's full parse", { timeout: 120_000 }, async () => {
  const speed = await measureSpeed(5);
  expect(median(ratios(speed))).toBeGreaterThan(floors["ratio to fr-compromise"]);
});
