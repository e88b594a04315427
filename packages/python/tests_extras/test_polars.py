"""Payloads in Polars."""

from __future__ import annotations

import io

import polars as pl
import pytest
from payloads import ACCEPTED, ISSUES, LAST, PAYLOADS

import session_schema
from session_schema import FfmpegProfile, RecordingStatus, Session, WebhookEvent
from session_schema._columns import all_columns
from session_schema.polars import data_type, issue, read, result, schema

LINES = pl.DataFrame({"line": PAYLOADS})


@pytest.mark.parametrize("type_", [pl.String, pl.Binary, pl.Categorical], ids=str)
def test_strings_and_binary_are_checked(type_: type[pl.DataType]) -> None:
    assert issue(Session, LINES["line"].cast(type_)).to_list() == ISSUES
    expression = issue(Session, pl.col("line").cast(type_))
    assert LINES.select(expression).to_series().to_list() == ISSUES


def test_an_expression_works_in_lazy_and_streaming_queries() -> None:
    accepted = LINES.lazy().filter(issue(Session, pl.col("line")).is_null())
    assert accepted.collect(engine="streaming").height == ISSUES.count(None)


def test_a_result_lists_all_issues() -> None:
    results = LINES.select(result(Session, pl.col("line"))).to_series()
    assert results.struct.field("accepted").to_list() == ACCEPTED
    assert results[4] == {"accepted": True, "issues": [LAST]}
    strict = result(Session, LINES["line"], mode="strict")
    assert strict[4] == {"accepted": False, "issues": [LAST]}


def test_a_column_of_another_type_is_an_error() -> None:
    with pytest.raises(TypeError, match="must be strings or binary, got Int64"):
        issue(Session, pl.Series([1]))


def test_polars_reads_json_with_the_schema_of_a_model() -> None:
    lines = b'{"name":"a","sourceBytes":41000000000,"region":"fra","profiles":[{"width":1280}]}\n'
    for table in (
        pl.read_ndjson(io.BytesIO(lines), schema=schema(Session)),
        pl.select(pl.lit(lines.decode()).str.json_decode(data_type(Session))).unnest("literal"),
    ):
        assert table.schema == schema(Session)
        [row] = table.to_dicts()
        assert (row["sourceBytes"], row["profiles"][0]["width"]) == (41000000000.0, 1280)


def test_a_payload_is_read_as_its_model_reads_it() -> None:
    profile = '{"width":1280.0,"height":720,"name":"a","bitrate":1,"fps":30}'
    rows = read(FfmpegProfile, pl.Series([profile, "{}"]))
    assert (rows[0]["width"], rows[1]) == (1280, None)
    [event] = read(WebhookEvent, pl.Series(['{"event":"x","stream":{"a":1}}']))
    assert event["stream"] == '{"a":1}'


def test_every_model_has_a_type() -> None:
    for columns in all_columns():
        model: object = getattr(session_schema, columns.name)
        assert read(model, pl.Series(["?"])).dtype == data_type(model)
    assert data_type(RecordingStatus) == pl.String()
