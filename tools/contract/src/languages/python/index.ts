export * from "./literals.ts";
export * from "./names.ts";
