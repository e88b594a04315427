// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::json::models;

/// The version of the contract that the models were generated from.
pub const CONTRACT_VERSION: &str = "1.1.1";

/// The hash of that contract: equal for equal contracts, in every language.
pub const CONTRACT_HASH: &str = "7753691961939ba40fa9b0086d12644d03ff9a19a8351b826c38083dfef65df5";

models! {
    Encoder = "https://session-schema.dev/encoder.schema.json",
    ErrorBody = "https://session-schema.dev/error-body.schema.json",
    FfmpegProfile = "https://session-schema.dev/ffmpeg-profile.schema.json",
    Profile = "https://session-schema.dev/profile.schema.json",
    RecordingReadyEvent = "https://session-schema.dev/recording-ready-event.schema.json",
    RecordingStartedEvent = "https://session-schema.dev/recording-started-event.schema.json",
    RecordingStatus = "https://session-schema.dev/recording-status.schema.json",
    RecordingWaitingEvent = "https://session-schema.dev/recording-waiting-event.schema.json",
    Session = "https://session-schema.dev/session.schema.json",
    WebhookEvent = "https://session-schema.dev/webhook-event.schema.json",
}
