"""The keys of the JSON and the names of attributes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pydantic import AliasChoices, BaseModel, RootModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import InitErrorDetails, PydanticCustomError

MISNAMED = "misnamed"
"""The kind of an error about a key that is the name of an attribute."""


def json_key(name: str) -> str:
    """Returns the JSON key of an attribute: `fpsDen` for `fps_den`."""
    first, *others = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in others)


def key_of(field: FieldInfo, name: str) -> str:
    """Returns the key from which a field is read."""
    alias = field.validation_alias
    choices: Iterable[object] = alias.choices if isinstance(alias, AliasChoices) else [alias]
    return next((each for each in choices if isinstance(each, str)), name)


def check_keys(value: object, payload: object) -> None:
    """Checks that no key of a Python payload is the name of an attribute instead.

    Such a key was read as an unknown property. `value` is what was read.
    """
    errors = list(_misnamed(value, payload, ()))
    if errors:
        raise ValidationError.from_exception_data(type(value).__name__, errors)


_MESSAGE = 'Input should have the key "{key}", as in JSON, not the name of the attribute'


def _misnamed(
    value: object, payload: object, location: tuple[str | int, ...]
) -> Iterator[InitErrorDetails]:
    if isinstance(value, RootModel):
        value = value.root
    if isinstance(value, BaseModel) and isinstance(payload, Mapping):
        fields = {name: key_of(each, name) for name, each in type(value).model_fields.items()}
        for name in value.model_extra or {}:
            if name in fields:
                kind = PydanticCustomError(MISNAMED, _MESSAGE, {"key": fields[name]})
                yield InitErrorDetails(type=kind, loc=(*location, name), input=payload[name])
        for name, key in fields.items():
            if key in payload:
                yield from _misnamed(vars(value)[name], payload[key], (*location, key))
    elif isinstance(value, list) and isinstance(payload, (list, tuple)):
        for index, (each, given) in enumerate(zip(value, payload, strict=False)):
            yield from _misnamed(each, given, (*location, index))
    elif isinstance(value, dict) and isinstance(payload, Mapping):
        for key, each in value.items():
            yield from _misnamed(each, payload.get(key), (*location, key))
