from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ._error import WebhookError


def check_age(sent_at: int, tolerance: timedelta, now: datetime | None) -> None:
    """Checks that a delivery was sent at about the current time.

    Args:
        sent_at: In milliseconds since the Unix epoch. It may be out of the range of `datetime`.
        tolerance: How far it may be from now.
        now: The current time.
    """
    elapsed = (datetime.now(timezone.utc) if now is None else now) - _EPOCH
    age, limit = elapsed / _MILLISECOND - sent_at, tolerance / _MILLISECOND
    if abs(age) > limit:
        direction = "in the future" if age < 0 else "ago"
        raise WebhookError(
            "timestamp",
            f"The delivery was sent {_duration(abs(age))} {direction}; the tolerance is "
            f"{_duration(limit)}. If the clock is right, raise the tolerance.",
        )


_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

_MILLISECOND = timedelta(milliseconds=1)


def _duration(milliseconds: float) -> str:
    """Formats a duration in the largest unit of which it has two: 90 s, 26 h."""
    for unit, length in _UNITS.items():
        if milliseconds >= 2 * length:
            return f"{milliseconds / length:.0f} {unit}"
    return f"{milliseconds:.0f} ms"


_UNITS = {"days": 86_400_000, "h": 3_600_000, "min": 60_000, "s": 1000}
