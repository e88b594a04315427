export type { AssertionDefinition, ConstraintDefinition, KeywordDefinition, KeywordPage, Limit, Measure } from "./common/definition.ts";
export { longestArray, longestString } from "./common/limit-samples.ts";
export type { Sample, SamplePair, Surroundings } from "./common/samples.ts";
export * from "./language.ts";
export * from "./pages.ts";
export * from "./wording.ts";
