//! The reference library of Standard Webhooks.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::http::HeaderMap;
use session_schema::webhooks::{VerifyOptions, WebhookErrorCode, sign_standard, verify_standard};
use standardwebhooks::Webhook;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER: &str = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

#[test]
fn both_accept_what_the_other_signs() {
    let reference = Webhook::new(SECRET).unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    for text in ["", "gölf ☃ 🎬", &"a".repeat(100_000)] {
        let milliseconds = now.as_millis();
        let body = format!(r#"{{"id":"evt-1","timestamp":{milliseconds},"text":"{text}"}}"#);
        let ours: HeaderMap = sign_standard(body.as_bytes(), &[OTHER, SECRET])
            .unwrap()
            .into_iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        reference.verify(body.as_bytes(), &ours).unwrap();

        let signature = reference.sign("msg_1", now.as_secs() as i64, body.as_bytes());
        let theirs = [
            ("Webhook-Id", "msg_1".to_owned()),
            ("Webhook-Timestamp", now.as_secs().to_string()),
            ("Webhook-Signature", signature.unwrap()),
        ];
        let options = VerifyOptions::new();
        assert_eq!(
            verify_standard(body.as_bytes(), theirs.clone(), &[SECRET], &options),
            Ok(())
        );
        let changed = body.replace("evt-1", "evt-2");
        let error = verify_standard(changed.as_bytes(), theirs, &[SECRET], &options).unwrap_err();
        assert_eq!(error.code(), WebhookErrorCode::Mismatch);
        assert!(reference.verify(changed.as_bytes(), &ours).is_err());
    }
}
