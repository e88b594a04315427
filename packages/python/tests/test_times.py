"""Times: numbers of milliseconds as aware datetimes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any, ClassVar

import pytest

from session_schema import Model, Session
from session_schema._model import ValueModel
from session_schema._times import time_of
from session_schema._values import Integer, Maybe


class Moment(ValueModel):
    root: Integer


class Visit(Model):
    at: Maybe[Integer] = None
    since: Maybe[Moment] = None

    at_time: ClassVar = time_of("at")
    since_time: ClassVar = time_of("since")


@pytest.mark.parametrize(
    ("number", "time"),
    [
        (0, "1970-01-01T00:00:00+00:00"),
        (1587667174725, "2020-04-23T18:39:34.725000+00:00"),
        (1.9, "1970-01-01T00:00:00.001000+00:00"),
        (-1.9, "1969-12-31T23:59:59.999000+00:00"),
        (-62135596800000, "0001-01-01T00:00:00+00:00"),
        (253402300799999.5, "9999-12-31T23:59:59.999000+00:00"),
    ],
)
def test_a_number_of_milliseconds_is_a_time_in_utc(number: float, time: str) -> None:
    found = Session(name="n", last_seen=number).last_seen_time
    assert found is not None
    assert found.isoformat() == time
    assert found.utcoffset() == timedelta(0)


@pytest.mark.parametrize("number", [None, 253402300800000, -62135596800001, 1e300, -8.64e15])
def test_an_absent_time_or_one_out_of_range_is_none(number: float | None) -> None:
    assert Session(name="n", created_at=number).created_at_time is None


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_a_number_that_is_not_finite_has_no_time(number: float) -> None:
    assert Session.model_construct(name="n", created_at=number).created_at_time is None


def test_an_integer_or_a_model_of_a_number_may_be_a_time() -> None:
    visit = Visit.from_dict({"at": 1000, "since": 2000})
    assert visit.at_time == datetime(1970, 1, 1, 0, 0, 1, tzinfo=timezone.utc)
    assert visit.since_time == datetime(1970, 1, 1, 0, 0, 2, tzinfo=timezone.utc)
    assert Visit(at=10**400).at_time is None


def test_a_time_is_not_a_property() -> None:
    session = Session(name="n", last_seen=1)
    assert session.to_json() == '{"name":"n","lastSeen":1}'
    assert "last_seen_time" not in Session.model_fields
    kept = '{"name":"n","last_seen_time":1,"lastSeenTime":2}'
    assert Session.from_json(kept).to_json() == kept
    assert Session.from_json(kept).last_seen_time is None
    values: dict[str, Any] = {"name": "n", "last_seen_time": 1}
    with pytest.raises(TypeError, match="unexpected argument 'last_seen_time'"):
        Session(**values)
    with pytest.raises(AttributeError, match="last_seen_time"):
        session.last_seen_time = None  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
