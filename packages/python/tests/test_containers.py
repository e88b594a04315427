"""Models in containers, in models of users, and as base classes."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, RootModel, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as pydantic_dataclass

from session_schema import AssignmentError, DecodeError, ModelError, RecordingStatus, Session

TEXT = (
    '{"name":"n","lastSeen":5,"recordingStatus":"archived",'
    '"profiles":[{"width":1,"height":1,"name":"p","bitrate":1,"fps":1,"crf":1.0}],'
    '"region":"fra","last_seen":{"a":null}}'
)


class Event(BaseModel):
    session: Session
    history: list[Session] = []
    by_status: dict[RecordingStatus, Session] = {}


@pydantic_dataclass
class Record:
    session: Session


@dataclass
class Plain:
    session: Session


class My(Session):
    region: str | None = None
    at_home: bool = False


class Frozen(Session):
    model_config = ConfigDict(frozen=True)


def test_every_container_reads_and_writes_without_loss() -> None:
    cases: list[tuple[Any, str]] = [
        (Session, TEXT),
        (list[Session], f"[{TEXT}]"),
        (dict[str, Session], f'{{"a":{TEXT}}}'),
        (Session | None, TEXT),
        (RootModel[list[Session]], f"[{TEXT}]"),
        (Event, f'{{"session":{TEXT},"history":[{TEXT}],"by_status":{{"ready":{TEXT}}}}}'),
        (Record, f'{{"session":{TEXT}}}'),
        (Plain, f'{{"session":{TEXT}}}'),
    ]
    for type_, text in cases:
        adapter: TypeAdapter[Any] = TypeAdapter(type_)
        value = adapter.validate_json(text)
        assert adapter.dump_json(value).decode() == text
        assert adapter.validate_python(adapter.dump_python(value, mode="json")) == value
        assert "$defs" in adapter.json_schema()


def test_methods_of_pydantic_read_and_write_the_same() -> None:
    session = Session.from_json(TEXT)
    assert Session.model_validate_json(TEXT) == session
    assert Session.model_validate(session) is session
    assert session.model_dump_json() == session.to_json() == TEXT
    assert session.model_dump(mode="json") == session.to_dict()
    dumped = session.model_dump(by_alias=False, exclude={"last_seen"})
    assert Session.model_validate(dumped, by_name=True).profiles == session.profiles


def test_copies_are_equal_and_independent() -> None:
    session = Session.from_json(TEXT)
    for other in (
        session.model_copy(),
        session.model_copy(deep=True),
        copy.copy(session),
        copy.deepcopy(session),
        pickle.loads(pickle.dumps(session)),
    ):
        assert other == session
        assert other.to_json() == TEXT
        other.unknown["zone"] = 1
        other.name = "m"
    assert session.to_json() == TEXT
    assert session.model_copy(deep=True).profiles is not session.profiles


def test_a_copy_checks_what_it_changes() -> None:
    session = Session.from_json(TEXT)
    other = session.model_copy(update={"recording_status": "ready", "last_seen": None, "zone": 1})
    assert other.recording_status is RecordingStatus.READY
    assert (other.last_seen, other.unknown["zone"]) == (None, 1)
    assert other.profiles is session.profiles
    update: dict[str, Any]
    for update in ({"name": 5}, {"lastSeen": 5}):
        with pytest.raises(AssignmentError):
            session.model_copy(update=update)
    assert session.to_json() == TEXT


def test_a_frozen_model_can_be_copied_with_changes() -> None:
    frozen = Frozen.from_json(TEXT)
    with pytest.raises(AssignmentError, match=r"^Frozen at /name is frozen$"):
        frozen.name = "m"
    assert frozen.model_copy(update={"name": "m"}).to_json() == TEXT.replace('"n"', '"m"')


def test_a_subclass_has_fields_of_its_own() -> None:
    mine = My.from_json(TEXT)
    assert (mine.region, list(mine.unknown)) == ("fra", ["last_seen"])
    mine = My(name="n", region="fra", at_home=True, recording_status="ready")
    text = '{"name":"n","recordingStatus":"ready","region":"fra","atHome":true}'
    assert mine.to_json() == text
    assert My.from_json(text) == mine
    assert isinstance(Event(session=mine).session, My)
    with pytest.raises(DecodeError, match=r'^My at /at_home must be spelled "atHome", as in JSON$'):
        My.from_dict({"name": "n", "at_home": True})


def test_a_dict_in_a_constructor_has_the_keys_of_the_json() -> None:
    profile = {"width": 1, "height": 1, "name": "p", "bitrate": 1, "fps": 1}
    values: dict[str, Any] = {"name": "n", "profiles": [{**profile, "fpsDen": 2}]}
    session = Session(**values)
    assert session.profiles is not None
    assert (session.profiles[0].fps_den, session.profiles[0].unknown) == (2, {})
    values = {"name": "n", "profiles": [{**profile, "fps_den": 2}]}
    with pytest.raises(
        AssignmentError, match=r'^Session at /profiles/0/fps_den must be spelled "f'
    ):
        Session(**values)
    with pytest.raises(
        AssignmentError, match=r'^Session at /profiles/0/fps_den must be spelled "f'
    ):
        session.profiles = values["profiles"]


def test_one_class_covers_all_errors() -> None:
    session = Session(name="n")
    values: dict[str, Any] = {"nam": "n", "lastSeen": 1}
    for raises in (
        lambda: Session.from_json("{"),
        lambda: Session.from_dict({"name": 1}),
        lambda: Session(**values),
        lambda: RecordingStatus.from_json("1"),
        lambda: setattr(session, "name", 1),
        lambda: setattr(session, "nam", 1),
        lambda: session.unknown.update(name=1),
        lambda: session.unknown.update(at=object()),
        lambda: session.model_copy(update={"name": 1}),
        lambda: Session(name="\ud800").to_json(),
        lambda: RecordingStatus("\ud800").to_json(),
    ):
        with pytest.raises(ModelError) as caught:
            raises()
        error = caught.value
        assert (error.errors[0].pointer, error.errors[0].message) == (error.pointer, error.message)
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.args, str(again)) == (type(error), error.args, str(error))
        assert not isinstance(error, ValidationError)
    with pytest.raises(TypeError) as unexpected:
        Session(**values)
    assert str(unexpected.value).splitlines() == [
        "Session() got an unexpected argument 'nam'",
        "Session() got an unexpected argument 'lastSeen'",
    ]
