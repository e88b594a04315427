import { has } from "../../contract/json.ts";
import { sitesBelow } from "../../contract/sites.ts";
import type { Finding } from "../problem.ts";
import { repeated, said } from "./grammar.ts";
import type { Rule } from "./rule.ts";

/** An enum lists each value once, and what is said of it is said of values that it has. */
export const enums: Rule = ({ model }) =>
  [...sitesBelow(model.root)].flatMap(({ pointer, schema }): Finding[] => {
    const open = schema["x-open-enum"] === true;
    const descriptions = schema["x-enum-descriptions"] ?? {};
    if (schema.enum === undefined) {
      if (open)
        return [{ pointer: `${pointer}/x-open-enum`, found: "x-open-enum where there is no enum", fix: 'add "enum", or leave it out' }];
      return [];
    }
    const findings: Finding[] = [];
    const twice = repeated(schema.enum);
    if (twice !== undefined)
      findings.push({ pointer: `${pointer}/enum`, found: `the value ${said(twice)} twice`, fix: "list each value once" });
    if (open && typeof schema.type !== "string")
      findings.push({ pointer, found: "an open enum that does not say its type", fix: 'add "type": a later value has to be of some type' });
    for (const value of Object.keys(descriptions))
      if (!schema.enum.includes(value))
        findings.push({
          pointer: `${pointer}/x-enum-descriptions/${value}`,
          found: `${JSON.stringify(value)} is described, but not in the enum`,
          fix: "add it to the enum, or do not describe it",
        });
    if (schema["x-enum-descriptions"] !== undefined)
      for (const value of schema.enum)
        if (typeof value === "string" && !has(descriptions, value))
          findings.push({
            pointer: `${pointer}/x-enum-descriptions`,
            found: `no description of the value ${JSON.stringify(value)}`,
            fix: "say what it means",
          });
    return findings;
  });
