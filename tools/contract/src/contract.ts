import type { Json, JsonObject, JsonType } from "./json.ts";
import type { Api } from "./operations.ts";
import type { Release } from "./release.ts";

/** All models together, as loaded from `schemas/`: the only thing that emitters see. */
export interface Contract {
  /** By slug, in code-unit order. */
  readonly models: readonly Model[];
  /** The same models, each after those that it refers to (as far as cycles allow). */
  readonly order: readonly Model[];
  /** SHA-256 of the models, in hexadecimal: it changes with anything that a schema says. */
  readonly hash: string;
  /** The version of the packages that are made from it: `1.0.0`. All have the same. */
  readonly version: string;
  /** What was released before, the oldest first. */
  readonly releases: readonly Release[];
  /** The HTTP operations that carry the models; undefined where there is no `schemas/operations.yaml`. */
  readonly api: Api | undefined;
}

/** One named schema, a file in `schemas/`. */
export interface Model {
  /** Its `title`, in PascalCase: `RecordingStatus`. */
  readonly name: string;
  /** The name of its file without the ending: `recording-status`. */
  readonly slug: string;
  /** Its file, from the root of the repository: `schemas/recording-status.schema.json`. */
  readonly source: string;
  /** Its `$id`: `https://session-schema.dev/recording-status.schema.json`. */
  readonly id: string;
  readonly description: string;
  /** Its schema, as a place that others can be named from. */
  readonly root: SchemaLocation;
  /** What this file defines: the model itself first, then each entry of its `$defs`, then whatever else is referred to. */
  readonly definitions: readonly Definition[];
  /** The slugs of the other models that it refers to, in code-unit order. */
  readonly refs: readonly string[];
}

/** A schema that others can refer to: a model, an entry of `$defs`, or any place that a `$ref` leads to. */
export interface Definition {
  /** The name of its type: `Session`; `SessionThumbnail` for `#/$defs/thumbnail` of Session. */
  readonly name: string;
  readonly slug: string;
  readonly at: SchemaLocation;
}

/** A place in the schemas. */
export interface SchemaLocation {
  /** The `$id` of the model that it is in. */
  readonly id: string;
  /** The JSON pointer to it in that model; empty at the root. */
  readonly pointer: string;
  readonly schema: Schema;
}

/** One schema, in the language of our models (DESIGN.md); `load` has refused everything else. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly default?: Json;
  readonly deprecated?: boolean;
  readonly type?: JsonType | readonly JsonType[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | boolean;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly "x-unit"?: string;
  readonly "x-open-enum"?: boolean;
  readonly "x-enumDescriptions"?: Readonly<JsonObject>;
}

/** `<$id>#<pointer>`: how issues and fixtures name a place in the schemas. */
export const address = (location: Pick<SchemaLocation, "id" | "pointer">): string => `${location.id}#${location.pointer}`;
