// Code generated from schemas/recording-ready-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::codec::enumeration;

/// The kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordingReadyEventEvent {
    /// `recording.ready`
    RecordingReady,
}

enumeration!(closed RecordingReadyEventEvent {
    RecordingReady = "recording.ready",
});
