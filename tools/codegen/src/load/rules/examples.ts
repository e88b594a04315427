import { sitesBelow } from "../../contract/sites.ts";
import { judge } from "../judge.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Every example, and every default, is one that its own schema accepts. */
export const examples: Rule = ({ model, models }) => {
  const verdict = judge(models);
  return [...sitesBelow(model.root)].flatMap((site): Finding[] => {
    const shown = [
      ...(site.schema.examples ?? []).map((value, index) => ({ value, at: `examples/${index}` })),
      ...(site.schema.default === undefined ? [] : [{ value: site.schema.default, at: "default" }]),
    ];
    return shown.flatMap(({ value, at }) => {
      const objection = verdict(site, value);
      return objection === undefined
        ? []
        : [
            {
              pointer: `${site.pointer}/${at}`,
              found: `a value that its own schema refuses: ${objection}`,
              fix: "mend the value, or the schema",
            },
          ];
    });
  });
};
