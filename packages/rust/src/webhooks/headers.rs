use super::{WebhookError, WebhookErrorCode};

/// The headers of a delivery that matter to its signature.
pub(super) struct Headers(Vec<(&'static str, Vec<u8>)>);

const MAX_BYTES: usize = 4096;

impl Headers {
    /// Keeps the headers of these names, which are in lower case.
    pub(super) fn of<N: AsRef<str>, V: AsRef<[u8]>>(
        headers: impl IntoIterator<Item = (N, V)>,
        names: &[&'static str],
    ) -> Self {
        let known = |name: &str| names.iter().find(|each| each.eq_ignore_ascii_case(name));
        Self(
            headers
                .into_iter()
                .filter_map(|(name, value)| Some((*known(name.as_ref())?, value.as_ref().to_vec())))
                .collect(),
        )
    }

    /// All values of a header, joined as HTTP does.
    pub(super) fn value(&self, name: &str, separator: &str) -> Result<String, WebhookError> {
        let values: Vec<&[u8]> = self
            .0
            .iter()
            .filter(|(each, _)| *each == name)
            .map(|(_, value)| value.as_slice())
            .collect();
        if values.is_empty() {
            return Err(WebhookError::new(
                WebhookErrorCode::NoSignature,
                format!("the header {name} is missing"),
            ));
        }
        let value = values.join(separator.as_bytes());
        if value.len() > MAX_BYTES {
            return Err(malformed(format!(
                "the header {name} has more than {MAX_BYTES} bytes"
            )));
        }
        // Spaces around a value are not a part of it. Line breaks would be, so they are rejected.
        match String::from_utf8(value) {
            Ok(text) if text.chars().all(|c| matches!(c, '\t' | ' '..='~')) => {
                Ok(text.trim().to_owned())
            }
            _ => Err(malformed(format!(
                "the header {name} has a character other than printable ASCII"
            ))),
        }
    }
}

pub(super) fn malformed(message: impl Into<String>) -> WebhookError {
    WebhookError::new(WebhookErrorCode::Malformed, message)
}
