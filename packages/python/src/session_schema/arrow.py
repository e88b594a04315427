"""Checks payloads in Arrow arrays, and has the Arrow types of the models.

Install it with the extra `session-schema[arrow]`.

Example:
    >>> import pyarrow as pa
    >>> from session_schema import Session
    >>> from session_schema.arrow import issue
    >>> issue(Session, pa.array(['{"name": "golf"}', '{"name": 5}'])).to_pylist()
    [None, '/name must be a string, got the number 5']
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ._columns import columns_of, struct_of
from ._payloads import Mode, issue_of, result_of
from ._rows import row_of

try:
    import pyarrow as pa
except ImportError as error:
    raise ImportError("Arrow requires an extra: pip install 'session-schema[arrow]'") from error

__all__ = ["Mode", "data_type", "issue", "read", "result", "schema"]

_RESULT = pa.struct(
    [
        ("accepted", pa.bool_()),
        (
            "issues",
            pa.list_(
                pa.struct(
                    [
                        ("instancePath", pa.string()),
                        ("keyword", pa.string()),
                        ("message", pa.string()),
                        ("tolerated", pa.bool_()),
                    ]
                )
            ),
        ),
    ]
)


def issue(model: object, payloads: Any, *, mode: Mode = "tolerant") -> Any:
    """What is wrong with each payload, in one line; null if it is accepted.

    Args:
        model: The expected model: `Session`, or a union.
        payloads: JSON texts, in an array or a chunked array of strings or UTF-8 in binary. A null
            is rejected, because it isn't a payload.
        mode: `"tolerant"` accepts what every reader accepts, `"strict"` what a writer may send.
            Strict mode requires the extra `strict`.

    Returns:
        An array or a chunked array of strings.

    Raises:
        TypeError: If the array has another type.
        ModelError: If the contract has no such model.
    """
    columns_of(model)
    return _map(payloads, pa.string(), lambda payload: issue_of(model, payload, mode))


def result(model: object, payloads: Any, *, mode: Mode = "tolerant") -> Any:
    """Whether each payload is accepted, with all its issues.

    It validates strictly in either mode, so it takes longer than `issue`, and requires the extra
    `strict`. The arguments are those of `issue`.

    Returns:
        An array or a chunked array of structs: `accepted`, and `issues`, a list of structs with
        `instancePath`, `keyword`, `message` and `tolerated`.
    """
    columns_of(model)
    return _map(payloads, _RESULT, lambda payload: result_of(model, payload, mode))


def read(model: object, payloads: Any) -> Any:
    """The values of each payload, read as the model reads it; null if it is rejected.

    In contrast to `pyarrow.json`, it reads maps and free-form values, and `1280.0` as an integer.
    An integer that 64 bits can't hold is null.

    Returns:
        An array or a chunked array of the type that `data_type` returns.
    """
    return _map(payloads, data_type(model), lambda payload: row_of(model, payload, _entries))


def schema(model: object) -> pa.Schema:
    """The columns of a model whose values are objects, for `pyarrow.json.read_json`.

    The types are those of `data_type`. Unknown properties have no column.

    Raises:
        ModelError: If the contract has no such model, or its values aren't objects.
    """
    return pa.schema([_field(field) for field in struct_of(model)["fields"]])


def data_type(model: object) -> pa.DataType:
    """The type of the values of a model.

    An integer is an `int64`, a number a `double`, and an enum a `string`. A `string` also holds the
    JSON of a free-form value, of a value of several types, and of a model within itself. The
    objects of a union share a struct with the properties of all of them. Every field is nullable.

    Raises:
        ModelError: If the contract has no such model.
    """
    return _type(columns_of(model).type)


def _entries(entries: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return list(entries.items())


def _map(payloads: Any, type_: pa.DataType, check: Callable[[object], object]) -> Any:
    if isinstance(payloads, pa.ChunkedArray):
        chunks = [_map(chunk, type_, check) for chunk in payloads.chunks]
        return pa.chunked_array(chunks, type=type_)
    if not isinstance(payloads, pa.Array):
        raise TypeError(f"payloads must be an Arrow array, got {type(payloads).__name__}")
    if not _is_text(payloads.type):
        raise TypeError(f"payloads must be strings or binary, got {payloads.type}")
    return pa.array([check(payload) for payload in payloads.to_pylist()], type=type_)


def _is_text(type_: pa.DataType) -> bool:
    if isinstance(type_, pa.DictionaryType):
        return _is_text(type_.value_type)
    return any(check(type_) for check in _TEXTS)


def _type(type_: Any) -> pa.DataType:
    if isinstance(type_, str):
        return _SCALARS[type_]
    if type_["type"] == "struct":
        return pa.struct([_field(field) for field in type_["fields"]])
    if type_["type"] == "array":
        return pa.list_(_type(type_["elementType"]))
    return pa.map_(pa.string(), _type(type_["valueType"]))


def _field(field: Any) -> pa.Field:
    return pa.field(field["name"], _type(field["type"]), metadata=field["metadata"] or None)


_SCALARS: dict[str, pa.DataType] = {
    "boolean": pa.bool_(),
    "double": pa.float64(),
    "long": pa.int64(),
    "string": pa.string(),
}
_TEXTS: tuple[Callable[[pa.DataType], bool], ...] = (
    pa.types.is_string,
    pa.types.is_large_string,
    pa.types.is_string_view,
    pa.types.is_binary,
    pa.types.is_large_binary,
    pa.types.is_binary_view,
    pa.types.is_null,
)
