# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

"""The generated part of the package."""

from .contract import CONTRACT_HASH, CONTRACT_VERSION
from .models import (
    Encoder,
    ErrorBody,
    FfmpegProfile,
    Profile,
    RecordingReadyEvent,
    RecordingReadyEventEvent,
    RecordingReadyEventPayload,
    RecordingStartedEvent,
    RecordingStartedEventEvent,
    RecordingStartedEventPayload,
    RecordingStatus,
    RecordingWaitingEvent,
    RecordingWaitingEventEvent,
    RecordingWaitingEventPayload,
    Session,
    UnknownWebhookEvent,
    WebhookEvent,
    webhook_event_from_dict,
    webhook_event_from_json,
)

__all__ = [
    "CONTRACT_HASH",
    "CONTRACT_VERSION",
    "Encoder",
    "ErrorBody",
    "FfmpegProfile",
    "Profile",
    "RecordingReadyEvent",
    "RecordingReadyEventEvent",
    "RecordingReadyEventPayload",
    "RecordingStartedEvent",
    "RecordingStartedEventEvent",
    "RecordingStartedEventPayload",
    "RecordingStatus",
    "RecordingWaitingEvent",
    "RecordingWaitingEventEvent",
    "RecordingWaitingEventPayload",
    "Session",
    "UnknownWebhookEvent",
    "WebhookEvent",
    "webhook_event_from_dict",
    "webhook_event_from_json",
]
