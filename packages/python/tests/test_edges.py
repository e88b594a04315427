"""Edge cases of JSON: rejected or kept, never a crash."""

import json
from typing import Any

import pytest

from session_schema import DecodeError, Session
from session_schema.strict import validate, validate_json


def profile(width: str) -> str:
    return (
        f'{{"name":"n","profiles":[{{"width":{width},"height":1,"name":"","bitrate":1,"fps":1}}]}}'
    )


@pytest.mark.parametrize(
    ("width", "kept"),
    [
        ("1280.0", 1280),
        ("1.28e3", 1280),
        ("9007199254740993", 9007199254740993),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("-0", 0),
    ],
)
def test_an_integer_keeps_every_digit(width: str, kept: int) -> None:
    profiles = Session.from_json(profile(width)).profiles
    assert profiles is not None
    assert profiles[0].width == kept


@pytest.mark.parametrize(
    "width", ["1280.5", "true", '"1280"', "null", "1e20", "1e400", "NaN", "[1]"]
)
def test_a_value_that_is_not_an_integer_is_rejected(width: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Session.from_json(profile(width))
    assert caught.value.pointer == "/profiles/0/width"


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ('{"name":"n","sourceBytes":1e400}', "/sourceBytes"),
        ('{"name":"n","sourceBytes":NaN}', "/sourceBytes"),
        ('{"name":"n","later":[{"a":1e400}]}', "/later"),
        ('{"name":"n","later":-Infinity}', "/later"),
        (f'{{"name":"n","later":{"9" * 5000}}}', ""),
        (r'{"name":"\ud800"}', ""),
        ('{"name":"\ud800"}', ""),
        (f'{{"name":"n","later":{"[" * 1000}{"]" * 1000}}}', ""),
        (f'{{"name":"n","later":{"[" * 100_000}', ""),
        ('\ufeff{"name":"n"}', ""),
        ("", ""),
        (b'{"name":"\xff"}', ""),
        (b"\x00", ""),
    ],
)
def test_a_value_that_cannot_be_represented_is_rejected(text: str | bytes, pointer: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Session.from_json(text)
    assert caught.value.pointer == pointer
    assert str(caught.value).encode()
    with pytest.raises(DecodeError):
        validate_json(Session, text)


def test_an_integer_beyond_the_range_of_a_float_is_rejected() -> None:
    with pytest.raises(
        DecodeError, match=r"^Session at /sourceBytes must be a number that a float can hold, "
    ):
        Session.from_json(f'{{"name":"n","sourceBytes":{"9" * 400}}}')


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('{"name":"n","record":true,"record":false}', {"name": "n", "record": False}),
        ('{"name":"n","later":1,"later":2}', {"name": "n", "later": 2}),
        ('{"name":"n","sourceBytes":9007199254740993}', {"name": "n", "sourceBytes": 2.0**53}),
        ('{"name":"n","later":9007199254740993}', {"name": "n", "later": 9007199254740993}),
        (r'{"name":"\ud83d\ude00\u0000"}', {"name": "😀\0"}),
    ],
)
def test_other_edge_cases_are_kept(text: str, written: dict[str, Any]) -> None:
    assert json.loads(Session.from_json(text).to_json()) == written


def nested(levels: int) -> dict[str, Any]:
    root: dict[str, Any] = {}
    inner = root
    for _ in range(levels):
        inner["a"] = {}
        inner = inner["a"]
    return root


def test_a_python_payload_that_contains_itself_is_rejected() -> None:
    endless: dict[str, Any] = {"name": "n"}
    endless["later"] = endless
    for payload in (endless, {"name": "n", "later": nested(100_000)}):
        with pytest.raises(DecodeError, match=r"^Session at /later must be a JSON value"):
            Session.from_dict(payload)


def test_writing_a_lone_surrogate_is_an_error() -> None:
    session = Session.from_dict({"name": "\ud800"})
    with pytest.raises(ValueError, match="surrogates not allowed"):
        session.to_json()


def test_a_deeply_nested_payload_is_validated() -> None:
    payload = {"name": "n", "later": nested(150)}
    assert [issue.keyword for issue in validate(Session, payload).issues] == [
        "additionalProperties"
    ]
