export * from "./contract-of.ts";
export * from "./stress-schemas.ts";
