from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from ._age import check_age
from ._body import WebhookBody, body_bytes, parse_body
from ._error import WebhookError
from ._headers import WebhookHeaders, header_value
from ._secrets import WebhookSecret, livepeer_keys
from ._signatures import check_number, check_signed

HEADER = "livepeer-signature"


def verify_livepeer(
    body: WebhookBody,
    headers: WebhookHeaders,
    secret: WebhookSecret,
    *,
    tolerance: timedelta = timedelta(hours=26),
    now: datetime | None = None,
) -> Any:
    """Verifies a delivery with the header `Livepeer-Signature`, and parses its body.

    The signature covers the body alone, so the time in the header must be the one in the body.

    Args:
        body: The bytes or the text that was received.
        headers: A dictionary, or the headers of a framework's request. Names may have any case.
        secret: The secret shared with the sender. A delivery may be signed with any of several.
        tolerance: How far the time of the delivery may be from now. 26 hours by default, because
            retries last a day and may not be signed anew. `timedelta.max` accepts any time.
        now: The current time, with a time zone. By default that of the system.

    Returns:
        The parsed body, for `read_webhook`.

    Raises:
        WebhookError: If the delivery is rejected. `code` says why.
    """
    received = body_bytes(body)
    keys = livepeer_keys(secret)
    sent_at, signatures = _parse(header_value(headers, HEADER))
    check_signed(keys, signatures, received)
    event = parse_body(received)
    if not _is_sent_at(event, sent_at):
        raise WebhookError(
            "timestamp-unbound",
            f"t in {HEADER} must be the timestamp in the body, because only the body is signed.",
        )
    check_age(sent_at, tolerance, now)
    return event


def _parse(header: str) -> tuple[int, list[bytes]]:
    """Parses `t=<ms>,v1=<hex>`.

    While a secret is replaced, there are several `v1`. Other names are those of later schemes.
    """
    parts = [part.strip() for part in header.split(",")]
    times = [part[2:] for part in parts if part.startswith("t=")]
    if len(times) != 1 or not re.fullmatch("0|[1-9][0-9]{0,15}", times[0]):
        raise WebhookError(
            "malformed",
            f"The header {HEADER} must have one t, in milliseconds since the Unix epoch.",
        )
    signatures = [bytes.fromhex(part[3:]) for part in parts if re.fullmatch(_SIGNATURE, part)]
    check_number(HEADER, signatures, "v1 with 64 lower-case hexadecimal digits")
    return int(times[0]), signatures


_SIGNATURE = "v1=[0-9a-f]{64}"


def _is_sent_at(event: object, sent_at: int) -> bool:
    timestamp = event.get("timestamp") if isinstance(event, dict) else None
    return timestamp == sent_at and not isinstance(timestamp, bool)
