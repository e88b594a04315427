//! Reading: accepted payloads, kept properties, and errors.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use session_schema::{
    Encoder, Error, FfmpegProfile, Profile, RecordingStatus, Session, from_slice, from_str,
    to_string,
};

fn value_of<T: serde::Serialize>(model: &T) -> Value {
    serde_json::from_str(&to_string(model).expect("a model that was read can be written"))
        .expect("written text is JSON")
}

fn relay(text: &str) -> String {
    to_string(&from_str::<Session>(text).expect(text)).expect(text)
}

fn rejection(text: &str) -> Error {
    from_str::<Session>(text).expect_err(text)
}

#[test]
fn every_property_has_a_field() {
    let session: Session = from_str(
        r#"{"id": "s", "name": "n", "lastSeen": 1587667174725, "isHealthy": true, "issues": ["a"],
            "recordingStatus": "ready", "profiles": [{"width": 1280, "height": 720.0, "name": "720p",
            "bitrate": 4000, "fps": 3e1, "profile": "H264High", "encoder": "h264"}]}"#,
    )
    .unwrap();
    assert_eq!(session.id.as_deref(), Some("s"));
    assert_eq!(session.name, "n");
    assert_eq!(session.last_seen, Some(1_587_667_174_725.0));
    assert_eq!(session.is_healthy, Some(true));
    assert_eq!(session.issues, Some(vec!["a".to_owned()]));
    assert_eq!(session.recording_status, Some(RecordingStatus::Ready));
    assert_eq!(session.parent_id, None);
    let expected = FfmpegProfile::new(1280, 720, "720p", 4000, 30)
        .with_profile(Profile::H264High)
        .with_encoder(Encoder::H264);
    assert_eq!(session.profiles, Some(vec![expected]));
}

#[test]
fn unknown_properties_and_values_are_kept_at_every_depth() {
    for text in [
        r#"{"name":"n","later":{"a":[1,null,"x"]}}"#,
        r#"{"name":"n","digits":123456789012345678901234567890.10}"#,
        r#"{"name":"n","ID":"another","Name":"other"}"#,
        r#"{"name":"n","recordingStatus":"archived"}"#,
        r#"{"name":"n","profiles":[{"width":1,"height":1,"name":"","bitrate":1,"fps":0,"encoder":"av1","crf":23}]}"#,
        r#"{"name":"n","later":null}"#,
    ] {
        assert_eq!(relay(text), text);
    }
}

