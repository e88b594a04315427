// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

mod contract;

mod encoder;

mod error_body;

mod ffmpeg_profile;

mod profile;

mod recording_ready_event;

mod recording_ready_event_event;

mod recording_ready_event_payload;

mod recording_started_event;

mod recording_started_event_event;

mod recording_started_event_payload;

mod recording_status;

mod recording_waiting_event;

mod recording_waiting_event_event;

mod recording_waiting_event_payload;

mod session;

mod webhook_event;

pub use contract::*;

pub use encoder::Encoder;

pub use error_body::ErrorBody;

pub use ffmpeg_profile::FfmpegProfile;

pub use profile::Profile;

pub use recording_ready_event::RecordingReadyEvent;

pub use recording_ready_event_event::RecordingReadyEventEvent;

pub use recording_ready_event_payload::RecordingReadyEventPayload;

pub use recording_started_event::RecordingStartedEvent;

pub use recording_started_event_event::RecordingStartedEventEvent;

pub use recording_started_event_payload::RecordingStartedEventPayload;

pub use recording_status::RecordingStatus;

pub use recording_waiting_event::RecordingWaitingEvent;

pub use recording_waiting_event_event::RecordingWaitingEventEvent;

pub use recording_waiting_event_payload::RecordingWaitingEventPayload;

pub use session::Session;

pub use webhook_event::WebhookEvent;
