# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

from __future__ import annotations

from pydantic import StrictBool, StrictStr

from .._enums import OpenEnum, known
from .._model import Model
from .._values import Integer, Maybe, Number


class Encoder(OpenEnum):
    """The video codec that a rendition is encoded with.

    Later versions of the contract may add values: such a value is kept as it came, and its
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
    """What the API answers instead of a session when it cannot do what it was asked for."""

    errors: list[StrictStr]
    """What went wrong, each entry a sentence for a person. Programs go by the status of the answer.
    """


class FfmpegProfile(Model):
    """One rendition that the transcoder makes: its picture size, frame rate, bitrate and codec
    settings.
    """

    width: Integer
    """Width of the picture. Unit: pixels. At least 128."""

    height: Integer
    """Height of the picture. Unit: pixels. At least 128."""

    name: StrictStr
    """What the rendition is called, usually after its height. At least 1 character long. At most
    500 characters long.
    """

    bitrate: Integer
    """Target bitrate of the encoded video. Unit: bits per second. At least 400."""

    fps: Integer
    """Frame rate of the rendition, as the numerator of a fraction over fpsDen. 0 passes the frame
    rate of the source through. Unit: frames per second (over fpsDen). At least 0.
    """

    fps_den: Maybe[Integer] = None
    """Denominator of the frame rate: 30000 over 1001 is 29.97 frames per second. At least 1."""

    gop: Maybe[StrictStr] = None
    """How far apart keyframes are. It is text, such as "2.0", and never a number."""

    profile: Maybe[Profile] = None
    """The H.264 profile that a rendition is encoded with: which features of the codec its decoder
    must have.
    """

    encoder: Maybe[Encoder] = None
    """The video codec that a rendition is encoded with."""


class Profile(OpenEnum):
    """The H.264 profile that a rendition is encoded with: which features of the codec its decoder
    must have.

    Later versions of the contract may add values: such a value is kept as it came, and its
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


class RecordingStatus(OpenEnum):
    """How far the recording of a session has come.

    Later versions of the contract may add values: such a value is kept as it came, and its
    `is_known` is false.
    """

    WAITING = known("waiting")
    """The recording is not ready yet: the session is still live, or its recording is being
    processed.
    """

    READY = known("ready")
    """The recording can be played."""

    NONE = known("none")
    """There is no recording."""


class Session(Model):
    """One continuous run of a live stream: from the first segment that ingest receives to the last.
    A session knows its stream, what it has received and made so far, whether it is healthy, and
    where its recording can be found.
    """

    id: Maybe[StrictStr] = None
    """Identifies this session. An opaque token: most are UUIDs, but ingest is free to choose any
    other, so compare it and never parse it. At least 1 character long.
    """

    name: StrictStr
    """What the session is called. Ingest usually makes it from a base name, a plus sign and the
    playback id, so it is seldom text that a person typed. It may be empty.
    """

    last_seen: Maybe[Number] = None
    """When the last segment of this session arrived. It is 0 until the first one does. Unit:
    milliseconds since the Unix epoch. At least 0.
    """

    source_segments: Maybe[Number] = None
    """How many segments have been received from the broadcaster. Unit: segments. At least 0."""

    transcoded_segments: Maybe[Number] = None
    """How many segments the transcoder has made, over all renditions. Unit: segments. At least 0.
    """

    source_segments_duration: Maybe[Number] = None
    """Playing time of all received segments together. A sum of floating-point numbers, so compare
    it with a tolerance. Unit: seconds. At least 0.
    """

    transcoded_segments_duration: Maybe[Number] = None
    """Playing time of all transcoded segments together, over all renditions. A sum of
    floating-point numbers, so compare it with a tolerance. Unit: seconds. At least 0.
    """

    source_bytes: Maybe[Number] = None
    """How much has been received from the broadcaster. Values beyond 32 bits are common. Unit:
    bytes. At least 0.
    """

    transcoded_bytes: Maybe[Number] = None
    """How much the transcoder has made, over all renditions. Values beyond 32 bits are common.
    Unit: bytes. At least 0.
    """

    ingest_rate: Maybe[Number] = None
    """How fast sourceBytes is growing. It is 0 once the session has ended. Unit: bytes per second.
    At least 0.
    """

    outgoing_rate: Maybe[Number] = None
    """How fast transcodedBytes is growing. It is 0 once the session has ended. Unit: bytes per
    second. At least 0.
    """

    is_healthy: Maybe[StrictBool] = None
    """Whether the stream is being received and transcoded without trouble. Unknown, and so left
    out, while the session is inactive.
    """

    issues: Maybe[list[StrictStr]] = None
    """What is wrong with the stream at the moment, each entry a sentence for a person. Left out
    while the session is inactive.
    """

    created_at: Maybe[Number] = None
    """When this session was created. Unit: milliseconds since the Unix epoch. At least 0."""

    parent_id: Maybe[StrictStr] = None
    """The id of the stream that this is a session of."""

    record: Maybe[StrictBool] = None
    """Whether the stream is to be recorded, with the default settings of its object store."""

    recording_status: Maybe[RecordingStatus] = None
    """How far the recording of a session has come."""

    recording_url: Maybe[StrictStr] = None
    """Where the recording of this session can be played, as an HLS playlist. It can be known before
    the recording is ready. An absolute URI.
    """

    mp4_url: Maybe[StrictStr] = None
    """Where the recording of this session can be downloaded, as one MP4 file. An absolute URI."""

    playback_id: Maybe[StrictStr] = None
    """The public id from which the playback URL of the stream is formed."""

    profiles: Maybe[list[FfmpegProfile]] = None
    """The renditions that the transcoder makes of this session. An empty list means that the source
    is passed through alone.
    """
