"""The time of a delivery, and the body that it is read from."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from session_schema.webhooks import (
    SignedWebhook,
    WebhookError,
    sign_livepeer,
    sign_standard,
    verify_livepeer,
    verify_standard,
)

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
SENT_AT = datetime(2024, 11, 18, 12, 1, 27, tzinfo=timezone.utc)
MILLISECONDS = int(SENT_AT.timestamp() * 1000)
EVENT = {"id": "1", "event": "stream.idle", "timestamp": MILLISECONDS}
MILLISECOND = timedelta(milliseconds=1)


def code_of(verify: Callable[..., Any], delivery: SignedWebhook, **options: Any) -> str | None:
    try:
        verify(delivery.body, delivery.headers, SECRET, **options)
    except WebhookError as error:
        return error.code
    return None


@pytest.mark.parametrize(
    ("sign", "verify", "limit"),
    [
        (sign_livepeer, verify_livepeer, timedelta(hours=26)),
        (sign_standard, verify_standard, timedelta(minutes=5)),
    ],
)
def test_the_age_is_limited_in_both_directions(
    sign: Callable[..., SignedWebhook], verify: Callable[..., Any], limit: timedelta
) -> None:
    delivery = sign(EVENT, SECRET)
    tokyo = timezone(timedelta(hours=9))
    for now, code in [
        (SENT_AT + limit, None),
        (SENT_AT - limit, None),
        (SENT_AT + limit + MILLISECOND, "timestamp"),
        (SENT_AT - limit - MILLISECOND, "timestamp"),
        ((SENT_AT + limit).astimezone(tokyo), None),
        (None, "timestamp"),
    ]:
        assert code_of(verify, delivery, now=now) == code
    assert code_of(verify, delivery, tolerance=timedelta.max) is None
    assert code_of(verify, delivery, tolerance=timedelta(0), now=SENT_AT) is None
    assert code_of(verify, delivery, tolerance=timedelta(-1), now=SENT_AT) == "timestamp"


def test_the_current_time_must_have_a_time_zone() -> None:
    with pytest.raises(TypeError, match="offset-naive"):
        code_of(verify_livepeer, sign_livepeer(EVENT, SECRET), now=datetime(2024, 11, 18))


def test_a_time_after_the_year_9999_is_too_far_in_the_future() -> None:
    delivery = sign_livepeer({"timestamp": 9_999_999_999_999_999}, SECRET)
    assert code_of(verify_livepeer, delivery) == "timestamp"
    assert code_of(verify_livepeer, delivery, tolerance=timedelta.max) is None


@pytest.mark.parametrize(
    ("age", "tolerance", "message"),
    [
        (timedelta(days=3), timedelta(hours=26), "3 days ago; the tolerance is 26 h."),
        (timedelta(minutes=7), timedelta(0), "7 min ago; the tolerance is 0 ms."),
        (
            timedelta(seconds=-90),
            timedelta(milliseconds=1500),
            "90 s in the future; the tolerance is 1500 ms.",
        ),
    ],
)
def test_the_message_has_the_age_in_units_for_people(
    age: timedelta, tolerance: timedelta, message: str
) -> None:
    delivery = sign_livepeer(EVENT, SECRET)
    with pytest.raises(WebhookError, match=f"^The delivery was sent {message} If"):
        verify_livepeer(
            delivery.body, delivery.headers, SECRET, tolerance=tolerance, now=SENT_AT + age
        )


def delivery_of(body: bytes, t: int) -> SignedWebhook:
    """A delivery of any body."""
    signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    return SignedWebhook(body, {"livepeer-signature": f"t={t},v1={signature}"})


@pytest.mark.parametrize("timestamp", [True, "1", None, 1.5, [1], 2])
def test_only_the_same_number_binds_the_time(timestamp: object) -> None:
    delivery = delivery_of(json.dumps({"timestamp": timestamp}).encode(), 1)
    assert code_of(verify_livepeer, delivery, tolerance=timedelta.max) == "timestamp-unbound"


def test_a_time_with_a_fraction_of_zeros_is_the_same_number() -> None:
    delivery = delivery_of(b'{"timestamp":1731931287000.0}', 1731931287000)
    assert code_of(verify_livepeer, delivery, now=SENT_AT) is None


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"{}x", b"NaN", b'{"timestamp":Infinity}', b"\xef\xbb\xbf{}", b'"\xed\xa0\x80"'],
)
def test_a_signed_body_that_is_not_json_is_reported(body: bytes) -> None:
    assert code_of(verify_livepeer, delivery_of(body, MILLISECONDS)) == "not-json"


def test_what_the_parser_of_python_cannot_read_is_reported() -> None:
    for body in [b"[" * 100_000 + b"]" * 100_000, b"9" * 5000]:
        assert code_of(verify_livepeer, delivery_of(body, MILLISECONDS)) == "not-json"
