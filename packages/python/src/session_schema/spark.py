"""Checks payloads in PySpark, and has the Spark types of the models.

Install it with the extra `session-schema[spark]`, also where the workers run.

Example:
    >>> from session_schema import Session
    >>> from session_schema.spark import issue
    >>> lines = spark.read.text("sessions.ndjson")
    >>> accepted = lines.where(issue(Session)("value").isNull())
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import generated
from ._columns import all_columns, columns_of, struct_of
from ._payloads import Mode, issue_of, result_of
from ._rows import row_of

try:
    import pandas as pd
    from pyspark.sql.pandas.functions import pandas_udf
    from pyspark.sql.types import (
        ArrayType,
        BooleanType,
        DataType,
        DoubleType,
        LongType,
        MapType,
        StringType,
        StructType,
    )
except ImportError as error:
    raise ImportError("Spark requires an extra: pip install 'session-schema[spark]'") from error

if TYPE_CHECKING:
    from pyspark.sql import SparkSession
    from pyspark.sql._typing import UserDefinedFunctionLike

__all__ = ["Mode", "data_type", "issue", "read", "register", "result", "schema"]

_RESULT = (
    "accepted boolean, issues array<"
    "struct<instancePath: string, keyword: string, message: string, tolerated: boolean>>"
)


def issue(model: object, *, mode: Mode = "tolerant") -> UserDefinedFunctionLike:
    """Returns a pandas UDF: what is wrong with a payload, in one line; null if it is accepted.

    The UDF takes a column of JSON texts, strings or UTF-8 in binary. A null is rejected, because it
    isn't a payload.

    Args:
        model: The expected model: `Session`, or a union.
        mode: `"tolerant"` accepts what every reader accepts, `"strict"` what a writer may send.

    Raises:
        ModelError: If the contract has no such model.
    """
    columns_of(model)

    def check(payloads: pd.Series) -> pd.Series:
        return pd.Series([issue_of(model, each, mode) for each in _texts(payloads)], dtype=object)

    return _udf(check, "string")


def result(model: object, *, mode: Mode = "tolerant") -> UserDefinedFunctionLike:
    """Returns a pandas UDF: whether a payload is accepted, with all its issues.

    It validates strictly in either mode, so it takes longer than `issue`. The results are structs:
    `accepted`, and `issues`, an array of structs with `instancePath`, `keyword`, `message` and
    `tolerated`. The arguments are those of `issue`.
    """
    columns_of(model)

    def check(payloads: pd.Series) -> pd.DataFrame:
        results = [result_of(model, each, mode) for each in _texts(payloads)]
        return pd.DataFrame(results, columns=["accepted", "issues"])

    return _udf(check, _RESULT)


def read(model: object) -> UserDefinedFunctionLike:
    """Returns a pandas UDF: the values of a payload, read as the model reads it.

    The result has the type that `schema` returns, and every column is null if the payload is
    rejected. In contrast to `from_json`, it reads `1280.0` as an integer, and never reads a number
    as a string. An integer that 64 bits can't hold is null.

    Raises:
        ModelError: If the contract has no such model, or its values aren't objects.
    """
    names = [field["name"] for field in struct_of(model)["fields"]]

    def values(payloads: pd.Series) -> pd.DataFrame:
        rows = [row_of(model, each, dict) or {} for each in _texts(payloads)]
        columns = {name: [_value(row, name) for row in rows] for name in names}
        return pd.DataFrame(columns, columns=names, dtype=object)

    return _udf(values, StructType.fromJson(_without_comments(struct_of(model))))


def register(spark: SparkSession) -> None:
    """Registers the functions of all models in SQL.

    They have the names of those in the package for Java: `session_issue`, `session_issue_strict`,
    `session_result`, `session_result_strict`, and the same for the other models.
    """
    for columns in all_columns():
        model: object = getattr(generated, columns.name)
        modes: dict[str, Mode] = {"": "tolerant", "_strict": "strict"}
        for suffix, mode in modes.items():
            spark.udf.register(f"{columns.prefix}_issue{suffix}", issue(model, mode=mode))
            spark.udf.register(f"{columns.prefix}_result{suffix}", result(model, mode=mode))


def schema(model: object) -> StructType:
    """The columns of a model whose values are objects, for `from_json` and readers of files.

    The types are those of `data_type`. Unknown properties have no column.

    Raises:
        ModelError: If the contract has no such model, or its values aren't objects.
    """
    return StructType.fromJson(struct_of(model))


def data_type(model: object) -> DataType:
    """The type of the values of a model.

    An integer is a `bigint`, a number a `double`, and an enum a `string`. A `string` also holds the
    JSON of a free-form value, of a value of several types, and of a model within itself. The
    objects of a union share a struct with the properties of all of them. Every column is nullable,
    and has its description as comment.

    Raises:
        ModelError: If the contract has no such model.
    """
    type_ = columns_of(model).type
    if isinstance(type_, str):
        return _SCALARS[type_]()
    complex_type: DataType = _COMPLEX[type_["type"]].fromJson(type_)
    return complex_type


_SCALARS: dict[str, type[DataType]] = {
    "boolean": BooleanType,
    "double": DoubleType,
    "long": LongType,
    "string": StringType,
}
_COMPLEX: dict[str, Any] = {"array": ArrayType, "map": MapType, "struct": StructType}


def _udf(check: Any, returns: str | StructType) -> UserDefinedFunctionLike:
    create: Any = pandas_udf  # whose overloads accept no function of the series of pandas-stubs
    udf: UserDefinedFunctionLike = create(check, returns)
    return udf


def _without_comments(type_: Any) -> Any:
    """The type without comments, which Spark doesn't find in the columns that pandas returns."""
    if isinstance(type_, list):
        return [_without_comments(each) for each in type_]
    if not isinstance(type_, dict):
        return type_
    return {
        key: {} if key == "metadata" else _without_comments(each) for key, each in type_.items()
    }


def _value(row: object, name: str) -> object:
    return row.get(name) if isinstance(row, dict) else None


def _texts(payloads: pd.Series) -> list[object]:
    """The values of a series, with `None` where pandas has a missing value of any kind."""
    return [
        None if missing else each for each, missing in zip(payloads, payloads.isna(), strict=True)
    ]
