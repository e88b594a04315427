// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use super::RecordingReadyEvent;
use super::RecordingStartedEvent;
use super::RecordingWaitingEvent;
use crate::UnknownVariant;
use crate::codec::union;

/// The body of a webhook. Three kinds of events carry a session, and each has a model. Readers keep
/// every other kind as it came, such as stream.started or asset.ready.
///
/// Later versions of the contract may add variants: such an object is [`Unknown`](WebhookEvent::Unknown), and is kept whole.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Its event is "recording.started".
    RecordingStartedEvent(Box<RecordingStartedEvent>),
    /// Its event is "recording.waiting".
    RecordingWaitingEvent(Box<RecordingWaitingEvent>),
    /// Its event is "recording.ready".
    RecordingReadyEvent(Box<RecordingReadyEvent>),
    /// An object with a tag that this version of the contract doesn't know, unchanged.
    Unknown(UnknownVariant),
}

union!(open WebhookEvent["event"] {
    RecordingStartedEvent(RecordingStartedEvent) = "recording.started",
    RecordingWaitingEvent(RecordingWaitingEvent) = "recording.waiting",
    RecordingReadyEvent(RecordingReadyEvent) = "recording.ready",
});
