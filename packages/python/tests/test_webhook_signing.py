"""Signing deliveries, for tests of receivers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest

from session_schema import RecordingStartedEvent, RecordingStartedEventPayload, Session
from session_schema.webhooks import (
    SignedWebhook,
    sign_livepeer,
    sign_standard,
    verify_livepeer,
    verify_standard,
)

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
FUNCTIONS = pytest.mark.parametrize(
    ("sign", "verify"), [(sign_livepeer, verify_livepeer), (sign_standard, verify_standard)]
)
SIGN = pytest.mark.parametrize("sign", [sign_livepeer, sign_standard])
EVENT = {"id": "1", "event": "stream.idle", "timestamp": 1731931287512}


@FUNCTIONS
def test_models_are_signed_as_their_json(
    sign: Callable[..., SignedWebhook], verify: Callable[..., Any]
) -> None:
    now = datetime.now(timezone.utc).timestamp() * 1000 // 1
    event = RecordingStartedEvent(
        id="evt-1",
        webhook_id="hook-1",
        created_at=now - 900,
        timestamp=now,
        event="recording.started",
        payload=RecordingStartedEventPayload(session=Session(name="golf")),
    )
    delivery = sign(event, SECRET)
    assert delivery.body == event.to_json().encode()
    assert verify(delivery.body, delivery.headers, SECRET) == event.to_dict()


@SIGN
def test_text_and_bytes_are_signed_as_they_are(sign: Callable[..., SignedWebhook]) -> None:
    text = ' {"timestamp":1731931287512.0, "id":"1"}\n'
    assert sign(text, SECRET).body == sign(text.encode(), SECRET).body == text.encode()
    own = {**EVENT, "x": "é"}
    assert sign(own, SECRET).headers == sign(sign(own, SECRET).body, SECRET).headers


def test_the_time_and_the_id_are_those_of_the_event() -> None:
    assert sign_livepeer(EVENT, SECRET).headers["livepeer-signature"].startswith("t=1731931287512,")
    headers = sign_standard({**EVENT, "timestamp": 1731931287999.0}, SECRET).headers
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("1", "1731931287")


@SIGN
@pytest.mark.parametrize("timestamp", [None, "1", True, 1.5, [1]])
def test_an_event_without_a_time_is_not_signed(
    sign: Callable[..., SignedWebhook], timestamp: object
) -> None:
    with pytest.raises(ValueError, match='"timestamp"'):
        sign({**EVENT, "timestamp": timestamp}, SECRET)
    with pytest.raises(ValueError, match="must have"):
        sign("5", SECRET)


@pytest.mark.parametrize("id_", [None, "", 5])
def test_an_event_without_an_id_is_not_signed_as_standard_webhooks(id_: object) -> None:
    with pytest.raises(ValueError, match='"id"'):
        sign_standard({**EVENT, "id": id_}, SECRET)
