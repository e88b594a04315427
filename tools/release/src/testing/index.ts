export * from "./workspace-copy.ts";
