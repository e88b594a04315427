from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from ..generated import WebhookEvent
from ._body import WebhookBody, body_bytes, parse_body
from ._livepeer import HEADER
from ._secrets import WebhookSecret, livepeer_keys, standard_keys
from ._signatures import signature_of
from ._standard import standard_content


@dataclass(frozen=True)
class SignedWebhook:
    """A signed delivery: what a sender posts.

    Attributes:
        body: The event as JSON.
        headers: The content type, and the headers of the signature. Names are in lower case.
    """

    body: bytes
    headers: dict[str, str]


def sign_livepeer(
    event: Mapping[str, object] | WebhookEvent | WebhookBody, secret: WebhookSecret
) -> SignedWebhook:
    """Signs an event with the header `Livepeer-Signature`, for tests of your own receiver.

    The time of the delivery is the event's `timestamp`, so set it to the current time unless you
    test an old delivery.

    Args:
        event: A dictionary or a model. Text or bytes are sent as they are.
        secret: One secret, or several: the delivery is then signed with each, as while one replaces
            another.

    Raises:
        ValueError: If the event has no `timestamp`.
        WebhookError: If the secret is empty, or text or bytes aren't JSON.
    """
    body, sent = _body_of(event)
    keys = livepeer_keys(secret)
    signatures = [f"v1={signature_of(key, body).hex()}" for key in keys]
    return _signed(body, {HEADER: ",".join([f"t={_timestamp_of(sent)}", *signatures])})


def sign_standard(
    event: Mapping[str, object] | WebhookEvent | WebhookBody, secret: WebhookSecret
) -> SignedWebhook:
    """Signs an event as Standard Webhooks describes, for tests of your own receiver.

    The time of the delivery is the event's `timestamp`, so set it to the current time unless you
    test an old delivery. The ID of the delivery is the event's `id`.

    Args:
        event: A dictionary or a model. Text or bytes are sent as they are.
        secret: One secret, or several: the delivery is then signed with each, as while one replaces
            another.

    Raises:
        ValueError: If the event has no `timestamp` or no `id`.
        WebhookError: If the secret isn't one of Standard Webhooks, or text or bytes aren't JSON.
    """
    body, sent = _body_of(event)
    keys = standard_keys(secret)
    id_, seconds = _id_of(sent), str(_timestamp_of(sent) // 1000)
    content = standard_content(id_, seconds, body)
    signatures = [f"v1,{b64encode(signature_of(key, content)).decode()}" for key in keys]
    headers = {"webhook-id": id_, "webhook-timestamp": seconds}
    return _signed(body, {**headers, "webhook-signature": " ".join(signatures)})


def _signed(body: bytes, headers: Mapping[str, str]) -> SignedWebhook:
    return SignedWebhook(body, {"content-type": "application/json", **headers})


def _body_of(
    event: Mapping[str, object] | WebhookEvent | WebhookBody,
) -> tuple[bytes, Mapping[str, object]]:
    """Returns the body, and its properties."""
    body = body_bytes(_text_of(event))
    sent = parse_body(body)
    return body, sent if isinstance(sent, dict) else {}


def _text_of(event: Mapping[str, object] | WebhookEvent | WebhookBody) -> WebhookBody:
    if isinstance(event, Mapping):
        return json.dumps(event, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return event if isinstance(event, str | bytes | bytearray | memoryview) else event.to_json()


def _timestamp_of(sent: Mapping[str, object]) -> int:
    timestamp = sent.get("timestamp")
    # 5.0 is whole, as in other languages. A bool is an int, too.
    if isinstance(timestamp, float) and timestamp.is_integer():
        return int(timestamp)
    if not isinstance(timestamp, int) or isinstance(timestamp, bool):
        raise ValueError('the event must have a "timestamp", in milliseconds since the Unix epoch')
    return timestamp


def _id_of(sent: Mapping[str, object]) -> str:
    id_ = sent.get("id")
    if not isinstance(id_, str) or id_ == "":
        raise ValueError('the event must have an "id", which Standard Webhooks signs')
    return id_
