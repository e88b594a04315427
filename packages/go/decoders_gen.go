// Code generated from schemas/*.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// decoders has the function that reads each type.
var decoders = []any{
	decodeEncoder,
	decodeErrorBody,
	decodeFfmpegProfile,
	decodeProfile,
	decodeRecordingReadyEvent,
	decodeRecordingReadyEventEvent,
	decodeRecordingReadyEventPayload,
	decodeSession,
	decodeRecordingStatus,
	decodeRecordingStartedEvent,
	decodeRecordingStartedEventEvent,
	decodeRecordingStartedEventPayload,
	decodeRecordingWaitingEvent,
	decodeRecordingWaitingEventEvent,
	decodeRecordingWaitingEventPayload,
	decodeWebhookEvent,
}
