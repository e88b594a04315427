"""The strict verdict: what a writer has to meet.

Bounds, lengths, patterns, formats and known values count, and there is no room for unknown
properties. The package `jsonschema` judges, over the contract, which is embedded; it comes with the
extra `session-schema[strict]`. Nothing is fetched.

Example:
    >>> from session_schema import Session
    >>> from session_schema.strict import judge
    >>> verdict = judge(Session, {"name": "golf", "lastSeen": -1})
    >>> [(issue.pointer, issue.keyword) for issue in verdict.issues]
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

from ._decoding import DecodeError, decode_json, pointer_of
from ._values import JsonValue

try:
    import regress
    from jsonschema import Draft202012Validator, FormatChecker, ValidationError
    from jsonschema.protocols import Validator
    from jsonschema.validators import extend
    from referencing import Registry, Resource

    from ._formats import FORMATS
except ImportError as error:
    raise ImportError("it comes with the extra: pip install 'session-schema[strict]'") from error

__all__ = ["Issue", "Verdict", "judge", "judge_json"]


@dataclass(frozen=True, order=True)
class Issue:
    """One thing that the contract objects to.

    Attributes:
        pointer: Where in the payload, as a JSON pointer; of a missing or unknown property, the
            object that it is missing in or unknown to.
        keyword: The keyword of JSON Schema that is not met, such as `"minimum"`.
        message: What is wrong.
    """

    pointer: str
    keyword: str
    message: str


@dataclass(frozen=True)
class Verdict:
    """Whether a writer may send a payload, and if not, why."""

    issues: tuple[Issue, ...]

    @property
    def accepted(self) -> bool:
        """Whether there is no issue."""
        return not self.issues


def judge(model: type[object], payload: Any) -> Verdict:
    """Judges a payload, as `json.loads` or a model's `to_dict()` gives it, by a model.

    Raises:
        ValueError: if the contract has no such model, or the payload nests too deep to be judged.
    """
    try:
        issues = {_issue(error) for error in _validator(model.__name__).iter_errors(payload)}
    except RecursionError:
        raise DecodeError(model.__name__, "", "nests too deep to be judged") from None
    return Verdict(tuple(sorted(issues)))


def judge_json(model: type[object], text: str | bytes) -> Verdict:
    """Judges a JSON text. Raises `DecodeError` if it is none."""
    return judge(model, decode_json(JsonValue, text, model.__name__))


def _issue(error: ValidationError) -> Issue:
    message = error.message if len(error.message) <= 200 else f"{error.message[:200]}…"
    return Issue(pointer_of(error.absolute_path), str(error.validator), message)


@cache
def _validator(model: str) -> Validator:
    bundle = _bundle()
    if model not in bundle["$defs"]:
        raise ValueError(f"{model} is no model of the contract: {', '.join(bundle['$defs'])} are")
    registry: Registry[Any] = Registry().with_resource(
        bundle["$id"], Resource.from_contents(bundle)
    )
    schema = {"$ref": bundle["$defs"][model]["$id"]}
    validator: Validator = _Judge(schema, registry=registry.crawl(), format_checker=_formats())
    return validator


@cache
def _bundle() -> dict[str, Any]:
    text = files("session_schema").joinpath("generated/bundle.json").read_text("utf-8")
    bundle: dict[str, Any] = json.loads(text)
    for model in bundle["$defs"].values():
        # A schema that names its dialect is validated by the stock class of that, and not by ours.
        model.pop("$schema", None)
    return bundle


@cache
def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, check in FORMATS.items():
        checker.checks(name)(partial(_meets, check))
    return checker


def _meets(check: Callable[[str], bool], value: object) -> bool:
    return not isinstance(value, str) or check(value)


def _pattern(
    _validator: Validator, pattern: str, value: object, _schema: object
) -> Iterator[ValidationError]:
    """Patterns are those of ECMAScript, which are not quite those of Python."""
    if isinstance(value, str) and _regex(pattern).find(value) is None:
        yield ValidationError(f"{value!r} does not match {pattern!r}")


@cache
def _regex(pattern: str) -> regress.Regex:
    return regress.Regex(pattern, "u")


def _multiple_of(
    _validator: Validator, step: float, value: object, _schema: object
) -> Iterator[ValidationError]:
    """Multiples are those of the decimals that JSON writes: division of floats rounds."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return
    if not isfinite(value) or (_fraction(value) / _fraction(step)).denominator != 1:
        yield ValidationError(f"{value!r} is not a multiple of {step!r}")


def _fraction(value: float) -> Fraction:
    return Fraction(value) if isinstance(value, int) else Fraction(repr(value))


_Judge: Any = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"multipleOf": _multiple_of, "pattern": _pattern}
)
