use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::{WebhookError, WebhookErrorCode};

/// The secrets that aren't blank. Anyone can sign with an empty secret, so it verifies nothing.
pub(super) fn secrets_of<S: AsRef<str>>(secrets: &[S]) -> Result<Vec<&str>, WebhookError> {
    let found: Vec<&str> = secrets
        .iter()
        .map(AsRef::as_ref)
        .filter(|secret| !secret.trim().is_empty())
        .collect();
    if found.is_empty() {
        return Err(no_secret(
            "the secret is missing or empty, so no delivery can be verified; is the variable with the secret set?",
        ));
    }
    Ok(found)
}

/// Padding may be missing.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The keys that secrets of Standard Webhooks encode.
pub(super) fn standard_keys<S: AsRef<str>>(secrets: &[S]) -> Result<Vec<Vec<u8>>, WebhookError> {
    let key = |secret: &str| {
        let secret = secret.trim();
        match BASE64.decode(secret.strip_prefix("whsec_").unwrap_or(secret)) {
            Ok(key) if !key.is_empty() => Ok(key),
            // The error of the decoder would show a part of the secret.
            _ => Err(no_secret(
                "a secret of Standard Webhooks must be base64, with or without the prefix \"whsec_\"",
            )),
        }
    };
    secrets_of(secrets)?.into_iter().map(key).collect()
}

fn no_secret(message: &str) -> WebhookError {
    WebhookError::new(WebhookErrorCode::NoSecret, message)
}
