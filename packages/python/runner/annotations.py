"""Prints the type of each field of each model, in the notation of the reference.

The tests of the reference use it. It isn't published.
"""

from __future__ import annotations

import json
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import session_schema
from session_schema import Model
from session_schema._model import ValueModel
from session_schema._unions import name_of, tagged


def notation(type_: Any) -> str:
    origin, parts = get_origin(type_), get_args(type_)
    if type_ is None or type_ is NoneType:
        return "None"
    if origin is Annotated:
        is_union = any(isinstance(part, tagged) for part in parts)
        return name_of(type_) if is_union else notation(parts[0])
    if origin in {Union, UnionType}:
        members = [notation(part) for part in parts]
        # `JsonValue` includes `None`.
        return "JsonValue" if "JsonValue" in members else " | ".join(members)
    if origin is Literal:
        values = [json.dumps(each) if isinstance(each, str) else str(each) for each in parts]
        return f"Literal[{', '.join(values)}]"
    name: str = (origin or type_).__name__
    return f"{name}[{', '.join(map(notation, parts))}]" if parts else name


def fields_of(name: str, class_: Any) -> dict[str, str]:
    """By `Session.last_seen`, or by `Note` for a model that isn't an object or an enum."""
    if not isinstance(class_, type) or not issubclass(class_, (Model, ValueModel)):
        return {}
    types = get_type_hints(class_, include_extras=True)
    hints = {field: notation(types[field]) for field in class_.model_fields}
    if issubclass(class_, ValueModel):
        return {name: hints["root"]}
    return {f"{name}.{field}": type_ for field, type_ in hints.items()}


found: dict[str, str] = {}
for each in session_schema.__all__:
    found |= fields_of(each, getattr(session_schema, each))
print(json.dumps(found))
