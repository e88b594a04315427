export { type Loaded, type LoadOptions, load } from "./load.ts";
export type { SourceFile } from "./parse.ts";
export { type Problem, renderProblems } from "./problem.ts";
export { roundedNumber } from "./rounded-number.ts";
export { nearest } from "./rules/grammar.ts";
