"""Unions, as the generated code declares them."""

from __future__ import annotations

import json
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, StrictStr, TypeAdapter, ValidationError
from typing_extensions import assert_never, assert_type

from session_schema import AssignmentError, ClosedEnum, DecodeError, Model, UnknownVariant
from session_schema._decoding import decode_dict, decode_json
from session_schema._unions import tagged
from session_schema._values import JsonValue, Map, Maybe, Number, OneOf
from session_schema.strict import _StrictValidator


class CircleKind(ClosedEnum):
    CIRCLE = "circle"


class GroupKind(ClosedEnum):
    GROUP = "group"


class Circle(Model):
    kind: CircleKind
    radius: Number
    note: Maybe[StrictStr] = None
    half: Maybe[Annotated[JsonValue, OneOf(0.5)]] = None


class Group(Model):
    kind: GroupKind
    parts: list[Shape]


class Drawing(Model):
    cover: Maybe[Shape] = None
    base: Maybe[SimpleShape] = None
    named: Maybe[Map[Shape]] = None


class UnknownShape(UnknownVariant, tag="kind"):
    pass


Shape = Annotated[
    Circle | Group | UnknownShape,
    tagged("Shape", "kind", {"circle": Circle, "group": Group}, UnknownShape),
]
SimpleShape = Annotated[
    Circle | Group, tagged("SimpleShape", "kind", {"circle": Circle, "group": Group})
]

CIRCLE: dict[str, object] = {"kind": "circle", "radius": 1.5}
LATER: dict[str, object] = {"size": None, "kind": "oval", "deep": [{"at": None}]}


def read(payload: object) -> Shape:
    shape: Shape = decode_json(Shape, json.dumps(payload), "Shape")
    return shape


def rejection(type_: Any, payload: Any) -> tuple[str, str]:
    """The pointer and the message, which are the same for JSON and for what it holds."""
    with pytest.raises(DecodeError) as caught:
        decode_json(type_, json.dumps(payload), "Shape")
    with pytest.raises(DecodeError) as again:
        decode_dict(type_, payload, "Shape")
    assert caught.value.args == again.value.args
    return caught.value.pointer, caught.value.message


def describe(shape: Shape) -> str:
    match shape:
        case Circle(radius=radius):
            assert_type(shape, Circle)
            return f"circle of {radius}"
        case Group(parts=parts):
            return f"group of {', '.join(map(describe, parts))}"
        case UnknownShape():
            return f"unknown {shape.tag}"
        case _:
            assert_never(shape)


def test_an_object_has_the_class_that_its_tag_names() -> None:
    shape = read({"parts": [CIRCLE, LATER], "kind": "group"})
    assert describe(shape) == "group of circle of 1.5, unknown oval"
    if isinstance(shape, Group):
        assert_type(shape.parts[0], Circle | Group | UnknownShape)
        assert shape.parts[0] == Circle(kind=CircleKind.CIRCLE, radius=1.5)
    with pytest.raises(AssertionError):
        describe(Model())  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_an_object_with_an_unknown_tag_is_written_unchanged() -> None:
    shape = read(LATER)
    assert isinstance(shape, UnknownShape)
    assert (shape.tag, shape.root) == ("oval", LATER)
    assert json.loads(shape.to_json()) == shape.to_dict() == LATER
    assert UnknownShape.from_json(shape.to_json()) == shape == UnknownShape(shape.root)
    payload = {"named": {"a": LATER, "b": CIRCLE}, "cover": LATER}
    assert json.loads(Drawing.from_dict(payload).to_json()) == payload


def test_a_null_reads_as_absent_only_where_the_property_is_known() -> None:
    assert read({**CIRCLE, "note": None, "more": None}).to_dict() == {**CIRCLE, "more": None}
    assert Drawing.from_dict({"cover": None, "named": {"a": None}}).to_dict() == {"named": {}}


