# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

from __future__ import annotations

import collections.abc
from typing import Annotated, ClassVar, Literal

from pydantic import StrictBool, StrictStr

from .._accepts import ABSENT, Accepts
from .._decoding import decode_dict, decode_json
from .._enums import ClosedEnum, OpenEnum, known
from .._model import Model
from .._times import time_of
from .._unions import UnknownVariant, tagged
from .._values import Integer, JsonValue, Maybe, Number


class Encoder(OpenEnum):
    """The video codec of a rendition.

    Later versions of the contract may add values. Such a value is kept unchanged, and its
    `is_known` is false.
    """

    H264 = known("h264")
    """H.264 (AVC)."""

    HEVC = known("hevc")
    """H.265 (HEVC)."""

    VP8 = known("vp8")
    """VP8."""

    VP9 = known("vp9")
    """VP9."""


class ErrorBody(Model):
    """The body of an error response."""

    errors: list[StrictStr]
    """What went wrong, one sentence per entry, for people to read. Programs should use the status
    code.
    """


class FfmpegProfile(Model):
    """One rendition that the transcoder produces: picture size, frame rate, bitrate and codec
    settings.
    """

    width: Integer
    """Width of the picture. Unit: pixels. At least 128."""

    height: Integer
    """Height of the picture. Unit: pixels. At least 128."""

    name: StrictStr
    """Name of the rendition, usually its height, such as 720p. At least 1 character long. At most
    500 characters long.
    """

    bitrate: Integer
    """Target bitrate of the encoded video. Unit: bits per second. At least 400."""

    fps: Integer
    """Frame rate, as the numerator of the fraction fps/fpsDen. 0 keeps the frame rate of the
    source. Unit: frames per second (over fpsDen). At least 0.
    """

    fps_den: Maybe[Integer] = None
    """Denominator of the frame rate: 30000/1001 is 29.97 frames per second. At least 1."""

    gop: Maybe[StrictStr] = None
    """Keyframe interval. Always a string, such as "2.0", never a number."""

    profile: Accepts[Maybe[Profile], Maybe[Profile | str]] = ABSENT
    """The H.264 profile of a rendition: the codec features that a decoder must support."""

    encoder: Accepts[Maybe[Encoder], Maybe[Encoder | str]] = ABSENT
    """The video codec of a rendition."""


class Profile(OpenEnum):
    """The H.264 profile of a rendition: the codec features that a decoder must support.

    Later versions of the contract may add values. Such a value is kept unchanged, and its
    `is_known` is false.
    """

    H264_BASELINE = known("H264Baseline")
    """H.264 Baseline: the least demanding, for old and small devices."""

    H264_MAIN = known("H264Main")
    """H.264 Main: for standard-definition broadcast."""

    H264_HIGH = known("H264High")
    """H.264 High: the best quality for a given bitrate; any recent device plays it."""

    H264_CONSTRAINED_HIGH = known("H264ConstrainedHigh")
    """H.264 Constrained High: High without B-frames and interlacing, for low latency."""


class RecordingReadyEvent(Model):
    """The webhook that is sent when the recording of a session can be played."""

    id: StrictStr
    """Identifies the event. The same each time the event is sent again, so drop an event whose ID
    you have already handled. At least 1 character long.
    """

    webhook_id: StrictStr
    """ID of the subscription that this event was sent for. At least 1 character long."""

    created_at: Number
    """When the event happened. Deliveries arrive in any order, so order events by this time. Unit:
    milliseconds since the Unix epoch. At least 0.
    """

    timestamp: Number
    """When this delivery was sent. Later than the first time if the event is sent again. Unit:
    milliseconds since the Unix epoch. At least 0.
    """

    event: Accepts[RecordingReadyEventEvent, RecordingReadyEventEvent | Literal["recording.ready"]]
    """The kind of event."""

    stream: Maybe[dict[str, JsonValue]] = None
    """The stream of the session, as the API of streams has it. This contract doesn't define its
    properties: all of them are kept.
    """

    payload: RecordingReadyEventPayload
    """What the event is about."""

    created_at_time: ClassVar = time_of("created_at")
    """`created_at` as a time in UTC. `None` if it is absent, or not in the years 1 to 9999."""

    timestamp_time: ClassVar = time_of("timestamp")
    """`timestamp` as a time in UTC. `None` if it is absent, or not in the years 1 to 9999."""


class RecordingReadyEventEvent(ClosedEnum):
    """The kind of event."""

    RECORDING_READY = "recording.ready"
    """`recording.ready`."""


