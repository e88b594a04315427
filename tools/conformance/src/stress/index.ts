export * from "./describe-stress.ts";
export * from "./sdk-stress-schemas.ts";
