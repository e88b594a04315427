// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::json::models;

/// The version of the contract that the models were generated from.
pub const CONTRACT_VERSION: &str = "1.0.0";

/// The hash of that contract: equal for equal contracts, in every language.
pub const CONTRACT_HASH: &str = "cda677f58430cf7dcca80a26339be70a30944d83345ce958f1df4ac338ced1c4";

models! {
    Encoder = "https://session-schema.dev/encoder.schema.json",
    ErrorBody = "https://session-schema.dev/error-body.schema.json",
    FfmpegProfile = "https://session-schema.dev/ffmpeg-profile.schema.json",
    Profile = "https://session-schema.dev/profile.schema.json",
    RecordingStatus = "https://session-schema.dev/recording-status.schema.json",
    Session = "https://session-schema.dev/session.schema.json",
}
