/**
 * The names of this project in generated and published files. To use the toolkit for other models, change them and
 * run `pnpm project:rename`, which replaces the old names in manifests, imports and folders. This file imports nothing, because that command
 * also reads the committed version of it.
 */
export const project = {
  /** The project's name in prose: titles of documents and pages. */
  title: "Session Schema",
  /** A few words on what the API serves, for the OpenAPI document. */
  summary: "The sessions of live streams",
  /** The model that release rehearsals edit: any model of `schemas/` that is an object. */
  mainModel: "Session",
  /** The scope of the npm packages: `@session-schema/types`. */
  scope: "@session-schema",
  /** The command-line program. */
  command: "session-schema",
  /** The prefix of every `$id`, and of the links that programs print. A name, never fetched: see "The site" in docs/architecture.md. */
  baseUrl: "https://session-schema.dev/",
  repository: "https://github.com/session-schema/session-schema",
  go: { module: "github.com/session-schema/session-schema/packages/go", package: "sessionschema" },
  /** Maven coordinates, and the package of the classes. */
  java: { group: "dev.sessionschema", artifact: "session-schema", package: "dev.sessionschema" },
  /** The name on PyPI, and the module to import. */
  python: { distribution: "session-schema", module: "session_schema" },
  /** The crate, and its name in code. */
  rust: { crate: "session-schema", module: "session_schema" },
} as const;

/** The prefix of every `$id`: `https://session-schema.dev/`. */
export const baseUrl: string = project.baseUrl;

/** The folders of the published packages, from the root of the repository. */
export const folders = {
  schemas: "schemas",
  types: "packages/types",
  validators: "packages/validators",
  fixtures: "packages/fixtures",
  openapi: "packages/openapi",
  client: "packages/client",
  webhooks: "packages/webhooks",
  cli: "packages/cli",
  gate: "packages/gate",
  go: "packages/go",
  java: "packages/java",
  python: "packages/python",
  rust: "packages/rust",
} as const;

/** The npm name of a published package: `@session-schema/types`. */
export const npmName = (name: keyof typeof folders): string => `${project.scope}/${name}`;
