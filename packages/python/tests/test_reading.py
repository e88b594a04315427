"""Reading: accepted payloads, kept properties, and errors."""

import json
import pickle
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from session_schema import (
    DecodeError,
    Encoder,
    FfmpegProfile,
    Profile,
    RecordingStatus,
    Session,
)

PROFILE = {"width": 1280, "height": 720, "name": "720p", "bitrate": 4000, "fps": 30}


def relay(payload: object) -> Any:
    return json.loads(Session.from_json(json.dumps(payload)).to_json())


def rejection(text: str | bytes) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        Session.from_json(text)
    return caught.value


def test_every_property_has_an_attribute() -> None:
    session = Session.from_json(
        """{"id": "s", "name": "n", "lastSeen": 1587667174725, "isHealthy": true, "issues": ["a"],
        "recordingStatus": "ready", "profiles": [{"width": 1280, "height": 720.0, "name": "720p",
        "bitrate": 4000, "fps": 3e1, "profile": "H264High", "encoder": "h264"}]}"""
    )
    assert session == Session(
        id="s",
        name="n",
        last_seen=1_587_667_174_725,
        is_healthy=True,
        issues=["a"],
        recording_status=RecordingStatus.READY,
        profiles=[
            FfmpegProfile(
                width=1280,
                height=720,
                name="720p",
                bitrate=4000,
                fps=30,
                profile=Profile.H264_HIGH,
                encoder=Encoder.H264,
            )
        ],
    )
    assert session.parent_id is None
    assert session.profiles is not None
    assert type(session.profiles[0].height) is int
    assert type(session.last_seen) is float


@pytest.mark.parametrize(
    "payload",
    [
        {"name": "n", "later": {"a": [1, None, "x", {}]}},
        {"name": "n", "digits": 123456789012345678901234567890},
        {"name": "n", "ID": "another", "Name": "other", "recording_status": 5},
        {"name": "n", "recordingStatus": "archived"},
        {"name": "n", "profiles": [{**PROFILE, "encoder": "av1", "crf": 23}]},
        {"name": "n", "model_dump": 1, "__class__": 2, "__dict__": 3, "to_json": 4, "": 5},
        {"name": "n", "issues": [], "profiles": []},
        {"id": "", "name": "", "lastSeen": -1.5, "recordingUrl": "no uri"},
    ],
)
def test_an_accepted_payload_is_written_unchanged(payload: dict[str, Any]) -> None:
    assert relay(payload) == payload
    assert TypeAdapter(Session).validate_python(payload).to_dict() == payload


def test_a_dict_is_read_like_its_json() -> None:
    payload = {"name": "n", "later": [1, {}], "profiles": [{**PROFILE, "crf": 23}], "to_json": 4}
    assert Session.from_dict(payload) == Session.model_validate(payload)
    assert Session.from_dict(payload).to_dict() == payload


@pytest.mark.parametrize(
    ("payload", "pointers"),
    [
        ({"name": "n", "last_seen": 1}, ["/last_seen"]),
        (
            {"name": "n", "lastSeen": 1, "last_seen": "x", "mp4_url": None},
            ["/last_seen", "/mp4_url"],
        ),
        (
            {"name": "n", "profiles": [{**PROFILE}, {**PROFILE, "fps_den": 1}]},
            ["/profiles/1/fps_den"],
        ),
    ],
)
def test_a_dict_with_names_of_attributes_is_rejected(
    payload: dict[str, Any], pointers: list[str]
) -> None:
    with pytest.raises(DecodeError) as caught:
        Session.from_dict(payload)
    assert sorted(each.pointer for each in caught.value.errors) == pointers
    with pytest.raises(ValidationError, match=r'Input should have the key "(lastSeen|fpsDen)"'):
        Session.model_validate(payload)
    assert Session.model_validate(payload, by_name=True).unknown.keys() <= {"last_seen"}
    assert relay(payload) == {**payload, "name": "n"}


def test_the_error_names_the_key() -> None:
    with pytest.raises(DecodeError) as caught:
        Session.from_dict({"name": "n", "last_seen": 1})
    message = 'Session at /last_seen must be spelled "lastSeen", as in JSON'
    assert str(caught.value) == message


def test_null_on_an_optional_property_reads_as_absent() -> None:
    payload = {"name": "n", "isHealthy": None, "issues": None, "recordingStatus": None}
    assert relay(payload) == {"name": "n"}
    assert Session.from_dict(payload) == Session(name="n")


