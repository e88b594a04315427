import { unlisted } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";
import { list, quote } from "./words.ts";

export const multipleOfLoosened: Rule = defineRule({
  id: "multiple-of-loosened",
  what: "Numbers no longer have to be a multiple of something.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "multiple-of-tightened",
  fixture: {
    before: { type: "number", multipleOf: 0.5 },
    after: { type: "number" },
    bump: "minor",
  },
  find: (position) =>
    unlisted(position, "number")
      .filter(({ before, after }) => !before.multiples.every((each) => after.multiples.some((own) => Number.isInteger(own / each))))
      .map(({ before, after }) => ({
        bump: "minor",
        audience: "writer",
        before: [...before.multiples],
        after: [...after.multiples],
        message: `${position.name} need no longer be a multiple of ${list(before.multiples.map(quote))}`,
      })),
});
