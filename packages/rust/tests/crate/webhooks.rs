//! Signatures of webhooks.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use serde_json::Value;
use session_schema::webhooks::{
    VerifyOptions, WebhookError, WebhookErrorCode, sign_livepeer, sign_standard, verify_livepeer,
    verify_standard,
};
use session_schema::{WebhookEvent, from_str};

const SENT_AT: u64 = 1_731_931_287_512;
const BODY: &str = r#"{"id":"evt-1","timestamp":1731931287512,"event":"task.completed","payload":{"name":"gölf ☃"}}"#;

type Headers = BTreeMap<String, String>;

/// What the tests of both schemes share.
#[derive(Clone, Copy, PartialEq)]
enum Scheme {
    Livepeer,
    Standard,
}

use Scheme::{Livepeer, Standard};

impl Scheme {
    const fn secret(self) -> &'static str {
        match self {
            Livepeer => "c2b1e3d4-shared-sécret",
            Standard => "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        }
    }

    fn verify(
        self,
        body: &[u8],
        headers: &Headers,
        secrets: &[&str],
        options: &VerifyOptions,
    ) -> Result<(), WebhookError> {
        match self {
            Livepeer => verify_livepeer(body, headers, secrets, options),
            Standard => verify_standard(body, headers, secrets, options),
        }
    }

    fn sign(self, body: &[u8], secrets: &[&str]) -> Result<Headers, WebhookError> {
        let headers = match self {
            Livepeer => sign_livepeer(body, secrets),
            Standard => sign_standard(body, secrets),
        }?;
        Ok(headers
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect())
    }

    /// The code of the error of a delivery that arrives half a second after it was sent.
    fn code(self, body: &[u8], headers: &Headers) -> Option<WebhookErrorCode> {
        self.verify(body, headers, &[self.secret()], &at(SENT_AT + 500))
            .err()
            .map(|error| error.code())
    }
}

fn at(milliseconds: u64) -> VerifyOptions {
    VerifyOptions::new().with_now(SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds))
}

fn fixtures() -> Vec<Value> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../webhooks/fixtures/signed.json"
    );
    let text = std::fs::read_to_string(path).expect(path);
    let fixtures: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(fixtures.len() > 50);
    fixtures
}

#[test]
fn every_signed_fixture_has_its_result() {
    for fixture in fixtures() {
        let text = |name: &str| fixture[name].as_str().unwrap_or_default();
        let scheme = if text("scheme") == "livepeer" {
            Livepeer
        } else {
            Standard
        };
        let headers: Headers = serde_json::from_value(fixture["headers"].clone()).unwrap();
        let options = at(fixture["now"].as_u64().unwrap());
        let result = scheme.verify(
            text("body").as_bytes(),
            &headers,
            &[text("secret")],
            &options,
        );
        let code = result.as_ref().err().map(|error| error.code().as_str());
        assert_eq!(code, fixture["code"].as_str(), "{}", text("name"));
        if result.is_ok() {
            let event: WebhookEvent = from_str(text("body")).unwrap();
            let body: Value = serde_json::from_str(text("body")).unwrap();
            assert_eq!(event.tag(), body["event"], "{}", text("name"));
        }
    }
}

#[test]
fn every_changed_bit_is_rejected() {
    for scheme in [Livepeer, Standard] {
        let headers = scheme.sign(BODY.as_bytes(), &[scheme.secret()]).unwrap();
        assert_eq!(scheme.code(BODY.as_bytes(), &headers), None);
        for bit in 0..8 * BODY.len() {
            let code = scheme.code(&flipped(BODY, bit), &headers);
            assert_eq!(code, Some(WebhookErrorCode::Mismatch), "bit {bit}");
        }
        for (name, value) in headers.iter().filter(|(name, _)| *name != "content-type") {
            for bit in 0..8 * value.len() {
                // The other headers stay.
                let changed: Vec<(&str, Vec<u8>)> = headers
                    .iter()
                    .map(|(each, value)| {
                        (
                            each.as_str(),
                            if each == name {
                                flipped(value, bit)
                            } else {
                                value.clone().into_bytes()
                            },
                        )
                    })
                    .collect();
                let options = at(SENT_AT);
                let result = match scheme {
                    Livepeer => {
                        verify_livepeer(BODY.as_bytes(), changed, &[scheme.secret()], &options)
                    }
                    Standard => {
                        verify_standard(BODY.as_bytes(), changed, &[scheme.secret()], &options)
                    }
                };
                assert!(result.is_err(), "bit {bit} of {name}");
            }
        }
    }
}

