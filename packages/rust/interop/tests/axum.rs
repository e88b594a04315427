//! The program of the README.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::{Body, to_bytes};
use axum::http::Request;
use session_schema::webhooks::sign_livepeer;
use tower::ServiceExt;

include!("../src/main.rs");

/// Delivers an event that is signed with a secret now, with `changed` in place of what was signed if it is given.
async fn deliver(properties: &str, secret: &str, changed: Option<&str>) -> (StatusCode, String) {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_millis();
    let body = format!(
        r#"{{"id":"evt-1","webhookId":"hook-1","createdAt":1,"timestamp":{now},{properties}}}"#
    );
    let mut request = Request::post("/webhooks");
    for (name, value) in sign_livepeer(body.as_bytes(), &[secret]).unwrap() {
        request = request.header(name, value);
    }
    let body = changed.map_or(body, str::to_owned);
    let request = request.body(Body::from(body)).unwrap();
    let response = app("secret".to_owned()).oneshot(request).await.unwrap();
    let status = response.status();
    let text = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(text.to_vec()).unwrap())
}

#[tokio::test]
async fn the_program_of_the_readme_receives_events() {
    let ready = r#""event":"recording.ready","payload":{"mp4Url":"https://example.com/1.mp4","session":{"name":"golf"}}"#;
    let idle = r#""event":"stream.idle""#;
    let accepted = |text: &str| (StatusCode::OK, text.to_owned());
    assert_eq!(
        deliver(ready, "secret", None).await,
        accepted("golf is ready: https://example.com/1.mp4")
    );
    assert_eq!(
        deliver(idle, "secret", None).await,
        accepted("stored stream.idle")
    );
    let (status, text) = deliver(r#""event":"recording.ready""#, "secret", None).await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        text.starts_with("stored an event that can't be read: "),
        "{text}"
    );
    for (secret, changed) in [("another", None), ("secret", Some("{}"))] {
        let (status, text) = deliver(ready, secret, changed).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED);
        assert!(
            text.starts_with("no signature is that of the body"),
            "{text}"
        );
    }
    let long = " ".repeat((10 << 20) + 1);
    let (status, _) = deliver(ready, "secret", Some(&long)).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
}
