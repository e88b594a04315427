"""Checks of the payloads in a column, without Spark, Arrow and Polars."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys

import pytest

import session_schema
from session_schema import FfmpegProfile, ModelError, RecordingStatus, Session, WebhookEvent
from session_schema._columns import all_columns, columns_of, struct_of
from session_schema._payloads import PayloadResult, issue_of, result_of
from session_schema._rows import row_of

TOLERATED = '{"name":"a","x":1,"isHealthy":null,"recordingStatus":"later","sourceBytes":-1}'


def issues(result: PayloadResult) -> list[tuple[str, str, bool]]:
    return [(i["instancePath"], i["keyword"], i["tolerated"]) for i in result["issues"]]


def test_a_payload_that_a_reader_accepts_has_no_issue() -> None:
    assert issue_of(Session, TOLERATED, "tolerant") is None
    assert issue_of(Session, TOLERATED.encode(), "tolerant") is None
    assert issue_of(WebhookEvent, '{"event":"stream.idle"}', "tolerant") is None


def test_the_issue_of_a_rejected_payload_is_one_line() -> None:
    assert (
        issue_of(Session, '{"name":\n5,"record":1}', "tolerant")
        == "/name must be a string, got the number 5, and 1 more"
    )
    assert issue_of(Session, None, "tolerant") == "the payload is null"
    assert (
        issue_of(Session, '{"name":"a","sourceBytes":-1}', "strict")
        == "/sourceBytes: -1 is less than the minimum of 0 (minimum)"
    )


@pytest.mark.parametrize(
    "payload",
    ["", "{", '{"name":"a"} x', "\n\n[", "[" * 9000, b"\xff", '"\ud800"', "NaN", None, 5, [1]],
    ids=repr,
)
def test_no_payload_raises_an_error(payload: object) -> None:
    for columns in all_columns():
        model: object = getattr(session_schema, columns.name)
        issue = issue_of(model, payload, "tolerant")
        assert issue is not None
        assert "\n" not in issue
        for result in (result_of(model, payload, "tolerant"), result_of(model, payload, "strict")):
            assert not result["accepted"]
            assert issues(result) == [("", "json", False)]
        assert row_of(model, payload, dict) is None


def test_both_modes_list_the_same_issues_and_which_of_them_a_reader_tolerates() -> None:
    tolerant = result_of(Session, TOLERATED, "tolerant")
    strict = result_of(Session, TOLERATED, "strict")
    assert (tolerant["accepted"], strict["accepted"]) == (True, False)
    assert (
        issues(tolerant)
        == issues(strict)
        == [
            ("", "additionalProperties", True),
            ("/isHealthy", "type", True),
            ("/recordingStatus", "enum", True),
            ("/sourceBytes", "minimum", True),
        ]
    )
    rejected = result_of(Session, '{"name":5,"sourceBytes":-1}', "tolerant")
    assert issues(rejected) == [("/name", "type", False), ("/sourceBytes", "minimum", True)]


def test_what_only_a_reader_rejects_is_an_issue() -> None:
    result = result_of(Session, '{"name":"a","sourceBytes":1e400}', "tolerant")
    assert issues(result) == [("/sourceBytes", "type", False)]


def test_a_row_has_the_values_of_the_model() -> None:
    profile = '{"width":1280.0,"height":99999999999999999999,"name":"a","bitrate":1,"fps":30}'
    row = row_of(FfmpegProfile, profile, dict)
    assert isinstance(row, dict)
    assert (row["width"], row["height"], row["gop"]) == (1280, None, None)
    assert list(row) == [field["name"] for field in struct_of(FfmpegProfile)["fields"]]
    assert row_of(RecordingStatus, '"later"', dict) == "later"


def test_a_free_form_value_is_its_json() -> None:
    row = row_of(WebhookEvent, '{"event":"stream.idle","stream":{"a":[1,"é"]}}', dict)
    assert isinstance(row, dict)
    assert (row["event"], row["stream"], row["payload"]) == (
        "stream.idle",
        '{"a":[1,"é"]}',
        None,
    )


def test_an_enum_has_a_type_but_no_columns() -> None:
    assert columns_of(RecordingStatus).type == "string"
    with pytest.raises(ModelError, match="is not an object with properties"):
        struct_of(RecordingStatus)
    with pytest.raises(ModelError, match="is not a model of the contract"):
        columns_of(int)


@pytest.mark.parametrize("module", ["arrow", "polars", "spark"])
def test_a_missing_library_is_an_error_that_names_the_extra(module: str) -> None:
    library = {"arrow": "pyarrow", "polars": "polars", "spark": "pyspark"}[module]
    if importlib.util.find_spec(library) is not None:
        pytest.fail(f"{library} is installed, so nothing was tested")
    run = [sys.executable, "-c", f"import session_schema.{module}"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(run, capture_output=True, text=True, check=False, env=environment)
    assert f"pip install 'session-schema[{module}]'" in done.stderr
