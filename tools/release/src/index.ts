export * from "./run.ts";
export * from "./user-error.ts";
export { currentVersion } from "./version/version.ts";
export * from "./workspace.ts";
