export { reference } from "./index.ts";
export * from "./languages/index.ts";
