from __future__ import annotations

import re
from base64 import b64decode
from datetime import datetime, timedelta
from typing import Any

from ._age import check_age
from ._body import WebhookBody, body_bytes, parse_body
from ._error import WebhookError
from ._headers import WebhookHeaders, header_value
from ._secrets import WebhookSecret, standard_keys
from ._signatures import check_number, check_signed


def verify_standard(
    body: WebhookBody,
    headers: WebhookHeaders,
    secret: WebhookSecret,
    *,
    tolerance: timedelta = timedelta(minutes=5),
    now: datetime | None = None,
) -> Any:
    """Verifies a delivery that is signed as Standard Webhooks describes, and parses its body.

    Its headers are `webhook-id`, `webhook-timestamp` and `webhook-signature`.

    Args:
        body: The bytes or the text that was received.
        headers: A dictionary, or the headers of a framework's request. Names may have any case.
        secret: The secret shared with the sender: base64, usually with the prefix `whsec_`. A
            delivery may be signed with any of several.
        tolerance: How far the time of the delivery may be from now. 5 minutes by default.
            `timedelta.max` accepts any time.
        now: The current time, with a time zone. By default that of the system.

    Returns:
        The parsed body, for `read_webhook`.

    Raises:
        WebhookError: If the delivery is rejected. `code` says why.
    """
    received = body_bytes(body)
    keys = standard_keys(secret)
    id_ = header_value(headers, "webhook-id")
    seconds = header_value(headers, "webhook-timestamp")
    if not re.fullmatch("[0-9]{1,12}", seconds):
        raise WebhookError(
            "malformed", "The header webhook-timestamp must be whole seconds since the Unix epoch."
        )
    signatures = _parse(header_value(headers, "webhook-signature", " "))
    check_signed(keys, signatures, standard_content(id_, seconds, received))
    check_age(int(seconds) * 1000, tolerance, now)
    return parse_body(received)


def standard_content(id_: str, seconds: str, body: bytes) -> bytes:
    """Returns what is signed: `id.timestamp.body`."""
    return f"{id_}.{seconds}.".encode() + body


def _parse(header: str) -> list[bytes]:
    """Parses `v1,<base64> v1,<base64> …`.

    Other prefixes are those of other schemes, such as asymmetric keys.
    """
    entries = re.split(",? +", header)
    signatures = [b64decode(entry[3:]) for entry in entries if re.fullmatch(_SIGNATURE, entry)]
    check_number("webhook-signature", signatures, '"v1," with the base64 of 32 bytes')
    return signatures


_SIGNATURE = "v1,[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]="
"""32 bytes in base64.

The last digit has two bits that encode nothing. They must be 0: otherwise several texts would be
the same signature.
"""
