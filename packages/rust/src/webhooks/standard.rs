use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::envelope::Envelope;
use super::headers::{Headers, malformed};
use super::secrets::standard_keys;
use super::signatures::{Signature, check_signatures, check_signed, sign};
use super::{VerifyOptions, WebhookError};

const ID: &str = "webhook-id";
const TIMESTAMP: &str = "webhook-timestamp";
const SIGNATURE: &str = "webhook-signature";

const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// Verifies a delivery that is signed as [Standard Webhooks](https://www.standardwebhooks.com) describes, with the headers `webhook-id`,
/// `webhook-timestamp` and `webhook-signature`.
///
/// `body` and `headers` are those of [`verify_livepeer`](super::verify_livepeer). A secret is base64, usually with the prefix `whsec_`. The delivery
/// may be signed with any of `secrets`, and may be 5 minutes from now by default.
///
/// # Errors
///
/// Returns an error with a code if the delivery must be rejected.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use session_schema::webhooks::{VerifyOptions, sign_standard, verify_standard};
///
/// let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
/// let body = br#"{"id": "evt-1", "timestamp": 1587667174725, "event": "stream.idle"}"#;
/// let headers = sign_standard(body, &[secret])?;
/// let options = VerifyOptions::new().with_now(SystemTime::UNIX_EPOCH + Duration::from_millis(1_587_667_174_725));
/// verify_standard(body, &headers, &[secret], &options)?;
/// # Ok::<(), session_schema::webhooks::WebhookError>(())
/// ```
pub fn verify_standard<N: AsRef<str>, V: AsRef<[u8]>, S: AsRef<str>>(
    body: &[u8],
    headers: impl IntoIterator<Item = (N, V)>,
    secrets: &[S],
    options: &VerifyOptions,
) -> Result<(), WebhookError> {
    let keys = standard_keys(secrets)?;
    let headers = Headers::of(headers, &[ID, TIMESTAMP, SIGNATURE]);
    let id = headers.value(ID, ",")?;
    let timestamp = headers.value(TIMESTAMP, ",")?;
    let seconds = seconds(&timestamp)?;
    let signatures = parse(&headers.value(SIGNATURE, " ")?)?;
    let prefix = format!("{id}.{timestamp}.");
    check_signed(&keys, &signatures, &[prefix.as_bytes(), body])?;
    options.check_age(1000 * seconds, TOLERANCE)?;
    Envelope::read(body).map(drop)
}

/// Signs a body as a sender of Standard Webhooks does, for tests of your receiver. Returns the headers of the delivery, whose ID and time are the
/// `id` and the `timestamp` in the body. With several secrets, it is signed with each, as while one replaces another.
///
/// # Errors
///
/// Returns an error if the body has no `id` or `timestamp`, or there is no secret.
pub fn sign_standard<S: AsRef<str>>(
    body: &[u8],
    secrets: &[S],
) -> Result<BTreeMap<&'static str, String>, WebhookError> {
    let keys = standard_keys(secrets)?;
    let envelope = Envelope::read(body)?;
    let seconds = envelope.milliseconds()? / 1000;
    let Some(id) = envelope.id.filter(|id| !id.is_empty()) else {
        return Err(malformed(
            "the body must have an \"id\", which Standard Webhooks signs",
        ));
    };
    let prefix = format!("{id}.{seconds}.");
    let signatures: Vec<String> = keys
        .iter()
        .map(|key| sign(key, &[prefix.as_bytes(), body]))
        .map(|signature| format!("v1,{}", STANDARD.encode(signature)))
        .collect();
    Ok(BTreeMap::from([
        ("content-type", "application/json".to_owned()),
        (ID, id),
        (TIMESTAMP, seconds.to_string()),
        (SIGNATURE, signatures.join(" ")),
    ]))
}

fn seconds(text: &str) -> Result<i64, WebhookError> {
    let is_number = text.len() <= 12 && text.bytes().all(|c| c.is_ascii_digit());
    is_number
        .then(|| text.parse().ok())
        .flatten()
        .ok_or_else(|| {
            malformed(format!(
                "the header {TIMESTAMP} must be whole seconds since the Unix epoch"
            ))
        })
}

/// Parses `v1,<base64> v1,<base64> …`, also with commas before the spaces. Other prefixes are those of other schemes, such as asymmetric keys.
fn parse(header: &str) -> Result<Vec<Signature>, WebhookError> {
    let signatures: Vec<Signature> = header
        .replace(", ", " ")
        .split(' ')
        .filter_map(|entry| {
            let signature = STANDARD.decode(entry.strip_prefix("v1,")?).ok()?;
            signature.try_into().ok()
        })
        .collect();
    check_signatures(
        SIGNATURE,
        &signatures,
        "\"v1,\" with the base64 of 32 bytes",
    )?;
    Ok(signatures)
}