@pytest.mark.parametrize(
    ("payload", "pointer", "message"),
    [
        (5, "", "must be an object, got the number 5"),
        (None, "", "must be an object, got null"),
        ({}, "", 'lacks the required property "kind"'),
        ({"kind": 5}, "/kind", "must be a string, got the number 5"),
        ({"kind": None}, "/kind", "must be a string, got null"),
        ({"kind": "circle"}, "", 'lacks the required property "radius"'),
        ({**CIRCLE, "radius": "1"}, "/radius", 'must be a number, got the string "1"'),
        ({**CIRCLE, "half": 1}, "/half", "must be one of 0.5, got the number 1"),
        (
            {"kind": "group", "parts": [CIRCLE, {"kind": "group", "parts": [{"radius": 1}]}]},
            "/parts/1/parts/0",
            'lacks the required property "kind"',
        ),
    ],
)
def test_errors_are_those_of_the_branch(payload: Any, pointer: str, message: str) -> None:
    assert rejection(Shape, payload) == (pointer, message)
    assert rejection(Drawing, {"cover": payload or []})[0] == "/cover" + pointer


def test_a_closed_union_rejects_unknown_tags() -> None:
    message = 'must be one of "circle", "group", got the string "oval"'
    assert rejection(SimpleShape, LATER) == ("/kind", message)
    assert rejection(Drawing, {"base": LATER}) == ("/base/kind", message)
    assert rejection(SimpleShape, {"kind": 5})[0] == "/kind"


def test_an_unknown_variant_needs_a_tag() -> None:
    with pytest.raises(DecodeError, match=r"^UnknownShape lacks the required property \"kind\"$"):
        UnknownShape.from_json("{}")
    with pytest.raises(DecodeError, match=r"^UnknownShape at /kind must be a string, got null$"):
        UnknownShape.from_json('{"kind": null}')


def test_a_type_adapter_and_other_models_read_unions_the_same() -> None:
    class Page(BaseModel):
        shapes: list[Shape]

    payload = {"shapes": [CIRCLE, LATER]}
    page = Page.model_validate_json(json.dumps(payload))
    assert [type(each) for each in page.shapes] == [Circle, UnknownShape]
    assert page.model_dump(mode="json") == payload
    adapter: TypeAdapter[Shape] = TypeAdapter(Shape)
    assert adapter.validate_python(CIRCLE) == page.shapes[0]
    with pytest.raises(ValidationError) as caught:
        Page.model_validate({"shapes": [{"kind": "circle"}]})
    assert [error["loc"] for error in caught.value.errors()] == [("shapes", 0, "radius")]


def test_a_field_takes_objects_of_its_branches() -> None:
    circle = Circle(kind=CircleKind.CIRCLE, radius=1)
    drawing = Drawing(cover=circle)
    assert drawing.cover is circle
    drawing.cover = UnknownShape({"kind": "oval"})
    assert drawing.to_dict() == {"cover": {"kind": "oval"}}
    with pytest.raises(AssignmentError, match=r"^Drawing at /cover "):
        drawing.cover = Drawing()  # type: ignore[assignment] # pyright: ignore[reportAttributeAccessIssue]


def test_the_json_schema_lists_the_branches() -> None:
    schema = Drawing.model_json_schema()
    names = ["Circle", "Group", "UnknownShape"]
    shape = {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in names]}
    assert schema["$defs"]["Group"]["properties"]["parts"]["items"] == shape
    assert Drawing.model_json_schema(mode="serialization")["$defs"].keys() == set(names) | {
        "CircleKind",
        "GroupKind",
    }


def test_unions_nest_as_deep_as_other_models() -> None:
    payload: Any = CIRCLE
    for _ in range(60):
        payload = {"kind": "group", "parts": [payload]}
    assert read(payload).to_dict() == payload
    for _ in range(200):
        payload = {"kind": "group", "parts": [payload]}
    with pytest.raises(DecodeError):
        read(payload)


def test_an_unknown_tag_is_one_issue_in_strict_validation() -> None:
    validator = _StrictValidator({"properties": {"kind": {"x-tag": ["circle"]}}})
    assert [error.validator for error in validator.iter_errors({"kind": "oval"})] == ["oneOf"]
    assert validator.is_valid({"kind": "circle"})
