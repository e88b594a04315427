// Code generated from schemas/recording-ready-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use super::Session;
use crate::UnknownProperties;
use crate::codec::object;

/// What the event is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingReadyEventPayload {
    /// URL of the recording, as an HLS playlist. An absolute URI.
    pub recording_url: Option<String>,
    /// URL of the recording, as an MP4 file. An absolute URI.
    pub mp4_url: Option<String>,
    /// The session whose recording is ready.
    pub session: Session,
    /// The properties that this version of the contract doesn't define, unchanged.
    pub unknown: UnknownProperties,
}

impl RecordingReadyEventPayload {
    /// Returns a value with the required fields set, and all others absent.
    #[must_use]
    pub fn new(session: impl Into<Session>) -> Self {
        Self {
            session: session.into(),
            recording_url: None,
            mp4_url: None,
            unknown: Default::default(),
        }
    }

    /// Sets [`recording_url`](Self::recording_url).
    #[must_use]
    pub fn with_recording_url(mut self, recording_url: impl Into<String>) -> Self {
        self.recording_url = Some(recording_url.into());
        self
    }

    /// Sets [`mp4_url`](Self::mp4_url).
    #[must_use]
    pub fn with_mp4_url(mut self, mp4_url: impl Into<String>) -> Self {
        self.mp4_url = Some(mp4_url.into());
        self
    }
}

object!(RecordingReadyEventPayload {
    recording_url: "recordingUrl" = [optional(text)],
    mp4_url: "mp4Url" = [optional(text)],
    session: "session" = [model],
} unknown [anything]);
