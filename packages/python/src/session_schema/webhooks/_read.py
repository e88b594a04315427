from __future__ import annotations

from dataclasses import dataclass

from .._decoding import decode_parsed
from .._errors import DecodeError, ErrorDetail
from ..generated import (
    RecordingReadyEvent,
    RecordingStartedEvent,
    RecordingWaitingEvent,
    UnknownWebhookEvent,
    WebhookEvent,
)

KnownWebhookEvent = RecordingStartedEvent | RecordingWaitingEvent | RecordingReadyEvent
"""An event that carries a session. Its class tells its kind."""


@dataclass(frozen=True)
class KnownWebhook:
    """An event that carries a session.

    Attributes:
        event: The event.
    """

    event: KnownWebhookEvent


@dataclass(frozen=True)
class UnknownWebhook:
    """An event that this version doesn't know, such as `stream.started`, kept as it came.

    Attributes:
        event: The event. `event.tag` is its name, `event.root` the whole object.
    """

    event: UnknownWebhookEvent


@dataclass(frozen=True)
class RejectedWebhook:
    """Not an event, or one without what its readers rely on.

    Attributes:
        errors: All reasons.
    """

    errors: tuple[ErrorDetail, ...]


ReadWebhookResult = KnownWebhook | UnknownWebhook | RejectedWebhook
"""What a webhook is, for `match`."""


def read_webhook(event: object) -> ReadWebhookResult:
    """Reads an event tolerantly.

    Properties and values that this version doesn't know are kept, and so are events that it doesn't
    know. Never raises an error.

    Args:
        event: The parsed body, as `verify_livepeer` and `verify_standard` return it.

    Example:
        >>> match read_webhook({"event": "stream.started"}):
        ...     case KnownWebhook(RecordingReadyEvent() as ready):
        ...         print(ready.payload.mp4_url)
        ...     case KnownWebhook(known):
        ...         print(known.payload.session.name)
        ...     case UnknownWebhook(unknown):
        ...         print(unknown.tag)
        ...     case RejectedWebhook(errors):
        ...         print(errors)
        stream.started
    """
    try:
        value: WebhookEvent = decode_parsed(WebhookEvent, event, "WebhookEvent")
    except DecodeError as error:
        return RejectedWebhook(error.errors)
    return UnknownWebhook(value) if isinstance(value, UnknownWebhookEvent) else KnownWebhook(value)
