import type { Json } from "../json.ts";
import type { ResolvedSchema, SchemaResolver } from "./resolved-schema.ts";
import { witness } from "./witness.ts";

/** The smallest payload of a resolved schema. `load` has checked that there is one. */
export function smallestPayload(resolved: ResolvedSchema, resolver: SchemaResolver): Json {
  const built = witness(resolved, resolver);
  if (!("value" in built)) throw new Error(`load accepted a schema without a valid payload: ${resolved.key}: ${JSON.stringify(built)}`);
  return built.value;
}
