export { type Audience, type Bump, bumps, greatest } from "./bump.ts";
export { type Change, type Comparison, compare, type Options } from "./compare.ts";
export { bundleOf, type SchemaFile } from "./document/bundle.ts";
export { DocumentError } from "./document/document-error.ts";
export { type Compile, compilerFrom } from "./importer/compiler.ts";
export { rules } from "./rules/index.ts";
export type { Rule } from "./rules/rule.ts";
export { applyWaivers, readWaivers, type Waiver } from "./waivers.ts";
export type { CodeWitness, PayloadWitness, Witness } from "./witness.ts";