class RecordingReadyEventPayload(Model):
    """What the event is about."""

    recording_url: Maybe[StrictStr] = None
    """URL of the recording, as an HLS playlist. An absolute URI."""

    mp4_url: Maybe[StrictStr] = None
    """URL of the recording, as an MP4 file. An absolute URI."""

    session: Session
    """The session whose recording is ready."""


class RecordingStartedEvent(Model):
    """The webhook that is sent when a recorded session was created."""

    id: StrictStr
    """Identifies the event. The same each time the event is sent again, so drop an event whose ID
    you have already handled. At least 1 character long.
    """

    webhook_id: StrictStr
    """ID of the subscription that this event was sent for. At least 1 character long."""

    created_at: Number
    """When the event happened. Deliveries arrive in any order, so order events by this time. Unit:
    milliseconds since the Unix epoch. At least 0.
    """

    timestamp: Number
    """When this delivery was sent. Later than the first time if the event is sent again. Unit:
    milliseconds since the Unix epoch. At least 0.
    """

    event: Accepts[
        RecordingStartedEventEvent, RecordingStartedEventEvent | Literal["recording.started"]
    ]
    """The kind of event."""

    stream: Maybe[dict[str, JsonValue]] = None
    """The stream of the session, as the API of streams has it. This contract doesn't define its
    properties: all of them are kept.
    """

    payload: RecordingStartedEventPayload
    """What the event is about."""

    created_at_time: ClassVar = time_of("created_at")
    """`created_at` as a time in UTC. `None` if it is absent, or not in the years 1 to 9999."""

    timestamp_time: ClassVar = time_of("timestamp")
    """`timestamp` as a time in UTC. `None` if it is absent, or not in the years 1 to 9999."""


class RecordingStartedEventEvent(ClosedEnum):
    """The kind of event."""

    RECORDING_STARTED = "recording.started"
    """`recording.started`."""


class RecordingStartedEventPayload(Model):
    """What the event is about."""

    session: Session
    """The session that was created."""


class RecordingStatus(OpenEnum):
    """Status of the recording of a session.

    Later versions of the contract may add values. Such a value is kept unchanged, and its
    `is_known` is false.
    """

    WAITING = known("waiting")
    """The recording isn't ready: the session is live, or its recording is being processed."""

    READY = known("ready")
    """The recording can be played."""

    NONE = known("none")
    """There is no recording."""


class RecordingWaitingEvent(Model):
    """The webhook that is sent when a recorded session has ended, about 70 seconds after its stream
    went idle. Wait for the event recording.ready before you play the recording.
    """

    id: StrictStr
    """Identifies the event. The same each time the event is sent again, so drop an event whose ID
    you have already handled. At least 1 character long.
    """

    webhook_id: StrictStr
    """ID of the subscription that this event was sent for. At least 1 character long."""

    created_at: Number
    """When the event happened. Deliveries arrive in any order, so order events by this time. Unit:
    milliseconds since the Unix epoch. At least 0.
    """

    timestamp: Number
    """When this delivery was sent. Later than the first time if the event is sent again. Unit:
    milliseconds since the Unix epoch. At least 0.
    """

    event: Accepts[
        RecordingWaitingEventEvent, RecordingWaitingEventEvent | Literal["recording.waiting"]
    ]
    """The kind of event."""

    stream: Maybe[dict[str, JsonValue]] = None
    """The stream of the session, as the API of streams has it. This contract doesn't define its
    properties: all of them are kept.
    """

    payload: RecordingWaitingEventPayload
    """What the event is about."""

    created_at_time: ClassVar = time_of("created_at")
    """`created_at` as a time in UTC. `None` if it is absent, or not in the years 1 to 9999."""

    timestamp_time: ClassVar = time_of("timestamp")
    """`timestamp` as a time in UTC. `None` if it is absent, or not in the years 1 to 9999."""


class RecordingWaitingEventEvent(ClosedEnum):
    """The kind of event."""

    RECORDING_WAITING = "recording.waiting"
    """`recording.waiting`."""


class RecordingWaitingEventPayload(Model):
    """What the event is about."""

    session: Session
    """The session that has ended. Its recordingStatus may already be ready."""


