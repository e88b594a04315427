import { expect, test } from "vitest";
import { countProperties } from "./count-properties.ts";

test.for([
  ["no properties", {}, 0],
  ["null and nested values", { a: null, b: {}, c: [] }, 3],
  ["undefined ones, which JSON has not", { a: undefined, b: 1 }, 1],
  ["inherited ones, which JSON has not", Object.create({ a: 1 }), 0],
  ["names that objects inherit", JSON.parse('{"__proto__":1,"constructor":2,"hasOwnProperty":3}'), 3],
  ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), 1],
  ["ones that cannot be enumerated", Object.defineProperty({}, "a", { value: 1 }), 0],
] as const)("%s are counted as JSON has them", ([, object, count]) => {
  expect(countProperties(object)).toBe(count);
});
