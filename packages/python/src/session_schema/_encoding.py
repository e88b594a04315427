"""Encoding as JSON."""

from collections.abc import Callable
from typing import TypeVar

from ._errors import EncodeError

T = TypeVar("T")


def encode(write: Callable[[], T], name: str) -> T:
    """Calls a function that writes a value. `name` is the name of its type in errors."""
    try:
        return write()
    except ValueError as error:
        raise EncodeError(name, "", f"cannot be written: {error}") from None
