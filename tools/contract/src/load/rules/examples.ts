import { locationsBelow } from "../../schema/location.ts";
import { type Case, stockValidator } from "../stock-validator.ts";
import type { Rule } from "./rule.ts";

/** Every example and every default is valid under its own schema. */
export const examples: Rule = async ({ model, models }) => {
  const cases = [...locationsBelow(model.root)].flatMap((location): (Case & { at: string })[] => [
    ...(location.schema.examples ?? []).map((value, index) => ({ location, value, at: `examples/${index}` })),
    ...(location.schema.default === undefined ? [] : [{ location, value: location.schema.default, at: "default" }]),
  ]);
  const violations = await stockValidator(models)(cases);
  return cases.flatMap(({ location, at }, index) =>
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
