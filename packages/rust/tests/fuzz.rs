//! Whatever comes, reading it does not panic, and what is accepted is written as it came.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use session_schema::{FfmpegProfile, Session, from_slice, to_vec};

/// Values that hit the properties of the models, rightly and wrongly.
fn payload() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-10_i32..2000).prop_map(|number| json!(f64::from(number))),
        "\\PC{0,8}".prop_map(Value::from),
        prop::sample::select(vec!["ready", "h264", "H264High", "archived"]).prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 64, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(key(), inner, 0..12)
                .prop_map(|entries| Value::Object(Map::from_iter(entries))),
        ]
    })
}

fn key() -> impl Strategy<Value = String> {
    let known = [
        "name",
        "id",
        "lastSeen",
        "issues",
        "isHealthy",
        "profiles",
        "recordingStatus",
        "width",
        "height",
        "bitrate",
        "fps",
        "encoder",
    ];
    prop_oneof![4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,6}"]
}

/// A session that has its name, so that it is worth a look behind it.
fn session() -> impl Strategy<Value = Value> {
    btree_map(key(), payload(), 0..12).prop_map(|entries| {
        let mut session = Map::from_iter(entries);
        session.insert("name".to_owned(), json!("n"));
        Value::Object(session)
    })
}

/// Whether a value is what was there before, but for the nulls that stand for nothing.
fn is_kept(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            after.keys().all(|key| before.contains_key(key))
                && before.iter().all(|(key, value)| match after.get(key) {
                    Some(after) => is_kept(value, after),
                    None => value.is_null(),
                })
        }
        (Value::Array(before), Value::Array(after)) => {
            before.len() == after.len()
                && before
                    .iter()
                    .zip(after)
                    .all(|(before, after)| is_kept(before, after))
        }
        (Value::Number(before), Value::Number(after)) => before.as_f64() == after.as_f64(),
        _ => before == after,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_accepted_comes_back(payload in prop_oneof![session(), payload()]) {
        let text = payload.to_string();
        if let Ok(session) = from_slice::<Session>(text.as_bytes()) {
            let written = to_vec(&session).expect("what was read can be written");
            let value: Value = serde_json::from_slice(&written).expect("what is written is JSON");
            prop_assert!(is_kept(&payload, &value), "{payload} became {value}");
            prop_assert_eq!(from_slice::<Session>(&written).expect("what is written can be read"), session);
        }
    }

    #[test]
    fn an_error_points_into_the_payload(payload in prop_oneof![session(), payload()]) {
        if let Err(error) = from_slice::<Session>(payload.to_string().as_bytes()) {
            prop_assert!(payload.pointer(error.pointer()).is_some(), "{error}");
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..64)) {
        // What comes of it does not matter here.
        let _ = from_slice::<Session>(&bytes);
        let _ = from_slice::<FfmpegProfile>(&bytes);
    }

    #[test]
    fn no_damage_to_a_payload_makes_it_panic(payload in session(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = payload.to_string().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = from_slice::<Session>(&bytes);
        bytes.truncate(at);
        let _ = from_slice::<Session>(&bytes);
    }
}
