import { address } from "../../contract.ts";
import { locationsBelow } from "../../schema/location.ts";
import { resolvedBelow } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";
import { nearest } from "./grammar.ts";
import { once } from "./once.ts";
import type { Subject } from "./rule.ts";

/** Every required property is defined, in the same schema or in another one of the same value. Ajv doesn't check that. */
export const requiredDefined = (subject: Subject): Finding[] => {
  const defined = definedProperties(subject);
  return [...locationsBelow(subject.model.root)].flatMap((location) =>
    (location.schema.required ?? []).flatMap((name, index) => {
      const names = defined.get(address(location)) ?? new Set();
      if (names.has(name)) return [];
      const near = nearest(name, [...names]);
      const hint = near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`;
      return [
        {
          pointer: `${location.pointer}/required/${index}`,
          found: `${JSON.stringify(name)} is required, but isn't defined`,
          fix: `define it in properties, or remove it from required${hint}`,
        },
      ];
    }),
  );
};

/** The names of the properties of each value that a location constrains, by its address. */
const definedProperties = once(({ models, resolver }): ReadonlyMap<string, ReadonlySet<string>> => {
  const seen = new Set<string>();
  const defined = new Map<string, Set<string>>();
  for (const definition of models.flatMap(({ definitions }) => definitions))
    for (const resolved of resolvedBelow(resolver.of(definition), seen))
      for (const location of resolved.locations) {
        const names = defined.get(address(location)) ?? new Set();
        for (const name of resolved.properties.keys()) names.add(name);
        defined.set(address(location), names);
      }
  return defined;
});
