// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

export * from "./encoder/index.ts";
export * from "./error-body/index.ts";
export * from "./ffmpeg-profile/index.ts";
export * from "./profile/index.ts";
export * from "./recording-ready-event/index.ts";
export * from "./recording-started-event/index.ts";
export * from "./recording-status/index.ts";
export * from "./recording-waiting-event/index.ts";
export * from "./session/index.ts";
export * from "./webhook-event/index.ts";