class Session(Model):
    """One continuous run of a live stream, from the first segment that ingest receives to the last.
    It has the parent stream, counters of received and transcoded data, health, and the URLs of the
    recording.
    """

    id: Maybe[StrictStr] = None
    """Identifies this session. An opaque token: usually a UUID, but ingest may choose any string,
    so compare it and never parse it. At least 1 character long.
    """

    name: StrictStr
    """Name of the session. Ingest usually builds it from a base name, a plus sign and the playback
    ID, so users rarely typed it. May be empty.
    """

    last_seen: Maybe[Number] = None
    """When the last segment of this session arrived. 0 until the first segment arrives. Unit:
    milliseconds since the Unix epoch. At least 0.
    """

    source_segments: Maybe[Number] = None
    """Number of segments received from the broadcaster. Unit: segments. At least 0."""

    transcoded_segments: Maybe[Number] = None
    """Number of segments that the transcoder has produced, for all renditions together. Unit:
    segments. At least 0.
    """

    source_segments_duration: Maybe[Number] = None
    """Total duration of all received segments. A sum of floating-point numbers, so compare it with
    a tolerance. Unit: seconds. At least 0.
    """

    transcoded_segments_duration: Maybe[Number] = None
    """Total duration of all transcoded segments, for all renditions together. A sum of
    floating-point numbers, so compare it with a tolerance. Unit: seconds. At least 0.
    """

    source_bytes: Maybe[Number] = None
    """Bytes received from the broadcaster. Often larger than 32 bits can hold. Unit: bytes. At
    least 0.
    """

    transcoded_bytes: Maybe[Number] = None
    """Bytes that the transcoder has produced, for all renditions together. Often larger than 32
    bits can hold. Unit: bytes. At least 0.
    """

    ingest_rate: Maybe[Number] = None
    """Rate at which sourceBytes grows. 0 after the session has ended. Unit: bytes per second. At
    least 0.
    """

    outgoing_rate: Maybe[Number] = None
    """Rate at which transcodedBytes grows. 0 after the session has ended. Unit: bytes per second.
    At least 0.
    """

    is_healthy: Maybe[StrictBool] = None
    """Whether the stream is received and transcoded without problems. Absent while the session is
    inactive.
    """

    issues: Maybe[list[StrictStr]] = None
    """Current problems of the stream, one sentence per entry, for people to read. Absent while the
    session is inactive.
    """

    created_at: Maybe[Number] = None
    """When this session was created. Unit: milliseconds since the Unix epoch. At least 0."""

    parent_id: Maybe[StrictStr] = None
    """ID of the stream that this session belongs to."""

    record: Maybe[StrictBool] = None
    """Whether the stream is recorded, with the default settings of its object store."""

    recording_status: Accepts[Maybe[RecordingStatus], Maybe[RecordingStatus | str]] = ABSENT
    """Status of the recording of a session."""

    recording_url: Maybe[StrictStr] = None
    """URL of the recording, as an HLS playlist. May be present before the recording is ready. An
    absolute URI.
    """

    mp4_url: Maybe[StrictStr] = None
    """URL of the recording, as an MP4 file. An absolute URI."""

    playback_id: Maybe[StrictStr] = None
    """The public ID that the playback URL of the stream is built from."""

    profiles: Maybe[list[FfmpegProfile]] = None
    """The renditions that the transcoder produces. Empty if only the source is passed through."""

    last_seen_time: ClassVar = time_of("last_seen")
    """`last_seen` as a time in UTC. `None` if it is absent, or not in the years 1 to 9999."""

    created_at_time: ClassVar = time_of("created_at")
    """`created_at` as a time in UTC. `None` if it is absent, or not in the years 1 to 9999."""


class UnknownWebhookEvent(UnknownVariant, tag="event"):
    """A `WebhookEvent` of a later version of the contract."""


WebhookEvent = Annotated[
    RecordingStartedEvent | RecordingWaitingEvent | RecordingReadyEvent | UnknownWebhookEvent,
    tagged(
        "WebhookEvent",
        "event",
        {
            "recording.started": RecordingStartedEvent,
            "recording.waiting": RecordingWaitingEvent,
            "recording.ready": RecordingReadyEvent,
        },
        UnknownWebhookEvent,
    ),
]
"""The body of a webhook. Three kinds of events carry a session, and each has a model. Readers keep
every other kind as it came, such as stream.started or asset.ready.

The class of an object depends on its property `event`. An unknown value, of a later version of
the contract, makes it an `UnknownWebhookEvent`.
"""


def webhook_event_from_json(text: str | bytes) -> WebhookEvent:
    """Decodes a JSON text as a `WebhookEvent`.

    Raises:
        DecodeError: If it can't be read as one.
    """
    value: WebhookEvent = decode_json(WebhookEvent, text, "WebhookEvent")
    return value


def webhook_event_from_dict(payload: collections.abc.Mapping[str, object]) -> WebhookEvent:
    """Reads a payload, as returned by `json.loads`, as a `WebhookEvent`.

    Raises:
        DecodeError: If it can't be read as one.
    """
    value: WebhookEvent = decode_dict(WebhookEvent, payload, "WebhookEvent")
    return value
