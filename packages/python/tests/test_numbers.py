"""Numbers: whole numbers of the contract have no fraction, and unknown ones are kept."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, StrictBool, StrictStr, TypeAdapter

from session_schema import FfmpegProfile, Model, Session
from session_schema._values import AnyOf, Integer, JsonValue, Map, Maybe, Number


class Measures(Model):
    __pydantic_extra__: dict[str, Number]  # pyright: ignore[reportIncompatibleVariableOverride]

    one: Maybe[Number] = None
    several: Maybe[list[Number]] = None
    named: Maybe[Map[Number]] = None
    mixed: Maybe[
        Annotated[
            Number | StrictBool | StrictStr | list[JsonValue],
            AnyOf("a number", "true or false", "a string", "a list"),
        ]
    ] = None
    either: Maybe[Annotated[Integer | StrictStr, AnyOf("an integer", "a string")]] = None


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1587667174725.0, "1587667174725"),
        (0.0, "0"),
        (-0.0, "0"),
        (-5.0, "-5"),
        (1e15, "1000000000000000"),
        (2.0**63, "9223372036854775808"),
        (1e20, "100000000000000000000"),
        (1.5, "1.5"),
    ],
)
def test_whole_numbers_are_written_without_a_fraction(number: float, written: str) -> None:
    session = Session(name="n", last_seen=number)
    assert type(session.last_seen) is float
    text = f'{{"name":"n","lastSeen":{written}}}'
    assert session.to_json() == session.model_dump_json() == text
    assert json.dumps(session.to_dict()) == json.dumps(json.loads(text))
    assert json.dumps(session.model_dump()) == json.dumps(json.loads(text))


def test_large_numbers_have_an_exponent() -> None:
    for number in (1e300, -1e21):
        text = Session(name="n", last_seen=number).to_json()
        assert re.fullmatch(r'{"name":"n","lastSeen":-?1e\+?\d+}', text)
        assert Session.from_json(text).last_seen == number


def test_numbers_everywhere_are_written_alike() -> None:
    payload: dict[str, Any] = {
        "one": 1.0,
        "several": [2.0, 2.5],
        "named": {"a": 3.0, "b": 3.5},
        "mixed": 4.0,
        "either": 5.0,
        "more": 6.0,
    }
    written = '{"one":1,"several":[2,2.5],"named":{"a":3,"b":3.5},"mixed":4,"either":5,"more":6}'
    assert Measures.from_dict(payload).to_json() == written


@pytest.mark.parametrize("value", ["4.0", True, [1.0, True]])
def test_other_values_of_a_union_are_kept(value: object) -> None:
    text = Measures.from_dict({"mixed": value}).to_json()
    assert text == json.dumps({"mixed": value}, separators=(",", ":"))


def test_unknown_numbers_are_kept_as_they_are() -> None:
    text = '{"name":"n","a":1.0,"b":[2.0,{"c":3.0}],"d":12345678901234567890123,"e":1e2,"f":-0.0}'
    written = Session.from_json(text).to_json()
    assert written == text.replace("1e2", "100.0")


def test_containers_of_other_libraries_write_the_same() -> None:
    class Event(BaseModel):
        session: Session
        at: float

    session = Session(name="n", last_seen=5)
    event = Event(session=session, at=1.0)
    assert event.model_dump_json() == '{"session":{"name":"n","lastSeen":5},"at":1.0}'
    assert TypeAdapter(list[Session]).dump_json([session]) == b'[{"name":"n","lastSeen":5}]'


def test_the_json_schema_says_number() -> None:
    for schema in (Session.model_json_schema(), Session.model_json_schema(mode="serialization")):
        assert schema["properties"]["lastSeen"]["anyOf"] == [{"type": "number"}, {"type": "null"}]
    assert FfmpegProfile.model_json_schema()["properties"]["width"]["type"] == "integer"
