/** A package with the sources that are mutated, and the folder of the tests that must notice. Paths are relative to the package. */
export interface Target {
  readonly folder: string;
  readonly sources: string;
  readonly tests: string;
}

/** The code that decides which payloads and which schema changes are accepted. */
export const targets: readonly Target[] = [
  { folder: "packages/validators", sources: "src/runtime", tests: "src" },
  { folder: "tools/codegen", sources: "src/emit/validators", tests: "src/emit/validators" },
  { folder: "tools/contract", sources: "src", tests: "src" },
  { folder: "tools/compat", sources: "src/analysis", tests: "src" },
];
