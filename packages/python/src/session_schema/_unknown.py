"""The unknown properties of a model."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from functools import cache
from typing import Any, cast, get_type_hints

from pydantic import BaseModel, ValidationError

from ._decoding import adapter, converted
from ._errors import AssignmentError, DecodeError


class Unknown(MutableMapping[str, Any]):
    """A view of the unknown properties of a model, which rejects known ones."""

    def __init__(self, model: BaseModel) -> None:
        self._fields = {each.alias: name for name, each in type(model).model_fields.items()}
        self._model = type(model).__name__
        # a dictionary, because the models allow extra properties
        self._kept = cast("dict[str, Any]", model.model_extra)
        self._type = _extra_type(type(model))

    def __getitem__(self, key: str) -> Any:
        return self._kept[key]

    def __setitem__(self, key: str, value: Any) -> None:
        if key in self._fields:
            raise AssignmentError(
                f"{self._model}.unknown",
                "",
                f"only takes unknown properties: {key!r} is a known property: "
                f"set {self._fields[key]!r} of {self._model}",
            )
        try:
            self._kept[key] = adapter(self._type).validate_python({key: value})[key]
        except ValidationError as error:
            raise converted(error, DecodeError, f"{self._model}.unknown[{key!r}]") from None

    def __delitem__(self, key: str) -> None:
        del self._kept[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def __repr__(self) -> str:
        return repr(self._kept)


@cache
def _extra_type(model: type[BaseModel]) -> Any:
    return get_type_hints(model, include_extras=True)["__pydantic_extra__"]
