use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::headers::malformed;
use super::{WebhookError, WebhookErrorCode};

/// An HMAC-SHA256.
pub(super) type Signature = [u8; 32];

/// The most signatures in one header: a rotation of secrets has two.
const MAX_SIGNATURES: usize = 10;

/// Checks that a header has a signature, and not too many.
pub(super) fn check_signatures(
    name: &str,
    signatures: &[Signature],
    expected: &str,
) -> Result<(), WebhookError> {
    match signatures.len() {
        0 => Err(malformed(format!("the header {name} has no {expected}"))),
        1..=MAX_SIGNATURES => Ok(()),
        _ => Err(malformed(format!(
            "the header {name} has more than {MAX_SIGNATURES} signatures"
        ))),
    }
}

/// Checks that one of the keys made one of the signatures. All are compared, in constant time, so the duration shows nothing about them.
pub(super) fn check_signed<K: AsRef<[u8]>>(
    keys: &[K],
    signatures: &[Signature],
    content: &[&[u8]],
) -> Result<(), WebhookError> {
    let mut is_signed = false;
    for key in keys {
        let mac = mac(key.as_ref(), content);
        for signature in signatures {
            is_signed |= mac.clone().verify_slice(signature).is_ok();
        }
    }
    if is_signed {
        return Ok(());
    }
    Err(WebhookError::new(
        WebhookErrorCode::Mismatch,
        "no signature is that of the body; either the secret is another one, or the body isn't the bytes that were received, because \
         something parsed it and wrote it again",
    ))
}

/// The signature of the content.
pub(super) fn sign(key: &[u8], content: &[&[u8]]) -> Signature {
    mac(key, content).finalize().into_bytes().into()
}

fn mac(key: &[u8], content: &[&[u8]]) -> Hmac<Sha256> {
    let mut mac = Hmac::new_from_slice(key).expect("HMAC has keys of any length");
    for part in content {
        mac.update(part);
    }
    mac
}
