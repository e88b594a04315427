export * from "./names.ts";
export * from "./scalar-types.ts";
