import { expect, test } from "vitest";
import { a, contractOf } from "../testing/index.ts";
import { resolverOf } from "./resolver.ts";
import { numbers, numbersFrom, stretched } from "./scalars.ts";

const resolvedOf = async (schema: Parameters<typeof contractOf>[0][string]) => {
  const { models } = await contractOf({ thing: schema });
  const definition = models[0]?.definitions[0];
  if (definition === undefined) throw new Error("The contract has no definition.");
  return resolverOf({ models }).of(definition);
};

test.for([
  ["a b", 5, 9, ["a bbb", "a   b", "aaa b"]],
  ["abc", 0, 2, ["ac", "bc", "abc"]],
  ["ab", 1, 2, []],
  ["😀a", 3, 3, ["😀aa", "😀😀a"]],
  ["", 1, 2, []],
] as const)("%j is changed to fit a length of %i to %i: %j", ([text, shortest, longest, fitted]) => {
  expect([...stretched(text, shortest, longest)]).toEqual(fitted);
});

test.for([
  [{ minimum: 5 }, "integer", [5, 6, 7]],
  [{ maximum: 5 }, "integer", [5, 4, 3]],
  [{ minimum: 4.5, maximum: 9 }, "integer", [5, 6, 7, 9, 8, 7]],
  [{ exclusiveMinimum: 1 }, "number", [1, 1, 2, 3]],
  [{ minimum: 1, maximum: 4 }, "number", [1, 4, 2.5, 2, 1.75]],
  [{ maximum: 4 }, "number", [4, 4, 3, 2]],
  [{ multipleOf: 4, minimum: 5 }, "number", [8, 12, 16]],
  [{ multipleOf: 4, maximum: 5 }, "number", [4, 0, -4]],
  [{}, "number", [0, 1, 2]],
] as const)("numbers that meet %j as %s are near its bounds", async ([bounds, type, expected]) => {
  expect([...numbers(await resolvedOf(a(type, bounds)), type, 3)]).toEqual(expected);
});

test.for([
  [{}, "integer", 4.5, 1, [5, 6]],
  [{}, "integer", 4.5, -1, [4, 3]],
  [{}, "number", 4, 1, [4, 4.001, 5, 4 + 4e-9]],
  [{}, "number", 4, -1, [4, 3.999, 3, 4 - 4e-9]],
  [{ multipleOf: 3 }, "number", 4, 1, [6, 9]],
  [{ multipleOf: 3 }, "number", 4, -1, [3, 0]],
] as const)("numbers of %j as %s from %d on in direction %i are %j", async ([bounds, type, bound, direction, expected]) => {
  expect(numbersFrom(await resolvedOf(a(type, bounds)), bound, direction)).toEqual(expected);
});
