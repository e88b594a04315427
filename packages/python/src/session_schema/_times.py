"""Times, which are numbers of milliseconds in JSON."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from math import trunc
from typing import TYPE_CHECKING, overload

from pydantic import RootModel
from typing_extensions import Self

if TYPE_CHECKING:
    from ._model import Model

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class time_of:  # noqa: N801 - used like a keyword in class bodies
    """Returns an attribute, a number of milliseconds since the Unix epoch, as a time in UTC.

    `None` if it is absent, or not in the years 1 to 9999. Fractions of a millisecond are dropped.
    """

    def __init__(self, attribute: str) -> None:
        self._attribute = attribute

    @overload
    def __get__(self, model: None, owner: object) -> Self: ...
    @overload
    def __get__(self, model: Model, owner: object) -> datetime | None: ...
    def __get__(self, model: Model | None, owner: object) -> Self | datetime | None:
        if model is None:
            return self
        value = getattr(model, self._attribute)
        number: float | None = value.root if isinstance(value, RootModel) else value
        if number is None:
            return None
        try:
            return _EPOCH + timedelta(milliseconds=trunc(number))
        except (OverflowError, ValueError):  # out of range, or not finite
            return None
