/** What is measured of a contender. Each is a module that exports a function with the name of the operation. */
export const operations = ["is", "tolerant", "issues"] as const;
export type Operation = (typeof operations)[number];

/** What the modules export. */
export interface Operations {
  /** Whether a writer may send a value. */
  is(value: unknown): boolean;
  /** Whether a reader accepts a value. */
  isTolerant(value: unknown): boolean;
  /** All issues of a value in strict mode. Empty for a valid value. */
  issuesOf(value: unknown): readonly unknown[];
}

/** A validator that is compared. */
export interface Contender {
  /** Its folder, and its name in files of results. */
  readonly id: string;
  /** Its name in tables. */
  readonly name: string;
  /** The npm package whose version is printed. Undefined for code of our own. */
  readonly package?: string;
  readonly operations: readonly Operation[];
  /** Generates the module of an operation. By default, the module is `src/contenders/<id>/<operation>.ts`. */
  readonly generate?: (operation: Operation) => string | Promise<string>;
}
