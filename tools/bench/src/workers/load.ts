import type { Operation, Operations } from "../contenders/contender.ts";

/** Loads the module of an operation, and returns what it does with a value as true or false. */
export async function loadCheck(file: string, operation: Operation): Promise<(value: unknown) => boolean> {
  const module: Operations = await import(file);
  if (operation === "is") return module.is;
  if (operation === "tolerant") return module.isTolerant;
  return (value) => module.issuesOf(value).length === 0;
}
