import { expect, test } from "vitest";
import { ownProperties } from "./own-properties.ts";

const names = ["a", "b", "__proto__"];
const hidden = Object.defineProperty({ a: 1 }, "b", { value: 2, enumerable: false });

const cases: { title: string; object: object; values: readonly unknown[]; others: readonly string[] }[] = [
  { title: "values are in the order of the names", object: { b: 2, a: null }, values: [null, 2, undefined], others: [] },
  {
    title: "others are in the order of the object",
    object: { z: 1, a: 1, y: null },
    values: [1, undefined, undefined],
    others: ["z", "y"],
  },
  { title: "undefined is absent", object: { a: undefined, z: undefined }, values: [undefined, undefined, undefined], others: [] },
  {
    title: "inherited properties are absent",
    object: Object.create({ a: 1, z: 1 }),
    values: [undefined, undefined, undefined],
    others: [],
  },
  { title: "properties that aren't enumerable are absent", object: hidden, values: [1, undefined, undefined], others: [] },
  {
    title: "any name is a name",
    object: JSON.parse('{"__proto__":1,"constructor":2}'),
    values: [undefined, undefined, 1],
    others: ["constructor"],
  },
];

test.for(cases)("$title", ({ object, values, others }) => expect(ownProperties(object, names)).toEqual({ values, others }));
