from __future__ import annotations

import json
from typing import Any, NoReturn

from ._error import WebhookError

WebhookBody = str | bytes | bytearray | memoryview
"""The body of a delivery as it was received. A string is encoded as UTF-8."""


def body_bytes(body: object) -> bytes:
    """Returns the bytes of a body.

    It may be any value, because type checkers don't know what a framework passes.
    """
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    if not isinstance(body, str):
        raise WebhookError(
            "body-parsed", f"The body must be {_RAW}, got {type(body).__name__}. {_HINT}"
        )
    encoded = encoded_text(body)
    if encoded is None:
        raise WebhookError("mismatch", f"The body has a lone surrogate, so it isn't {_RAW}.")
    return encoded


_RAW = "the bytes or the text that was received"

_HINT = (
    "A signature covers the raw bytes, so parse the body after verification. "
    "Flask: pass request.get_data(). "
    "FastAPI: pass await request.body(), and declare no parameter for the body. "
    "Django: pass request.body."
)


def encoded_text(text: str) -> bytes | None:
    """Encodes a string as UTF-8; `None` if it has a lone surrogate.

    An error of the codec would contain the string, so it must not be the context of another one.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        return None


def parse_body(body: bytes) -> Any:
    """Parses a body that is JSON in UTF-8, without a byte order mark."""
    try:
        return json.loads(body.decode(), parse_constant=_not_json)
    except (ValueError, RecursionError):
        # The errors of the parser contain the body, so they aren't the context of this one.
        pass
    raise WebhookError("not-json", "The body is signed, but isn't JSON in UTF-8.")


def _not_json(_constant: str) -> NoReturn:
    """Rejects NaN and Infinity, which the parser accepts."""
    raise ValueError
