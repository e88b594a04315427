export { sdks } from "./index.ts";
export { java } from "./java/index.ts";
export * from "./sdk.ts";
export * from "./spec.ts";
