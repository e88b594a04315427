export * from "./declarations/index.ts";
export * from "./free-name.ts";
export * from "./kinds.ts";
export * from "./language.ts";
export * from "./languages.ts";
export * from "./naming.ts";
export * from "./spark-models.ts";
export * from "./spark-types.ts";
