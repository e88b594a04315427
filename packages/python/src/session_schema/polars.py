"""Checks payloads in Polars, and has the Polars types of the models.

Install it with the extra `session-schema[polars]`.

Example:
    >>> import polars as pl
    >>> from session_schema import Session
    >>> from session_schema.polars import issue
    >>> lines = pl.DataFrame({"line": ['{"name": "golf"}', '{"name": 5}']})
    >>> lines.filter(issue(Session, pl.col("line")).is_null()).height
    1
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ._columns import columns_of, struct_of
from ._payloads import Mode, issue_of, result_of
from ._rows import row_of

try:
    import polars as pl
except ImportError as error:
    raise ImportError("Polars requires an extra: pip install 'session-schema[polars]'") from error

__all__ = ["Mode", "data_type", "issue", "read", "result", "schema"]

C = TypeVar("C", pl.Series, pl.Expr)

_ISSUE = pl.Struct(
    {
        "instancePath": pl.String,
        "keyword": pl.String,
        "message": pl.String,
        "tolerated": pl.Boolean,
    }
)
_RESULT = pl.Struct({"accepted": pl.Boolean, "issues": pl.List(_ISSUE)})


def issue(model: object, payloads: C, *, mode: Mode = "tolerant") -> C:
    """What is wrong with each payload, in one line; null if it is accepted.

    Args:
        model: The expected model: `Session`, or a union.
        payloads: JSON texts, as a series or an expression of strings or UTF-8 in binary. A null is
            rejected, because it isn't a payload.
        mode: `"tolerant"` accepts what every reader accepts, `"strict"` what a writer may send.
            Strict mode requires the extra `strict`.

    Returns:
        A series or an expression of strings.

    Raises:
        TypeError: If the column has another type.
        ModelError: If the contract has no such model.
    """
    columns_of(model)
    return _map(payloads, pl.String(), lambda payload: issue_of(model, payload, mode))


def result(model: object, payloads: C, *, mode: Mode = "tolerant") -> C:
    """Whether each payload is accepted, with all its issues.

    It validates strictly in either mode, so it takes longer than `issue`, and requires the extra
    `strict`. The arguments are those of `issue`.

    Returns:
        Structs with `accepted` and `issues`, a list of structs with `instancePath`, `keyword`,
        `message` and `tolerated`.
    """
    columns_of(model)
    return _map(payloads, _RESULT, lambda payload: result_of(model, payload, mode))


def read(model: object, payloads: C) -> C:
    """The values of each payload, read as the model reads it; null if it is rejected.

    In contrast to `str.json_decode`, it reads maps and free-form values. An integer that 64 bits
    can't hold is null. The arguments are those of `issue`.

    Returns:
        Values of the type that `data_type` returns.
    """
    return _map(payloads, data_type(model), lambda payload: row_of(model, payload, _text))


def schema(model: object) -> pl.Schema:
    """The columns of a model whose values are objects, for `polars.read_ndjson`.

    The types are those of `data_type`. Unknown properties have no column.

    Raises:
        ModelError: If the contract has no such model, or its values aren't objects.
    """
    return pl.Schema({field["name"]: _type(field["type"]) for field in struct_of(model)["fields"]})


def data_type(model: object) -> pl.DataType:
    """The type of the values of a model.

    An integer is an `Int64`, a number a `Float64`, and an enum a `String`. A `String` also holds
    the JSON of a map, of a free-form value, of a value of several types, and of a model within
    itself. The objects of a union share a struct with the properties of all of them.

    Raises:
        ModelError: If the contract has no such model.
    """
    return _type(columns_of(model).type)


def _text(entries: Mapping[str, Any]) -> str:
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":"))


def _map(payloads: C, type_: pl.DataType, check: Callable[[object], object]) -> C:
    def checked(texts: pl.Series) -> pl.Series:
        if texts.dtype not in (pl.String, pl.Binary, pl.Categorical, pl.Enum, pl.Null):
            raise TypeError(f"payloads must be strings or binary, got {texts.dtype}")
        return pl.Series(texts.name, [check(text) for text in texts], dtype=type_)

    if isinstance(payloads, pl.Series):
        return checked(payloads)
    return payloads.map_batches(checked, return_dtype=type_, is_elementwise=True)


def _type(type_: Any) -> pl.DataType:
    if isinstance(type_, str):
        return _SCALARS[type_]
    if type_["type"] == "struct":
        return pl.Struct({field["name"]: _type(field["type"]) for field in type_["fields"]})
    if type_["type"] == "array":
        return pl.List(_type(type_["elementType"]))
    return pl.String()  # Polars has no maps


_SCALARS: dict[str, pl.DataType] = {
    "boolean": pl.Boolean(),
    "double": pl.Float64(),
    "long": pl.Int64(),
    "string": pl.String(),
}
