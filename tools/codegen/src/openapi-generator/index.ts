export * from "./input.ts";
export * from "./is-installed.ts";
export * from "./make-sdks.ts";
export * from "./missing.ts";
export * from "./sdk.ts";
