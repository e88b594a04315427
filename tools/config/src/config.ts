import type { Bump, CheckedAudience, Severity } from "@tools/compat";

/** What `session-schema.config.json` may contain. Each program has a key of its own. */
export interface Config {
  /** The JSON Schema of the file, for editors. */
  readonly $schema?: string;
  readonly diff?: DiffConfig;
  /** Options of commands, by their names in camel case. */
  readonly validate?: Readonly<Record<string, string | number | boolean>>;
  readonly webhook?: Readonly<Record<string, string | number | boolean>>;
  /** Options of the gate, likewise. */
  readonly gate?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Defaults of the command `diff`. */
export interface DiffConfig {
  readonly for?: readonly AudienceName[];
  readonly failOn?: Bump;
  readonly severity?: readonly Severity[];
}

/** The audiences of a comparison, as people choose them. */
export type AudienceName = `${CheckedAudience}s`;
export const audienceNames: readonly AudienceName[] = ["writers", "readers", "importers"];
