import { locationsBelow } from "../../schema/location.ts";
import { type Case, judge } from "../judge.ts";
import type { Rule } from "./rule.ts";

/** Every example, and every default, is one that its own schema accepts. */
export const examples: Rule = ({ model, models }) => {
  const shown = [...locationsBelow(model.root)].flatMap((location): (Case & { at: string })[] => [
    ...(location.schema.examples ?? []).map((value, index) => ({ location, value, at: `examples/${index}` })),
    ...(location.schema.default === undefined ? [] : [{ location, value: location.schema.default, at: "default" }]),
  ]);
  const violations = judge(models)(shown);
  return shown.flatMap(({ location, at }, index) =>
    violations[index] === undefined
      ? []
      : [
          {
            pointer: `${location.pointer}/${at}`,
            found: `an example that its own schema rejects: ${violations[index]}`,
            fix: "fix the example or the schema",
          },
        ],
  );
};
