import { expect, test } from "vitest";
import { equal } from "./equal.ts";

const cases: [unknown, unknown, boolean][] = [
  [1, 1, true],
  [0, -0, true],
  [1, "1", false],
  [null, null, true],
  [null, {}, false],
  [{}, null, false],
  [{}, 5, false],
  [5, {}, false],
  [{}, "", false],
  ["", [], false],
  [[], [], true],
  [[], {}, false],
  [{}, [], false],
  [[1, [2]], [1, [2]], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 1 }, { a: 1, b: 1 }, false],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: undefined, b: 1 }, { a: 1, b: undefined }, false],
  [{ toString: 1 }, {}, false],
  [{ toString: Object.prototype.toString }, { a: 1 }, false],
];

test.for(cases)("%j and %j are equal: %s", ([one, other, isEqual]) => expect(equal(one, other)).toBe(isEqual));
