export * from "./schema-repository.ts";
export * from "./workspace-copy.ts";
