"""Payloads in PySpark."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from payloads import ACCEPTED, ISSUES, LAST, PAYLOADS
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json
from pyspark.sql.types import StringType

import session_schema
from session_schema import RecordingStatus, Session
from session_schema._columns import all_columns
from session_schema.spark import data_type, issue, read, register, result, schema

FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    with SparkSession.builder.getOrCreate() as session:
        yield session


@pytest.fixture
def lines(spark: SparkSession) -> Any:
    return spark.createDataFrame([(each,) for each in PAYLOADS], "value string").coalesce(1)


def test_strings_and_binary_are_checked(lines: Any) -> None:
    check = issue(Session)
    rows = lines.select(check("value"), check(col("value").cast("binary"))).collect()
    assert [tuple(row) for row in rows] == list(zip(ISSUES, ISSUES, strict=True))


def test_a_result_lists_all_issues(lines: Any) -> None:
    rows = lines.select(result(Session)("value"), result(Session, mode="strict")("value")).collect()
    assert [row[0].accepted for row in rows] == ACCEPTED
    assert rows[4][0].asDict(recursive=True) == {"accepted": True, "issues": [LAST]}
    assert rows[4][1].asDict(recursive=True) == {"accepted": False, "issues": [LAST]}


def test_functions_are_registered_in_sql(spark: SparkSession, lines: Any) -> None:
    register(spark)
    lines.createOrReplaceTempView("lines")
    accepted = "select count(*) from lines where session_issue(value) is null"
    assert spark.sql(accepted).head() == (ISSUES.count(None),)
    strict = "select count(*) from lines where session_result_strict(value).accepted"
    assert spark.sql(strict).head() == (1,)


def test_the_values_of_every_accepted_fixture_are_read(spark: SparkSession) -> None:
    """Only sessions, which have no value that a column holds as JSON."""
    payloads = [
        json.loads((FIXTURES / each["path"]).read_text())["payload"]
        for each in json.loads((FIXTURES / "dist/manifest.json").read_text())["fixtures"]
        if each["model"] == "Session" and each["tolerant"]["accepted"]
    ]
    assert len(payloads) > 100
    # from_json doesn't read 1280.0 as an integer.
    texts = [(json.dumps(each), json.dumps(_whole(each))) for each in payloads]
    frame = spark.createDataFrame(texts, "raw string, whole string").coalesce(1)
    parsed = from_json("whole", schema(Session)).alias("parsed")
    rows = frame.select(parsed, read(Session)("raw").alias("read")).collect()
    for row, payload in zip(rows, payloads, strict=True):
        for values in (row.parsed.asDict(recursive=True), row.read.asDict(recursive=True)):
            for key, value in values.items():
                assert (key, _without_nulls(value)) == (key, _known(payload.get(key), value))


def _whole(value: Any) -> Any:
    """A payload with whole numbers written without a fraction."""
    if isinstance(value, dict):
        return {key: _whole(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_whole(each) for each in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: each for key, each in value.items() if each is not None}
    return [_without_nulls(each) for each in value] if isinstance(value, list) else value


def _known(payload: Any, value: Any) -> Any:
    """The part of a payload that has a column."""
    if isinstance(payload, dict):
        return {key: each for key, each in payload.items() if key in value and each is not None}
    if isinstance(payload, list):
        return [_known(each, column) for each, column in zip(payload, value, strict=True)]
    return payload


def test_every_model_has_a_type(spark: SparkSession) -> None:
    for columns in all_columns():
        type_ = data_type(getattr(session_schema, columns.name))
        assert spark.createDataFrame([], f"value {type_.simpleString()}").schema["value"].dataType
    assert data_type(RecordingStatus) == StringType()
    assert schema(Session)["name"].metadata["comment"] != ""