fn flipped(text: &str, bit: usize) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    bytes
}

#[test]
fn several_secrets_verify_and_sign() {
    for scheme in [Livepeer, Standard] {
        let old = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        let headers = scheme
            .sign(BODY.as_bytes(), &[old, scheme.secret()])
            .unwrap();
        for secrets in [&[old][..], &[scheme.secret()], &["", scheme.secret()]] {
            let result = scheme.verify(BODY.as_bytes(), &headers, secrets, &at(SENT_AT));
            assert_eq!(result, Ok(()));
        }
        for secrets in [&[][..], &[""], &[" ", "\n"]] {
            let verified = scheme.verify(BODY.as_bytes(), &headers, secrets, &at(SENT_AT));
            let signed = scheme.sign(BODY.as_bytes(), secrets);
            for error in [verified.unwrap_err(), signed.unwrap_err()] {
                assert_eq!(error.code(), WebhookErrorCode::NoSecret);
            }
        }
    }
}

#[test]
fn the_tolerance_decides_how_old_a_delivery_may_be() {
    const HOUR: u64 = 3_600_000;
    for (scheme, sent, limit) in [
        (Livepeer, SENT_AT, 26 * HOUR),
        (Standard, SENT_AT / 1000 * 1000, HOUR / 12),
    ] {
        let headers = scheme.sign(BODY.as_bytes(), &[scheme.secret()]).unwrap();
        let code = |options: &VerifyOptions| {
            let result = scheme.verify(BODY.as_bytes(), &headers, &[scheme.secret()], options);
            result.err().map(|error| error.code())
        };
        let late = Some(WebhookErrorCode::Timestamp);
        assert_eq!(code(&at(sent + limit)), None);
        assert_eq!(code(&at(sent - limit)), None);
        assert_eq!(code(&at(sent + limit + 1)), late);
        assert_eq!(code(&at(sent - limit - 1)), late);
        let hour = Duration::from_millis(HOUR);
        assert_eq!(code(&at(sent + HOUR).with_tolerance(hour)), None);
        assert_eq!(code(&at(sent + HOUR + 1).with_tolerance(hour)), late);
        assert_eq!(code(&at(0).with_tolerance(Duration::MAX)), None);
        assert_eq!(code(&at(sent).with_tolerance(Duration::ZERO)), None);
        let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1);
        assert_eq!(code(&VerifyOptions::new().with_now(before)), late);
        assert_eq!(code(&VerifyOptions::new()), late);

        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let body = format!(
            r#"{{"id":"evt-1","timestamp":{}}}"#,
            now.unwrap().as_millis()
        );
        let headers = scheme.sign(body.as_bytes(), &[scheme.secret()]).unwrap();
        let options = VerifyOptions::default();
        let result = scheme.verify(body.as_bytes(), &headers, &[scheme.secret()], &options);
        assert_eq!(result, Ok(()));
    }
}

