// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::codec::enumeration;

/// Status of the recording of a session.
///
/// Later versions of the contract may add values: such a value is [`Unknown`](RecordingStatus::Unknown), with its string.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordingStatus {
    /// The recording isn't ready: the session is live, or its recording is being processed.
    Waiting,
    /// The recording can be played.
    Ready,
    /// There is no recording.
    None,
    /// A value that this version of the contract doesn't list, unchanged.
    Unknown(String),
}

enumeration!(open RecordingStatus {
    Waiting = "waiting",
    Ready = "ready",
    None = "none",
});
