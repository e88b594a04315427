import { sitesBelow } from "../../schema/location.ts";
import { type Case, judge } from "../judge.ts";
import type { Rule } from "./rule.ts";

/** Every example, and every default, is one that its own schema accepts. */
export const examples: Rule = ({ model, models }) => {
  const shown = [...sitesBelow(model.root)].flatMap((site): (Case & { at: string })[] => [
    ...(site.schema.examples ?? []).map((value, index) => ({ site, value, at: `examples/${index}` })),
    ...(site.schema.default === undefined ? [] : [{ site, value: site.schema.default, at: "default" }]),
  ]);
  const objections = judge(models)(shown);
  return shown.flatMap(({ site, at }, index) =>
    objections[index] === undefined
      ? []
      : [
          {
            pointer: `${site.pointer}/${at}`,
            found: `a value that its own schema refuses: ${objections[index]}`,
            fix: "mend the value, or the schema",
          },
        ],
  );
};
