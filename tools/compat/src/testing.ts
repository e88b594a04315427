export { Document } from "./document/document.ts";
export * from "./labelled-pairs.ts";
export * from "./render/renderer.ts";
export * from "./render/tolerant.ts";
export * from "./rules/index.ts";
export * from "./sides.ts";
