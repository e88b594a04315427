// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/**
 * Every model's functions by its name, for tools that select a model at run time.
 *
 * @packageDocumentation
 */
import type * as types from "@session-schema/types";
import type { ModelValidators } from "../runtime/model-validators.ts";
import { assertEncoder, isEncoder, readEncoder, readEncoderJson, encoderStandard, encoderTolerantStandard, validateEncoder, validateEncoderJson } from "./encoder/index.ts";
import { assertErrorBody, isErrorBody, readErrorBody, readErrorBodyJson, errorBodyStandard, errorBodyTolerantStandard, validateErrorBody, validateErrorBodyJson } from "./error-body/index.ts";
import { assertFfmpegProfile, isFfmpegProfile, readFfmpegProfile, readFfmpegProfileJson, ffmpegProfileStandard, ffmpegProfileTolerantStandard, validateFfmpegProfile, validateFfmpegProfileJson } from "./ffmpeg-profile/index.ts";
import { assertProfile, isProfile, readProfile, readProfileJson, profileStandard, profileTolerantStandard, validateProfile, validateProfileJson } from "./profile/index.ts";
import { assertRecordingReadyEvent, isRecordingReadyEvent, readRecordingReadyEvent, readRecordingReadyEventJson, recordingReadyEventStandard, recordingReadyEventTolerantStandard, validateRecordingReadyEvent, validateRecordingReadyEventJson } from "./recording-ready-event/index.ts";
import { assertRecordingStartedEvent, isRecordingStartedEvent, readRecordingStartedEvent, readRecordingStartedEventJson, recordingStartedEventStandard, recordingStartedEventTolerantStandard, validateRecordingStartedEvent, validateRecordingStartedEventJson } from "./recording-started-event/index.ts";
import { assertRecordingStatus, isRecordingStatus, readRecordingStatus, readRecordingStatusJson, recordingStatusStandard, recordingStatusTolerantStandard, validateRecordingStatus, validateRecordingStatusJson } from "./recording-status/index.ts";
import { assertRecordingWaitingEvent, isRecordingWaitingEvent, readRecordingWaitingEvent, readRecordingWaitingEventJson, recordingWaitingEventStandard, recordingWaitingEventTolerantStandard, validateRecordingWaitingEvent, validateRecordingWaitingEventJson } from "./recording-waiting-event/index.ts";
import { assertSession, isSession, readSession, readSessionJson, sessionStandard, sessionTolerantStandard, validateSession, validateSessionJson } from "./session/index.ts";
import { assertWebhookEvent, isWebhookEvent, readWebhookEvent, readWebhookEventJson, webhookEventStandard, webhookEventTolerantStandard, validateWebhookEvent, validateWebhookEventJson } from "./webhook-event/index.ts";

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
  readonly RecordingReadyEvent: ModelValidators<types.RecordingReadyEvent, types.TolerantRecordingReadyEvent>;
  readonly RecordingStartedEvent: ModelValidators<types.RecordingStartedEvent, types.TolerantRecordingStartedEvent>;
  readonly RecordingStatus: ModelValidators<types.RecordingStatus, types.TolerantRecordingStatus>;
  readonly RecordingWaitingEvent: ModelValidators<types.RecordingWaitingEvent, types.TolerantRecordingWaitingEvent>;
  readonly Session: ModelValidators<types.Session, types.TolerantSession>;
  readonly WebhookEvent: ModelValidators<types.WebhookEvent, types.TolerantWebhookEvent>;
} = {
  Encoder: { name: "Encoder", is: isEncoder, validate: validateEncoder, assert: assertEncoder, read: readEncoder, validateJson: validateEncoderJson, readJson: readEncoderJson, standard: encoderStandard, tolerantStandard: encoderTolerantStandard },
  ErrorBody: { name: "ErrorBody", is: isErrorBody, validate: validateErrorBody, assert: assertErrorBody, read: readErrorBody, validateJson: validateErrorBodyJson, readJson: readErrorBodyJson, standard: errorBodyStandard, tolerantStandard: errorBodyTolerantStandard },
  FfmpegProfile: { name: "FfmpegProfile", is: isFfmpegProfile, validate: validateFfmpegProfile, assert: assertFfmpegProfile, read: readFfmpegProfile, validateJson: validateFfmpegProfileJson, readJson: readFfmpegProfileJson, standard: ffmpegProfileStandard, tolerantStandard: ffmpegProfileTolerantStandard },
  Profile: { name: "Profile", is: isProfile, validate: validateProfile, assert: assertProfile, read: readProfile, validateJson: validateProfileJson, readJson: readProfileJson, standard: profileStandard, tolerantStandard: profileTolerantStandard },
  RecordingReadyEvent: { name: "RecordingReadyEvent", is: isRecordingReadyEvent, validate: validateRecordingReadyEvent, assert: assertRecordingReadyEvent, read: readRecordingReadyEvent, validateJson: validateRecordingReadyEventJson, readJson: readRecordingReadyEventJson, standard: recordingReadyEventStandard, tolerantStandard: recordingReadyEventTolerantStandard },
  RecordingStartedEvent: { name: "RecordingStartedEvent", is: isRecordingStartedEvent, validate: validateRecordingStartedEvent, assert: assertRecordingStartedEvent, read: readRecordingStartedEvent, validateJson: validateRecordingStartedEventJson, readJson: readRecordingStartedEventJson, standard: recordingStartedEventStandard, tolerantStandard: recordingStartedEventTolerantStandard },
  RecordingStatus: { name: "RecordingStatus", is: isRecordingStatus, validate: validateRecordingStatus, assert: assertRecordingStatus, read: readRecordingStatus, validateJson: validateRecordingStatusJson, readJson: readRecordingStatusJson, standard: recordingStatusStandard, tolerantStandard: recordingStatusTolerantStandard },
  RecordingWaitingEvent: { name: "RecordingWaitingEvent", is: isRecordingWaitingEvent, validate: validateRecordingWaitingEvent, assert: assertRecordingWaitingEvent, read: readRecordingWaitingEvent, validateJson: validateRecordingWaitingEventJson, readJson: readRecordingWaitingEventJson, standard: recordingWaitingEventStandard, tolerantStandard: recordingWaitingEventTolerantStandard },
  Session: { name: "Session", is: isSession, validate: validateSession, assert: assertSession, read: readSession, validateJson: validateSessionJson, readJson: readSessionJson, standard: sessionStandard, tolerantStandard: sessionTolerantStandard },
  WebhookEvent: { name: "WebhookEvent", is: isWebhookEvent, validate: validateWebhookEvent, assert: assertWebhookEvent, read: readWebhookEvent, validateJson: validateWebhookEventJson, readJson: readWebhookEventJson, standard: webhookEventStandard, tolerantStandard: webhookEventTolerantStandard },
};

/** The name of a model. */
export type ModelName = keyof typeof models;
