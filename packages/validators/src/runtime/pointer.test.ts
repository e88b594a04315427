import { expect, test } from "vitest";
import { pointerStep, pointerSteps } from "./pointer.ts";

test.for([
  ["a", "/a"],
  ["", "/"],
  ["a/b", "/a~1b"],
  ["a~b", "/a~0b"],
  ["~1/~0", "/~01~1~00"],
] as const)("the name %j is the step %s of a pointer, and back", ([name, step]) => {
  expect(pointerStep(name)).toBe(step);
  expect(pointerSteps(`/x${step}`)).toEqual(["x", name]);
});
