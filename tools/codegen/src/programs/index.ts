export * from "./is-installed.ts";
export * from "./skipped.ts";
