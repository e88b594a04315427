export * from "./run.ts";
export * from "./user-error.ts";
export { filesOf } from "./version/files.ts";
export { currentVersion } from "./version/version.ts";
export * from "./workspace.ts";
