"""The JSON schema that pydantic generates, for example for FastAPI."""

from session_schema import FfmpegProfile, Session


def test_the_json_schema_has_the_keys_and_descriptions_of_the_contract() -> None:
    for schema in (Session.model_json_schema(), Session.model_json_schema(mode="serialization")):
        assert schema["required"] == ["name"]
        assert {"lastSeen", "recordingStatus", "mp4Url"} <= schema["properties"].keys()
        assert schema["$defs"]["FfmpegProfile"]["properties"]["width"]["type"] == "integer"
    description = FfmpegProfile.model_fields["width"].description
    assert description == "Width of the picture. Unit: pixels. At least 128."
