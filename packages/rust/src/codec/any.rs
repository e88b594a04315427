use std::fmt;

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::{Codec, Writing, WritingValue};

/// Any JSON value. If the contract restricts them, a value of one of the `types` (named as in JSON Schema) and one of the `values` (as JSON).
pub(crate) fn any(types: &'static [&'static str], values: &'static [&'static str]) -> Any {
    Any { types, values }
}

#[derive(Clone, Copy)]
pub(crate) struct Any {
    types: &'static [&'static str],
    values: &'static [&'static str],
}

impl Codec for Any {
    type Value = Value;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        let value = Value::deserialize(json)?;
        self.check(&value)?;
        Ok(value)
    }

    fn write<S: Serializer>(self, value: &Value, json: S) -> Result<S::Ok, S::Error> {
        WritingValue(value).serialize(json)
    }
}

impl Any {
    fn check<E: de::Error>(self, value: &Value) -> Result<(), E> {
        if self.allows(value) {
            return Ok(());
        }
        Err(E::custom(format_args!(
            "invalid value: {}, expected {self}",
            clipped(value)
        )))
    }

    fn allows(self, value: &Value) -> bool {
        (self.types.is_empty() || self.types.iter().any(|name| is(name, value)))
            && (self.values.is_empty()
                || self.values.iter().any(|text| {
                    serde_json::from_str::<Value>(text).is_ok_and(|known| same(&known, value))
                }))
    }
}

/// One of these `values` (as JSON).
pub(crate) fn one_of<C: Codec>(codec: C, values: &'static [&'static str]) -> OneOf<C> {
    OneOf { codec, values }
}

#[derive(Clone, Copy)]
pub(crate) struct OneOf<C> {
    codec: C,
    values: &'static [&'static str],
}

impl<C: Codec> Codec for OneOf<C> {
    type Value = C::Value;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<C::Value, D::Error> {
        let value = self.codec.read(json)?;
        let written =
            serde_json::to_value(Writing(self.codec, &value)).map_err(de::Error::custom)?;
        any(&[], self.values).check(&written)?;
        Ok(value)
    }

    fn write<S: Serializer>(self, value: &C::Value, json: S) -> Result<S::Ok, S::Error> {
        self.codec.write(value, json)
    }
}

impl fmt::Display for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = if self.values.is_empty() {
            self.types
        } else {
            self.values
        };
        f.write_str(&names.join(" or "))
    }
}

/// Whether a value has a type of JSON Schema: 1.0 is an integer.
fn is(name: &str, value: &Value) -> bool {
    match value {
        Value::Null => name == "null",
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => {
            name == "number"
                || (name == "integer"
                    && number.as_f64().is_some_and(|number| number.fract() == 0.0))
        }
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
    }
}

/// Whether two values are equal in JSON Schema: 1.0 equals 1.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

fn clipped(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 60 {
        text.chars().take(59).chain(['…']).collect()
    } else {
        text
    }
}
