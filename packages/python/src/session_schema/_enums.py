"""The base classes of open enums, which later versions may extend, and of closed enums."""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar, TypeVar

from pydantic_core import CoreSchema, core_schema, to_json
from typing_extensions import Self

from ._decoding import decode_json
from ._encoding import encode_error

E = TypeVar("E", bound="OpenEnum")


class known:  # noqa: N801 - used like a keyword in class bodies
    """Declares a known value of an open enum, which becomes a constant of the class."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __get__(self, instance: object, owner: type[E]) -> E:
        return owner(self.text)


class OpenEnum(str):
    """A string whose known values are constants of the class.

    It is a `str`: compare it with constants or strings, and match on it. Later versions may add
    values, so a `match` needs a `case _`.

    Example:
        >>> from session_schema import RecordingStatus
        >>> RecordingStatus("ready") is RecordingStatus.READY
        True
        >>> RecordingStatus("archived").is_known
        False
    """

    __slots__ = ()
    _known: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, **arguments: object) -> None:
        super().__init_subclass__(**arguments)
        constants = {name: each for name, each in vars(cls).items() if isinstance(each, known)}
        cls._known = {each.text: str.__new__(cls, each.text) for each in constants.values()}
        for name, each in constants.items():
            setattr(cls, name, cls._known[each.text])

    def __new__(cls, text: str) -> Self:
        found: Self | None = cls._known.get(text)
        return super().__new__(cls, text) if found is None else found

    @property
    def is_known(self) -> bool:
        """Whether this version of the contract lists the value."""
        return self in self._known

    @classmethod
    def known_values(cls) -> tuple[Self, ...]:
        """The values that this version of the contract lists, in its order."""
        return tuple(cls._known.values())

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Decodes a JSON text.

        Raises:
            DecodeError: If it isn't a JSON string.
        """
        value: Self = decode_json(cls, text, cls.__name__)
        return value

    def to_json(self) -> str:
        """Encodes the value as JSON.

        Raises:
            EncodeError: If it has a lone surrogate, which JSON can't represent.
        """
        try:
            return to_json(str(self)).decode()
        except ValueError as error:
            raise encode_error(error, type(self).__name__) from None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({super().__repr__()})"

    @classmethod
    def __get_pydantic_core_schema__(cls, *_: object) -> CoreSchema:
        text = core_schema.str_schema(strict=True)
        # pydantic-core looks up known values by itself, and calls the class only for others.
        other = core_schema.no_info_after_validator_function(cls, text)
        listed = cls.known_values()
        return core_schema.union_schema(
            [core_schema.literal_schema(list(listed)), other] if listed else [other],
            mode="left_to_right",
            custom_error_type="string_type",
            serialization=core_schema.simple_ser_schema("str"),
        )


class ClosedEnum(str, Enum):
    """A string that is one of the members of the class."""

    __str__ = str.__str__

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Decodes a JSON text.

        Raises:
            DecodeError: If it isn't one of the members.
        """
        value: Self = decode_json(cls, text, cls.__name__)
        return value

    def to_json(self) -> str:
        """Encodes the member as JSON."""
        return to_json(self.value).decode()
