"""Strict validation, for payloads that you send.

It checks bounds, lengths, patterns, formats and known values, and rejects unknown properties. It
uses the package `jsonschema` with the embedded contract, and fetches nothing. Install it with the
extra `session-schema[strict]`.

Example:
    >>> from session_schema import Session
    >>> from session_schema.strict import validate
    >>> result = validate(Session, {"name": "golf", "lastSeen": -1})
    >>> [(issue.pointer, issue.keyword) for issue in result.issues]
    [('/lastSeen', 'minimum')]
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, partial
from importlib.resources import files
from math import isfinite
from typing import Any

from typing_extensions import deprecated

from ._decoding import decode_json, pointer_of
from ._errors import DecodeError, ModelError
from ._unions import name_of
from ._values import JsonValue

try:
    import regress
    from jsonschema import Draft202012Validator, FormatChecker, ValidationError
    from jsonschema.protocols import Validator
    from jsonschema.validators import extend
    from referencing import Registry, Resource

    from ._formats import FORMATS
except ImportError as error:
    raise ImportError(
        "strict validation requires an extra: pip install 'session-schema[strict]'"
    ) from error

__all__ = [
    "Issue",
    "ValidationResult",
    "Verdict",
    "judge",
    "judge_json",
    "validate",
    "validate_json",
]


@dataclass(frozen=True, order=True)
class Issue:
    """One violation of the contract.

    Attributes:
        pointer: The JSON pointer to the value. For a missing or unknown property, the pointer to
            the object.
        keyword: The JSON Schema keyword that is violated, such as `"minimum"`.
        message: What is wrong.
        tolerated: Whether a tolerant reader accepts it.
    """

    pointer: str
    keyword: str
    message: str
    tolerated: bool = False


@dataclass(frozen=True)
class ValidationResult:
    """Whether a payload is valid, and if not, why.

    Attributes:
        issues: All violations, sorted; empty if it is valid.
    """

    issues: tuple[Issue, ...]

    @property
    def accepted(self) -> bool:
        """Whether there are no issues."""
        return not self.issues


def validate(model: object, payload: Any) -> ValidationResult:
    """Validates a payload, as returned by `json.loads` or a model's `to_dict()`.

    Raises:
        DecodeError: If the payload is nested too deeply.
        ModelError: If the contract has no such model.
    """
    try:
        errors = [*_validator(name_of(model), "bundle").iter_errors(payload)]
        tolerant = _validator(name_of(model), "tolerant").iter_errors(payload) if errors else ()
        untolerated = {place for error in tolerant for place in _places(error)}
        issues = {_issue(error, _places(error).isdisjoint(untolerated)) for error in errors}
    except RecursionError:
        raise DecodeError(name_of(model), "", "is nested too deeply") from None
    return ValidationResult(tuple(sorted(issues)))


def validate_json(model: object, text: str | bytes) -> ValidationResult:
    """Validates a JSON text.

    Raises:
        DecodeError: If the text is not valid JSON.
        ModelError: If the contract has no such model.
    """
    return validate(model, decode_json(JsonValue, text, name_of(model)))


Verdict = ValidationResult
"""Deprecated: use `ValidationResult`."""


@deprecated("Use validate.")
def judge(model: object, payload: Any) -> ValidationResult:
    """Deprecated: use `validate`."""
    return validate(model, payload)


@deprecated("Use validate_json.")
def judge_json(model: object, text: str | bytes) -> ValidationResult:
    """Deprecated: use `validate_json`."""
    return validate_json(model, text)


def _issue(error: ValidationError, tolerated: bool) -> Issue:
    message = error.message if len(error.message) <= 200 else f"{error.message[:200]}…"
    return Issue(pointer_of(error.absolute_path), str(error.validator), message, tolerated)


def _places(error: ValidationError) -> set[tuple[str, str]]:
    """Where an error is, and of what: the tolerant contract has lists in place of constants.

    The tag of an open union may be any string in it.
    """
    keyword = str(error.validator)
    keywords = {"const": ("enum",), "oneOf": ("enum", "type")}.get(keyword, (keyword,))
    return {(pointer_of(error.absolute_path), each) for each in keywords}


@cache
def _validator(model: str, file: str) -> Validator:
    bundle = _bundle(file)
    if model not in bundle["$defs"]:
        listed = ", ".join(bundle["$defs"])
        raise ModelError(model, "", f"is not a model of the contract; the models are {listed}")
    registry: Registry[Any] = Registry().with_resource(
        bundle["$id"], Resource.from_contents(bundle)
    )
    schema = {"$ref": bundle["$defs"][model]["$id"]}
    validator: Validator = _StrictValidator(
        schema, registry=registry.crawl(), format_checker=_formats()
    )
    return validator


@cache
def _bundle(file: str) -> dict[str, Any]:
    text = files("session_schema").joinpath(f"generated/{file}.json").read_text("utf-8")
    bundle: dict[str, Any] = json.loads(text)
    for model in bundle["$defs"].values():
        # With a `$schema`, the library would use its own validator class, not ours.
        model.pop("$schema", None)
    for address in bundle.get("x-tags", ()):
        schema = _at(bundle, address.removesuffix("/enum"))
        schema["x-tag"] = schema.pop("enum")
    return bundle


def _at(bundle: dict[str, Any], address: str) -> dict[str, Any]:
    """Finds the schema with an address: the `$id` of a model and a JSON pointer."""
    id_, pointer = address.split("#", 1)
    [schema] = [model for model in bundle["$defs"].values() if model["$id"] == id_]
    for step in pointer.split("/")[1:]:
        schema = schema[step.replace("~1", "/").replace("~0", "~")]
    found: dict[str, Any] = schema
    return found


@cache
def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, check in FORMATS.items():
        checker.checks(name)(partial(_satisfies, check))
    return checker


def _satisfies(check: Callable[[str], bool], value: object) -> bool:
    return not isinstance(value, str) or check(value)


def _pattern(
    _validator: Validator, pattern: str, value: object, _schema: object
) -> Iterator[ValidationError]:
    """Patterns are ECMAScript regular expressions, which differ from those of Python."""
    if isinstance(value, str) and _regex(pattern).find(value) is None:
        yield ValidationError(f"{value!r} does not match {pattern!r}")


@cache
def _regex(pattern: str) -> regress.Regex:
    return regress.Regex(pattern, "u")


def _multiple_of(
    _validator: Validator, step: float, value: object, _schema: object
) -> Iterator[ValidationError]:
    """Compares multiples as decimals, because the division of floats rounds."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return
    if not isfinite(value) or (_fraction(value) / _fraction(step)).denominator != 1:
        yield ValidationError(f"{value!r} is not a multiple of {step!r}")


def _tag(
    _validator: Validator, tags: list[str], value: object, _schema: object
) -> Iterator[ValidationError]:
    """Reports an unknown tag as `oneOf`, of which the library itself would report each branch."""
    if value not in tags:
        yield ValidationError(f"{value!r} is not one of {tags!r}", validator="oneOf")


def _fraction(value: float) -> Fraction:
    return Fraction(value) if isinstance(value, int) else Fraction(repr(value))


_StrictValidator: Any = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"multipleOf": _multiple_of, "pattern": _pattern, "x-tag": _tag}
)
