use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde::ser::Serialize;
use serde_json::Number;
use serde_json::value::RawValue;

/// Reads a value of any self-describing format as JSON text, like serde_json would write it: bytes as an array of numbers, and keys that are
/// numbers or booleans as strings. Tags of CBOR and YAML are left out.
///
/// Fails for a number that isn't finite, and for other keys.
pub(crate) fn json_text<'de, D: Deserializer<'de>>(value: D) -> Result<Box<RawValue>, D::Error> {
    let mut text = Vec::new();
    Text(&mut text).deserialize(value)?;
    String::from_utf8(text)
        .map_err(de::Error::custom)
        .and_then(|text| RawValue::from_string(text).map_err(de::Error::custom))
}

/// Appends a value.
struct Text<'a>(&'a mut Vec<u8>);

impl Text<'_> {
    fn write<E: de::Error>(self, value: &(impl Serialize + ?Sized)) -> Result<(), E> {
        serde_json::to_writer(self.0, value).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can represent")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.write(&())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.write(&())
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        self.deserialize(value)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        self.deserialize(value)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() {
            self.write(&value)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        self.write(value)
    }

    fn visit_bytes<E: de::Error>(self, value: &[u8]) -> Result<(), E> {
        self.write(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.push(b'[');
        let start = self.0.len();
        while items.next_element_seed(Item(self.0, start))?.is_some() {}
        self.0.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let before = self.0.len();
        self.0.push(b'{');
        let start = self.0.len();
        while let Some(Key(key)) = entries.next_key()? {
            Item(self.0, start).separate().write(&key)?;
            self.0.push(b':');
            entries.next_value_seed(Text(self.0))?;
        }
        self.0.push(b'}');
        match precise(&self.0[before..]) {
            Some(number) => {
                self.0.truncate(before);
                self.write(&number)
            }
            None => Ok(()),
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (IgnoredAny, value) = tagged.variant()?;
        value.newtype_variant_seed(self)
    }
}

/// Appends a value to a list that starts at an index.
struct Item<'a>(&'a mut Vec<u8>, usize);

impl<'a> Item<'a> {
    fn separate(self) -> Text<'a> {
        if self.0.len() > self.1 {
            self.0.push(b',');
        }
        Text(self.0)
    }
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        self.separate().deserialize(value)
    }
}

/// A key of a map, as JSON has it.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(key: D) -> Result<Self, D::Error> {
        key.deserialize_any(Keys)
    }
}

struct Keys;

impl Visitor<'_> for Keys {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that JSON can represent")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Key, E> {
        Ok(Key(key.to_owned()))
    }

    fn visit_bool<E: de::Error>(self, key: bool) -> Result<Key, E> {
        Ok(Key(key.to_string()))
    }

    fn visit_i64<E: de::Error>(self, key: i64) -> Result<Key, E> {
        Ok(Key(key.to_string()))
    }

    fn visit_u64<E: de::Error>(self, key: u64) -> Result<Key, E> {
        Ok(Key(key.to_string()))
    }
}

/// The number that a map stands for: with the feature `arbitrary_precision`, serde_json passes on a number as a map with its digits.
fn precise(map: &[u8]) -> Option<Number> {
    let is_private = map.starts_with(br#"{"$serde_json::"#);
    is_private.then(|| serde_json::from_slice(map).ok())?
}
