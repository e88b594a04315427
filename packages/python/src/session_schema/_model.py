"""The base classes of the models."""

from collections.abc import Iterator, Mapping, MutableMapping
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, RootModel, ValidationError
from typing_extensions import Self

from ._decoding import converted, decode_json
from ._encoding import encode_error
from ._errors import (
    AssignmentError,
    DecodeError,
    ErrorDetail,
    UnexpectedArgumentError,
    UnknownAttributeError,
)
from ._keys import check_keys, json_key, key_of
from ._unknown import Unknown
from ._values import JsonValue


class Model(BaseModel):
    """An object of the contract, read tolerantly and written without data loss.

    Reading checks types, required properties, nesting and closed enums. Unknown properties are
    kept in `unknown`. A property that is absent or null is `None`.
    """

    # All that a type checker should see: with more, the plugin for mypy accepts any argument.
    model_config = ConfigDict(extra="forbid")

    if not TYPE_CHECKING:
        model_config = ConfigDict(
            alias_generator=json_key,
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
            raise converted(error, DecodeError, cls.__name__) from None

    @classmethod
    def from_dict(cls, payload: Mapping[str, object]) -> Self:
        """Reads a dictionary with the keys of the JSON, such as `json.loads` returns.

        Raises:
            DecodeError: If it can't be read as this model, or a key is the name of an attribute,
                such as `last_seen` for `lastSeen`. In a JSON text, such a key is an unknown
                property.
        """
        try:
            return cls.model_validate(payload, by_alias=True, by_name=False)
        except ValidationError as error:
            raise converted(error, DecodeError, cls.__name__) from None

    def to_json(self) -> str:
        """Encodes the object as JSON, with its unknown properties.

        Raises:
            EncodeError: If a string has a lone surrogate, which JSON can't represent.
        """
        try:
            return self.model_dump_json(by_alias=True)
        except ValueError as error:
            raise encode_error(error, type(self).__name__) from None

    def to_dict(self) -> dict[str, Any]:
        """Returns the object as a dictionary for `json.dumps`, with its unknown properties."""
        try:
            return self.model_dump(mode="json", by_alias=True)
        except ValueError as error:
            raise encode_error(error, type(self).__name__) from None

    @property
    def unknown(self) -> MutableMapping[str, Any]:
        """The properties that this version of the contract doesn't define. Add your own here."""
        return Unknown(self)

    if not TYPE_CHECKING:  # type checkers only see the attributes of each model
        # Not a string: older versions of pydantic resolve it in the module of each model.
        __pydantic_extra__: dict[str, JsonValue]

        def __init__(self, /, **values: Any) -> None:
            cls = type(self)
            fields = cls.__pydantic_fields__
            unexpected = [
                ErrorDetail("", f"got an unexpected argument {name!r}")
                for name in values
                if name not in fields
            ]
            if unexpected:
                raise UnexpectedArgumentError.of(cls.__name__, unexpected)
            payload = {key_of(fields[name], name): value for name, value in values.items()}
            try:
                self.__pydantic_validator__.validate_python(
                    payload, self_instance=self, by_alias=True, by_name=False
                )
                check_keys(self, payload)
            except ValidationError as error:
                raise converted(error, AssignmentError, cls.__name__) from None

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

        @classmethod
        def model_validate(cls, obj: Any, **settings: Any) -> Self:
            value = super().model_validate(obj, **settings)
            if not settings.get("by_name"):
                check_keys(value, obj)
            return value

        def model_copy(
            self, *, update: Mapping[str, Any] | None = None, deep: bool = False
        ) -> Self:
            cls, copy = type(self), super().model_copy(deep=deep)
            fields, given = cls.__pydantic_fields__, update or {}
            changed = {name: value for name, value in given.items() if name in fields}
            if changed:
                # Not by assignment, because the model may be frozen.
                valid = cls(**{**_attributes(copy), **changed})
                vars(copy).update({name: vars(valid)[name] for name in changed})
                copy.__pydantic_fields_set__.update(changed)
            copy.unknown.update({name: given[name] for name in given if name not in fields})
            return copy

        def __setattr__(self, name: str, value: Any) -> None:
            cls = type(self)
            field = cls.__pydantic_fields__.get(name)
            if field is None:
                if not (hasattr(cls, name) or name.startswith("_")):
                    raise UnknownAttributeError(cls.__name__, "", _no_property(name))
                super().__setattr__(name, value)
                return
            key = key_of(field, name)
            try:
                # On an empty instance: pydantic would confuse an unknown property with an attribute
                # of the same name.
                empty = cls.model_construct()
                self.__pydantic_validator__.validate_assignment(empty, name, value)
                check_keys(empty, {key: value})
                super().__setattr__(name, vars(empty)[name])
            except ValidationError as error:
                raise converted(error, AssignmentError, cls.__name__, {name: key}) from None

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        return ((name, value) for name, value in super().__repr_args__() if value is not None)


def _no_property(name: str) -> str:
    return (
        f"has no property {name!r}; use `unknown` for properties that the contract does not define"
    )


def _attributes(model: Model) -> dict[str, Any]:
    """The values of the attributes, without what a subclass caches."""
    return {name: each for name, each in vars(model).items() if name in type(model).model_fields}


class ValueModel(RootModel[Any]):
    """A model of the contract that isn't an object or an enum. Its value is `root`."""

    if not TYPE_CHECKING:

        def __init__(self, /, *root: Any, **values: Any) -> None:
            try:
                super().__init__(*root, **values)
            except ValidationError as error:
                raise converted(error, AssignmentError, type(self).__name__) from None

        __init__.__pydantic_base_init__ = True

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Decodes a JSON text.

        Raises:
            DecodeError: If it can't be read as this model.
        """
        value: Self = decode_json(cls, text, cls.__name__)
        return value

    def to_json(self) -> str:
        """Encodes the value as JSON.

        Raises:
            EncodeError: If a string has a lone surrogate, which JSON can't represent.
        """
        try:
            return self.model_dump_json(by_alias=True)
        except ValueError as error:
            raise encode_error(error, type(self).__name__) from None
