export * from "./releases.ts";
export * from "./schemas.ts";
