/**
 * The names of this project, as they are written into what is generated and published. To use the toolkit for other models, change these and
 * run `pnpm project:rename`, which writes the new names into manifests, imports and folders in place of the old.
 */
export const project = {
  /** The project's name in prose: titles of documents and pages. */
  title: "Session Schema",
  /** The model that release rehearsals edit: any model of `schemas/` that is an object. */
  mainModel: "Session",
  /** The scope of the npm packages: `@session-schema/types`. */
  scope: "@session-schema",
  /** The command-line program. */
  command: "session-schema",
  /** Where every `$id` begins. Never fetched. */
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

/** Where every `$id` begins: `https://session-schema.dev/`. */
export const baseUrl: string = project.baseUrl;

/** The folders of the published packages, from the root of the repository. */
export const folders = {
  schemas: "schemas",
  types: "packages/types",
  validators: "packages/validators",
  fixtures: "packages/fixtures",
  openapi: "packages/openapi",
  client: "packages/client",
  cli: "packages/cli",
  go: "packages/go",
  java: "packages/java",
  python: "packages/python",
  rust: "packages/rust",
} as const;

/** The npm name of a published package: `@session-schema/types`. */
export const npmName = (name: keyof typeof folders): string => `${project.scope}/${name}`;
