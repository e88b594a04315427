//! A model inside the containers of serde, which buffer values in different ways, and of the standard library.

// Users may hold models without a box.
#![allow(clippy::large_enum_variant)]

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use session_schema::{ErrorBody, Session};

const PROPERTIES: &str = concat!(
    r#""region":"fra","hop":{"b":[1,null,-2.5,"x"],"a":true},"name":"n","lastSeen":1.5,"sourceBytes":41000000000,"isHealthy":null,"#,
    r#""recordingStatus":"later","profiles":[{"crf":23,"width":1280.0,"height":720,"name":"720p","bitrate":9007199254740993,"fps":3e1}],"#,
    r#""big":12345678901234567890"#,
);

/// The session as it is written: without the null, and with integers without a fraction.
fn written() -> Value {
    json!({
        "region": "fra", "hop": { "b": [1, null, -2.5, "x"], "a": true }, "name": "n", "lastSeen": 1.5, "sourceBytes": 41_000_000_000_i64,
        "recordingStatus": "later", "big": 12_345_678_901_234_567_890_u64,
        "profiles": [{ "crf": 23, "width": 1280, "height": 720, "name": "720p", "bitrate": 9_007_199_254_740_993_i64, "fps": 30 }],
    })
}

fn with(mut session: Value, properties: Value) -> Value {
    let more = properties.as_object().expect("an object").clone();
    session.as_object_mut().expect("an object").extend(more);
    session
}

