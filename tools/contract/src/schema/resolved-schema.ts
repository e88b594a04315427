import { address, type Definition, type SchemaLocation } from "../contract.ts";
import { escapePointer, type Json, type JsonType } from "../json.ts";
import type { ConstraintKeyword } from "../keywords/index.ts";

/**
 * All constraints on one value: those of a schema, and those that its `$ref` and `allOf` add.
 * Emitters that need the allowed values read resolved schemas. Emitters that render a schema as written read locations.
 */
export interface ResolvedSchema {
  /** Equal for equal sets of locations. A repeated key marks a recursive schema. */
  readonly key: string;
  /** The locations that constrain this value, each once. */
  readonly locations: readonly SchemaLocation[];
  /** The definition with exactly these constraints, if there is one. */
  readonly definition: Definition | undefined;
  /** The types that every location allows; undefined if no location has a type. `number` includes integers. */
  readonly types: readonly JsonType[] | undefined;
  /** Each assertion but `type`, `properties`, `required`, `additionalProperties`, `items` and `oneOf`, in the order of the document. */
  readonly constraints: readonly Constraint[];
  readonly properties: ReadonlyMap<string, Property>;
  /** The locations with `additionalProperties: false`. */
  readonly closedBy: readonly SchemaLocation[];
  /** The schema of properties that aren't defined; undefined if there is none. */
  readonly additional: ResolvedSchema | undefined;
  readonly items: ResolvedSchema | undefined;
  /** The models that the value may be, for `oneOf`. Then it has no other constraints. */
  readonly union: Union | undefined;
}

export interface Property {
  /** In JSON. */
  readonly name: string;
  /** From which languages derive the name of its field: its `x-name`, otherwise its name in JSON. */
  readonly nameInCode: string;
  readonly required: boolean;
  /** The locations that list it under `required`. */
  readonly requiredBy: readonly SchemaLocation[];
  /** Another location is closed and doesn't define it, so no payload may have it. */
  readonly forbidden: boolean;
  readonly resolved: ResolvedSchema;
  /** Its first definition. Its description, unit, default and examples are here, or in the target of its `$ref`. */
  readonly location: SchemaLocation;
}

export interface Constraint {
  readonly keyword: ConstraintKeyword;
  readonly value: Json;
  readonly location: SchemaLocation;
}

/** A tagged union: `oneOf` over models that one required property, the tag, tells apart. */
export interface Union {
  /** The name of the property: `event`. */
  readonly tag: string;
  readonly branches: readonly Branch[];
  /** Later versions may add models, so a reader keeps an object with another tag. */
  readonly open: boolean;
  /** The schema with the `oneOf`. */
  readonly location: SchemaLocation;
}

/** A model of a tagged union. */
export interface Branch {
  /** The value that its tag has: `recording.ready`. */
  readonly value: string;
  readonly definition: Definition;
  readonly resolved: ResolvedSchema;
}

/** `<$id>#<pointer>` of a keyword: the `schemaPath` of its issues. */
export const keywordAddress = (location: SchemaLocation, keyword: string): string => `${address(location)}/${escapePointer(keyword)}`;

export interface SchemaResolver {
  readonly of: (definition: Definition) => ResolvedSchema;
  readonly at: (location: SchemaLocation) => ResolvedSchema;
  /** The definition that a location's `$ref` refers to. */
  readonly target: (location: SchemaLocation) => Definition | undefined;
}

/** A resolved schema and those of its parts, itself first, each once. Those that are done are left out, and what only they lead to. */
export function* resolvedBelow(
  resolved: ResolvedSchema,
  seen: Set<string> = new Set(),
  isDone: (resolved: ResolvedSchema) => boolean = () => false,
): Generator<ResolvedSchema> {
  if (seen.has(resolved.key) || isDone(resolved)) return;
  seen.add(resolved.key);
  yield resolved;
  for (const property of resolved.properties.values()) yield* resolvedBelow(property.resolved, seen, isDone);
  if (resolved.items !== undefined) yield* resolvedBelow(resolved.items, seen, isDone);
  if (resolved.additional !== undefined) yield* resolvedBelow(resolved.additional, seen, isDone);
  for (const branch of resolved.union?.branches ?? []) yield* resolvedBelow(branch.resolved, seen, isDone);
}
