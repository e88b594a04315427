export * from "./declaration.ts";
export * from "./declarations.ts";
export * from "./resolve-alias.ts";
