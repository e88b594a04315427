import { defineRule, type Rule } from "./rule.ts";
import { nameOfType } from "./values.ts";
import { either } from "./words.ts";

export const typeAdded: Rule = defineRule({
  id: "type-added",
  what: "Values of another type are accepted.",
  why: "A reader that was built before refuses a value of a type that it does not expect.",
  instead: "Add a property of another name for the values of the other type.",
  mirror: "type-removed",
  fixture: {
    before: { type: "string" },
    after: { type: ["string", "boolean"] },
    bump: "major",
  },
  find: ({ added, name }) => {
    const others = added.filter(({ type }) => type !== "null");
    return others.length === 0
      ? []
      : [
          {
            bump: "major",
            audience: "reader",
            after: others.map(nameOfType),
            message: `${name} may now be ${either(others.map(nameOfType))}, which readers refuse`,
            isOpen: true,
          },
        ];
  },
});
