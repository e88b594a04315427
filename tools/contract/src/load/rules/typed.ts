import { resolvedBelow } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** What has properties says that it is an object, there or beside it: without a type, a number would do as well. */
export const typed: Rule = ({ model, resolver }) => {
  const seen = new Set<string>();
  return model.definitions.flatMap(({ at }) =>
    [...resolvedBelow(resolver.at(at), seen)].flatMap((resolved): Finding[] => {
      const place = resolved.locations.find(({ id, schema }) => id === model.id && schema.properties !== undefined);
      return place === undefined || resolved.types !== undefined
        ? []
        : [{ pointer: place.pointer, found: "properties without a type", fix: 'add "type": "object"' }];
    }),
  );
};
