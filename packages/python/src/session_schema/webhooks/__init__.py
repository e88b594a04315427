"""Webhooks that carry a session: verify their signatures, read their events, sign test deliveries.

Verify the raw body of a request before you parse it. The functions need no framework.

Example:
    >>> from datetime import timedelta
    >>> from session_schema.webhooks import read_webhook, sign_livepeer, verify_livepeer
    >>> sent = sign_livepeer({"event": "stream.idle", "timestamp": 1731931287512}, "secret")
    >>> event = verify_livepeer(sent.body, sent.headers, "secret", tolerance=timedelta.max)
    >>> read_webhook(event).event.tag
    'stream.idle'
"""

from ._body import WebhookBody
from ._error import WebhookError, WebhookErrorCode
from ._headers import WebhookHeaders
from ._livepeer import verify_livepeer
from ._read import (
    KnownWebhook,
    KnownWebhookEvent,
    ReadWebhookResult,
    RejectedWebhook,
    UnknownWebhook,
    read_webhook,
)
from ._secrets import WebhookSecret
from ._sign import SignedWebhook, sign_livepeer, sign_standard
from ._standard import verify_standard

__all__ = [
    "KnownWebhook",
    "KnownWebhookEvent",
    "ReadWebhookResult",
    "RejectedWebhook",
    "SignedWebhook",
    "UnknownWebhook",
    "WebhookBody",
    "WebhookError",
    "WebhookErrorCode",
    "WebhookHeaders",
    "WebhookSecret",
    "read_webhook",
    "sign_livepeer",
    "sign_standard",
    "verify_livepeer",
    "verify_standard",
]
