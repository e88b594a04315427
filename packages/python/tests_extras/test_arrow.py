"""Payloads in Arrow arrays."""

from __future__ import annotations

import io
from typing import Any

import pyarrow as pa
import pytest
from payloads import ACCEPTED, ISSUES, LAST, PAYLOADS
from pyarrow import json as pyarrow_json

import session_schema
from session_schema import FfmpegProfile, RecordingStatus, Session, WebhookEvent
from session_schema._columns import all_columns
from session_schema.arrow import data_type, issue, read, result, schema

TYPES = [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary()]


@pytest.mark.parametrize("type_", TYPES, ids=str)
def test_strings_and_binary_of_any_type_are_checked(type_: Any) -> None:
    payloads = pa.array(PAYLOADS, pa.string()).cast(type_)
    assert issue(Session, payloads).to_pylist() == ISSUES


def test_chunks_dictionaries_slices_and_empty_arrays_keep_their_length() -> None:
    payloads = pa.array(PAYLOADS)
    chunked = issue(Session, pa.chunked_array([payloads, payloads[1:3]]))
    assert chunked.to_pylist() == [*ISSUES, *ISSUES[1:3]]
    assert issue(Session, payloads.dictionary_encode()).to_pylist() == ISSUES
    assert issue(Session, pa.chunked_array([], pa.string())).type == pa.string()
    assert len(issue(Session, pa.array([], pa.string()))) == 0
    assert issue(Session, pa.nulls(1)).to_pylist() == ["the payload is null"]


def test_a_result_lists_all_issues() -> None:
    payloads = pa.array(PAYLOADS)
    results = result(Session, payloads)
    assert [each["accepted"] for each in results.to_pylist()] == ACCEPTED
    assert results[4].as_py() == {"accepted": True, "issues": [LAST]}
    strict = result(Session, payloads, mode="strict")
    assert strict[4].as_py() == {"accepted": False, "issues": [LAST]}


def test_an_array_of_another_type_is_an_error() -> None:
    with pytest.raises(TypeError, match="must be strings or binary, got int64"):
        issue(Session, pa.array([1]))
    with pytest.raises(TypeError, match="must be an Arrow array, got list"):
        issue(Session, PAYLOADS)


def test_pyarrow_reads_json_with_the_schema_of_a_model() -> None:
    lines = b'{"name":"a","sourceBytes":41000000000,"region":"fra","profiles":[{"width":1280}]}\n'
    options = pyarrow_json.ParseOptions(
        explicit_schema=schema(Session), unexpected_field_behavior="ignore"
    )
    table = pyarrow_json.read_json(io.BytesIO(lines), parse_options=options)
    assert table.schema == schema(Session)
    [row] = table.to_pylist()
    assert (row["sourceBytes"], row["profiles"][0]["width"]) == (41000000000.0, 1280)


def test_a_payload_is_read_as_its_model_reads_it() -> None:
    profile = '{"width":1280.0,"height":720,"name":"a","bitrate":1,"fps":30}'
    [row, rejected] = read(FfmpegProfile, pa.array([profile, "{}"])).to_pylist()
    assert (row["width"], rejected) == (1280, None)
    [event] = read(WebhookEvent, pa.array(['{"event":"x","stream":{"a":1}}'])).to_pylist()
    assert event["stream"] == '{"a":1}'


def test_every_model_has_a_type() -> None:
    for columns in all_columns():
        model: object = getattr(session_schema, columns.name)
        assert read(model, pa.array(["?"])).type == data_type(model)
    assert data_type(RecordingStatus) == pa.string()
    assert schema(FfmpegProfile).field("width").metadata[b"comment"].startswith(b"Width of")
