use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use serde::ser::{self, Serialize, Serializer};

use super::Codec;

/// Integers, including `1280.0`.
pub(crate) fn integer() -> Integer {
    Integer
}

/// Finite numbers.
pub(crate) fn number() -> Number {
    Number
}

pub(crate) fn text() -> Model<String> {
    model()
}

pub(crate) fn flag() -> Model<bool> {
    model()
}

/// Types that serde reads and writes correctly.
pub(crate) fn model<T>() -> Model<T> {
    Model(PhantomData)
}

/// Values of recursive types.
pub(crate) fn boxed<C: Codec>(codec: C) -> Boxed<C> {
    Boxed(codec)
}

#[derive(Clone, Copy)]
pub(crate) struct Integer;

impl Codec for Integer {
    type Value = i64;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<i64, D::Error> {
        json.deserialize_i64(self)
    }

    fn write<S: Serializer>(self, value: &i64, json: S) -> Result<S::Ok, S::Error> {
        json.serialize_i64(*value)
    }
}

impl Visitor<'_> for Integer {
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

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<i64, E> {
        // 2^63 and above are out of range. -2^63 is ambiguous, because larger magnitudes round to it.
        if value.fract() == 0.0 && value.abs() < TWO_TO_63 {
            Ok(value as i64)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }
}

const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;

#[derive(Clone, Copy)]
pub(crate) struct Number;

impl Codec for Number {
    type Value = f64;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<f64, D::Error> {
        json.deserialize_f64(self)
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

impl Visitor<'_> for Number {
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

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }
}

pub(crate) struct Model<T>(PhantomData<T>);

impl<T> Clone for Model<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Model<T> {}

impl<T: Serialize + for<'de> Deserialize<'de>> Codec for Model<T> {
    type Value = T;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<T, D::Error> {
        T::deserialize(json)
    }

    fn write<S: Serializer>(self, value: &T, json: S) -> Result<S::Ok, S::Error> {
        value.serialize(json)
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Boxed<C>(C);

impl<C: Codec> Codec for Boxed<C> {
    type Value = Box<C::Value>;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        self.0.read(json).map(Box::new)
    }

    fn write<S: Serializer>(self, value: &Self::Value, json: S) -> Result<S::Ok, S::Error> {
        self.0.write(value, json)
    }
}
