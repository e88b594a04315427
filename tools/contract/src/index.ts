export * from "./contract.ts";
export * from "./history.ts";
export { inWords } from "./in-words.ts";
export * from "./main-schema.ts";
export * from "./names.ts";
export * from "./operations.ts";
export * from "./project.ts";
export * from "./release.ts";
export * from "./versions.ts";
