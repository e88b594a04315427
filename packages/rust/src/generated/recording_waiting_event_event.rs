// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::codec::enumeration;

/// The kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordingWaitingEventEvent {
    /// `recording.waiting`
    RecordingWaiting,
}

enumeration!(closed RecordingWaitingEventEvent {
    RecordingWaiting = "recording.waiting",
});
