use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, Visitor};
use serde_json::value::RawValue;

use super::{WebhookError, WebhookErrorCode};

/// What signatures depend on, of a body that need not be an event.
#[derive(Default)]
pub(super) struct Envelope {
    pub(super) id: Option<String>,
    pub(super) timestamp: Option<f64>,
}

impl Envelope {
    /// Reads a body that must be JSON in UTF-8.
    pub(super) fn read(body: &[u8]) -> Result<Self, WebhookError> {
        let is_json =
            std::str::from_utf8(body).is_ok() && serde_json::from_slice::<IgnoredAny>(body).is_ok();
        if !is_json {
            // The error of serde_json could show a part of the body.
            return Err(WebhookError::new(
                WebhookErrorCode::NotJson,
                "the body is signed, but isn't JSON in UTF-8",
            ));
        }
        let properties: HashMap<Key, &RawValue> = serde_json::from_slice(body).unwrap_or_default();
        let text = |name: &str| {
            properties
                .get(&Key(name.as_bytes().to_vec()))
                .map(|value| value.get())
        };
        Ok(Self {
            id: text("id").and_then(|id| serde_json::from_str(id).ok()),
            timestamp: text("timestamp").and_then(|timestamp| timestamp.parse().ok()),
        })
    }

    /// The time of a delivery that is to be signed.
    pub(super) fn milliseconds(&self) -> Result<i64, WebhookError> {
        match self.timestamp {
            Some(time) if (0.0..1e16).contains(&time) && time.fract() == 0.0 => Ok(time as i64),
            _ => Err(WebhookError::new(
                WebhookErrorCode::TimestampUnbound,
                "the body must have a \"timestamp\", in milliseconds since the Unix epoch",
            )),
        }
    }
}

/// A key as bytes, because one with a lone surrogate is JSON, but not a `String`.
#[derive(PartialEq, Eq, Hash)]
struct Key(Vec<u8>);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_bytes(Bytes)
    }
}

struct Bytes;

impl Visitor<'_> for Bytes {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Key, E> {
        Ok(Key(key.to_vec()))
    }
}
