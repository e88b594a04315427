use std::collections::BTreeMap;
use std::time::Duration;

use super::envelope::Envelope;
use super::headers::{Headers, malformed};
use super::secrets::secrets_of;
use super::signatures::{Signature, check_signatures, check_signed, sign};
use super::{VerifyOptions, WebhookError, WebhookErrorCode};

const HEADER: &str = "livepeer-signature";

/// Retries last a day, and may not be signed anew.
const TOLERANCE: Duration = Duration::from_secs(26 * 3600);

/// Verifies a delivery with the header `Livepeer-Signature`.
///
/// `body` is what was received. `headers` are pairs of a name, in any case, and a value: a `&HeaderMap` of the crate `http`, which axum, hyper and
/// reqwest use, a map, or an array. The delivery may be signed with any of `secrets`.
///
/// The signature covers the body alone, so the time in the header must be the `timestamp` in the body. It may be 26 hours from now by default.
///
/// # Errors
///
/// Returns an error with a code if the delivery must be rejected.
///
/// ```
/// use session_schema::webhooks::{VerifyOptions, WebhookErrorCode, verify_livepeer};
///
/// let headers = [("Livepeer-Signature", "t=1587667174725")];
/// let error = verify_livepeer(b"{}", headers, &["secret"], &VerifyOptions::new()).unwrap_err();
/// assert_eq!(error.code(), WebhookErrorCode::Malformed);
/// ```
pub fn verify_livepeer<N: AsRef<str>, V: AsRef<[u8]>, S: AsRef<str>>(
    body: &[u8],
    headers: impl IntoIterator<Item = (N, V)>,
    secrets: &[S],
    options: &VerifyOptions,
) -> Result<(), WebhookError> {
    let secrets = secrets_of(secrets)?;
    let header = Headers::of(headers, &[HEADER]).value(HEADER, ",")?;
    let (timestamp, signatures) = parse(&header)?;
    check_signed(&secrets, &signatures, &[body])?;
    if Envelope::read(body)?.timestamp != Some(timestamp as f64) {
        return Err(WebhookError::new(
            WebhookErrorCode::TimestampUnbound,
            format!(
                "t in the header {HEADER} must be the timestamp in the body, because only the body is signed"
            ),
        ));
    }
    options.check_age(timestamp, TOLERANCE)
}

/// Signs a body as the sender of `Livepeer-Signature` does, for tests of your receiver. Returns the headers of the delivery, whose time is the
/// `timestamp` in the body. With several secrets, it is signed with each, as while one replaces another.
///
/// # Errors
///
/// Returns an error if the body has no `timestamp`, or there is no secret.
///
/// ```
/// use session_schema::webhooks::sign_livepeer;
///
/// let headers = sign_livepeer(br#"{"timestamp": 1587667174725}"#, &["secret"])?;
/// assert!(headers["livepeer-signature"].starts_with("t=1587667174725,v1="));
/// # Ok::<(), session_schema::webhooks::WebhookError>(())
/// ```
pub fn sign_livepeer<S: AsRef<str>>(
    body: &[u8],
    secrets: &[S],
) -> Result<BTreeMap<&'static str, String>, WebhookError> {
    let secrets = secrets_of(secrets)?;
    let milliseconds = Envelope::read(body)?.milliseconds()?;
    let mut header = format!("t={milliseconds}");
    for secret in secrets {
        header += ",v1=";
        for byte in sign(secret.as_bytes(), &[body]) {
            header += &format!("{byte:02x}");
        }
    }
    Ok(BTreeMap::from([
        ("content-type", "application/json".to_owned()),
        (HEADER, header),
    ]))
}

/// Parses `t=<ms>,v1=<hex>`. While a secret is replaced, there are several `v1`. Other names are those of later schemes.
fn parse(header: &str) -> Result<(i64, Vec<Signature>), WebhookError> {
    let values = |prefix: &'static str| {
        header
            .split(',')
            .filter_map(move |part| part.trim().strip_prefix(prefix))
    };
    let (Some(timestamp), None) = (values("t=").next().and_then(time), values("t=").nth(1)) else {
        return Err(malformed(format!(
            "the header {HEADER} must have one t, in milliseconds since the Unix epoch"
        )));
    };
    let signatures: Vec<Signature> = values("v1=").filter_map(from_hex).collect();
    check_signatures(
        HEADER,
        &signatures,
        "v1 with 64 lower-case hexadecimal digits",
    )?;
    Ok((timestamp, signatures))
}

/// Reads at most 16 digits, without a sign or leading zeros.
fn time(text: &str) -> Option<i64> {
    let is_canonical = text == "0" || !text.starts_with(['0', '+', '-']);
    (is_canonical && text.len() <= 16)
        .then(|| text.parse().ok())
        .flatten()
}

fn from_hex(text: &str) -> Option<Signature> {
    let mut signature = Signature::default();
    if text.len() != 2 * signature.len()
        || !text.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'))
    {
        return None;
    }
    for (index, byte) in signature.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(signature)
}
