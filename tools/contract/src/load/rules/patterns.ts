import { check } from "recheck";
import { locationsBelow } from "../../schema/location.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** No pattern backtracks exponentially: one long string could block a service. */
export const patterns: Rule = async ({ model }) => {
  const findings = await Promise.all(
    [...locationsBelow(model.root)].map(async ({ pointer, schema }): Promise<Finding[]> => {
      if (schema.pattern === undefined) return [];
      const found = await check(schema.pattern, "u");
      return found.status === "vulnerable" && found.complexity.type === "exponential"
        ? [
            {
              pointer: `${pointer}/pattern`,
              found: `a pattern that can backtrack exponentially: ${schema.pattern}`,
              fix: "rewrite it so that no two parts match the same text, as in (a+)+",
            },
          ]
        : [];
    }),
  );
  return findings.flat();
};
