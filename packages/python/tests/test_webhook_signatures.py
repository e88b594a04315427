"""Verifying the signatures of deliveries."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timezone
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from session_schema.webhooks import (
    SignedWebhook,
    WebhookError,
    sign_livepeer,
    sign_standard,
    verify_livepeer,
    verify_standard,
)

FIXTURES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "webhooks/fixtures/signed.json").read_text("utf-8")
)
VERIFY: dict[str, Callable[..., Any]] = {"livepeer": verify_livepeer, "standard": verify_standard}
SIGN: dict[str, Callable[..., SignedWebhook]] = {
    "livepeer": sign_livepeer,
    "standard": sign_standard,
}
SECRETS = {"livepeer": "s3cret-é", "standard": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}
OTHER = {"livepeer": "other", "standard": "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
SCHEMES = pytest.mark.parametrize("scheme", ["livepeer", "standard"])

SENT_AT = 1731931287512
EVENT = {"id": "evt-1", "event": "task.completed", "timestamp": SENT_AT, "payload": {"x": "gölf"}}


def time_of(milliseconds: float) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, timezone.utc)


def signed(scheme: str, event: object = EVENT) -> SignedWebhook:
    return SIGN[scheme](event, SECRETS[scheme])


def verify(scheme: str, delivery: SignedWebhook, **changes: Any) -> Any:
    arguments = {
        "body": delivery.body,
        "headers": delivery.headers,
        "secret": SECRETS[scheme],
        "now": time_of(SENT_AT + 500),
        **changes,
    }
    return VERIFY[scheme](**arguments)


def code_of(scheme: str, delivery: SignedWebhook, **changes: Any) -> str | None:
    try:
        verify(scheme, delivery, **changes)
    except WebhookError as error:
        return error.code
    return None


def with_header(delivery: SignedWebhook, name: str, value: str) -> SignedWebhook:
    return replace(delivery, headers={**delivery.headers, name: value})


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda each: f"{each['scheme']}: {each['name']}")
def test_signed_fixtures_are_accepted_or_rejected_with_their_code(fixture: dict[str, Any]) -> None:
    def check() -> Any:
        headers, secret = fixture["headers"], fixture["secret"]
        now = time_of(fixture["now"])
        return VERIFY[fixture["scheme"]](fixture["body"].encode(), headers, secret, now=now)

    if "code" in fixture:
        with pytest.raises(WebhookError) as caught:
            check()
        assert caught.value.code == fixture["code"]
    else:
        assert check() == json.loads(fixture["body"])


@SCHEMES
def test_each_bit_of_the_body_counts(scheme: str) -> None:
    delivery = signed(scheme)
    assert code_of(scheme, delivery) is None
    for index in range(8 * len(delivery.body)):
        body = bytearray(delivery.body)
        body[index // 8] ^= 1 << index % 8
        assert code_of(scheme, delivery, body=body) == "mismatch", index


@pytest.mark.parametrize(
    ("scheme", "name"),
    [
        ("livepeer", "livepeer-signature"),
        ("standard", "webhook-id"),
        ("standard", "webhook-timestamp"),
        ("standard", "webhook-signature"),
    ],
)
def test_each_bit_of_the_headers_counts(scheme: str, name: str) -> None:
    delivery = signed(scheme)
    value = delivery.headers[name].encode("latin-1")
    for index in range(8 * len(value)):
        changed = bytearray(value)
        changed[index // 8] ^= 1 << index % 8
        code = code_of(scheme, with_header(delivery, name, changed.decode("latin-1")))
        assert code in {"malformed", "mismatch", "timestamp-unbound"}, index


@SCHEMES
def test_the_body_may_be_text_or_any_kind_of_bytes(scheme: str) -> None:
    delivery = signed(scheme)
    for body in [
        delivery.body.decode(),
        bytearray(delivery.body),
        memoryview(delivery.body),
    ]:
        assert verify(scheme, delivery, body=body) == EVENT


@SCHEMES
def test_a_parsed_body_is_reported_with_what_to_do(scheme: str) -> None:
    for body, kind in [(EVENT, "dict"), ([], "list"), (None, "NoneType"), (5, "int")]:
        with pytest.raises(WebhookError) as caught:
            verify(scheme, signed(scheme), body=body)
        assert (caught.value.code, caught.value.status) == ("body-parsed", 400)
        for part in [f"got {kind}.", "request.get_data()", "await request.body()", "Django"]:
            assert part in str(caught.value)


@SCHEMES
def test_a_body_parsed_and_written_again_is_a_mismatch(scheme: str) -> None:
    delivery = signed(scheme)
    with pytest.raises(WebhookError, match="parsed and written again") as caught:
        verify(scheme, delivery, body=json.dumps(json.loads(delivery.body)))
    assert (caught.value.code, caught.value.status) == ("mismatch", 401)
    assert code_of(scheme, delivery, body="\ud800") == "mismatch"


def message_of(headers: dict[str, str]) -> Message:
    """Headers as http.server and urllib have them."""
    message = Message()
    for name, value in headers.items():
        message[name] = value
    return message


@SCHEMES
def test_headers_may_be_of_any_case_and_kind(scheme: str) -> None:
    delivery = signed(scheme)
    headers = delivery.headers
    for variant in [
        {name.title(): value for name, value in headers.items()},
        {name.upper(): [value] for name, value in headers.items()},
        {name: (value, None) for name, value in headers.items()},
        message_of(headers),
    ]:
        assert verify(scheme, delivery, headers=variant) == EVENT
    for missing in [{}, dict.fromkeys(headers), dict.fromkeys(headers, ())]:
        assert code_of(scheme, delivery, headers=missing) == "no-signature"


def test_a_header_that_was_sent_twice_is_joined() -> None:
    delivery = signed("livepeer")
    value = delivery.headers["livepeer-signature"]
    _, signature = value.split(",")
    assert code_of("livepeer", with_repeated(delivery, value, signature)) is None
    assert code_of("livepeer", with_repeated(delivery, value, value)) == "malformed"
    standard = signed("standard")
    own = standard.headers["webhook-signature"]
    for values in [(own, "v2,x"), ("v1a,x", own)]:
        headers = {**standard.headers, "webhook-signature": list(values)}
        assert code_of("standard", standard, headers=headers) is None


def with_repeated(delivery: SignedWebhook, *values: str) -> SignedWebhook:
    headers: dict[str, Any] = {"livepeer-signature": list(values)}
    return replace(delivery, headers=headers)


@SCHEMES
@pytest.mark.parametrize("added", ["\r\nx: y", "\n", "\0", "é", "x" * 4096])
def test_unusual_and_long_headers_are_malformed(scheme: str, added: str) -> None:
    delivery = signed(scheme)
    for name in delivery.headers.keys() - {"content-type"}:
        changed = with_header(delivery, name, delivery.headers[name] + added)
        assert code_of(scheme, changed) == "malformed"


@SCHEMES
def test_while_a_secret_is_replaced_either_verifies(scheme: str) -> None:
    own, other = SECRETS[scheme], OTHER[scheme]
    for secret in [
        [other, own],
        (own, other),
        ["", own],
        [f" {own} "] if scheme == "standard" else [own],
    ]:
        assert verify(scheme, signed(scheme), secret=secret) == EVENT
    both = SIGN[scheme](EVENT, [other, own])
    for secret in [own, other]:
        assert verify(scheme, both, secret=secret) == EVENT
    assert code_of(scheme, signed(scheme), secret=[other]) == "mismatch"


@SCHEMES
@pytest.mark.parametrize("secret", [None, "", "  ", [], [""], [None]])
def test_without_a_secret_nothing_is_verified(scheme: str, secret: Any) -> None:
    assert code_of(scheme, signed(scheme), secret=secret) == "no-secret"
    with pytest.raises(WebhookError, match="variable"):
        SIGN[scheme](EVENT, secret)


def test_a_secret_that_the_scheme_cannot_have_is_reported() -> None:
    for secret in ["whsec_", "whsec_=", "whsec_a", "whsec_a-b_", "é", "AAAA AAAA"]:
        assert code_of("standard", signed("standard"), secret=secret) == "no-secret"
    assert code_of("livepeer", signed("livepeer"), secret="\udce9") == "no-secret"


@SCHEMES
def test_a_body_of_10_megabytes_is_verified(scheme: str) -> None:
    event = {**EVENT, "payload": "x" * 10_000_000}
    assert verify(scheme, signed(scheme, event)) == event


def test_errors_contain_no_secret_signature_or_body() -> None:
    for fixture in FIXTURES:
        headers, secret, body = fixture["headers"], fixture["secret"], fixture["body"]
        if "code" not in fixture:
            continue
        with pytest.raises(WebhookError) as caught:
            VERIFY[fixture["scheme"]](body, headers, secret, now=time_of(fixture["now"]))
        error = caught.value
        signatures = [value for name, value in headers.items() if name.endswith("signature")]
        hidden = [each for each in [secret, body, *signatures] if len(each) > 10]
        for shown in [str(error), repr(error)]:
            assert not [each for each in hidden if each in shown]
        # Its cause could contain them, too.
        assert error.__cause__ is error.__context__ is None
        assert error.status == (400 if error.code in {"malformed", "not-json"} else 401)
