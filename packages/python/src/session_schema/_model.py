"""The base classes of the models."""

from collections.abc import Iterator, Mapping, MutableMapping
from functools import cache
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, cast, get_type_hints

from pydantic import BaseModel, ConfigDict, RootModel, ValidationError
from typing_extensions import Self

from ._decoding import adapter, decode_error, decode_json
from ._values import JsonValue


def _key(name: str) -> str:
    """Returns the JSON key of an attribute: `fpsDen` for `fps_den`."""
    first, *others = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in others)


class Model(BaseModel):
    """An object of the contract, read tolerantly and written without data loss.

    Reading checks types, required properties, nesting and closed enums. Unknown properties are
    kept in `unknown`. A property that is absent or null is `None`.
    """

    model_config = ConfigDict(
        alias_generator=_key,
        extra="allow",
        protected_namespaces=(),
        serialize_by_alias=True,
        use_attribute_docstrings=True,
    )

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Decodes a JSON text.

        Raises:
            DecodeError: If it can't be read as this model.
        """
        try:
            return cls.model_validate_json(text, by_alias=True, by_name=False)
        except ValidationError as error:
            raise decode_error(error, cls.__name__) from None

    @classmethod
    def from_dict(cls, payload: Mapping[str, object]) -> Self:
        """Reads a payload as returned by `json.loads`, with the keys of the JSON.

        Raises:
            DecodeError: If it can't be read as this model.
        """
        try:
            return cls.model_validate(payload, by_alias=True, by_name=False)
        except ValidationError as error:
            raise decode_error(error, cls.__name__) from None

    def to_json(self) -> str:
        """Encodes the object as JSON, with its unknown properties."""
        return self.model_dump_json(by_alias=True)

    def to_dict(self) -> dict[str, Any]:
        """Returns the object as a dictionary for `json.dumps`, with its unknown properties."""
        return self.model_dump(mode="json", by_alias=True)

    @property
    def unknown(self) -> MutableMapping[str, Any]:
        """The properties that this version of the contract doesn't define. Add your own here."""
        return _Unknown(self)

    if not TYPE_CHECKING:  # type checkers only see the attributes of each model
        # Not a string: older versions of pydantic resolve it in the module of each model.
        __pydantic_extra__: dict[str, JsonValue]

        def __init__(self, /, **values: Any) -> None:
            for name in values.keys() - type(self).__pydantic_fields__.keys():
                raise TypeError(f"{type(self).__name__}() got an unexpected argument {name!r}")
            self.__pydantic_validator__.validate_python(
                values, self_instance=self, by_alias=False, by_name=True
            )

        # Tells pydantic that reading needn't call __init__.
        __init__.__pydantic_base_init__ = True

        @classmethod
        def __pydantic_on_complete__(cls) -> None:
            # For help(), where pydantic would show the keys of the JSON.
            cls.__signature__ = Signature(
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if field.is_required() else None,
                )
                for name, field in cls.__pydantic_fields__.items()
            )

        def __setattr__(self, name: str, value: Any) -> None:
            if name in type(self).__pydantic_fields__:
                value = self._validated(name, value)
            elif not (hasattr(type(self), name) or name.startswith("_")):
                raise AttributeError(
                    f"{type(self).__name__} has no property {name!r}; "
                    "use `unknown` for properties that the contract does not define"
                )
            super().__setattr__(name, value)

        def _validated(self, name: str, value: Any) -> Any:
            # On an empty instance: pydantic would confuse an unknown property with an attribute of
            # the same name.
            empty = type(self).model_construct()
            self.__pydantic_validator__.validate_assignment(empty, name, value)
            return vars(empty)[name]

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        return ((name, value) for name, value in super().__repr_args__() if value is not None)


class ValueModel(RootModel[Any]):
    """A model of the contract that isn't an object or an enum. Its value is `root`."""

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Decodes a JSON text.

        Raises:
            DecodeError: If it can't be read as this model.
        """
        value: Self = decode_json(cls, text, cls.__name__)
        return value

    def to_json(self) -> str:
        """Encodes the value as JSON."""
        return self.model_dump_json(by_alias=True)


@cache
def _extra_type(model: type[Model]) -> Any:
    return get_type_hints(model, include_extras=True)["__pydantic_extra__"]


class _Unknown(MutableMapping[str, Any]):
    """A view of the unknown properties of a model, which rejects known ones."""

    def __init__(self, model: Model) -> None:
        self._fields = {each.alias: name for name, each in type(model).model_fields.items()}
        self._model = type(model).__name__
        # a dictionary, because the models allow extra properties
        self._kept = cast("dict[str, Any]", model.model_extra)
        self._type = _extra_type(type(model))

    def __getitem__(self, key: str) -> Any:
        return self._kept[key]

    def __setitem__(self, key: str, value: Any) -> None:
        if key in self._fields:
            raise ValueError(
                f"{key!r} is a known property: set {self._fields[key]!r} of {self._model}"
            )
        try:
            self._kept[key] = adapter(self._type).validate_python({key: value})[key]
        except ValidationError as error:
            raise decode_error(error, f"{self._model}.unknown[{key!r}]") from None

    def __delitem__(self, key: str) -> None:
        del self._kept[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def __repr__(self) -> str:
        return repr(self._kept)
