from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, Protocol

from ._error import WebhookError


class WebhookHeaders(Protocol):
    """The headers of a delivery: a dictionary, or what a framework has. Names may have any case.

    A value may be a list, if the header was sent several times.
    """

    def items(self) -> Iterable[tuple[str, str | Sequence[str]]]:
        """The names and values. A name may occur several times."""
        ...


def header_value(headers: WebhookHeaders, name: str, separator: Literal[",", " "] = ",") -> str:
    """Returns all values of a header, joined as HTTP does."""
    values = _values(headers, name)
    if not values:
        raise WebhookError("no-signature", f"The header {name} is missing.")
    value = separator.join(values)
    if len(value) > _MAX_LENGTH:
        raise WebhookError(
            "malformed", f"The header {name} has more than {_MAX_LENGTH} characters."
        )
    # Spaces around a value aren't a part of it. Line breaks would be, so they are rejected first.
    if re.search(r"[^\t -~]", value):
        raise WebhookError(
            "malformed", f"The header {name} has a character other than printable ASCII."
        )
    return value.strip()


_MAX_LENGTH = 4096


def _values(headers: WebhookHeaders, name: str) -> list[str]:
    values: list[str] = []
    for key, value in headers.items():
        if key.lower() == name:
            several = value if isinstance(value, list | tuple) else [value]
            values.extend(each for each in several if isinstance(each, str))
    return values
