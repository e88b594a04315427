//! The models in formats other than JSON.

use std::collections::BTreeMap;

use ciborium::Value as Cbor;
use ciborium::value::Integer;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use session_schema::{Session, from_str, to_string};

fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("it can be written");
    bytes
}

fn from_cbor<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    ciborium::from_reader(bytes).map_err(|error| error.to_string())
}

/// A model after a round trip through each format.
fn relayed<T: Serialize + DeserializeOwned>(model: &T) -> [T; 3] {
    let named = rmp_serde::to_vec_named(model).expect("it can be written");
    let compact = rmp_serde::to_vec(model).expect("it can be written");
    [
        from_cbor(&cbor(model)).expect("CBOR is read"),
        rmp_serde::from_slice(&named).expect("MessagePack is read"),
        rmp_serde::from_read(compact.as_slice()).expect("MessagePack is read"),
    ]
}

const TEXT: &str = concat!(
    r#"{"name":"n","lastSeen":1587667174725,"sourceBytes":41000000000,"ingestRate":0.1,"isHealthy":true,"issues":[],"#,
    r#""recordingStatus":"later","#,
    r#""profiles":[{"width":1280,"height":720,"name":"720p","bitrate":9007199254740993,"fps":-30,"crf":23}],"#,
    r#""a":null,"big":12345678901234567890,"hop":{"at":-1.5,"list":[true,"é"]},"whole":1.0}"#,
);

#[test]
fn cbor_and_message_pack_keep_sessions_with_unknown_properties() {
    let session: Session = from_str(TEXT).expect(TEXT);
    for read in relayed(&session) {
        assert_eq!(read, session);
        assert_eq!(to_string(&read).expect(TEXT), TEXT);
    }
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "event")]
enum Tagged {
    Ended(Session),
    Moved { by: Moved },
}

#[derive(Serialize, Deserialize)]
enum Moved {
    Hand { session: Session },
}

#[derive(Serialize, Deserialize)]
struct Flattened {
    seq: u8,
    #[serde(flatten)]
    session: Session,
}

#[test]
fn they_keep_them_in_containers_of_serde_too() {
    let session: Session = from_str(TEXT).expect(TEXT);
    for read in relayed(&Tagged::Ended(session.clone())) {
        assert!(matches!(read, Tagged::Ended(read) if read == session));
    }
    let by = Moved::Hand {
        session: session.clone(),
    };
    for read in relayed(&Tagged::Moved { by }) {
        assert!(
            matches!(read, Tagged::Moved { by: Moved::Hand { session: read } } if read == session)
        );
    }
    let flattened = Flattened {
        seq: 1,
        session: session.clone(),
    };
    for read in relayed(&flattened) {
        assert_eq!((read.seq, read.session), (1, session.clone()));
    }
    for read in relayed(&BTreeMap::from(
        [("a", session.clone())].map(|(key, it)| (key.to_owned(), it)),
    )) {
        assert_eq!(read["a"], session);
    }
}

/// A payload in CBOR with one more property.
fn with(key: &str, value: Cbor) -> Vec<u8> {
    let text = |text: &str| Cbor::Text(text.to_owned());
    cbor(&Cbor::Map(vec![
        (text("name"), text("n")),
        (text(key), value),
    ]))
}

#[test]
fn unknown_values_that_json_lacks_are_kept_as_json() {
    let long = "x".repeat(10_000);
    let integer = |number: i64| Cbor::Integer(Integer::from(number));
    for (value, expected) in [
        (Cbor::Bytes(vec![1, 255]), "[1,255]".to_owned()),
        (Cbor::Tag(1, Box::new(integer(5))), "5".to_owned()),
        (
            Cbor::Tag(2, Box::new(Cbor::Bytes(vec![1; 9]))),
            "18519084246547628289".to_owned(),
        ),
        (
            Cbor::Map(vec![
                (integer(-1), Cbor::Null),
                (Cbor::Bool(true), Cbor::Array(vec![])),
            ]),
            r#"{"-1":null,"true":[]}"#.to_owned(),
        ),
        (Cbor::Text(long.clone()), format!("{long:?}")),
    ] {
        let session: Session = from_cbor(&with("later", value)).expect("it is read");
        assert_eq!(
            session.unknown.get("later").map(|later| later.get()),
            Some(expected.as_str())
        );
    }
    let session: Session = from_cbor(&with(&long, Cbor::Null)).expect("it is read");
    assert!(session.unknown.get(&long).is_some());
}

#[test]
fn numbers_that_json_lacks_are_rejected() {
    for number in [f64::NAN, f64::INFINITY] {
        for key in ["lastSeen", "later"] {
            let error = from_cbor::<Session>(&with(key, Cbor::Float(number))).expect_err(key);
            assert!(
                error.contains(&format!("/{key}: ")) || error.contains("invalid value"),
                "{error}"
            );
        }
    }
    let key = Cbor::Map(vec![(Cbor::Null, Cbor::Null)]);
    assert!(from_cbor::<Session>(&with("later", key)).is_err());
}

#[test]
fn a_whole_float_is_an_integer_and_an_integer_a_number() {
    let profile = |width| {
        let text = |text: &str| Cbor::Text(text.to_owned());
        let number = |key, value| (text(key), value);
        Cbor::Map(vec![
            number("width", width),
            number("height", Cbor::Float(720.0)),
            number("bitrate", Cbor::Float(1.0)),
            number("fps", Cbor::Integer(Integer::from(1))),
            (text("name"), text("p")),
        ])
    };
    let read = |width| from_cbor::<Session>(&with("profiles", Cbor::Array(vec![profile(width)])));
    let session = read(Cbor::Float(1280.0)).expect("it is read");
    assert_eq!(
        session.profiles.map(|profiles| profiles[0].width),
        Some(1280)
    );
    assert!(read(Cbor::Float(1280.5)).is_err());
    assert!(read(Cbor::Text("1280".to_owned())).is_err());
    let session: Session =
        from_cbor(&with("lastSeen", Cbor::Integer(Integer::from(5)))).expect("it is read");
    assert_eq!(session.last_seen, Some(5.0));
}

#[derive(Serialize)]
struct WrongType {
    name: &'static str,
    issues: (&'static str, u8),
}

#[test]
fn errors_of_message_pack_have_a_path() {
    let (name, issues) = ("n", ("a", 1));
    let bytes = rmp_serde::to_vec_named(&WrongType { name, issues }).expect("it can be written");
    let error = rmp_serde::from_slice::<Session>(&bytes).expect_err("a wrong type");
    assert_eq!(
        error.to_string(),
        "/issues/1: invalid type: integer `1`, expected a string"
    );
}
