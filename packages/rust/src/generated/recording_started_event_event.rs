// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::codec::enumeration;

/// The kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordingStartedEventEvent {
    /// `recording.started`
    RecordingStarted,
}

enumeration!(closed RecordingStartedEventEvent {
    RecordingStarted = "recording.started",
});
