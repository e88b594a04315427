export * from "./bundle.ts";
export * from "./enums.ts";
export * from "./location.ts";
export * from "./resolved-schema.ts";
export * from "./scalars.ts";
export * from "./tolerant.ts";
export * from "./violations.ts";
export * from "./witness.ts";
