export * from "./contract-of.ts";
export * from "./own-contract.ts";
export * from "./stress-schemas.ts";
