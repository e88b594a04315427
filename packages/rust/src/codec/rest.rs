use std::collections::BTreeMap;

use serde::de::MapAccess;
use serde::ser::{Error, SerializeMap};

use super::{Codec, Raw, Reading, Writing, WritingRaw, at, optional};
use crate::UnknownProperties;

/// Reads and writes the properties that an object doesn't define by name.
pub(crate) trait Rest: Copy {
    type Value: Default;

    /// Reads the next value.
    fn read<'de, A: MapAccess<'de>>(
        self,
        into: &mut Self::Value,
        key: String,
        properties: &mut A,
    ) -> Result<(), A::Error>;

    /// Writes all properties. Fails for one that the object defines.
    fn write<M: SerializeMap>(
        self,
        values: &Self::Value,
        properties: &mut M,
        is_known: impl Fn(&str) -> bool,
    ) -> Result<(), M::Error>;
}

/// Properties with any values, which are kept unchanged.
pub(crate) fn anything() -> Anything {
    Anything
}

/// Properties of one type. Each is optional, so null reads as absent.
pub(crate) fn each<C: Codec>(codec: C) -> Each<C> {
    Each(codec)
}

#[derive(Clone, Copy)]
pub(crate) struct Anything;

impl Rest for Anything {
    type Value = UnknownProperties;

    fn read<'de, A: MapAccess<'de>>(
        self,
        into: &mut UnknownProperties,
        key: String,
        properties: &mut A,
    ) -> Result<(), A::Error> {
        let value = properties.next_value_seed(Reading(Raw));
        match value {
            Ok(value) => into.insert_raw(key, value),
            Err(error) => return Err(at(&key, error)),
        }
        Ok(())
    }

    fn write<M: SerializeMap>(
        self,
        values: &UnknownProperties,
        properties: &mut M,
        is_known: impl Fn(&str) -> bool,
    ) -> Result<(), M::Error> {
        for (name, value) in values {
            reject_known(name, &is_known)?;
            properties.serialize_entry(name, &WritingRaw(value))?;
        }
        Ok(())
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Each<C>(C);

impl<C: Codec> Rest for Each<C> {
    type Value = BTreeMap<String, C::Value>;

    fn read<'de, A: MapAccess<'de>>(
        self,
        into: &mut Self::Value,
        key: String,
        properties: &mut A,
    ) -> Result<(), A::Error> {
        let value = properties
            .next_value_seed(Reading(optional(self.0)))
            .map_err(|error| at(&key, error))?;
        match value {
            Some(value) => into.insert(key, value),
            None => into.remove(&key), // of duplicate keys, the last one counts
        };
        Ok(())
    }

    fn write<M: SerializeMap>(
        self,
        values: &Self::Value,
        properties: &mut M,
        is_known: impl Fn(&str) -> bool,
    ) -> Result<(), M::Error> {
        for (name, value) in values {
            reject_known(name, &is_known)?;
            properties.serialize_entry(name, &Writing(self.0, value))?;
        }
        Ok(())
    }
}

fn reject_known<E: Error>(name: &str, is_known: impl Fn(&str) -> bool) -> Result<(), E> {
    if is_known(name) {
        return Err(E::custom(format_args!(
            "{name:?} is a known property: set its field instead"
        )));
    }
    Ok(())
}
