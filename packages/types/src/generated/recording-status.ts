// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/**
 * Status of the recording of a session.
 *
 * - `"waiting"`: The recording isn't ready: the session is live, or its recording is being processed.
 * - `"ready"`: The recording can be played.
 * - `"none"`: There is no recording.
 *
 * Later versions may add values: switch over it exhaustively where you write one, and with a default where you read one.
 *
 * @example "ready"
 */
export type RecordingStatus = "waiting" | "ready" | "none";

/**
 * Status of the recording of a session.
 *
 * - `"waiting"`: The recording isn't ready: the session is live, or its recording is being processed.
 * - `"ready"`: The recording can be played.
 * - `"none"`: There is no recording.
 *
 * Later versions may add values: switch over it exhaustively where you write one, and with a default where you read one.
 *
 * @example "ready"
 */
export type TolerantRecordingStatus = "waiting" | "ready" | "none" | (string & {});
