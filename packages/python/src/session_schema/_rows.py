"""Payloads as rows, with a column for each property."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from ._columns import columns_of
from ._decoding import decode_json
from ._unions import name_of

MapRow = Callable[[Mapping[str, Any]], object]
"""What holds the entries of a map."""


def row_of(model: object, payload: object, map_row: MapRow) -> object:
    """The values of a payload, by column; `None` if a reader rejects it."""
    if not isinstance(payload, str | bytes):
        return None
    try:
        value = decode_json(model, payload, name_of(model))
        written = json.loads(value.to_json())
    except (ValueError, RecursionError):
        return None
    return _shaped(written, columns_of(model).type, map_row)


def _shaped(value: Any, type_: Any, map_row: MapRow) -> object:
    if value is None:
        return None
    if isinstance(type_, str):
        return _SCALARS[type_](value)
    if type_["type"] == "struct":
        fields = type_["fields"]
        return {
            field["name"]: _shaped(value.get(field["name"]), field["type"], map_row)
            for field in fields
        }
    if type_["type"] == "array":
        return [_shaped(each, type_["elementType"], map_row) for each in value]
    shaped = {key: _shaped(each, type_["valueType"], map_row) for key, each in value.items()}
    return map_row(shaped)


def _text(value: Any) -> str:
    """A string, or the JSON of another value."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _long(value: Any) -> int | None:
    """An integer; `None` if 64 bits can't hold it."""
    return int(value) if -(2**63) <= value < 2**63 else None


_SCALARS: dict[str, Callable[[Any], object]] = {
    "boolean": bool,
    "double": float,
    "long": _long,
    "string": _text,
}
