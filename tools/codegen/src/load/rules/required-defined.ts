import leven from "leven";
import { sitesBelow } from "../../contract/sites.ts";
import type { Rule } from "./rule.ts";

/** A property that is required is defined too: Ajv would accept the schema, and the schema would accept nothing. */
export const requiredDefined: Rule = ({ model, shapes }) =>
  [...sitesBelow(model.root)].flatMap((site) => {
    const defined = [...shapes.at(site).properties.keys()];
    const conjuncts = [...sitesBelow(model.root)].filter((other) => site.pointer.startsWith(`${other.pointer}/allOf/`));
    const elsewhere = conjuncts.flatMap((other) => [...shapes.at(other).properties.keys()]);
    return (site.schema.required ?? []).flatMap((name, index) => {
      if (defined.includes(name) || elsewhere.includes(name)) return [];
      const near = [...defined, ...elsewhere].filter((known) => leven(known, name) <= 2);
      const hint = near.length > 0 ? `; did you mean ${JSON.stringify(near[0])}?` : "";
      return [
        {
          pointer: `${site.pointer}/required/${index}`,
          found: `${JSON.stringify(name)} is required, but not defined`,
          fix: `define it under properties, or do not require it${hint}`,
        },
      ];
    });
  });
