// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use super::RecordingWaitingEventEvent;
use super::RecordingWaitingEventPayload;
use crate::UnknownProperties;
use crate::codec::object;

/// The webhook that is sent when a recorded session has ended, about 70 seconds after its stream went
/// idle. Wait for the event recording.ready before you play the recording.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingWaitingEvent {
    /// Identifies the event. The same each time the event is sent again, so drop an event whose ID you
    /// have already handled. At least 1 character long.
    pub id: String,
    /// ID of the subscription that this event was sent for. At least 1 character long.
    pub webhook_id: String,
    /// When the event happened. Deliveries arrive in any order, so order events by this time. Unit:
    /// milliseconds since the Unix epoch. At least 0.
    pub created_at: f64,
    /// When this delivery was sent. Later than the first time if the event is sent again. Unit:
    /// milliseconds since the Unix epoch. At least 0.
    pub timestamp: f64,
    /// The kind of event.
    pub event: RecordingWaitingEventEvent,
    /// The stream of the session, as the API of streams has it. This contract doesn't define its
    /// properties: all of them are kept.
    pub stream: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the event is about.
    pub payload: RecordingWaitingEventPayload,
    /// The properties that this version of the contract doesn't define, unchanged.
    pub unknown: UnknownProperties,
}

impl RecordingWaitingEvent {
    /// Returns a value with the required fields set, and all others absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        webhook_id: impl Into<String>,
        created_at: f64,
        timestamp: f64,
        event: impl Into<RecordingWaitingEventEvent>,
        payload: impl Into<RecordingWaitingEventPayload>,
    ) -> Self {
        Self {
            id: id.into(),
            webhook_id: webhook_id.into(),
            created_at,
            timestamp,
            event: event.into(),
            payload: payload.into(),
            stream: None,
            unknown: Default::default(),
        }
    }

    /// Sets [`stream`](Self::stream).
    #[must_use]
    pub fn with_stream(
        mut self,
        stream: impl Into<std::collections::BTreeMap<String, serde_json::Value>>,
    ) -> Self {
        self.stream = Some(stream.into());
        self
    }

    /// [`created_at`](Self::created_at) as a time, without fractions of a millisecond. `None` if it is absent or out of range.
    #[must_use]
    pub fn created_at_time(&self) -> Option<std::time::SystemTime> {
        crate::times::system_time(&self.created_at)
    }

    /// The same as a time of the crate `chrono`. Needs the feature `chrono`.
    #[cfg(feature = "chrono")]
    #[must_use]
    pub fn created_at_chrono(&self) -> Option<::chrono::DateTime<::chrono::Utc>> {
        crate::times::chrono(&self.created_at)
    }

    /// The same as a time of the crate `time`. Needs the feature `time`.
    #[cfg(feature = "time")]
    #[must_use]
    pub fn created_at_offset_date_time(&self) -> Option<::time::OffsetDateTime> {
        crate::times::offset_date_time(&self.created_at)
    }

    /// [`timestamp`](Self::timestamp) as a time, without fractions of a millisecond. `None` if it is absent or out of range.
    #[must_use]
    pub fn timestamp_time(&self) -> Option<std::time::SystemTime> {
        crate::times::system_time(&self.timestamp)
    }

    /// The same as a time of the crate `chrono`. Needs the feature `chrono`.
    #[cfg(feature = "chrono")]
    #[must_use]
    pub fn timestamp_chrono(&self) -> Option<::chrono::DateTime<::chrono::Utc>> {
        crate::times::chrono(&self.timestamp)
    }

    /// The same as a time of the crate `time`. Needs the feature `time`.
    #[cfg(feature = "time")]
    #[must_use]
    pub fn timestamp_offset_date_time(&self) -> Option<::time::OffsetDateTime> {
        crate::times::offset_date_time(&self.timestamp)
    }
}

object!(RecordingWaitingEvent {
    id: "id" = [text],
    webhook_id: "webhookId" = [text],
    created_at: "createdAt" = [number],
    timestamp: "timestamp" = [number],
    event: "event" = [model],
    stream: "stream" = [optional(entries)],
    payload: "payload" = [model],
} unknown [anything]);
