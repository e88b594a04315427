import { expect, test } from "vitest";
import { compactJson, formatJson } from "./format.ts";

test.for(["1e400", "9007199254740993", "-0.10", "1280.0", '"\\u0061\\/"'])("%s stays as it is written", (literal) => {
  expect(formatJson(`{"a":[${literal},${literal}]}`)).toBe(`{\n  "a": [\n    ${literal},\n    ${literal}\n  ]\n}`);
  expect(compactJson(`{ "a" : ${literal} }`)).toBe(`{"a":${literal}}`);
});

test("repeated keys are kept", () => {
  expect(compactJson('{"a": 1, "a": 2}')).toBe('{"a":1,"a":2}');
});

test("an empty object or array stays on its line", () => {
  expect(formatJson('{"a":{ },"b":[\n]}')).toBe('{\n  "a": {},\n  "b": []\n}');
});

test("deep nesting takes no more room than the deepest indentation for each level", () => {
  const depth = 10_000;
  expect(formatJson(`${"[".repeat(depth)}${"]".repeat(depth)}`).length).toBeLessThan(depth * 2 * 402);
});
