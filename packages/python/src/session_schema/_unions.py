"""Unions of objects, which a property tells apart: the tag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, cast, get_args

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationError, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import (
    CoreSchema,
    ErrorDetails,
    InitErrorDetails,
    PydanticCustomError,
    core_schema,
    to_json,
)
from typing_extensions import Self

from ._encoding import encode_error
from ._model import Model, ValueModel
from ._values import JsonValue, unlisted


class UnknownVariant(ValueModel):
    """An object of a union, of a kind that this version of the contract doesn't define.

    It is written unchanged.

    Attributes:
        root: The whole object.
    """

    root: dict[str, JsonValue]

    _key: ClassVar[str]

    def __init_subclass__(cls, *, tag: str, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)  # type: ignore[no-untyped-call]
        cls._key = tag

    @property
    def tag(self) -> str:
        """The value of the property that tells the objects of the union apart."""
        return cast("str", self.root[self._key])  # which `_has_tag` has checked

    def to_dict(self) -> dict[str, Any]:
        """Returns the object as a dictionary for `json.dumps`."""
        try:
            payload: dict[str, Any] = self.model_dump(mode="json")
        except ValueError as error:
            raise encode_error(error, type(self).__name__) from None
        return payload

    @model_validator(mode="after")
    def _has_tag(self) -> Self:
        _require_text(_tag_of(self.root, self._key), self._key)
        return self


class tagged:  # noqa: N801 - used like a keyword in annotations
    """Makes pydantic read an object as the branch that its tag names.

    The errors are those of that branch. Their locations are those of the JSON, where a tagged union
    of pydantic would insert the tag.
    """

    def __init__(
        self,
        name: str,
        tag: str,
        branches: Mapping[str, type[Model]],
        unknown: type[UnknownVariant] | None = None,
    ) -> None:
        self.name = name
        self._tag = tag
        self._indices = {value: index for index, value in enumerate(branches)}
        self._unknown = unknown
        self._classes = (*branches.values(), *([] if unknown is None else [unknown]))

    def __get_pydantic_core_schema__(self, _: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        choices = {index: handler.generate_schema(each) for index, each in enumerate(self._classes)}
        return core_schema.no_info_wrap_validator_function(
            self._read,
            core_schema.tagged_union_schema(choices, self._choice),
            serialization=core_schema.simple_ser_schema("any"),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        result = handler(schema)
        # The schema of unknown variants accepts the known ones, too.
        return result if self._unknown is None else {"anyOf": result["oneOf"]}

    def _read(self, value: Any, handler: core_schema.ValidatorFunctionWrapHandler) -> Any:
        if not isinstance(value, self._classes):
            self._check(_tag_of(value, self._tag))
        try:
            return handler(value)
        except ValidationError as error:
            raise _without_choice(error) from None

    def _check(self, tag: object) -> None:
        if self._unknown is not None:
            _require_text(tag, self._tag)
        elif not (isinstance(tag, str) and tag in self._indices):
            listed = ", ".join(to_json(each).decode() for each in self._indices)
            expected = f"one of {listed}" if len(self._indices) > 1 else listed
            raise _error(unlisted(expected), self._tag, tag)

    def _choice(self, value: Any) -> int:
        """The index of the class of an object that `_read` has checked."""
        if isinstance(value, self._classes):
            return next(i for i, each in enumerate(self._classes) if isinstance(value, each))
        return self._indices.get(value[self._tag], len(self._indices))


def name_of(model: object) -> str:
    """The name of a class, or of a union."""
    unions = [each.name for each in get_args(model) if isinstance(each, tagged)]
    return unions[0] if unions else getattr(model, "__name__", repr(model))


def _tag_of(value: object, key: str) -> object:
    if not isinstance(value, Mapping):
        raise _error("dict_type", None, value)
    if key not in value:
        raise _error("missing", key, value)
    return value[key]


def _require_text(tag: object, key: str) -> None:
    if not isinstance(tag, str):
        raise _error("string_type", key, tag)


def _error(kind: str | PydanticCustomError, key: str | None, value: object) -> ValidationError:
    location = () if key is None else (key,)
    return ValidationError.from_exception_data(
        "union", [InitErrorDetails(type=kind, loc=location, input=value)]
    )


def _without_choice(error: ValidationError) -> ValidationError:
    """Removes the choice that each location begins with."""
    details = [_detail(each) for each in error.errors(include_url=False)]
    return ValidationError.from_exception_data(error.title, details)


def _detail(error: ErrorDetails) -> InitErrorDetails:
    kind: str | PydanticCustomError = error["type"]
    context = error.get("ctx", {})
    if kind not in _KNOWN:
        kind = PydanticCustomError(str(kind), error["msg"], context)  # pyright: ignore[reportArgumentType]
    return InitErrorDetails(type=kind, loc=error["loc"][1:], input=error["input"], ctx=context)


_KNOWN = frozenset(get_args(core_schema.ErrorType))