#[test]
fn null_on_an_optional_property_reads_as_absent() {
    assert_eq!(
        relay(r#"{"name":"n","isHealthy":null,"issues":null,"recordingStatus":null}"#),
        r#"{"name":"n"}"#
    );
}

#[test]
fn an_empty_list_stays_an_empty_list() {
    assert_eq!(
        relay(r#"{"name":"n","issues":[],"profiles":[]}"#),
        r#"{"name":"n","issues":[],"profiles":[]}"#
    );
}

#[test]
fn bounds_lengths_and_formats_are_not_checked() {
    let text = r#"{"id":"","name":"","lastSeen":-1.5,"recordingUrl":"no uri"}"#;
    assert_eq!(relay(text), text);
}

#[test]
fn integers_are_written_without_a_fraction() {
    assert_eq!(
        relay(r#"{"name":"n","lastSeen":1587667174725.0,"sourceBytes":4.1e10,"ingestRate":0.1}"#),
        r#"{"name":"n","lastSeen":1587667174725,"sourceBytes":41000000000,"ingestRate":0.1}"#
    );
}

#[test]
fn errors_have_a_pointer_and_a_message() {
    for (text, pointer, message) in [
        (r#"{}"#, "", r#"the required property "name" is missing"#),
        (
            r#"{"name": null}"#,
            "/name",
            "invalid type: null, expected a string",
        ),
        (
            r#"{"name": "n", "isHealthy": "true"}"#,
            "/isHealthy",
            r#"invalid type: string "true", expected a boolean"#,
        ),
        (
            r#"{"name": "n", "lastSeen": true}"#,
            "/lastSeen",
            "invalid type: boolean `true`, expected a number",
        ),
        (
            r#"{"name": "n", "issues": ["a", 1]}"#,
            "/issues/1",
            "invalid type: integer `1`, expected a string",
        ),
        (
            r#"{"name": "n", "recordingStatus": 1}"#,
            "/recordingStatus",
            r#"invalid type: integer `1`, expected a string such as "waiting" or "ready" or "none""#,
        ),
        (
            r#"{"name": "n", "profiles": [{"width": 1280.5}]}"#,
            "/profiles/0/width",
            "invalid value: floating point `1280.5`, expected an integer of at most 64 bits",
        ),
        (
            r#"{"name": "n", "profiles": [{"width": 1}]}"#,
            "/profiles/0",
            r#"the required property "height" is missing"#,
        ),
        (
            r#"{"name": "n", "profiles": {}}"#,
            "/profiles",
            "invalid type: map, expected an array",
        ),
        (
            r#"[]"#,
            "",
            "invalid type: sequence, expected an object: Session",
        ),
    ] {
        let error = rejection(text);
        assert_eq!(
            (error.pointer(), error.message()),
            (pointer, message),
            "{text}"
        );
    }
}

#[test]
fn errors_have_a_line_and_a_column() {
    let error = rejection("{\n  \"name\": 1\n}");
    assert_eq!(
        error.to_string(),
        "/name: invalid type: integer `1`, expected a string (line 2, column 11)"
    );
    assert_eq!((error.line(), error.column()), (2, 11));
}

#[test]
fn text_that_is_not_json_is_rejected() {
    for text in [
        "",
        "{",
        r#"{"name": "n"} x"#,
        r#"{"name": "n",}"#,
        r#"{"name": 'n'}"#,
        "\u{feff}{\"name\": \"n\"}",
    ] {
        assert!(rejection(text).line() > 0, "{text}");
    }
    assert!(from_slice::<Session>(b"{\"name\": \"\xff\"}").is_err());
}

#[test]
fn a_known_property_in_unknown_is_not_written() {
    let mut session = Session::new("n");
    session.unknown.insert("lastSeen", &1).unwrap();
    let error = to_string(&session).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#""lastSeen" is a known property: set its field instead"#
    );
}

#[test]
fn a_number_that_json_cannot_represent_is_not_written() {
    for number in [f64::NAN, f64::INFINITY] {
        assert!(to_string(&Session::new("n").with_last_seen(number)).is_err());
    }
}

#[test]
fn unknown_properties_are_equal_if_their_values_are() {
    let session = |text: &str| from_str::<Session>(text).unwrap();
    let one = session(r#"{"name": "n", "hop": {"a": 1, "b": [2.0]}}"#);
    assert_eq!(
        one,
        session(r#"{"hop": {"b": [2], "a": 1.0}, "name": "n"}"#)
    );
    assert_ne!(
        one,
        session(r#"{"hop": {"b": [2], "a": "1"}, "name": "n"}"#)
    );
    assert_ne!(one, session(r#"{"name": "n"}"#));
}

#[test]
fn a_model_is_built_from_required_properties_and_optional_ones() {
    let profile = FfmpegProfile::new(1280, 720, "720p", 4_000, 30).with_encoder("av1");
    let session = Session::new("n")
        .with_issues(["a", "b"])
        .with_profiles([profile])
        .with_record(false);
    assert_eq!(
        value_of(&session),
        json!({
            "name": "n", "issues": ["a", "b"], "record": false,
            "profiles": [{ "width": 1280, "height": 720, "name": "720p", "bitrate": 4000, "fps": 30, "encoder": "av1" }],
        })
    );
}

#[test]
fn serde_json_reads_and_writes_the_models_too() {
    let value = json!({ "name": "n", "hop": { "at": 1 } });
    let session: Session = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&session).unwrap(), value);
}

#[test]
fn a_number_of_milliseconds_is_a_time() {
    let session = Session::new("n").with_created_at(1_587_667_174_725.9);
    let expected = SystemTime::UNIX_EPOCH + Duration::from_millis(1_587_667_174_725);
    assert_eq!(session.created_at_time(), Some(expected));
    assert_eq!(session.last_seen_time(), None);
    assert_eq!(session.with_created_at(f64::NAN).created_at_time(), None);
}
