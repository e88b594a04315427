// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

export type * from "./encoder.ts";
export type * from "./error-body.ts";
export type * from "./ffmpeg-profile.ts";
export type * from "./profile.ts";
export type * from "./recording-ready-event.ts";
export type * from "./recording-started-event.ts";
export type * from "./recording-status.ts";
export type * from "./recording-waiting-event.ts";
export type * from "./session.ts";
export type * from "./webhook-event.ts";
