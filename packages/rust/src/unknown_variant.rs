use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::UnknownProperties;
use crate::codec::WritingRaw;

/// An object of a tagged union whose tag this version of the contract doesn't know, such as an event of a later version. It is written back
/// unchanged.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownVariant {
    tag: String,
    properties: UnknownProperties,
}

impl UnknownVariant {
    pub(crate) fn new(tag: String, properties: Vec<(String, Box<RawValue>)>) -> Self {
        let mut unknown = UnknownProperties::new();
        for (name, value) in properties {
            unknown.insert_raw(name, value);
        }
        Self {
            tag,
            properties: unknown,
        }
    }

    /// The value of the property that decides which variant of the union an object is.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// All properties, with the tag.
    #[must_use]
    pub const fn properties(&self) -> &UnknownProperties {
        &self.properties
    }
}

impl Serialize for UnknownVariant {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        json.collect_map(
            self.properties
                .iter()
                .map(|(name, value)| (name, WritingRaw(value))),
        )
    }
}