def test_a_type_adapter_reads_models_the_same() -> None:
    sessions = TypeAdapter(list[Session])
    text = '[{"name": "n", "recording_status": 5, "recordingStatus": "archived", "lastSeen": null}]'
    [session] = sessions.validate_json(text)
    assert session.recording_status == "archived"
    assert session.unknown == {"recording_status": 5}
    written = '[{"name":"n","recordingStatus":"archived","recording_status":5}]'
    assert sessions.dump_json([session]).decode() == written


@pytest.mark.parametrize(
    ("text", "pointer", "message"),
    [
        ("{}", "", 'lacks the required property "name"'),
        ('{"name": null}', "/name", "must be a string, got null"),
        (
            '{"name": "n", "isHealthy": "true"}',
            "/isHealthy",
            'must be true or false, got the string "true"',
        ),
        (
            '{"name": "n", "isHealthy": 1}',
            "/isHealthy",
            "must be true or false, got the number 1",
        ),
        ('{"name": "n", "lastSeen": true}', "/lastSeen", "must be a number, got true"),
        ('{"name": "n", "lastSeen": "1"}', "/lastSeen", 'must be a number, got the string "1"'),
        ('{"name": "n", "issues": ["a", 1]}', "/issues/1", "must be a string, got the number 1"),
        ('{"name": "n", "issues": {}}', "/issues", "must be an array, got an object"),
        (
            '{"name": "n", "recordingStatus": []}',
            "/recordingStatus",
            "must be a string, got an array",
        ),
        ('{"name": "n", "profiles": [[]]}', "/profiles/0", "must be an object, got an array"),
        (
            '{"name": "n", "profiles": [{"width": 1280.5}]}',
            "/profiles/0/width",
            "must be an integer, got the number 1280.5",
        ),
        (
            '{"name": "n", "profiles": [{"width": 1}]}',
            "/profiles/0",
            'lacks the required property "height"',
        ),
        ("[]", "", "must be an object, got an array"),
        ('{"name": "n",}', "", "is not JSON: trailing comma at line 1 column 14"),
        ('"' + "x" * 99 + '"', "", f'must be an object, got the string "{"x" * 40}…"'),
    ],
)
def test_errors_have_a_pointer_and_a_message(text: str, pointer: str, message: str) -> None:
    for given in (text, text.encode()):
        error = rejection(given)
        assert (error.model, error.pointer, error.message) == ("Session", pointer, message)
        line = f"Session at {pointer} {message}" if pointer else f"Session {message}"
        assert str(error).splitlines()[0] == line
        assert error.__cause__ is None
        assert error.__suppress_context__


def test_all_errors_are_reported() -> None:
    error = rejection('{"name": 1, "issues": ["a", 2, null], "profiles": [{"width": "1"}]}')
    assert [(each.pointer, each.message) for each in error.errors] == [
        ("/name", "must be a string, got the number 1"),
        ("/issues/1", "must be a string, got the number 2"),
        ("/issues/2", "must be a string, got null"),
        ("/profiles/0/width", 'must be an integer, got the string "1"'),
        ("/profiles/0", 'lacks the required property "height"'),
        ("/profiles/0", 'lacks the required property "name"'),
        ("/profiles/0", 'lacks the required property "bitrate"'),
        ("/profiles/0", 'lacks the required property "fps"'),
    ]
    assert str(error).splitlines()[1] == "Session at /issues/1 must be a string, got the number 2"
    again = pickle.loads(pickle.dumps(error))
    assert (again.errors, str(again)) == (error.errors, str(error))
    endless = rejection(json.dumps({"name": "n", "issues": [1] * 1000}))
    assert len(endless.errors) == 100


def test_an_enum_or_a_nested_model_can_be_read_alone() -> None:
    assert Encoder.from_json('"h264"') is Encoder.H264
    assert FfmpegProfile.from_dict({**PROFILE, "fps": 25}).fps == 25
    with pytest.raises(DecodeError, match=r"^Encoder must be a string, got the number 264$"):
        Encoder.from_json("264")


def test_a_python_payload_is_read_like_its_json() -> None:
    with pytest.raises(DecodeError, match=r"^Session at /profiles/0/width must be an integer"):
        Session.from_dict({"name": "n", "profiles": [{**PROFILE, "width": "1280"}]})
    with pytest.raises(DecodeError, match="must be an object, got an instance of set"):
        Session.from_dict({"name": "n", "profiles": [{1}]})
