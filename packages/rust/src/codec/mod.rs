//! Reading and writing the values of properties.
//!
//! serde's implementations reject `1280.0` as an integer, write the `f64` 1280 as `1280.0`, and don't distinguish absent from null. So each
//! property names its codec, and codecs nest like types. All of them read and write any self-describing format, and serde's buffered values.

// Which codecs are used depends on the models.
#![allow(dead_code, unused_imports, unused_macros)]

mod absence;
mod any;
mod collections;
mod enumeration;
mod json_text;
mod located;
mod numbers;
mod object;
mod raw;
mod rest;
mod scalars;
mod union;
mod value;

pub(crate) use absence::{nullable, optional};
pub(crate) use any::{any, one_of, same};
pub(crate) use collections::{entries, list, map};
pub(crate) use enumeration::{Enumeration, enumeration, read_enumeration};
pub(crate) use located::{at, escaped, parted};
pub(crate) use numbers::{integer, number};
pub(crate) use object::{codec, missing, object};
pub(crate) use raw::{Raw, WritingRaw, WritingValue};
pub(crate) use rest::{Rest, anything, each};
pub(crate) use scalars::{boxed, flag, model, text};
pub(crate) use union::{Union, read_union, union};
pub(crate) use value::value;

use serde::de::{DeserializeSeed, Deserializer};
use serde::ser::{Serialize, Serializer};

/// Reads and writes one kind of value.
pub(crate) trait Codec: Copy {
    type Value;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error>;

    fn write<S: Serializer>(self, value: &Self::Value, json: S) -> Result<S::Ok, S::Error>;

    /// The value of an absent property; `None` if the property is required.
    fn absent(self) -> Option<Self::Value> {
        None
    }

    /// Whether the value means that the property is absent.
    fn is_absent(self, _: &Self::Value) -> bool {
        false
    }
}

/// Adapts a codec to a serde seed.
pub(crate) struct Reading<C>(pub(crate) C);

impl<'de, C: Codec> DeserializeSeed<'de> for Reading<C> {
    type Value = C::Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<C::Value, D::Error> {
        self.0.read(json)
    }
}

/// Adapts a codec to a serializable value.
pub(crate) struct Writing<'a, C: Codec>(pub(crate) C, pub(crate) &'a C::Value);

impl<C: Codec> Serialize for Writing<'_, C> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        self.0.write(self.1, json)
    }
}
