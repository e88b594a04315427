//! Strict validation.

use session_schema::{Encoder, FfmpegProfile, Model, Session, strict};

fn found<M: Model>(text: &str) -> Vec<(String, String)> {
    let issues = strict::issues::<M>(text).expect(text);
    let mut found: Vec<_> = issues
        .iter()
        .map(|issue| (issue.instance_path().to_owned(), issue.keyword().to_owned()))
        .collect();
    found.sort();
    found
}

#[test]
fn every_constraint_is_checked() {
    for (text, expected) in [
        (r#"{"name": "n"}"#, vec![]),
        (
            r#"{"id": "", "lastSeen": -1}"#,
            vec![
                ("", "required"),
                ("/id", "minLength"),
                ("/lastSeen", "minimum"),
            ],
        ),
        (
            r#"{"name": "n", "later": 1}"#,
            vec![("", "additionalProperties")],
        ),
        (
            r#"{"name": "n", "recordingUrl": "no uri"}"#,
            vec![("/recordingUrl", "format")],
        ),
        (r#"{"name": "n", "recordingUrl": "a:"}"#, vec![]),
        (
            r#"{"name": "n", "recordingUrl": "http://a:b"}"#,
            vec![("/recordingUrl", "format")],
        ),
        (
            r#"{"name": "n", "recordingStatus": "archived"}"#,
            vec![("/recordingStatus", "enum")],
        ),
        (
            r#"{"name": "n", "isHealthy": null}"#,
            vec![("/isHealthy", "type")],
        ),
        (
            r#"{"name": "n", "profiles": [{"width": 1, "height": 720.0, "name": "x", "bitrate": 400, "fps": 0}]}"#,
            vec![("/profiles/0/width", "minimum")],
        ),
    ] {
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(path, keyword)| (path.to_owned(), keyword.to_owned()))
            .collect();
        assert_eq!(found::<Session>(text), expected, "{text}");
    }
    assert_eq!(
        found::<Encoder>("\"av1\""),
        [(String::new(), "enum".to_owned())]
    );
}

#[test]
fn an_issue_has_the_location_of_the_keyword() {
    let issues = strict::issues::<Session>(r#"{"name": "n", "profiles": [{"width": 1, "height": 720, "name": "x", "bitrate": 400, "fps": 0}]}"#).unwrap();
    assert_eq!(
        issues[0].schema_path(),
        "https://session-schema.dev/ffmpeg-profile.schema.json#/properties/width/minimum"
    );
    assert_eq!(
        issues[0].to_string(),
        "/profiles/0/width: value is less than the minimum of 128 (minimum)"
    );
}

#[test]
fn text_that_is_not_json_is_an_error() {
    assert!(strict::issues::<Session>("{").is_err());
}

#[test]
fn a_model_can_be_validated() {
    let profile = FfmpegProfile::new(1, 720, "720p", 4000, 30);
    let issues = strict::issues_of::<FfmpegProfile>(&serde_json::to_value(&profile).unwrap());
    assert_eq!(
        issues
            .iter()
            .map(strict::Issue::instance_path)
            .collect::<Vec<_>>(),
        ["/width"]
    );
}
