// What follows `$ref` and `allOf`, apart from everything that knows keywords: the command line loads it at its start.
export * from "./annotation-of.ts";
export * from "./conjuncts.ts";
export * from "./resolve-ref.ts";
