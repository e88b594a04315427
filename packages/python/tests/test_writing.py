"""Building models: constructors, assignments, unknown properties, enums."""

import copy
import inspect
import pickle
from typing import Any

import pytest

from session_schema import (
    CONTRACT_HASH,
    CONTRACT_VERSION,
    AssignmentError,
    DecodeError,
    FfmpegProfile,
    RecordingStatus,
    Session,
)


def test_an_absent_property_is_not_written() -> None:
    assert Session(name="n").to_json() == '{"name":"n"}'
    assert Session(name="n", issues=[], record=False).to_dict() == {
        "name": "n",
        "issues": [],
        "record": False,
    }


def test_the_constructor_requires_required_properties() -> None:
    with pytest.raises(
        AssignmentError, match=r'^FfmpegProfile lacks the required property "bitrate"$'
    ):
        FfmpegProfile(width=1280, height=720, name="720p", fps=30)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


@pytest.mark.parametrize("name", ["recordingStatus", "recording_statsu", "unknown", "model_extra"])
def test_the_constructor_accepts_names_of_attributes_only(name: str) -> None:
    values: dict[str, Any] = {"name": "n", name: "ready"}
    with pytest.raises(TypeError, match=rf"^Session\(\) got an unexpected argument '{name}'$"):
        Session(**values)


def test_the_signature_has_the_names_of_attributes() -> None:
    parameters = inspect.signature(Session).parameters
    assert parameters["name"].default is inspect.Parameter.empty
    assert parameters["recording_status"].default is None
    assert "recordingStatus" not in parameters


def test_an_assignment_checks_the_type() -> None:
    session = Session(name="n")
    session.last_seen = 5
    session.recording_status = RecordingStatus.READY
    with pytest.raises(
        AssignmentError, match=r'^Session at /lastSeen must be a number, got the string "5"$'
    ):
        session.last_seen = "5"  # type: ignore[assignment] # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError, match="Session has no property 'lastSeen'"):
        session.lastSeen = 6  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]
    session.recording_status = None
    assert session.to_json() == '{"name":"n","lastSeen":5}'


def test_an_unknown_property_may_have_the_name_of_an_attribute() -> None:
    text = '{"name":"n","recordingStatus":"ready","recording_status":5,"last_seen":"now"}'
    session = Session.from_json(text)
    session.name = "m"
    assert session.recording_status is RecordingStatus.READY
    session.last_seen = 1
    session.recording_status = None
    session.unknown["is_healthy"] = 0
    assert session.to_dict() == {
        "name": "m",
        "lastSeen": 1.0,
        "recording_status": 5,
        "last_seen": "now",
        "is_healthy": 0,
    }
    assert pickle.loads(pickle.dumps(session)) == session


def test_unknown_properties_are_a_mapping() -> None:
    session = Session.from_json('{"name":"n","later":{"a":1}}')
    assert session.unknown == {"later": {"a": 1}}
    session.unknown["hop"] = [1, None, "x"]
    del session.unknown["later"]
    assert (list(session.unknown), len(session.unknown)) == (["hop"], 1)
    assert session.to_json() == '{"name":"n","hop":[1,null,"x"]}'
    assert repr(session.unknown) == "{'hop': [1, None, 'x']}"


def test_a_known_property_cannot_be_set_as_unknown() -> None:
    session = Session(name="n")
    with pytest.raises(
        ValueError, match="'lastSeen' is a known property: set 'last_seen' of Session"
    ):
        session.unknown["lastSeen"] = 1
    with pytest.raises(DecodeError, match="must be a JSON value with finite numbers"):
        session.unknown["hop"] = float("inf")
    with pytest.raises(DecodeError, match="must be a JSON value with finite numbers"):
        session.unknown["hop"] = {"a": object()}
    assert session.to_json() == '{"name":"n"}'


def test_a_model_has_a_repr_and_can_be_copied_and_pickled() -> None:
    session = Session.from_json('{"name":"n","recordingStatus":"archived","later":1}')
    assert (
        repr(session) == "Session(name='n', recording_status=RecordingStatus('archived'), later=1)"
    )
    for other in (
        session.model_copy(deep=True),
        copy.copy(session),
        pickle.loads(pickle.dumps(session)),
    ):
        assert other == session
        assert other.to_json() == session.to_json()


def test_an_open_enum_keeps_later_values() -> None:
    assert RecordingStatus("ready") is RecordingStatus.READY
    assert RecordingStatus.READY == "ready"
    assert RecordingStatus.READY.is_known
    later = RecordingStatus("archived")
    assert (later, later.is_known, later.to_json()) == ("archived", False, '"archived"')
    assert f"{later}" == "archived"
    assert RecordingStatus.known_values() == ("waiting", "ready", "none")
    by_text: dict[str, int] = {RecordingStatus.READY: 1}
    assert by_text["ready"] == 1
    assert pickle.loads(pickle.dumps(RecordingStatus.READY)) is RecordingStatus.READY


def test_an_open_enum_can_be_matched() -> None:
    def action(status: RecordingStatus) -> str:
        match status:
            case RecordingStatus.READY:
                return "play"
            case RecordingStatus.WAITING | RecordingStatus.NONE:
                return "wait"
            case other:
                return f"{other}?"

    assert [action(RecordingStatus(each)) for each in ("ready", "none", "archived")] == [
        "play",
        "wait",
        "archived?",
    ]


def test_the_contract_has_a_version_and_a_hash() -> None:
    assert CONTRACT_VERSION.count(".") == 2
    assert len(CONTRACT_HASH) == 64
