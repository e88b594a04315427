import type { JsonObject } from "@tools/contract/json";
import { definitionOf, isKeyword } from "@tools/contract/keywords";
import { withSubschemas } from "@tools/contract/schema";

/** A schema without its annotations: compiled code must not contain them. A union reports a value that isn't an object itself. */
export const assertionsOf = (schema: JsonObject): JsonObject =>
  withSubschemas(
    Object.fromEntries(
      Object.entries(schema).filter(([keyword]) => changesResults(keyword) && !(keyword === "type" && schema["oneOf"] !== undefined)),
    ),
    assertionsOf,
  );

const changesResults = (keyword: string): boolean => isKeyword(keyword) && definitionOf(keyword).kind !== "annotation";