/// Reads a text in each way that serde_json has, and checks what is written.
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(text: &str, expected: &Value) {
    let value: T = serde_json::from_str(text).expect(text);
    let again = serde_json::to_string(&value).expect(text);
    let back: Value = serde_json::from_str(&again).expect(&again);
    assert_eq!(&back, expected, "{text}");
    assert_eq!(
        serde_json::to_value(&value).expect(text),
        *expected,
        "{text}"
    );
    let others: [T; 4] = [
        serde_json::from_slice(text.as_bytes()).expect(text),
        serde_json::from_reader(text.as_bytes()).expect(text),
        serde_json::from_value(serde_json::from_str(text).expect(text)).expect(text),
        session_schema::from_str(text).expect(text),
    ];
    for other in others {
        assert_eq!(other, value, "{text}");
    }
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Flattened {
    seq: u64,
    #[serde(flatten)]
    more: More,
    #[serde(flatten)]
    session: Session,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct More {
    trace: String,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "event")]
enum Tagged {
    Ended(Session),
    Moved { session: Session, to: Inner },
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
enum Inner {
    Pair(Session, u8),
    Named { session: Box<Session> },
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "event", content = "payload")]
enum Adjacent {
    Ended(Session),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(untagged)]
enum Untagged {
    Number(i64),
    Error(ErrorBody),
    Session(Session),
    Sessions(Vec<Session>),
}

#[test]
fn flatten_keeps_the_properties_that_earlier_fields_leave() {
    let expected = with(written(), json!({ "seq": 1, "trace": "t" }));
    check::<Flattened>(
        &format!(r#"{{"seq":1,{PROPERTIES},"trace":"t"}}"#),
        &expected,
    );
    check::<Flattened>(
        &format!(r#"{{{PROPERTIES},"trace":"t","seq":1}}"#),
        &expected,
    );
    let flattened: Flattened = serde_json::from_value(expected).expect("it is read");
    assert_eq!(flattened.session.unknown.len(), 3);
}

#[test]
fn a_tag_may_be_anywhere() {
    let ended = with(written(), json!({ "event": "Ended" }));
    check::<Tagged>(&format!(r#"{{"event":"Ended",{PROPERTIES}}}"#), &ended);
    check::<Tagged>(&format!(r#"{{{PROPERTIES},"event":"Ended"}}"#), &ended);
    for (inner, to) in [
        (
            format!(r#"{{"Pair":[{{{PROPERTIES}}},2]}}"#),
            json!({ "Pair": [written(), 2] }),
        ),
        (
            format!(r#"{{"Named":{{"session":{{{PROPERTIES}}}}}}}"#),
            json!({ "Named": { "session": written() } }),
        ),
    ] {
        let moved = json!({ "event": "Moved", "session": written(), "to": to });
        check::<Tagged>(
            &format!(r#"{{"event":"Moved","session":{{{PROPERTIES}}},"to":{inner}}}"#),
            &moved,
        );
        check::<Tagged>(
            &format!(r#"{{"session":{{{PROPERTIES}}},"to":{inner},"event":"Moved"}}"#),
            &moved,
        );
    }
}

#[test]
fn adjacent_content_may_be_before_its_tag() {
    let expected = json!({ "event": "Ended", "payload": written() });
    check::<Adjacent>(
        &format!(r#"{{"event":"Ended","payload":{{{PROPERTIES}}}}}"#),
        &expected,
    );
    check::<Adjacent>(
        &format!(r#"{{"payload":{{{PROPERTIES}}},"event":"Ended"}}"#),
        &expected,
    );
}

#[test]
fn untagged_enums_try_one_model_after_the_other() {
    check::<Untagged>(&format!("{{{PROPERTIES}}}"), &written());
    check::<Untagged>(&format!("[{{{PROPERTIES}}}]"), &json!([written()]));
    let error = json!({ "errors": ["e"], "later": [1] });
    check::<Untagged>(&error.to_string(), &error);
    let read: Untagged = serde_json::from_value(error).expect("it is read");
    assert!(matches!(read, Untagged::Error(_)));
}

#[test]
fn the_containers_of_the_standard_library_hold_models() {
    let text = format!("{{{PROPERTIES}}}");
    let (list, map) = (format!("[{text},null]"), format!(r#"{{"a/b":{text}}}"#));
    check::<Session>(&text, &written());
    check::<Box<Session>>(&text, &written());
    check::<Cow<'_, Session>>(&text, &written());
    check::<Vec<Option<Session>>>(&list, &json!([written(), null]));
    check::<HashMap<String, Session>>(&map, &json!({ "a/b": written() }));
}

#[test]
fn plain_serde_json_keeps_every_digit_and_the_text_of_unknown_properties() {
    let text = r#"{"name":"n","later":{"z": 1.50,"a":12345678901234567890123,"b":1e400}}"#;
    let session: Session = serde_json::from_str(text).expect(text);
    assert_eq!(serde_json::to_string(&session).expect(text), text);
}

/// Without the feature `arbitrary_precision` of serde_json, serde's buffer has numbers of 64 bits.
#[test]
fn buffered_unknown_numbers_are_as_exact_as_those_of_serde_json() {
    let text = r#"{"name":"n","seq":1,"trace":"t","later":[12345678901234567890123,0.12345678901234567890123]}"#;
    let read: Flattened = serde_json::from_str(text).expect(text);
    let value: Value = serde_json::from_str(text).expect(text);
    let later = read.session.unknown.get("later").map(|later| later.get());
    assert_eq!(later, Some(value["later"].to_string().as_str()));
}

/// serde_json passes on exact numbers as maps with such a key. A payload can't use it to write invalid JSON.
#[test]
fn a_private_key_of_serde_json_in_a_payload_does_no_harm() {
    for inner in [
        r#"{"$serde_json::private::Number":"1,2"}"#,
        r#"{"$serde_json::private::Number":[1]}"#,
        r#"{"$serde_json::private::RawValue":"[1"}"#,
        r#"{"a":1,"$serde_json::private::Number":"1"}"#,
    ] {
        let text = format!(r#"{{"name":"n","seq":1,"trace":"t","later":{inner}}}"#);
        // With the feature, serde_json itself rejects some of them.
        if let Ok(read) = serde_json::from_str::<Flattened>(&text) {
            let later = read.session.unknown.get("later").map(|later| later.get());
            assert_eq!(later, Some(inner));
        }
        let plain: Session = serde_json::from_str(&text).expect(&text);
        assert_eq!(
            plain.unknown.get("later").map(|later| later.get()),
            Some(inner)
        );
    }
}

#[test]
fn wrong_types_are_rejected_in_every_container() {
    for wrong in [
        r#""lastSeen":"1""#,
        r#""lastSeen":{}"#,
        r#""lastSeen":[1]"#,
        r#""lastSeen":true"#,
        r#""isHealthy":"true""#,
        r#""recordingStatus":1"#,
        r#""profiles":[{"width":1280.5,"height":1,"name":"","bitrate":1,"fps":1}]"#,
        r#""profiles":[{"width":1e20,"height":1,"name":"","bitrate":1,"fps":1}]"#,
    ] {
        let payload = format!(r#"{{"name":"n",{wrong}}}"#);
        let flat = format!(r#"{{"name":"n","seq":1,"trace":"t",{wrong}}}"#);
        assert!(
            serde_json::from_str::<Session>(&payload).is_err(),
            "{wrong}"
        );
        assert!(
            serde_json::from_str::<Untagged>(&payload).is_err(),
            "{wrong}"
        );
        assert!(serde_json::from_str::<Flattened>(&flat).is_err(), "{wrong}");
    }
}

#[test]
fn errors_of_serde_json_have_a_path_and_a_place() {
    for (text, message) in [
        (
            r#"{"name": "n", "profiles": [{"width": "wide"}]}"#,
            r#"/profiles/0/width: invalid type: string "wide", expected an integer of at most 64 bits at line 1 column 43"#,
        ),
        (
            "{\"name\": \"n\",\n \"profiles\": [{\"width\": 1}]}",
            r#"/profiles/0: the required property "height" is missing at line 2 column 26"#,
        ),
        (
            r#"{"name": "n", "lastSeen": 1e400}"#,
            "/lastSeen: number out of range at line 1 column 31",
        ),
        (
            "[]",
            "invalid type: sequence, expected an object: Session at line 1 column 0",
        ),
    ] {
        let error = serde_json::from_str::<Session>(text).expect_err(text);
        assert_eq!(error.to_string(), message);
        assert!(error.is_data());
    }
    let flat = r#"{"seq": 1, "trace": "t", "name": "n", "profiles": [{"width": null}]}"#;
    let error = serde_json::from_str::<Flattened>(flat).expect_err(flat);
    assert!(
        error
            .to_string()
            .starts_with("/profiles/0/width: invalid type: null"),
        "{error}"
    );
}

#[test]
fn errors_of_syntax_and_of_the_end_stay_what_they_are() {
    let start = r#"{"name": "n", "profiles": [{"width": 1"#;
    assert!(
        serde_json::from_str::<Session>(start)
            .expect_err(start)
            .is_eof()
    );
    let wrong = format!("{start}.x");
    assert!(
        serde_json::from_str::<Session>(&wrong)
            .expect_err(start)
            .is_syntax()
    );
}

#[test]
fn from_str_adds_the_path_outside_the_model() {
    let pointer = |text: &str| {
        let error =
            session_schema::from_str::<Vec<HashMap<String, Session>>>(text).expect_err(text);
        assert!(error.message().starts_with("invalid type: "), "{error}");
        error.pointer().to_owned()
    };
    let inner = r#"{"name":"n","profiles":[{"width":null}]}"#;
    assert_eq!(
        pointer(&format!(r#"[{{}},{{"a: b":{inner}}}]"#)),
        "/1/a: b/profiles/0/width"
    );
    let text = format!(r#"[{inner}]"#);
    let error = session_schema::from_str::<Untagged>(&text).expect_err(&text);
    assert_eq!(error.pointer(), "");
}
