"""The official library of Standard Webhooks, which signs and verifies with the system's time."""

from __future__ import annotations

import json
import time
from datetime import datetime, timezone

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from session_schema.webhooks import WebhookError, sign_standard, verify_standard

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
EVENT = {"id": "evt-1", "event": "stream.idle", "payload": {"name": "gölf ☃ 🎬"}}


def test_what_it_signs_is_verified() -> None:
    now = datetime.now(timezone.utc)
    body = json.dumps(EVENT, indent=1)
    headers = {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": str(int(now.timestamp())),
        "Webhook-Signature": Webhook(SECRET).sign("msg_1", now, body),
    }
    assert verify_standard(body.encode(), headers, SECRET) == EVENT
    with pytest.raises(WebhookError):
        verify_standard(body.encode(), {**headers, "Webhook-Id": "msg_2"}, SECRET)


def test_it_verifies_what_is_signed() -> None:
    event = {**EVENT, "timestamp": int(time.time() * 1000)}
    signed = sign_standard(event, ["whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", SECRET])
    assert Webhook(SECRET).verify(signed.body, signed.headers) == event
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(signed.body + b" ", signed.headers)
