use std::fmt;

use serde::de::{self, Deserializer, Visitor};
use serde::ser::Serializer;

use super::Codec;

/// An optional property. `null` reads as absent, because services send it for absent properties.
pub(crate) fn optional<C: Codec>(codec: C) -> Optional<C> {
    Optional(codec)
}

/// A required value that may be null.
pub(crate) fn nullable<C: Codec>(codec: C) -> Nullable<C> {
    Nullable(codec)
}

#[derive(Clone, Copy)]
pub(crate) struct Optional<C>(C);

impl<C: Codec> Codec for Optional<C> {
    type Value = Option<C::Value>;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        Nullable(self.0).read(json)
    }

    fn write<S: Serializer>(self, value: &Self::Value, json: S) -> Result<S::Ok, S::Error> {
        Nullable(self.0).write(value, json)
    }

    fn absent(self) -> Option<Self::Value> {
        Some(None)
    }

    fn is_absent(self, value: &Self::Value) -> bool {
        value.is_none()
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Nullable<C>(C);

impl<C: Codec> Codec for Nullable<C> {
    type Value = Option<C::Value>;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_option(OrNull(self.0))
    }

    fn write<S: Serializer>(self, value: &Self::Value, json: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => self.0.write(value, json),
            None => json.serialize_unit(),
        }
    }
}

struct OrNull<C>(C);

impl<'de, C: Codec> Visitor<'de> for OrNull<C> {
    type Value = Option<C::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        self.0.read(json).map(Some)
    }
}
