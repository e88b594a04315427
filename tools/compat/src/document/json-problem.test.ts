import { expect, test } from "vitest";
import { jsonProblem } from "./json-problem.ts";

const cycle: Record<string, unknown> = {};
cycle["a"] = cycle;
const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

test.for<[value: unknown, problem: string]>([
  [JSON.parse('{"enum":[1,-1e400]}'), "/enum/1 is -Infinity: a number that a double can't hold"],
  [{ maximum: Number.NaN }, "/maximum is NaN: a number that a double can't hold"],
  [{ maximum: 1n }, "/maximum isn't JSON, but bigint"],
  [{ const: undefined }, "/const isn't JSON, but undefined"],
  [{ const: new Date(0) }, "/const isn't JSON, but an object of a class"],
  [nested(20_000), "is nested deeper than 200 levels"],
  [cycle, "/a/a/a is nested deeper than 200 levels"],
])("%o has the problem: %s", ([value, problem]) => {
  expect(jsonProblem(value)).toContain(problem);
});

test("deep JSON has none", () => {
  expect(jsonProblem(nested(200))).toBeUndefined();
});
