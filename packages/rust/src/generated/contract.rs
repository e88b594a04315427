// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::json::models;

/// The version of the contract that the models were made from.
pub const CONTRACT_VERSION: &str = "1.0.0";

/// The hash of that contract: equal for equal contracts, in every language.
pub const CONTRACT_HASH: &str = "fcaee78d30c842570e918f91d98e5d67b54bd4b8b94c14edd1b7b7c1528150f0";

models! {
    Encoder = "https://session-schema.dev/encoder.schema.json",
    ErrorBody = "https://session-schema.dev/error-body.schema.json",
    FfmpegProfile = "https://session-schema.dev/ffmpeg-profile.schema.json",
    Profile = "https://session-schema.dev/profile.schema.json",
    RecordingStatus = "https://session-schema.dev/recording-status.schema.json",
    Session = "https://session-schema.dev/session.schema.json",
}
