import { address } from "../../contract.ts";
import { sitesBelow } from "../../schema/location.ts";
import { shapesBelow } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";
import { nearest } from "./grammar.ts";
import type { Subject } from "./rule.ts";

/** A property that is required is defined too, there or beside it: Ajv would accept the schema, and the schema would accept nothing. */
export const requiredDefined = ({ model, models, shapes }: Subject): Finding[] => {
  const seen = new Set<string>();
  const defined = new Map<string, Set<string>>();
  for (const definition of models.flatMap(({ definitions }) => definitions))
    for (const shape of shapesBelow(shapes.of(definition), seen))
      for (const site of shape.sites) {
        const names = defined.get(address(site)) ?? new Set();
        for (const name of shape.properties.keys()) names.add(name);
        defined.set(address(site), names);
      }

  return [...sitesBelow(model.root)].flatMap((site) =>
    (site.schema.required ?? []).flatMap((name, index) => {
      const names = [...(defined.get(address(site)) ?? [])];
      if (names.includes(name)) return [];
      const near = nearest(name, names);
      const hint = near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`;
      return [
        {
          pointer: `${site.pointer}/required/${index}`,
          found: `${JSON.stringify(name)} is required, but not defined`,
          fix: `define it under properties, or do not require it${hint}`,
        },
      ];
    }),
  );
};
