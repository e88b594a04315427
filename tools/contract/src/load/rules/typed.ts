import { resolvedBelow } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";
import { isForeign } from "./is-foreign.ts";
import type { Rule } from "./rule.ts";

/** A schema with properties has a type, its own or that of another schema of the same value. Without one, it would accept a number. */
export const typed: Rule = ({ model, resolver }) => {
  const seen = new Set<string>();
  return model.definitions.flatMap(({ at }) =>
    [...resolvedBelow(resolver.at(at), seen, isForeign(model))].flatMap((resolved): Finding[] => {
      const location = resolved.locations.find(({ id, schema }) => id === model.id && schema.properties !== undefined);
      return location === undefined || resolved.types !== undefined
        ? []
        : [{ pointer: location.pointer, found: "properties without a type", fix: 'add "type": "object"' }];
    }),
  );
};
