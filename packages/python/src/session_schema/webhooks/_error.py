from __future__ import annotations

from typing import Literal

WebhookErrorCode = Literal[
    "body-parsed",
    "no-secret",
    "no-signature",
    "malformed",
    "mismatch",
    "not-json",
    "timestamp",
    "timestamp-unbound",
]
"""Why a delivery was rejected.

| code | the delivery was rejected because |
| --- | --- |
| `body-parsed` | the body isn't what was received, usually because a framework parsed it |
| `no-secret` | no secret was passed, only empty ones, or one that Standard Webhooks can't have |
| `no-signature` | a header of the signature is missing |
| `malformed` | a header of the signature can't be read, or is too long |
| `mismatch` | no signature in the header is that of the body |
| `not-json` | the body is signed, but isn't JSON in UTF-8 |
| `timestamp` | the delivery is too old, or too far in the future |
| `timestamp-unbound` | the time in the header, which isn't signed, isn't the time in the body |
"""


class WebhookError(Exception):
    """A delivery was rejected.

    `code` is for programs, `str(error)` for logs: it never contains a secret, a signature or a part
    of the body.

    Attributes:
        code: Why the delivery was rejected.
        message: The same, for people.
    """

    def __init__(self, code: WebhookErrorCode, message: str) -> None:
        super().__init__(code, message)
        self.code: WebhookErrorCode = code
        self.message = message

    @property
    def status(self) -> Literal[400, 401]:
        """The HTTP status to respond with: senders don't try again after either."""
        return 400 if self.code in {"body-parsed", "malformed", "not-json"} else 401

    def __str__(self) -> str:
        return self.message
