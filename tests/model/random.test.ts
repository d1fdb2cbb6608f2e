/** Chance that can be had again. */
import { expect, it } from "vitest";
import { randomOf, shuffled } from "../../src/model/random.js";

const draw = (seed: number, count: number): number[] => Array.from({ length: count }, randomOf(seed));

it("draws the same for the same seed, and from 0 to below 1 evenly", () => {
  expect(draw(5, 20)).toEqual(draw(5, 20));
  expect(draw(5, 20)).not.toEqual(draw(6, 20));
  const numbers = draw(1, 10_000);
  expect(numbers.every((one) => one >= 0 && one < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((one) => Math.floor(one * 10) === tenth).length / numbers.length;
    expect(share).toBeCloseTo(0.1, 1);
  }
});

it("shuffles a copy, every order alike", () => {
  const list = ["a", "b", "c"];
  const random = randomOf(9);
  const counts = new Map<string, number>();
  for (let at = 0; at < 6000; at++) {
    const order = shuffled(list, random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(list).toEqual(["a", "b", "c"]);
  expect([...counts.keys()].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  expect(shuffled([], random)).toEqual([]);
});
