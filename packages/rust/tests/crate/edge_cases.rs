//! Payloads that languages may treat differently, and their results in this crate.

use session_schema::{Session, from_slice, from_str, to_string};

/// The result of reading and writing a text: the new text, or the error.
fn outcome(text: &str) -> Result<String, String> {
    match from_str::<Session>(text) {
        Ok(session) => Ok(to_string(&session).expect("a model that was read can be written")),
        Err(error) => Err(format!("{}: {}", error.pointer(), error.message())),
    }
}

fn with(property: &str) -> String {
    format!(r#"{{"name":"n",{property}}}"#)
}

fn with_width(width: &str) -> String {
    with(&format!(
        r#""profiles":[{{"width":{width},"height":1,"name":"","bitrate":1,"fps":0}}]"#
    ))
}

#[test]
fn integers_keep_every_digit_up_to_64_bits_and_are_rejected_beyond() {
    for integer in [
        "9007199254740993",
        "9223372036854775807",
        "-9223372036854775808",
    ] {
        assert_eq!(outcome(&with_width(integer)), Ok(with_width(integer)));
    }
    for integer in [
        "1e20",
        "9223372036854775808",
        "-9223372036854775809",
        "100000000000000000000",
    ] {
        let error = outcome(&with_width(integer)).expect_err(integer);
        assert!(
            error.starts_with("/profiles/0/width: invalid value"),
            "{error}"
        );
    }
}

#[test]
fn numbers_are_doubles() {
    assert_eq!(
        outcome(&with(r#""lastSeen":9007199254740993"#)),
        Ok(with(r#""lastSeen":9007199254740992.0"#))
    );
    assert_eq!(
        outcome(&with(r#""lastSeen":1e20"#)),
        Ok(with(r#""lastSeen":1e+20"#))
    );
    assert_eq!(
        outcome(&with(r#""lastSeen":-0.0"#)),
        Ok(with(r#""lastSeen":-0.0"#))
    );
    assert_eq!(
        outcome(&with(r#""lastSeen":5e-324"#)),
        Ok(with(r#""lastSeen":5e-324"#))
    );
}

#[test]
fn a_number_out_of_range_is_rejected_in_a_known_property_and_kept_in_an_unknown_one() {
    assert_eq!(
        outcome(&with(r#""lastSeen":1e400"#)),
        Err("/lastSeen: number out of range".to_owned())
    );
    assert_eq!(
        outcome(&with(r#""later":1e400"#)),
        Ok(with(r#""later":1e400"#))
    );
}

#[test]
fn a_lone_surrogate_is_rejected_in_a_known_property_and_kept_in_an_unknown_one() {
    let error = outcome(r#"{"name":"\ud800"}"#).unwrap_err();
    assert!(error.starts_with("/name: "), "{error}");
    assert_eq!(
        outcome(&with(r#""later":"\ud800""#)),
        Ok(with(r#""later":"\ud800""#))
    );
    assert!(outcome(&with(r#""\ud800":1"#)).is_err());
}

#[test]
fn of_duplicate_keys_the_last_one_counts() {
    assert_eq!(
        outcome(r#"{"name":"a","name":"b","later":1,"later":2}"#),
        Ok(r#"{"name":"b","later":2}"#.to_owned())
    );
    assert_eq!(
        outcome(&with(r#""id":"a","id":null"#)),
        Ok(r#"{"name":"n"}"#.to_owned())
    );
}

#[test]
fn deeply_nested_values_are_kept() {
    let depth = 100_000;
    let text = with(&format!(
        r#""later":{}{}"#,
        "[".repeat(depth),
        "]".repeat(depth)
    ));
    assert_eq!(outcome(&text), Ok(text));
}

#[test]
fn text_is_utf_8() {
    let text = with(r#""playbackId":"𝒳\u0000é""#);
    assert_eq!(outcome(&text), Ok(text));
    assert!(from_slice::<Session>(b"{\"name\":\"n\",\"later\":\"\xed\xa0\x80\"}").is_err());
}
