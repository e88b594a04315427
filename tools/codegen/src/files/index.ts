export * from "./compare.ts";
export * from "./digest.ts";
export * from "./read.ts";
export * from "./report.ts";
export * from "./write.ts";
