// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use super::Session;
use crate::UnknownProperties;
use crate::codec::object;

/// What the event is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingStartedEventPayload {
    /// The session that was created.
    pub session: Session,
    /// The properties that this version of the contract doesn't define, unchanged.
    pub unknown: UnknownProperties,
}

impl RecordingStartedEventPayload {
    /// Returns a value with the required fields set, and all others absent.
    #[must_use]
    pub fn new(session: impl Into<Session>) -> Self {
        Self {
            session: session.into(),
            unknown: Default::default(),
        }
    }
}

object!(RecordingStartedEventPayload {
    session: "session" = [model],
} unknown [anything]);
