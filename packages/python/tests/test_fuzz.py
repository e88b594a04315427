"""Reading returns a model or raises DecodeError, and accepted payloads are written unchanged."""

import json
import os
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from session_schema import DecodeError, FfmpegProfile, Session
from session_schema.strict import validate, validate_json

FIELDS = [each for model in (Session, FfmpegProfile) for each in model.model_fields.items()]
# The name of an attribute is an ordinary unknown property.
KEYS = sorted({key for name, field in FIELDS for key in (field.alias or "", name)})
keys = st.sampled_from(KEYS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=6)

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.integers(-10, 2000).map(float)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
    | st.sampled_from(["ready", "h264", "H264High", "archived"])
)
payloads = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=8),
    max_leaves=16,
)
sessions = st.dictionaries(keys, payloads, max_size=8).map(lambda each: {**each, "name": "n"})

# The full tests set it to 250.
examples = int(os.environ.get("FUZZ_EXAMPLES", "50"))
steady = settings(max_examples=examples, deadline=None, database=None, derandomize=True)


def read(text: str | bytes) -> Session | DecodeError:
    try:
        return Session.from_json(text)
    except DecodeError as error:
        return error


def is_kept(before: Any, after: Any) -> bool:
    """Whether a value is unchanged, except for nulls that read as absent."""
    if isinstance(before, dict) and isinstance(after, dict):
        return after.keys() <= before.keys() and all(
            is_kept(value, after[key]) if key in after else value is None
            for key, value in before.items()
        )
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(map(is_kept, before, after))
    return isinstance(before, bool) == isinstance(after, bool) and bool(before == after)


@steady
@given(sessions | payloads)
def test_an_accepted_payload_is_written_unchanged(payload: Any) -> None:
    session = read(json.dumps(payload))
    if isinstance(session, Session):
        written = session.to_json()
        assert is_kept(payload, json.loads(written))
        assert read(written) == session
        assert TypeAdapter(Session).validate_python(payload) == session


@steady
@given(sessions | payloads)
def test_an_error_points_into_the_payload(payload: Any) -> None:
    error = read(json.dumps(payload))
    if isinstance(error, DecodeError):
        found = payload
        for step in error.pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            found = found[int(key)] if isinstance(found, list) else found[key]


@steady
@given(st.binary(max_size=64) | st.text(max_size=64))
def test_no_text_crashes_it(text: bytes | str) -> None:
    read(text)


@steady
@given(sessions, st.integers(0, 2000), st.integers(0, 255))
def test_no_damaged_payload_crashes_it(payload: Any, at: int, byte: int) -> None:
    text = bytearray(json.dumps(payload), "utf-8")
    at %= len(text)
    text[at] = byte
    read(bytes(text))
    read(bytes(text[:at]))


@settings(steady, max_examples=examples * 2 // 5)
@given(sessions | payloads)
def test_a_strictly_valid_payload_can_be_read(payload: Any) -> None:
    result = validate_json(Session, json.dumps(payload))
    assert result == validate(Session, payload)
    if result.accepted:
        assert isinstance(read(json.dumps(payload)), Session)
