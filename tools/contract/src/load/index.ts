export { type Beside, type Loaded, load } from "./load.ts";
export type { SourceFile } from "./parse.ts";
export { type Problem, renderProblems } from "./problem.ts";
