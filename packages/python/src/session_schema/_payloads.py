"""Checks of the payloads in a column, which never raise an error."""

from __future__ import annotations

from typing import Literal, TypedDict

from ._decoding import decode_json
from ._errors import DecodeError, ErrorDetail
from ._unions import name_of

Mode = Literal["tolerant", "strict"]
"""Which payloads are accepted: those that every reader accepts, or those that a writer may send."""


class PayloadIssue(TypedDict):
    """An issue of a payload, as a row. The `keyword` of a text that isn't JSON is `json`."""

    instancePath: str
    keyword: str
    message: str
    tolerated: bool


class PayloadResult(TypedDict):
    """Whether a payload is accepted, as a row."""

    accepted: bool
    issues: list[PayloadIssue]


def issue_of(model: object, payload: object, mode: Mode) -> str | None:
    """What is wrong with a payload, in one line; `None` if it is accepted."""
    errors = _errors(model, payload)
    if errors:
        return _summary([_line(error.pointer, error.message) for error in errors])
    if mode == "tolerant":
        return None
    issues = _issues(model, payload)
    return _summary([_line(i["instancePath"], i["message"], i["keyword"]) for i in issues])


def result_of(model: object, payload: object, mode: Mode) -> PayloadResult:
    """Whether a payload is accepted, with all its issues."""
    errors = _errors(model, payload)
    issues = _issues(model, payload)
    if errors and all(issue["tolerated"] for issue in issues):
        # Only the reader found them: the text isn't JSON, or has a number that doesn't fit.
        issues += [_unreadable(error) for error in errors]
    return {"accepted": not issues if mode == "strict" else not errors, "issues": issues}


def _errors(model: object, payload: object) -> tuple[ErrorDetail, ...]:
    """Why a reader rejects a payload."""
    if payload is None:
        return (ErrorDetail("", "is null"),)
    if not isinstance(payload, str | bytes):
        kind = type(payload).__name__
        return (ErrorDetail("", f"must be a string or bytes, got an instance of {kind}"),)
    try:
        decode_json(model, payload, name_of(model))
    except DecodeError as error:
        return error.errors
    except (ValueError, RecursionError) as error:
        return (ErrorDetail("", f"cannot be read: {error}"),)
    return ()


def _issues(model: object, payload: object) -> list[PayloadIssue]:
    """The issues of a payload; none if it isn't JSON."""
    from .strict import validate_json  # noqa: PLC0415 - an extra

    if not isinstance(payload, str | bytes):
        return []
    try:
        result = validate_json(model, payload)
    except (ValueError, RecursionError):
        return []
    return [
        {
            "instancePath": issue.pointer,
            "keyword": issue.keyword,
            "message": issue.message,
            "tolerated": issue.tolerated,
        }
        for issue in result.issues
    ]


def _unreadable(error: ErrorDetail) -> PayloadIssue:
    return {
        "instancePath": error.pointer,
        "keyword": "type" if error.pointer else "json",
        "message": error.message,
        "tolerated": False,
    }


def _line(pointer: str, message: str, keyword: str | None = None) -> str:
    """A violation of a keyword is a sentence of the validator, an error begins with its subject."""
    subject = pointer or "the payload"
    text = f"{subject} {message}" if keyword is None else f"{subject}: {message} ({keyword})"
    return " ".join(text.splitlines())


def _summary(lines: list[str]) -> str | None:
    if not lines:
        return None
    first, *others = lines
    return f"{first}, and {len(others)} more" if others else first
