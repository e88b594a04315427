import { expect, test } from "vitest";
import { comparison, compile, schemas } from "./testing/inference.mts";

/** json-schema-to-ts infers each type a second time, from the schema files as they are: a new model is compared too. */
test("every strict type and the inference of its schema are assignable to each other", { timeout: 60_000 }, async () => {
  expect(Object.keys(schemas)).not.toEqual([]);
  expect(await compile(comparison(schemas))).toBe("");
});
