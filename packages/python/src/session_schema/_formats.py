"""The formats of the contract, each by its RFC. All languages agree on every string."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

Check = Callable[[str], bool]


@dataclass(frozen=True)
class _Format:
    """A deterministic automaton over ASCII."""

    width: int
    """The number of classes."""
    start: int
    accepting: int
    """From this state on, states accept."""
    classes: list[int]
    """The class of each ASCII code."""
    moves: list[int]
    """The next state by state and class. State 0 rejects for good."""
    max_length: int | None
    leap_second_at: int | None
    """The index of a time: a second 60 must be the last of a day in UTC."""

    def accepts(self, text: str) -> bool:
        if self.max_length is not None and len(text) > self.max_length:
            return False
        state = self.start
        for code in map(ord, text):
            if state == 0 or code >= len(self.classes):
                return False
            state = self.moves[state * self.width + self.classes[code]]
        return state >= self.accepting and (
            self.leap_second_at is None or _is_leap_second(text[self.leap_second_at :])
        )


def _is_leap_second(time: str) -> bool:
    """Whether a time, if its second is 60, is 23:59:60 in UTC."""
    if time[6] != "6":
        return True
    offset = 0 if time[-1] in "Zz" else _minutes(time[-5:])
    utc = _minutes(time) + (-offset if time[-6] == "+" else offset)
    return utc % 1440 == 1439


def _minutes(time: str) -> int:
    return int(time[0:2]) * 60 + int(time[3:5])


def _unpacked(packed: str) -> list[int]:
    """Numbers from runs of three characters: how often, and two digits, from `#` to `[`."""
    digits = [ord(character) - 35 for character in packed]
    runs = zip(digits[0::3], digits[1::3], digits[2::3], strict=True)
    return [high * 57 + low for count, high, low in runs for _ in range(count)]


def _format(table: dict[str, Any]) -> _Format:
    return _Format(
        width=table["width"],
        start=table["start"],
        accepting=table["accepting"],
        classes=_unpacked(table["classes"]),
        moves=_unpacked(table["moves"]),
        max_length=table.get("maxLength"),
        leap_second_at=table.get("leapSecondAt"),
    )


_tables: dict[str, dict[str, Any]] = json.loads(
    files("session_schema").joinpath("generated/formats.json").read_text("utf-8")
)

FORMATS: dict[str, Check] = {name: _format(table).accepts for name, table in _tables.items()}
"""The check of each format."""
