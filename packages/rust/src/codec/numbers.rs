use std::{fmt, iter};

use serde::de::value::MapDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Unexpected, Visitor};
use serde::ser::{self, Serializer};

use super::Codec;

/// Integers, including `1280.0`.
pub(crate) fn integer() -> Integer {
    Integer
}

/// Finite numbers.
pub(crate) fn number() -> Number {
    Number
}

// Both read with `deserialize_any`. A hint is either an integer or a float to most formats and to serde's buffer of `flatten` and `untagged`,
// and with the feature `arbitrary_precision` of serde_json, a number is a map there.

#[derive(Clone, Copy)]
pub(crate) struct Integer;

impl Codec for Integer {
    type Value = i64;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<i64, D::Error> {
        json.deserialize_any(self)
    }

    fn write<S: Serializer>(self, value: &i64, json: S) -> Result<S::Ok, S::Error> {
        json.serialize_i64(*value)
    }
}

impl<'de> Visitor<'de> for Integer {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer of at most 64 bits")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| other(value, &self))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| other(value, &self))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<i64, E> {
        // 2^63 and above are out of range. -2^63 is ambiguous, because larger magnitudes round to it.
        if value.fract() == 0.0 && value.abs() < TWO_TO_63 {
            Ok(value as i64)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, digits: A) -> Result<i64, A::Error> {
        let number = precise(digits, &self)?;
        match number.as_i64() {
            Some(integer) => Ok(integer),
            None => self.visit_f64(finite(&number)?),
        }
    }
}

const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;

#[derive(Clone, Copy)]
pub(crate) struct Number;

impl Codec for Number {
    type Value = f64;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<f64, D::Error> {
        json.deserialize_any(self)
    }

    fn write<S: Serializer>(self, value: &f64, json: S) -> Result<S::Ok, S::Error> {
        // Writes integers without a fraction: 2, not 2.0.
        if value.fract() == 0.0
            && value.abs() <= MAX_SAFE
            && !(*value == 0.0 && value.is_sign_negative())
        {
            return json.serialize_i64(*value as i64);
        }
        if value.is_finite() {
            return json.serialize_f64(*value);
        }
        Err(ser::Error::custom(format_args!(
            "JSON cannot represent the number {value}"
        )))
    }
}

/// The largest integer up to which every integer is an f64: 2^53 − 1.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

impl<'de> Visitor<'de> for Number {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<f64, E> {
        // Binary formats have more numbers than JSON.
        if value.is_finite() {
            Ok(value)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, digits: A) -> Result<f64, A::Error> {
        finite(&precise(digits, &self)?)
    }
}

/// Reads a number that serde_json passes on as a map with its digits. Without the feature `arbitrary_precision` every map is an error.
fn precise<'de, A: MapAccess<'de>>(
    mut map: A,
    expected: &dyn de::Expected,
) -> Result<serde_json::Number, A::Error> {
    // Looks at the key first, because the location of an error in the map would be in the map.
    let key = map
        .next_key()?
        .filter(|key: &String| key.starts_with("$serde_json::"));
    let number = match key {
        Some(key) => number_of(key, map.next_value()?),
        None => None,
    };
    number.ok_or_else(|| de::Error::invalid_type(Unexpected::Map, expected))
}

fn number_of(key: String, digits: String) -> Option<serde_json::Number> {
    let map = MapDeserializer::<_, de::value::Error>::new(iter::once((key, digits)));
    serde_json::Number::deserialize(map).ok()
}

fn finite<E: de::Error>(number: &serde_json::Number) -> Result<f64, E> {
    let value = number.as_f64().filter(|value| value.is_finite());
    value.ok_or_else(|| E::custom("number out of range"))
}

fn other<E: de::Error>(value: impl fmt::Display, expected: &dyn de::Expected) -> E {
    E::invalid_value(Unexpected::Other(&format!("integer `{value}`")), expected)
}
