import { expect, test } from "vitest";
import { patternSets } from "./name-patterns.ts";

test.for<[patterns: string[], sets: string[][] | undefined]>([
  [[], [[]]],
  [["a"], [[], ["a"]]],
  [
    ["^x-", "-id$"],
    [[], ["^x-"], ["-id$"], ["^x-", "-id$"]],
  ],
  [
    ["^a", "^b"],
    [[], ["^a"], ["^b"]],
  ],
  [
    ["^a", "^ab"],
    [[], ["^a"], ["^ab"], ["^a", "^ab"]],
  ],
  [
    ["_x$", "_y$"],
    [[], ["_x$"], ["_y$"]],
  ],
  [
    ["^a?", "^b"],
    [[], ["^a?"], ["^b"], ["^a?", "^b"]],
  ],
  [
    ["^a|c", "^b"],
    [[], ["^a|c"], ["^b"], ["^a|c", "^b"]],
  ],
  [
    ["\\d$", "e$"],
    [[], ["\\d$"], ["e$"], ["\\d$", "e$"]],
  ],
  [["1", "2", "3", "4", "5", "6", "7", "8", "9"], undefined],
])("a name may match any of %j", ([patterns, sets]) => {
  expect(patternSets(patterns)).toEqual(sets);
});
