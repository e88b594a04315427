// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/**
 * Every model's functions by its name, for tools that select a model at run time.
 *
 * @packageDocumentation
 */
import type * as types from "@session-schema/types";
import type { ModelValidators } from "../runtime/model-validators.ts";
import { assertEncoder, isEncoder, readEncoder, encoderStandard, encoderTolerantStandard, validateEncoder } from "./encoder/index.ts";
import { assertErrorBody, isErrorBody, readErrorBody, errorBodyStandard, errorBodyTolerantStandard, validateErrorBody } from "./error-body/index.ts";
import { assertFfmpegProfile, isFfmpegProfile, readFfmpegProfile, ffmpegProfileStandard, ffmpegProfileTolerantStandard, validateFfmpegProfile } from "./ffmpeg-profile/index.ts";
import { assertProfile, isProfile, readProfile, profileStandard, profileTolerantStandard, validateProfile } from "./profile/index.ts";
import { assertRecordingStatus, isRecordingStatus, readRecordingStatus, recordingStatusStandard, recordingStatusTolerantStandard, validateRecordingStatus } from "./recording-status/index.ts";
import { assertSession, isSession, readSession, sessionStandard, sessionTolerantStandard, validateSession } from "./session/index.ts";

/**
 * Every model's functions by its name. It holds all models. If you need only one, import its functions instead.
 *
 * @example
 * ```ts
 * import { models } from "@session-schema/validators/models";
 *
 * models.Session.validate({ name: "a" }).ok; // true
 * ```
 */
export const models: {
  readonly Encoder: ModelValidators<types.Encoder, types.TolerantEncoder>;
  readonly ErrorBody: ModelValidators<types.ErrorBody, types.TolerantErrorBody>;
  readonly FfmpegProfile: ModelValidators<types.FfmpegProfile, types.TolerantFfmpegProfile>;
  readonly Profile: ModelValidators<types.Profile, types.TolerantProfile>;
  readonly RecordingStatus: ModelValidators<types.RecordingStatus, types.TolerantRecordingStatus>;
  readonly Session: ModelValidators<types.Session, types.TolerantSession>;
} = {
  Encoder: { name: "Encoder", is: isEncoder, validate: validateEncoder, assert: assertEncoder, read: readEncoder, standard: encoderStandard, tolerantStandard: encoderTolerantStandard },
  ErrorBody: { name: "ErrorBody", is: isErrorBody, validate: validateErrorBody, assert: assertErrorBody, read: readErrorBody, standard: errorBodyStandard, tolerantStandard: errorBodyTolerantStandard },
  FfmpegProfile: { name: "FfmpegProfile", is: isFfmpegProfile, validate: validateFfmpegProfile, assert: assertFfmpegProfile, read: readFfmpegProfile, standard: ffmpegProfileStandard, tolerantStandard: ffmpegProfileTolerantStandard },
  Profile: { name: "Profile", is: isProfile, validate: validateProfile, assert: assertProfile, read: readProfile, standard: profileStandard, tolerantStandard: profileTolerantStandard },
  RecordingStatus: { name: "RecordingStatus", is: isRecordingStatus, validate: validateRecordingStatus, assert: assertRecordingStatus, read: readRecordingStatus, standard: recordingStatusStandard, tolerantStandard: recordingStatusTolerantStandard },
  Session: { name: "Session", is: isSession, validate: validateSession, assert: assertSession, read: readSession, standard: sessionStandard, tolerantStandard: sessionTolerantStandard },
};

/** The name of a model. */
export type ModelName = keyof typeof models;
