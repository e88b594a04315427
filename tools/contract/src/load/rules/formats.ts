import { locationsBelow } from "../../schema/location.ts";
import { formatSamples } from "../../schema/witness.ts";
import type { Rule } from "./rule.ts";

/** Every format is one that the validators assert. */
export const formats: Rule = ({ model }) =>
  [...locationsBelow(model.root)].flatMap(({ pointer, schema: { format } }) =>
    format === undefined || known.includes(format)
      ? []
      : [
          {
            pointer: `${pointer}/format`,
            found: `the format ${JSON.stringify(format)}, which no validator of ours asserts`,
            fix: `use one of ${known.join(", ")}, or a pattern`,
          },
        ],
  );

const known: readonly string[] = Object.keys(formatSamples);
