"""The types of the models' fields, for type checkers and for pydantic.

pydantic-core checks the common types by itself, without calling Python.
"""

from __future__ import annotations

import operator
from functools import partial
from math import isfinite
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_args

from pydantic import Field, GetCoreSchemaHandler, GetPydanticSchema, WithJsonSchema
from pydantic_core import CoreSchema, PydanticCustomError, core_schema, to_json

T = TypeVar("T")


def _without_fraction(value: float) -> float:
    """Writes 5.0 as 5, like other languages. As in JavaScript, 1e21 and more have an exponent."""
    # In a union, the value may be of another type.
    if value.__class__ is float and value.is_integer() and -1e21 < value < 1e21:
        return int(value)
    return value


_TEXT = core_schema.str_schema(strict=True)
_FLAG = core_schema.bool_schema(strict=True)
_NUMBER = core_schema.float_schema(
    strict=True,
    allow_inf_nan=False,
    serialization=core_schema.plain_serializer_function_ser_schema(_without_fraction),
)
_WHOLE = core_schema.int_schema(strict=True)
# 1280.0 is an integer too, but "1280" and true aren't.
_INTEGER = core_schema.union_schema(
    [_WHOLE, core_schema.chain_schema([_NUMBER, core_schema.int_schema(strict=False)])],
    mode="left_to_right",
    custom_error_type="int_type",
    serialization=core_schema.simple_ser_schema("int"),
)


def _json_schema() -> CoreSchema:
    """For parsed JSON, only numbers need a check. Python values may be of any type."""
    parsed = core_schema.no_info_after_validator_function(_finite, core_schema.any_schema())
    itself = core_schema.definition_reference_schema("session_schema.JsonValue")
    value = core_schema.union_schema(
        [
            _TEXT,
            _WHOLE,
            _NUMBER,
            _FLAG,
            core_schema.none_schema(),
            core_schema.list_schema(itself, strict=True),
            core_schema.dict_schema(_TEXT, itself, strict=True),
        ],
        mode="left_to_right",
        custom_error_type=_NOT_JSON,
        custom_error_message=_MESSAGE,
        custom_error_context=_JSON,
        ref="session_schema.JsonValue",
    )
    either = core_schema.json_or_python_schema(
        parsed, itself, serialization=core_schema.simple_ser_schema("any")
    )
    return core_schema.definitions_schema(either, [value])


_NOT_JSON = "not_json"
_MESSAGE = "Input should be {expected}"
_JSON: dict[str, str | int] = {"expected": "a JSON value with finite numbers"}


def _finite(value: Any) -> Any:
    """Checks that every number is finite, because the parser accepts `1e400` and `NaN`."""
    kind = type(value)
    if kind is float:
        if not isfinite(value):
            raise PydanticCustomError(_NOT_JSON, _MESSAGE, _JSON)
    elif kind is list:
        for each in value:
            if type(each) is not str:
                _finite(each)
    elif kind is dict:
        for each in value.values():
            if type(each) is not str:
                _finite(each)
    return value


if TYPE_CHECKING:
    from pydantic import JsonValue as JsonValue  # noqa: PLC0414 - re-exported
else:

    class JsonValue:
        """Any JSON value. Infinity and NaN aren't JSON."""

        @classmethod
        def __get_pydantic_core_schema__(cls, *_: object) -> CoreSchema:
            return _json_schema()


Integer = Annotated[
    int, GetPydanticSchema(lambda *_: _INTEGER), WithJsonSchema({"type": "integer"})
]
"""An integer of any size."""

Number = Annotated[float, GetPydanticSchema(lambda *_: _NUMBER), WithJsonSchema({"type": "number"})]
"""A finite number. Whole numbers are written without a fraction."""

Maybe = Annotated[T | None, Field(exclude_if=partial(operator.is_, None))]
"""An optional property. `None` means absent, and isn't written."""


class _WithoutNulls:
    """Drops null entries, which read as absent."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        (_, value) = get_args(source)
        values = core_schema.nullable_schema(handler.generate_schema(value))
        return core_schema.no_info_after_validator_function(
            _without_nulls, core_schema.dict_schema(_TEXT, values)
        )


def _without_nulls(entries: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entries.items() if value is not None}


Map = Annotated[dict[str, T], _WithoutNulls()]
"""A map with any keys."""


class AnyOf:
    """A value of one of several types. A value of another type is one error, not one per type."""

    def __init__(self, *types: str) -> None:
        self._expected = " or ".join(types)

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        return core_schema.custom_error_schema(
            schema,
            custom_error_type="either",
            custom_error_message=_MESSAGE,
            custom_error_context={"expected": self._expected},
        )


class OneOf:
    """One of several values, by default those of a `Literal`. 1.0 equals 1, but true doesn't."""

    def __init__(self, *values: Any) -> None:
        self._values = values

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        values = self._values or get_args(source)
        expected = "one of " + ", ".join(to_json(value).decode() for value in values)

        def find(given: Any) -> Any:
            for value in values:
                if _same(given, value):
                    return value
            raise unlisted(expected)

        return core_schema.no_info_after_validator_function(
            find,
            handler.generate_schema(JsonValue),
            serialization=core_schema.simple_ser_schema("any"),
        )


def unlisted(expected: str) -> PydanticCustomError:
    """The error for a value that isn't one of those that the contract lists."""
    return PydanticCustomError("one_of", _MESSAGE, {"expected": expected})


def _same(left: Any, right: Any) -> bool:
    """Whether two JSON values are equal."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_same(left[key], right[key]) for key in left)
    return bool(left == right)
