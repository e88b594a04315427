// Follows `$ref` and `allOf`. Doesn't depend on the keywords, because the command line loads it at startup.
export * from "./annotation-of.ts";
export * from "./conjuncts.ts";
export * from "./resolve-ref.ts";
