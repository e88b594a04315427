use std::any::type_name;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::Codec;
use super::json_text::json_text;

/// Any value, as its JSON text.
#[derive(Clone, Copy)]
pub(crate) struct Raw;

impl Codec for Raw {
    type Value = Box<RawValue>;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Box<RawValue>, D::Error> {
        json.deserialize_newtype_struct(RAW_VALUE, self)
    }

    fn write<S: Serializer>(self, value: &Box<RawValue>, json: S) -> Result<S::Ok, S::Error> {
        WritingRaw(value).serialize(json)
    }
}

/// The name by which serde_json recognizes a [`RawValue`]. It passes the text on as a map. All other deserializers, including serde's buffer of
/// `flatten` and `untagged`, pass on the value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

impl<'de> Visitor<'de> for Raw {
    type Value = Box<RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, text: A) -> Result<Box<RawValue>, A::Error> {
        Box::deserialize(MapAccessDeserializer::new(text))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        value: D,
    ) -> Result<Box<RawValue>, D::Error> {
        json_text(value)
    }
}

/// Adapts a JSON text to a serializable value: serde_json writes it unchanged, and other formats write the value.
pub(crate) struct WritingRaw<'a>(pub(crate) &'a RawValue);

impl Serialize for WritingRaw<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        if is_json::<S>() {
            return self.0.serialize(json);
        }
        let value: Value = serde_json::from_str(self.0.get()).map_err(Error::custom)?;
        WritingValue(&value).serialize(json)
    }
}

/// The same for a [`Value`], whose numbers only serde_json can write if it has the feature `arbitrary_precision`.
pub(crate) struct WritingValue<'a>(pub(crate) &'a Value);

impl Serialize for WritingValue<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            _ if is_json::<S>() => self.0.serialize(json),
            Value::Number(number) => write_number(number, json),
            Value::Array(items) => json.collect_seq(items.iter().map(WritingValue)),
            Value::Object(entries) => json.collect_map(
                entries
                    .iter()
                    .map(|(key, value)| (key, WritingValue(value))),
            ),
            Value::Null | Value::Bool(_) | Value::String(_) => self.0.serialize(json),
        }
    }
}

fn write_number<S: Serializer>(number: &serde_json::Number, json: S) -> Result<S::Ok, S::Error> {
    if let Some(integer) = number.as_u64() {
        json.serialize_u64(integer)
    } else if let Some(integer) = number.as_i64() {
        json.serialize_i64(integer)
    } else if let Some(number) = number.as_f64() {
        json.serialize_f64(number)
    } else {
        Err(Error::custom(format_args!(
            "the number {number} is out of range"
        )))
    }
}

/// Whether a serializer is serde_json's, or passes everything on to it. Only that one knows a [`RawValue`]; others would write the map that it
/// looks like.
fn is_json<S: Serializer>() -> bool {
    type_name::<S::Error>() == type_name::<serde_json::Error>()
}
