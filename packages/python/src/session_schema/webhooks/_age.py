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
    age = elapsed / _MILLISECOND - sent_at
    if abs(age) > tolerance / _MILLISECOND:
        raise WebhookError(
            "timestamp",
            f"The delivery was sent {abs(age) / 1000:.0f} s {'in the future' if age < 0 else 'ago'}"
            f", but at most {tolerance.total_seconds():.0f} s are accepted. "
            "If the clock is right, raise the tolerance.",
        )


_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

_MILLISECOND = timedelta(milliseconds=1)
