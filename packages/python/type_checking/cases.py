"""What type checkers accept, and what they report: an error on each line marked `error`.

A mark may name those that report it: `mypy`, `plugin` (mypy with the plugin of pydantic) and
`pyright`. `typed` is the plugin with `init_typed`; without it, the plugin checks no types of
arguments. The tests compare the lines.
"""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, TypeAdapter
from typing_extensions import assert_type

from session_schema import DecodeError, Encoder, FfmpegProfile, ModelError, RecordingStatus, Session

# Required arguments, names and types.
Session()  # error
Session(name=1)  # error: mypy typed pyright
Session(name="x", lastSeen=1)  # error
Session(name="x", region="fra")  # error
Session("x")  # error
FfmpegProfile(width=1.5, height=1, name="", bitrate=1, fps=1)  # error: mypy typed pyright
Session(name="x", recording_status=5)  # error: mypy typed pyright

session = Session(name="golf", record=True, recording_status=RecordingStatus.READY, last_seen=1)
assert_type(session.recording_status, RecordingStatus | None)
assert_type(session.last_seen, float | None)
assert_type(session.profiles, list[FfmpegProfile] | None)
assert_type(session.last_seen_time, datetime | None)
assert_type(Session.from_json("{}"), Session)
print(session.lastSeen)  # error
print(session.region)  # error
session.lastSeen = 1  # error
session.last_seen = "1"  # error
session.last_seen_time = None  # error
session.unknown["x"] = [1, "a", {"b": None}]


# Strings are values of enums.
def read(session: Session, status: RecordingStatus | None, text: str | None) -> int:
    if session.recording_status is not None:
        print(session.recording_status.is_known)
    if session.recording_status == "ready":
        print(Session(name="x", recording_status="ready"))
    if session.recording_status == RecordingStatus.NONE:
        print(Session(name="x", recording_status="later"))
    print(Session(name="x", recording_status=status), Session(name="x", recording_status=text))
    match session.recording_status:
        case RecordingStatus.READY:
            return 1
        case "waiting":
            return 2
        case None:
            return 3
        case later:
            assert_type(later, RecordingStatus)
            return len(later)


def write(session: Session, text: str) -> None:
    session.recording_status = "ready"
    session.recording_status = text
    session.recording_status = RecordingStatus.READY
    session.recording_status = None
    session.recording_status = 5  # error


profile = FfmpegProfile(width=1, height=1, name="", bitrate=1, fps=1, encoder="h264", profile=None)
assert_type(profile.encoder, Encoder | None)


# Models of users.
class My(Session):
    region: str | None = None


My(name="x", region="fra", recording_status="ready")
assert_type(My.from_json(b"{}").region, str | None)
My(name="x", regions="fra")  # error
My(region="fra")  # error


class Event(BaseModel):
    session: Session
    status: RecordingStatus = RecordingStatus.NONE


Event(session=session)
assert_type(TypeAdapter(list[Session]).validate_json("[]"), list[Session])
assert_type(session.model_copy(update={"name": "y"}), Session)

try:
    Session.from_json("")
except DecodeError as error:
    assert_type([each.pointer for each in error.errors], list[str])
except ModelError as error:
    assert_type(error.pointer, str)
