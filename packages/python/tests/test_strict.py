"""Strict validation."""

import pytest

from session_schema import Encoder, Model, Session
from session_schema._formats import FORMATS
from session_schema.strict import (
    ValidationResult,
    Verdict,
    _bundle,
    _validator,
    judge,
    judge_json,
    validate,
    validate_json,
)


def issues(result: ValidationResult) -> list[tuple[str, str]]:
    return [(issue.pointer, issue.keyword) for issue in result.issues]


def test_a_valid_payload_is_accepted() -> None:
    session = Session(name="n", recording_url="https://example.com/a", profiles=[])
    assert validate(Session, session.to_dict()) == ValidationResult(())
    assert validate_json(Session, session.to_json()).accepted
    assert validate(Encoder, "h264").accepted


def test_the_deprecated_names_warn_and_return_the_same() -> None:
    with pytest.warns(DeprecationWarning, match=r"^Use validate\.$"):
        assert judge(Encoder, "h264") == validate(Encoder, "h264")
    with pytest.warns(DeprecationWarning, match=r"^Use validate_json\.$"):
        assert judge_json(Encoder, '"h264"') == validate_json(Encoder, '"h264"')
    assert Verdict is ValidationResult


def test_every_issue_has_a_pointer_and_a_keyword() -> None:
    result = validate_json(
        Session,
        """{"lastSeen": -1, "recordingUrl": "no uri", "recordingStatus": "archived", "extra": 1,
        "profiles": [{"width": 12.5, "height": 720, "name": "", "bitrate": 4000, "fps": true}]}""",
    )
    assert not result.accepted
    assert issues(result) == [
        ("", "additionalProperties"),
        ("", "required"),
        ("/lastSeen", "minimum"),
        ("/profiles/0/fps", "type"),
        ("/profiles/0/name", "minLength"),
        ("/profiles/0/width", "minimum"),
        ("/profiles/0/width", "type"),
        ("/recordingStatus", "enum"),
        ("/recordingUrl", "format"),
    ]
    assert "-1 is less than the minimum of 0" in [issue.message for issue in result.issues]


def test_a_message_quotes_only_the_start_of_a_long_value() -> None:
    [issue] = validate(Session, {"name": ["x" * 10_000]}).issues
    assert len(issue.message) < 250


def test_a_class_that_is_not_a_model_raises_value_error() -> None:
    with pytest.raises(
        ValueError, match=r"Model is not a model of the contract; the models are .*Session"
    ):
        validate(Model, {})


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("date", ["2020-02-29", "0000-02-29"], ["2019-02-29", "2020-1-1", "٢٠٢٠-01-01"]),
        (
            "date-time",
            ["2020-04-23t18:39:34.5+02:00", "2016-12-31T23:59:60Z", "2016-12-31T15:59:60-08:00"],
            ["2020-04-23 18:39:34Z", "2020-04-23T18:39:34+02", "2020-04-23T18:39:60Z"],
        ),
        ("duration", ["PT1H", "P1Y2M3DT4H5M6S", "P2W"], ["P", "P1Y2D", "PT1H2S", "PT1H\n"]),
        ("email", ["a.b@example.com", "a@b", '"a b"@[IPv6:::1]'], ["a", "a@@b", "a@-b", "ä@b"]),
        (
            "hostname",
            ["example.com", "a-b.c"],
            ["", "-a", "a..b", "a.", "a" * 64, "a." * 126 + "ab"],
        ),
        ("ipv4", ["192.0.2.1"], ["256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4.5", "1.2.3.4."]),
        ("ipv6", ["::1", "2001:db8::1", "::ffff:1.2.3.4"], ["1", "::1%eth0", "1::2::3"]),
        ("time", ["00:00:00.5+02:00", "00:59:60+01:00"], ["18:39", "18:39:34", "18:39:34+24:00"]),
        (
            "uri",
            ["https://example.com/a?b#c", "urn:a:b", "http://[::1]:80/", "http://[v1.a]/", "a:"],
            ["/a", "https://a b", "http://[::g]/", "a:%zz", "http://a:b", "http://a\n", "http://ä"],
        ),
        ("uri-reference", ["../a?b#c", "", "#a", "//a"], ["a b", "\\", "\ud800"]),
        (
            "uuid",
            ["de7818e7-610a-4057-8f6f-b785dc1e6f88"],
            ["de7818e7", "urn:uuid:de7818e7-610a-4057-8f6f-b785dc1e6f88"],
        ),
    ],
)
def test_a_format_accepts_and_rejects_as_the_contract_defines(
    name: str, good: list[str], bad: list[str]
) -> None:
    check = FORMATS[name]
    assert {text: check(text) for text in good} == dict.fromkeys(good, True)
    assert {text: check(text) for text in bad} == dict.fromkeys(bad, False)


def test_the_length_of_a_string_does_not_matter() -> None:
    assert FORMATS["uri"]("https://a/" + "b" * 1_000_000)
    assert not FORMATS["uri"]("https://a/" + "b" * 1_000_000 + " ")


def test_a_reference_leads_to_our_own_keywords_too() -> None:
    validator = _validator("Session", "bundle")
    [model] = [
        schema for schema in _bundle("bundle")["$defs"].values() if schema["title"] == "Session"
    ]
    inner = validator.evolve(schema=model)
    assert type(inner) is type(validator)
    cents = inner.evolve(schema={"multipleOf": 0.1})
    assert [value for value in (0.3, 0.1 + 0.2, 1e300, 7, True) if not cents.is_valid(value)] == [
        0.1 + 0.2
    ]
    dozens = inner.evolve(schema={"multipleOf": 12})
    assert [value for value in (24, 24.0, 25, 1e300, 1.2e301) if dozens.is_valid(value)] == [
        24,
        24.0,
        1.2e301,
    ]
