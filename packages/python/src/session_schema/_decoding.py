"""How a JSON text becomes a value, and what is said when it cannot."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails


class DecodeError(ValueError):
    """A payload that no reader of this model survives.

    Attributes:
        model: The name of the model, such as `"Session"`.
        pointer: Where it is wrong, as a JSON pointer: `"/profiles/0/width"`, `""` for the whole.
        message: What was expected there, and what was found.
    """

    def __init__(self, model: str, pointer: str, message: str) -> None:
        super().__init__(model, pointer, message)
        self.model = model
        self.pointer = pointer
        self.message = message

    def __str__(self) -> str:
        place = f"{self.model} at {self.pointer}" if self.pointer else self.model
        return f"{place} {self.message}"


def decode_json(type_: Any, text: str | bytes, name: str) -> Any:
    """The value of a type that stands in a JSON text; `name` is what an error calls it."""
    try:
        return adapter(type_).validate_json(text)
    except ValidationError as error:
        raise decode_error(error, name) from None


@cache
def adapter(type_: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type_)


def decode_error(error: ValidationError, name: str) -> DecodeError:
    """The first thing that pydantic says, in the words of the contract."""
    first = error.errors(include_url=False)[0]
    location = first["loc"][:-1] if first["type"] == "missing" else first["loc"]
    return DecodeError(name, pointer_of(location), _said(first))


def pointer_of(steps: Iterable[str | int]) -> str:
    """A JSON pointer: `/profiles/0/width`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def _said(error: ErrorDetails) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "missing":
        return f"lacks the required property {_quoted(str(error['loc'][-1]))}"
    if kind == "json_invalid":
        return f"is no JSON: {context['error']}"
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    expected = _EXPECTED.get(kind, context.get("expected"))
    if expected is None:
        return f"cannot be read: {error['msg']}"
    return f"must be {expected}, got {_described(error['input'])}"


_SENTENCES = {
    "recursion_loop": "nests too deep",
    "string_unicode": "is no text: half a surrogate pair stands in it",
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


def _described(value: Any) -> str:
    """What was found, in a few words: payloads may hold secrets, and be long."""
    if isinstance(value, str):
        return f"the string {_quoted(value)}"
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, float) or (isinstance(value, int) and value.bit_length() < 128):
        return f"the number {value}"
    if isinstance(value, int):
        return f"an integer of {value.bit_length()} bits"
    if isinstance(value, list):
        return "an array"
    return "an object" if isinstance(value, dict) else f"of the type {type(value).__name__}"


def _quoted(text: str) -> str:
    clipped = text if len(text) <= 40 else f"{text[:40]}…"
    # What UTF-8 has no bytes for would make the message itself unprintable.
    return json.dumps(clipped, ensure_ascii=False).encode(errors="backslashreplace").decode()
