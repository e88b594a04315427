import { baseUrl } from "@tools/contract";
import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { dialect } from "@tools/contract/schema";

/** A schema file, by its name. */
export interface SchemaFile {
  /** `session.schema.json` */
  readonly name: string;
  readonly schema: unknown;
}

/** Schema files as one compound document: each keeps its `$id`, so that every `$ref` still leads to the same schema. */
export const bundleOf = (files: readonly SchemaFile[]): JsonObject => ({
  $schema: dialect,
  $id: `${baseUrl}bundle.json`,
  $defs: Object.fromEntries(
    files.map(({ name, schema }): [string, Json] => {
      const value = schema as Json; // it was parsed from JSON; `compare` validates it
      if (!isObject(value)) return [name, value];
      return [typeof value["title"] === "string" ? value["title"] : name, { $id: baseUrl + name, ...value }];
    }),
  ),
});
