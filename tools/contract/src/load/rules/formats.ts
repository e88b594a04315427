import { formatNamed, formatNames } from "../../formats/index.ts";
import { locationsBelow } from "../../schema/location.ts";
import type { Rule } from "./rule.ts";

/** Every format is one that the validators assert. */
export const formats: Rule = ({ model }) =>
  [...locationsBelow(model.root)].flatMap(({ pointer, schema: { format } }) =>
    format === undefined || formatNamed(format) !== undefined
      ? []
      : [
          {
            pointer: `${pointer}/format`,
            found: `the format ${JSON.stringify(format)}, which no validator of ours asserts`,
            fix: `use one of ${formatNames.join(", ")}, or a pattern`,
          },
        ],
  );
