export { timeUnit } from "./annotations.ts";
export type { AssertionDefinition, ConstraintDefinition, KeywordDefinition, KeywordPage, Limit, Measure } from "./common/definition.ts";
export { largestObject, longestArray, longestString } from "./common/limit-samples.ts";
export type { Sample, SamplePair, Surroundings } from "./common/samples.ts";
export { isForeign } from "./foreign.ts";
export * from "./language.ts";
export * from "./pages.ts";
export * from "./wording.ts";
