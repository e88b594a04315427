import type { Mutant } from "@stryker-mutator/api/core";

/** Identifies a mutant in every run. Stryker's `id` is a number that depends on what else is mutated. */
export const mutantName = ({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): string =>
  JSON.stringify([fileName, start.line, start.column, end.line, end.column, mutatorName, replacement]);
