import { growth } from "@tools/vitest/growth";
import { expect, test } from "vitest";

const module = new URL("../testing/growth-tasks.ts", import.meta.url);

test.for([
  ["models", 20],
  ["models in a chain", 40],
  ["properties and definitions", 100],
] as const)("four times as many %s take about four times as many operations to load", { timeout: 60_000 }, async ([title, count]) => {
  const { few, many } = await growth({ module, title, path: "/contract/src/", sizes: [count, 4 * count] });
  expect(few).toBeGreaterThan(10_000);
  expect(many / few).toBeLessThan(4.4);
});
