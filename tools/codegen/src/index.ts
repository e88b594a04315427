export type { Emitter, GeneratedFile } from "./emit/emitter.ts";
export { emitters, sdks, type Target } from "./emit/index.ts";
export { schemas } from "./emit/schemas.ts";
export { type Generated, generate, type TargetReport } from "./generate.ts";
