"""Errors of encoding."""

from ._errors import EncodeError


def encode_error(error: ValueError, name: str) -> EncodeError:
    """Converts an error of pydantic. `name` is the name of the type that can't be written."""
    return EncodeError(name, "", f"cannot be written: {error}")
