export * from "./input.ts";
export * from "./make-sdks.ts";
export { openapiGenerator, openapiGeneratorVersion } from "./run.ts";
export * from "./sdk.ts";
