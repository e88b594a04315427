export { type Audience, type Bump, bumps, greatest } from "./bump.ts";
export { type Change, type Comparison, compare } from "./compare.ts";
export { DocumentError } from "./document/document-error.ts";
export { rules } from "./rules/index.ts";
export type { Rule } from "./rules/rule.ts";
export type { CodeWitness, PayloadWitness, Witness } from "./witness.ts";
