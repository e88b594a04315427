from __future__ import annotations

import hmac
from collections.abc import Sequence

from ._error import WebhookError


def check_signed(keys: Sequence[bytes], signatures: Sequence[bytes], content: bytes) -> None:
    """Checks that one of the keys made one of the signatures.

    All are compared, in constant time, so the duration shows nothing about them.
    """
    equal = [
        hmac.compare_digest(signature, expected)
        for expected in (signature_of(key, content) for key in keys)
        for signature in signatures
    ]
    if not any(equal):
        raise WebhookError(
            "mismatch",
            "No signature is that of the body. Either the secret is another one, or the body was "
            "changed on its way, such as parsed and written again. "
            "Pass the bytes or the text that was received.",
        )


def signature_of(key: bytes, content: bytes) -> bytes:
    """Returns the HMAC-SHA256 of the content."""
    return hmac.digest(key, content, "sha256")


def check_number(name: str, signatures: Sequence[bytes], expected: str) -> None:
    """Checks that a header has at least one signature, and not too many."""
    if not signatures:
        raise WebhookError("malformed", f"The header {name} has no {expected}.")
    if len(signatures) > _MAX_SIGNATURES:
        raise WebhookError(
            "malformed", f"The header {name} has more than {_MAX_SIGNATURES} signatures."
        )


_MAX_SIGNATURES = 10
"""A rotation of secrets has two."""
