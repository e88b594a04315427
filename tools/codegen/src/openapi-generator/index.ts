export * from "./input.ts";
export * from "./make-sdks.ts";
export * from "./sdk.ts";
