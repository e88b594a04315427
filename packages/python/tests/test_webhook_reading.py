"""Reading events, after their signature was verified."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import assert_never

from session_schema import RecordingReadyEvent, RecordingStartedEvent, RecordingStatus
from session_schema.webhooks import (
    KnownWebhook,
    RejectedWebhook,
    UnknownWebhook,
    read_webhook,
)

SESSION: dict[str, Any] = {"name": "golf", "kind": "session", "assetId": "a", "issues": None}
READY: dict[str, Any] = {
    "id": "evt-1",
    "webhookId": "hook-1",
    "createdAt": 1731931286612,
    "timestamp": 1731931287512,
    "event": "recording.ready",
    "stream": {"name": "golf", "later": [None]},
    "payload": {
        "mp4Url": "https://a.example/x.mp4",
        "session": {**SESSION, "recordingStatus": "ready"},
    },
}


def kind_of(event: object) -> str:
    """Type checkers know that these are all."""
    match read_webhook(event):
        case KnownWebhook(RecordingReadyEvent() as ready):
            return f"ready {ready.payload.mp4_url} {ready.payload.session.name}"
        case KnownWebhook(known):
            return f"known {known.event}"
        case UnknownWebhook(unknown):
            return f"unknown {unknown.tag}"
        case RejectedWebhook(errors):
            return f"rejected {errors[0].pointer}"
        case never:
            assert_never(never)


def test_each_kind_is_matched() -> None:
    started = {**READY, "event": "recording.started"}
    assert kind_of(READY) == "ready https://a.example/x.mp4 golf"
    assert kind_of(started) == "known recording.started"
    assert kind_of({"event": "stream.started"}) == "unknown stream.started"
    assert kind_of({**READY, "payload": {}}) == "rejected /payload"


def test_known_events_keep_what_the_contract_does_not_know() -> None:
    result = read_webhook(READY)
    assert isinstance(result, KnownWebhook)
    event = result.event
    assert isinstance(event, RecordingReadyEvent)
    assert event.payload.session.recording_status is RecordingStatus.READY
    assert event.payload.session.issues is None
    assert event.payload.session.unknown == {"kind": "session", "assetId": "a"}
    written = json.loads(event.to_json())
    del READY["payload"]["session"]["issues"]
    assert written == READY


def test_an_unknown_event_is_kept_as_it_came() -> None:
    event = {"event": "asset.ready", "id": 5, "payload": [None, {"session": "x"}]}
    result = read_webhook(event)
    assert isinstance(result, UnknownWebhook)
    assert result.event.root == event


def test_a_key_with_the_name_of_an_attribute_is_an_unknown_property() -> None:
    session = {"name": "golf", "parent_id": "x", "createdAt": 1}
    result = read_webhook(
        {**READY, "webhook_id": "y", "event": "recording.started", "payload": {"session": session}}
    )
    assert isinstance(result, KnownWebhook)
    assert isinstance(result.event, RecordingStartedEvent)
    assert result.event.unknown == {"webhook_id": "y"}
    assert result.event.payload.session.unknown == {"parent_id": "x"}


def nested(depth: int) -> object:
    value: object = None
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("event", "pointer"),
    [
        (None, ""),
        ("{}", ""),
        (b"{}", ""),
        ([], ""),
        ({}, ""),
        ({"event": None}, "/event"),
        ({"event": ["recording.ready"]}, "/event"),
        ({**READY, "id": 5}, "/id"),
        ({**READY, "payload": {"session": {"name": None}}}, "/payload/session/name"),
        ({"event": "later", "size": float("nan")}, "/size"),
    ],
)
def test_what_no_reader_accepts_is_rejected_with_reasons(event: object, pointer: str) -> None:
    result = read_webhook(event)
    assert isinstance(result, RejectedWebhook)
    assert pointer in [each.pointer for each in result.errors]
    assert all(each.message for each in result.errors)


@pytest.mark.parametrize("depth", [300, 900, 5000])
@pytest.mark.parametrize("name", ["recording.ready", "later"])
def test_deep_nesting_is_rejected(name: str, depth: int) -> None:
    assert isinstance(read_webhook({**READY, "event": name, "x": nested(depth)}), RejectedWebhook)


def test_the_fixtures_of_signed_events_are_read() -> None:
    path = Path(__file__).parents[2] / "webhooks/fixtures/signed.json"
    fixtures = json.loads(path.read_text("utf-8"))
    kinds = {
        kind_of(json.loads(each["body"])).split()[0] for each in fixtures if "code" not in each
    }
    assert kinds == {"ready", "known", "unknown"}