/// The fixtures have more. These are the ones that depend on serde_json.
#[test]
fn the_timestamp_is_that_of_the_body() {
    let deep = format!(
        r#"{{"timestamp":1731931287512,"deep":{}1{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    for (body, signed, code) in [
        (r#"{"timestamp":1731931287512}"#, None, None),
        (r#"{"timestamp":1731931287512.0}"#, None, None),
        (r#"{"t\u0069mestamp":1.731931287512e12}"#, None, None),
        (r#"{"timestamp":1,"timestamp":1731931287512}"#, None, None),
        (
            r#"{"\ud800":"\ud800","timestamp":1731931287512}"#,
            None,
            None,
        ),
        (r#"{"id":7,"timestamp":1731931287512}"#, None, None),
        (&deep, None, None),
        (
            r#"{"timestamp":1731931287512,"timestamp":1}"#,
            Some(r#"{"timestamp":1731931287512}"#),
            Some(WebhookErrorCode::TimestampUnbound),
        ),
    ] {
        // The same header fits another body if its signature is replaced.
        let headers = Livepeer
            .sign(signed.unwrap_or(body).as_bytes(), &[Livepeer.secret()])
            .unwrap();
        let own = Livepeer
            .sign(body.as_bytes(), &[Livepeer.secret()])
            .unwrap();
        let time = headers["livepeer-signature"].split(',').next().unwrap();
        let signature = own["livepeer-signature"].split(',').nth(1).unwrap();
        let headers = Headers::from([(
            "livepeer-signature".to_owned(),
            format!("{time},{signature}"),
        )]);
        assert_eq!(Livepeer.code(body.as_bytes(), &headers), code, "{body:.80}");
    }
}

#[test]
fn a_body_of_10_mb_is_accepted() {
    let name = "a".repeat(10 << 20);
    let body = format!(r#"{{"id":"evt-1","timestamp":{SENT_AT},"name":"{name}"}}"#);
    let headers = Livepeer
        .sign(body.as_bytes(), &[Livepeer.secret()])
        .unwrap();
    assert_eq!(Livepeer.code(body.as_bytes(), &headers), None);
}

#[test]
fn a_signature_may_be_in_any_of_several_headers() {
    let headers = Standard
        .sign(BODY.as_bytes(), &[Standard.secret()])
        .unwrap();
    let mut pairs: Vec<(&str, &str)> = headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pairs.insert(0, ("Webhook-Signature", "v1,AAAA"));
    let options = at(SENT_AT);
    let secrets = [Standard.secret()];
    let result = verify_standard(BODY.as_bytes(), pairs.iter().copied(), &secrets, &options);
    assert_eq!(result, Ok(()));
    // A proxy may join them with a comma.
    let joined = format!("v1,AAAA, {}", headers["webhook-signature"]);
    pairs.retain(|(name, _)| !name.eq_ignore_ascii_case("webhook-signature"));
    pairs.push(("webhook-signature", &joined));
    let result = verify_standard(BODY.as_bytes(), pairs.iter().copied(), &secrets, &options);
    assert_eq!(result, Ok(()));
    pairs.push(("webhook-id", "evt-1"));
    let result = verify_standard(BODY.as_bytes(), pairs, &secrets, &options);
    assert_eq!(result.unwrap_err().code(), WebhookErrorCode::Mismatch);
}

#[test]
fn a_header_that_is_too_long_is_malformed() {
    let headers = Headers::from([("livepeer-signature".to_owned(), "a".repeat(4097))]);
    let code = Livepeer.code(BODY.as_bytes(), &headers);
    assert_eq!(code, Some(WebhookErrorCode::Malformed));
}

#[test]
fn a_body_that_cannot_be_delivered_is_not_signed() {
    for scheme in [Livepeer, Standard] {
        for (body, code) in [
            ("{", WebhookErrorCode::NotJson),
            (r#"{"id":"1"}"#, WebhookErrorCode::TimestampUnbound),
            (r#"["1",2]"#, WebhookErrorCode::TimestampUnbound),
            (
                r#"{"id":"1","timestamp":"7"}"#,
                WebhookErrorCode::TimestampUnbound,
            ),
            (
                r#"{"id":"1","timestamp":-1}"#,
                WebhookErrorCode::TimestampUnbound,
            ),
            (
                r#"{"id":"1","timestamp":1.5}"#,
                WebhookErrorCode::TimestampUnbound,
            ),
            (
                r#"{"id":"1","timestamp":1e16}"#,
                WebhookErrorCode::TimestampUnbound,
            ),
        ] {
            let error = scheme
                .sign(body.as_bytes(), &[scheme.secret()])
                .unwrap_err();
            assert_eq!(error.code(), code, "{body}");
        }
    }
    for body in [r#"{"timestamp":7}"#, r#"{"id":"","timestamp":7}"#] {
        let error = Standard
            .sign(body.as_bytes(), &[Standard.secret()])
            .unwrap_err();
        assert_eq!(error.code(), WebhookErrorCode::Malformed);
    }
}

#[test]
fn an_error_never_has_a_secret_a_signature_or_the_body() {
    for scheme in [Livepeer, Standard] {
        let secret = scheme.secret();
        let headers = scheme.sign(BODY.as_bytes(), &[secret]).unwrap();
        let bad: Headers = headers
            .keys()
            .map(|name| (name.clone(), "hunter2".to_owned()))
            .collect();
        let options = at(SENT_AT);
        let verify = |body: &str, headers: &Headers, secret: &str, options: &VerifyOptions| {
            scheme.verify(body.as_bytes(), headers, &[secret], options)
        };
        for error in [
            verify("hunter2", &headers, secret, &options),
            verify(BODY, &headers, "whsec_hunter2!", &options),
            verify(BODY, &headers, secret, &VerifyOptions::new()),
            verify(BODY, &bad, secret, &options),
            scheme
                .sign(br#"{"password":"hunter2",}"#, &[secret])
                .map(drop),
        ]
        .map(Result::unwrap_err)
        {
            for text in [error.to_string(), format!("{error:?}")] {
                assert!(!text.contains("hunter2"), "{text}");
                assert!(!text.contains("gölf"), "{text}");
                assert!(!text.contains(secret), "{text}");
            }
        }
    }
}
