export { reference } from "./index.ts";
export * from "./languages/index.ts";
export * from "./testing/parsed-page.ts";
export * from "./testing/seed-table.ts";
