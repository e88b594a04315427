export { validators } from "./index.ts";
export { formatCheck } from "./testing/evaluate.ts";
export * from "./testing/written.ts";
