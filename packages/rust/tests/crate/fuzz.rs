//! Reading never panics, and accepted payloads are written unchanged.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use session_schema::{FfmpegProfile, Session, from_slice, to_vec};

/// Values with the properties of the models, valid and invalid.
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

/// A session with a name, so that reading doesn't always fail there.
fn session() -> impl Strategy<Value = Value> {
    btree_map(key(), payload(), 0..12).prop_map(|entries| {
        let mut session = Map::from_iter(entries);
        session.insert("name".to_owned(), json!("n"));
        Value::Object(session)
    })
}

/// A fixture in which some values are replaced.
fn changed() -> impl Strategy<Value = Value> {
    let changes = vec((any::<prop::sample::Index>(), payload()), 0..4);
    (prop::sample::select(FIXTURES.as_slice()), changes).prop_map(|(mut session, changes)| {
        for (index, value) in changes {
            let pointers = pointers(&session);
            if let Some(found) = session.pointer_mut(index.get::<String>(&pointers)) {
                *found = value;
            }
        }
        session
    })
}

/// The payloads of the fixtures, if they are next to this crate, and two more.
static FIXTURES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let profile = json!({ "width": 1280, "height": 720, "name": "720p", "bitrate": 4000, "fps": 30, "encoder": "h264" });
    let mut payloads = vec![
        json!({ "name": "n" }),
        json!({ "name": "n", "recordingStatus": "ready", "issues": ["x"], "profiles": [profile] }),
    ];
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/payloads"),
        &mut payloads,
    );
    payloads
});

fn collect(folder: &Path, payloads: &mut Vec<Value>) {
    // The crate may be used without the fixtures.
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, payloads);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = fs::read_to_string(&path).expect("the file is readable");
            let mut fixture: Value = serde_json::from_str(&text).expect("a fixture is JSON");
            payloads.push(fixture["payload"].take());
        }
    }
}

/// The pointers to a value and all values in it.
fn pointers(value: &Value) -> Vec<String> {
    let inside: Vec<(String, &Value)> = match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(at, item)| (at.to_string(), item))
            .collect(),
        Value::Object(entries) => entries
            .iter()
            .map(|(key, entry)| (key.replace('~', "~0").replace('/', "~1"), entry))
            .collect(),
        _ => Vec::new(),
    };
    let below = inside.into_iter().flat_map(|(step, value)| {
        pointers(value)
            .into_iter()
            .map(move |rest| format!("/{step}{rest}"))
    });
    std::iter::once(String::new()).chain(below).collect()
}

/// Whether a value is unchanged, except for nulls that read as absent.
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
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_accepted_payload_is_written_unchanged(payload in prop_oneof![session(), payload(), changed()]) {
        let text = payload.to_string();
        if let Ok(session) = from_slice::<Session>(text.as_bytes()) {
            let written = to_vec(&session).expect("a model that was read can be written");
            let value: Value = serde_json::from_slice(&written).expect("written text is JSON");
            prop_assert!(is_kept(&payload, &value), "{payload} became {value}");
            let again = from_slice::<Session>(&written).expect("written text can be read");
            prop_assert_eq!(to_vec(&again).expect("a model that was read can be written"), written);
            prop_assert_eq!(again, session);
        }
    }

    #[test]
    fn an_error_points_into_the_payload(payload in prop_oneof![session(), payload(), changed()]) {
        if let Err(error) = from_slice::<Session>(payload.to_string().as_bytes()) {
            prop_assert!(payload.pointer(error.pointer()).is_some(), "{error}");
        }
    }

    #[test]
    fn no_bytes_cause_a_panic(bytes in vec(any::<u8>(), 0..64)) {
        // The result doesn't matter here.
        let _ = from_slice::<Session>(&bytes);
        let _ = from_slice::<FfmpegProfile>(&bytes);
    }

    #[test]
    fn no_damaged_payload_causes_a_panic(payload in prop_oneof![session(), changed()], at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = payload.to_string().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = from_slice::<Session>(&bytes);
        bytes.truncate(at);
        let _ = from_slice::<Session>(&bytes);
    }
}
