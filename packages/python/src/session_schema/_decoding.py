"""Decoding of JSON text, and the errors that it raises."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails


class DecodeError(ValueError):
    """A payload that can't be read as a model.

    Attributes:
        model: The name of the model, such as `"Session"`.
        pointer: The JSON pointer to the value: `"/profiles/0/width"`, or `""` for the payload
            itself. For a missing property, it points to the object.
        message: What was expected, and what was found.
    """

    def __init__(self, model: str, pointer: str, message: str) -> None:
        super().__init__(model, pointer, message)
        self.model = model
        self.pointer = pointer
        self.message = message

    def __str__(self) -> str:
        subject = f"{self.model} at {self.pointer}" if self.pointer else self.model
        return f"{subject} {self.message}"


def decode_json(type_: Any, text: str | bytes, name: str) -> Any:
    """Decodes a JSON text as a type. `name` is the name of the type in errors."""
    try:
        return adapter(type_).validate_json(text)
    except ValidationError as error:
        raise decode_error(error, name) from None


def decode_dict(type_: Any, payload: Mapping[str, object], name: str) -> Any:
    """Decodes what `json.loads` returns as a type. `name` is the name of the type in errors."""
    try:
        return adapter(type_).validate_python(payload)
    except ValidationError as error:
        raise decode_error(error, name) from None


@cache
def adapter(type_: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type_)


def decode_error(error: ValidationError, name: str) -> DecodeError:
    """Converts the first error of pydantic."""
    first = error.errors(include_url=False)[0]
    location = first["loc"][:-1] if first["type"] == "missing" else first["loc"]
    return DecodeError(name, pointer_of(location), _message(first))


def pointer_of(steps: Iterable[str | int]) -> str:
    """Formats a JSON pointer: `/profiles/0/width`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def _message(error: ErrorDetails) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "missing":
        return f"lacks the required property {_quote(str(error['loc'][-1]))}"
    if kind == "json_invalid":
        return f"is not JSON: {context['error']}"
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    expected = _EXPECTED.get(kind, context.get("expected"))
    if expected is None:
        return f"cannot be read: {error['msg']}"
    return f"must be {expected}, got {_describe(error['input'])}"


_SENTENCES = {
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
