import { defineRule, type Rule } from "./rule.ts";
import { nameOfType } from "./values.ts";
import { either } from "./words.ts";

export const typeRemoved: Rule = defineRule({
  id: "type-removed",
  what: "Values of a type are refused that were accepted.",
  why: "A writer that was built before may send a value of that type, which the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "type-added",
  fixture: {
    before: { type: ["string", "boolean"] },
    after: { type: "string" },
    bump: "major",
  },
  find: ({ removed, name }) => {
    const types = removed.map(nameOfType);
    return types.length === 0 || types.join() === "null"
      ? []
      : [{ bump: "major", audience: "writer", before: types, message: `${name} may no longer be ${either(types)}` }];
  },
});
