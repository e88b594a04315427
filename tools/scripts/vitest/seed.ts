import { randomInt } from "node:crypto";

/**
 * The seed of a random search, from an environment variable, or a new one. It is printed, so that a failure can be repeated.
 *
 * @example
 * const seed = seedFrom("CORPUS_SEED");
 */
export function seedFrom(variable: string): number {
  const seed = Number(process.env[variable] ?? randomInt(2 ** 31));
  process.stdout.write(`${variable}=${seed} pnpm test:long repeats this run.\n`);
  return seed;
}
