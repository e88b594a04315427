import { expect, test } from "vitest";
import { comparison, compile, schemas } from "./testing/inference.mts";

/** Compares each strict type with the type that json-schema-to-ts infers from the schema file, also for new models. */
test("every strict type equals the type inferred from its schema", { timeout: 60_000 }, async () => {
  expect(Object.keys(schemas)).not.toEqual([]);
  expect(await compile(comparison(schemas))).toBe("");
});
