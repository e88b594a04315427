export * from "./parsed-page.ts";
export * from "./seed-table.ts";
