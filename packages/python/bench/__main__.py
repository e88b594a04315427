"""The cost of reading and writing a session, compared with a plain pydantic model.

The plain model has the same properties, but coerces types, drops unknown properties, and has
strings instead of enums.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from statistics import median
from time import process_time_ns

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from session_schema import FfmpegProfile, Session


class Plain(BaseModel):
    model_config = ConfigDict(extra="ignore", alias_generator=to_camel)


class PlainProfile(Plain):
    width: int
    height: int
    name: str
    bitrate: int
    fps: int
    fps_den: int | None = None
    gop: str | None = None
    profile: str | None = None
    encoder: str | None = None


class PlainSession(Plain):
    id: str | None = None
    name: str
    last_seen: float | None = None
    source_segments: float | None = None
    transcoded_segments: float | None = None
    source_segments_duration: float | None = None
    transcoded_segments_duration: float | None = None
    source_bytes: float | None = None
    transcoded_bytes: float | None = None
    ingest_rate: float | None = None
    outgoing_rate: float | None = None
    is_healthy: bool | None = None
    issues: list[str] | None = None
    created_at: float | None = None
    parent_id: str | None = None
    record: bool | None = None
    recording_status: str | None = None
    recording_url: str | None = None
    mp4_url: str | None = None
    playback_id: str | None = None
    profiles: list[PlainProfile] | None = None


FULL = {
    "id": "de7818e7-610a-4057-8f6f-b785dc1e6f88",
    "name": "test_session",
    "lastSeen": 1587667174725,
    "sourceSegments": 1,
    "transcodedSegments": 2,
    "sourceSegmentsDuration": 1.5,
    "transcodedSegmentsDuration": 2.5,
    "sourceBytes": 41000000000,
    "transcodedBytes": 2,
    "ingestRate": 1,
    "outgoingRate": 2,
    "isHealthy": True,
    "issues": ["Buffer underflow", "Network congestion"],
    "createdAt": 1587667174725,
    "parentId": "de7818e7-610a-4057-8f6f-b785dc1e6f88",
    "record": False,
    "recordingStatus": "ready",
    "recordingUrl": "https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8",
    "mp4Url": "https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4",
    "playbackId": "eaw4nk06ts2d0mzb",
    "profiles": [
        {
            "width": 1280,
            "height": 720,
            "name": "720p",
            "bitrate": 4000,
            "fps": 30,
            "fpsDen": 1,
            "gop": "60",
            "profile": "H264High",
            "encoder": "h264",
        }
    ]
    * 2,
}
UNKNOWN = {"region": "fra", "edges": [{"id": 1, "at": 12.5}]}


def rounds(programs: list[Callable[[], object]], times: int = 101, each: int = 200) -> list[float]:
    """Measures the programs in turn, and returns the median processor time of each in ns."""
    costs: list[list[float]] = [[] for _ in programs]
    for _ in range(times):
        for program, cost in zip(programs, costs, strict=True):
            start = process_time_ns()
            for _ in range(each):
                program()
            cost.append((process_time_ns() - start) / each)
    return [median(cost) for cost in costs]


def compare(title: str, plain: Callable[[], object], ours: Callable[[], object]) -> None:
    theirs, own = rounds([plain, ours])
    print(f"| {title} | {theirs / 1000:.1f} µs | {own / 1000:.1f} µs | {own / theirs:.2f} |")


def main() -> None:
    full = json.dumps(FULL)
    more = json.dumps({**FULL, **UNKNOWN})
    small = '{"name":"test_session"}'
    plain, session = PlainSession.model_validate_json(full), Session.from_json(full)
    assert session.profiles is not None
    assert isinstance(session.profiles[0], FfmpegProfile)
    print(
        f"| {len(full)} bytes, {len(session.profiles)} profiles | plain model | `Session` | ratio |"
    )
    print("| --- | ---: | ---: | ---: |")
    compare("read", lambda: PlainSession.model_validate_json(full), lambda: Session.from_json(full))
    compare(
        "read, with unknown properties (the plain model drops them)",
        lambda: PlainSession.model_validate_json(more),
        lambda: Session.from_json(more),
    )
    compare(
        "read a session with only the required property",
        lambda: PlainSession.model_validate_json(small),
        lambda: Session.from_json(small),
    )
    compare(
        "write",
        lambda: plain.model_dump_json(by_alias=True, exclude_none=True),
        session.to_json,
    )


main()
