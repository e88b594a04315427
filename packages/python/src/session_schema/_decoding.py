"""Decoding of JSON text, and the conversion of pydantic's errors into ours."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from ._errors import DecodeError, ErrorDetail, ModelError
from ._keys import MISNAMED, check_keys

E = TypeVar("E", bound=ModelError)

_SAME: Mapping[str | int, str] = {}


def decode_json(type_: Any, text: str | bytes, name: str) -> Any:
    """Decodes a JSON text as a type. `name` is the name of the type in errors."""
    try:
        return adapter(type_).validate_json(text)
    except ValidationError as error:
        raise converted(error, DecodeError, name) from None


def decode_dict(type_: Any, payload: Mapping[str, object], name: str) -> Any:
    """Decodes a dictionary as a type. `name` is the name of the type in errors."""
    value = decode_parsed(type_, payload, name)
    try:
        check_keys(value, payload)
    except ValidationError as error:
        raise converted(error, DecodeError, name) from None
    return value


def decode_parsed(type_: Any, payload: object, name: str) -> Any:
    """Decodes parsed JSON as a type. `name` is the name of the type in errors.

    A key that is the name of an attribute is an unknown property, as in a JSON text.
    """
    try:
        return adapter(type_).validate_python(payload)
    except ValidationError as error:
        raise converted(error, DecodeError, name) from None


@cache
def adapter(type_: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type_)


def converted(
    error: ValidationError, kind: type[E], name: str, keys: Mapping[str | int, str] = _SAME
) -> E:
    """Converts the errors of pydantic. `keys` are those of attributes that they begin with."""
    details = error.errors(include_url=False)[:_LIMIT]
    return kind.of(
        name, (ErrorDetail(pointer_of(_location(each, keys)), _message(each)) for each in details)
    )


_LIMIT = 100


def _location(error: ErrorDetails, keys: Mapping[str | int, str]) -> tuple[str | int, ...]:
    steps = error["loc"][:-1] if error["type"] == "missing" else error["loc"]
    return (*(keys.get(step, step) for step in steps[:1]), *steps[1:])


def pointer_of(steps: Iterable[str | int]) -> str:
    """Formats a JSON pointer: `/profiles/0/width`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def _message(error: ErrorDetails) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "missing":
        return f"lacks the required property {_quote(str(error['loc'][-1]))}"
    if kind == "json_invalid":
        return f"is not JSON: {context['error']}"
    if kind == MISNAMED:
        return f"must be spelled {_quote(context['key'])}, as in JSON"
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    expected = _EXPECTED.get(kind, context.get("expected"))
    if expected is None:
        return f"cannot be read: {error['msg']}"
    return f"must be {expected}, got {_describe(error['input'])}"


_SENTENCES = {
    "frozen_field": "is frozen",
    "frozen_instance": "is frozen",
    "recursion_loop": "is nested too deeply",
    "string_unicode": "contains a lone surrogate, which is not valid Unicode",
}

_EXPECTED = {
    "bool_type": "true or false",
    "dict_type": "an object",
    "finite_number": "a number that a float can hold",
    "float_type": "a number",
    "int_type": "an integer",
    "list_type": "an array",
    "model_attributes_type": "an object",
    "model_type": "an object",
    "none_required": "null",
    "string_type": "a string",
}


def _describe(value: Any) -> str:
    """Describes a value without its contents, which may be long or secret."""
    if isinstance(value, str):
        return f"the string {_quote(value)}"
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, float) or (isinstance(value, int) and value.bit_length() < 128):
        return f"the number {value}"
    if isinstance(value, int):
        return f"an integer of {value.bit_length()} bits"
    if isinstance(value, list):
        return "an array"
    return "an object" if isinstance(value, dict) else f"an instance of {type(value).__name__}"


def _quote(text: str) -> str:
    clipped = text if len(text) <= 40 else f"{text[:40]}…"
    # A lone surrogate would make the message unprintable.
    return json.dumps(clipped, ensure_ascii=False).encode(errors="backslashreplace").decode()
