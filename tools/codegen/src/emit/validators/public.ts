export { validators } from "./index.ts";
export * from "./testing/written.ts";
