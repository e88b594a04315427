export * from "./run.ts";
export * from "./user-error.ts";
export { filesOf } from "./version/files.ts";
export * from "./workspace.ts";
