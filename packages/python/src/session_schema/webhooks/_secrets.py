from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Sequence

from ._body import encoded_text
from ._error import WebhookError

WebhookSecret = str | Sequence[str]
"""The secret shared with the sender; several while one replaces another."""


def livepeer_keys(secret: WebhookSecret) -> list[bytes]:
    """Returns the bytes of each secret."""
    return [_livepeer_key(each) for each in _secrets(secret)]


def standard_keys(secret: WebhookSecret) -> list[bytes]:
    """Returns the bytes that the base64 of each secret of Standard Webhooks encodes."""
    return [_standard_key(each) for each in _secrets(secret)]


def _secrets(secret: object) -> list[str]:
    """Returns the secrets that aren't blank. Anyone can sign with an empty one.

    A secret may be `None`, if it was read from a variable that isn't set.
    """
    several = secret if isinstance(secret, Sequence) and not isinstance(secret, str) else [secret]
    secrets = [each for each in several if isinstance(each, str) and each.strip() != ""]
    if not secrets:
        raise WebhookError(
            "no-secret",
            "The secret is missing or empty, so no delivery can be verified. "
            "Is the variable with the secret set?",
        )
    return secrets


def _livepeer_key(secret: str) -> bytes:
    key = encoded_text(secret)
    if key is None:
        raise WebhookError("no-secret", "A secret must be valid Unicode.")
    return key


def _standard_key(secret: str) -> bytes:
    text = secret.strip().removeprefix("whsec_").rstrip("=")
    if not re.fullmatch("[A-Za-z0-9+/]+", text) or len(text) % 4 == 1:
        raise WebhookError(
            "no-secret",
            'A secret of Standard Webhooks must be base64, with or without the prefix "whsec_".',
        )
    return b64decode(text + "=" * (-len(text) % 4))
