use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use super::{Codec, Reading, Rest, Writing, WritingValue, at, each};

pub(crate) fn list<C: Codec>(items: C) -> List<C> {
    List(items)
}

/// A map with any keys. A null entry reads as absent.
pub(crate) fn map<C: Codec>(values: C) -> Map<C> {
    Map(values)
}

/// A map with any keys and values. A null entry is kept.
pub(crate) fn entries() -> Entries {
    Entries
}

#[derive(Clone, Copy)]
pub(crate) struct List<C>(C);

impl<C: Codec> Codec for List<C> {
    type Value = Vec<C::Value>;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_seq(self)
    }

    fn write<S: Serializer>(self, values: &Self::Value, json: S) -> Result<S::Ok, S::Error> {
        let mut list = json.serialize_seq(Some(values.len()))?;
        for value in values {
            list.serialize_element(&Writing(self.0, value))?;
        }
        list.end()
    }
}

impl<'de, C: Codec> Visitor<'de> for List<C> {
    type Value = Vec<C::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        loop {
            match items.next_element_seed(Reading(self.0)) {
                Ok(Some(value)) => values.push(value),
                Ok(None) => return Ok(values),
                Err(error) => return Err(at(values.len(), error)),
            }
        }
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Map<C>(C);

impl<C: Codec> Codec for Map<C> {
    type Value = BTreeMap<String, C::Value>;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_map(self)
    }

    fn write<S: Serializer>(self, values: &Self::Value, json: S) -> Result<S::Ok, S::Error> {
        let mut map = json.serialize_map(Some(values.len()))?;
        each(self.0).write(values, &mut map, |_| false)?;
        map.end()
    }
}

impl<'de, C: Codec> Visitor<'de> for Map<C> {
    type Value = BTreeMap<String, C::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut values = BTreeMap::new();
        while let Some(key) = entries.next_key::<String>()? {
            each(self.0).read(&mut values, key, &mut entries)?;
        }
        Ok(values)
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Entries;

impl Codec for Entries {
    type Value = BTreeMap<String, Value>;

    fn read<'de, D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        Self::Value::deserialize(json)
    }

    fn write<S: Serializer>(self, values: &Self::Value, json: S) -> Result<S::Ok, S::Error> {
        json.collect_map(values.iter().map(|(key, value)| (key, WritingValue(value))))
    }
}
