import type { Schema } from "./keywords/index.ts";
import type { Api } from "./operations.ts";
import type { Release } from "./release.ts";

export type { Schema } from "./keywords/index.ts";

/** All models, as loaded from `schemas/`: the only input of emitters. */
export interface Contract {
  /** By slug, in code-unit order. */
  readonly models: readonly Model[];
  /** The same models, each after those that it refers to, as far as cycles allow. */
  readonly order: readonly Model[];
  /** SHA-256 of the models, in hexadecimal. Any change of a schema changes it. */
  readonly hash: string;
  /** The version of all packages that are generated from it: `1.0.0`. */
  readonly version: string;
  /** Earlier releases, oldest first. */
  readonly releases: readonly Release[];
  /** The HTTP API of the models; undefined if there is no `schemas/operations.yaml`. */
  readonly api: Api | undefined;
}

/** A named schema: one file in `schemas/`. */
export interface Model {
  /** Its `title`, in PascalCase: `RecordingStatus`. */
  readonly name: string;
  /** The name of its file without the ending: `recording-status`. */
  readonly slug: string;
  /** Its file, relative to the root of the repository: `schemas/recording-status.schema.json`. */
  readonly source: string;
  /** Its `$id`: `https://session-schema.dev/recording-status.schema.json`. */
  readonly id: string;
  readonly description: string;
  /** The location of its whole schema. */
  readonly root: SchemaLocation;
  /** The definitions in its file: the model itself, then each entry of its `$defs`, then all other targets of a `$ref`. */
  readonly definitions: readonly Definition[];
  /** The slugs of the other models that it refers to, in code-unit order. */
  readonly refs: readonly string[];
}

/** A schema that others can refer to: a model, an entry of `$defs`, or any other target of a `$ref`. */
export interface Definition {
  /** The name of its type: `Session`; `SessionThumbnail` for `#/$defs/thumbnail` of Session. */
  readonly name: string;
  readonly slug: string;
  readonly at: SchemaLocation;
}

/** A location in the schemas. */
export interface SchemaLocation {
  /** The `$id` of the model that it is in. */
  readonly id: string;
  /** The JSON pointer to it in that model; empty at the root. */
  readonly pointer: string;
  readonly schema: Schema;
}

/** `<$id>#<pointer>`: how issues and fixtures name a place in the schemas. */
export const address = (location: Pick<SchemaLocation, "id" | "pointer">): string => `${location.id}#${location.pointer}`;
