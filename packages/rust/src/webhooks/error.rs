use std::fmt;

/// Why a delivery was rejected. It never contains a secret, a signature or a part of the body.
///
/// ```
/// use session_schema::webhooks::{VerifyOptions, WebhookErrorCode, verify_livepeer};
///
/// let headers = [("content-type", "application/json")];
/// let error = verify_livepeer(b"{}", headers, &["secret"], &VerifyOptions::new()).unwrap_err();
/// assert_eq!(error.code(), WebhookErrorCode::NoSignature);
/// assert_eq!(error.to_string(), "the header livepeer-signature is missing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookError {
    code: WebhookErrorCode,
    message: String,
}

impl WebhookError {
    pub(super) fn new(code: WebhookErrorCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    /// The reason, for programs.
    #[must_use]
    pub const fn code(&self) -> WebhookErrorCode {
        self.code
    }

    /// What is wrong, for people.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for WebhookError {}

/// The reason of a [`WebhookError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookErrorCode {
    /// No secret was passed, or only empty ones, or one that can't be a secret of Standard Webhooks.
    NoSecret,
    /// A header of the signature is missing.
    NoSignature,
    /// A header of the signature can't be read, or something is too long.
    Malformed,
    /// No signature in the header is that of the body.
    Mismatch,
    /// The body is signed, but isn't JSON in UTF-8.
    NotJson,
    /// The delivery is too old, or too far in the future.
    Timestamp,
    /// The time in the header isn't the time in the body. Only the body is signed, so that of the header proves nothing.
    TimestampUnbound,
}

impl WebhookErrorCode {
    /// The code as other languages have it: `no-secret`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoSecret => "no-secret",
            Self::NoSignature => "no-signature",
            Self::Malformed => "malformed",
            Self::Mismatch => "mismatch",
            Self::NotJson => "not-json",
            Self::Timestamp => "timestamp",
            Self::TimestampUnbound => "timestamp-unbound",
        }
    }
}

impl fmt::Display for WebhookErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
