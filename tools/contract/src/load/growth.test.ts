import { Session } from "node:inspector/promises";
import { expect, test } from "vitest";
import { a, type Files, object, sourceFiles } from "../testing/contract-of.ts";
import { load } from "./load.ts";

/** Models that use all kinds of rules, in groups that refer to each other. */
const models = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `model-${index}`,
      object(
        {
          id: a("string", { minLength: 1, pattern: "^[a-z]+$", examples: ["a"] }),
          status: a("string", { enum: ["on", "off"], "x-open-enum": true }),
          inner: object({ size: a("integer", { minimum: 0 }) }),
          part: { $ref: "#/$defs/part" },
          ...(index % 5 === 4 || index + 1 === count ? {} : { next: { $ref: `model-${index + 1}.schema.json` } }),
        },
        { required: ["id"], $defs: { part: object({ text: a("string") }) } },
      ),
    ]),
  );

/** Models that each refer to the one before, which comes first. */
const chain = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `model-${String(index).padStart(3, "0")}`,
      object({
        id: a("string"),
        ...(index === 0 ? {} : { previous: { $ref: `model-${String(index - 1).padStart(3, "0")}.schema.json` } }),
      }),
    ]),
  );

/** One model with so many properties and definitions. */
const parts = (count: number): Files => {
  const names = Array.from({ length: count }, (_, index) => `p${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  return { thing: object(properties, { required: names, $defs: Object.fromEntries(names.map((name) => [name, a("string")])) }) };
};

/** How often the blocks of the code in this package run while it loads the files. */
async function operations(files: Files): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const loaded = await load(sourceFiles(files));
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  expect(loaded).toHaveProperty("contract");
  return result
    .filter(({ url }) => url.includes("/contract/src/"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count: runs }) => sum + runs, 0);
}

test.for([
  ["models", models, 20],
  ["models in a chain", chain, 40],
  ["properties and definitions", parts, 100],
] as const)("four times as many %s take about four times as many operations to load", { timeout: 60_000 }, async ([, filesOf, count]) => {
  await operations(filesOf(10)); // what is done once, such as checking a pattern
  const few = await operations(filesOf(count));
  expect(few).toBeGreaterThan(10_000);
  expect((await operations(filesOf(4 * count))) / few).toBeLessThan(4.4);
});
