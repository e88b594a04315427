use std::collections::{BTreeMap, btree_map};
use std::fmt;

use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Error, Value};

use crate::codec::same;

/// The properties of an object that this version of the contract doesn't define, by name. Each value keeps its exact JSON text, with every
/// digit.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut session: session_schema::Session = session_schema::from_str(r#"{"name": "a", "hop": 12345678901234567890123}"#)?;
/// assert_eq!(session.unknown.get("hop").map(|hop| hop.get()), Some("12345678901234567890123"));
///
/// session.unknown.insert("relays", &["edge-1"])?;
/// assert_eq!(session.unknown.read::<Vec<String>>("relays")?, Some(vec!["edge-1".to_owned()]));
/// assert_eq!(session_schema::to_string(&session)?, r#"{"name":"a","hop":12345678901234567890123,"relays":["edge-1"]}"#);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct UnknownProperties(BTreeMap<String, Box<RawValue>>);

impl UnknownProperties {
    /// Creates an empty map.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Returns the value of a property as its JSON text.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&RawValue> {
        self.0.get(name).map(AsRef::as_ref)
    }

    /// Reads the value of a property as any type, such as [`serde_json::Value`]. Returns `None` if there is no such property.
    ///
    /// # Errors
    ///
    /// Returns an error if the value can't be read as the type.
    pub fn read<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        self.get(name)
            .map(|value| serde_json::from_str(value.get()))
            .transpose()
    }

    /// Sets a property. Writing the model fails if the contract defines the property: set its field instead.
    ///
    /// # Errors
    ///
    /// Returns an error if the value can't be written as JSON.
    pub fn insert<T: Serialize + ?Sized>(
        &mut self,
        name: impl Into<String>,
        value: &T,
    ) -> Result<(), Error> {
        self.insert_raw(name, to_raw_value(value)?);
        Ok(())
    }

    /// Sets a property to a JSON text.
    pub fn insert_raw(&mut self, name: impl Into<String>, value: Box<RawValue>) {
        self.0.insert(name.into(), value);
    }

    /// Removes a property, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Box<RawValue>> {
        self.0.remove(name)
    }

    /// Iterates over the properties, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        self.into_iter()
    }

    /// Returns the number of properties.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are no properties.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Compares names and values. `1.0` equals `1`; whitespace and the order of keys are ignored.
impl PartialEq for UnknownProperties {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .zip(other)
                .all(|((a, x), (b, y))| a == b && same_text(x.get(), y.get()))
    }
}

fn same_text(a: &str, b: &str) -> bool {
    let value = |text| serde_json::from_str::<Value>(text).ok();
    a == b || matches!((value(a), value(b)), (Some(a), Some(b)) if same(&a, &b))
}

impl fmt::Debug for UnknownProperties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(
                self.iter()
                    .map(|(name, value)| (name, format_args!("{}", value.get()).to_string())),
            )
            .finish()
    }
}

impl<'a> IntoIterator for &'a UnknownProperties {
    type Item = (&'a str, &'a RawValue);
    type IntoIter = std::iter::Map<
        btree_map::Iter<'a, String, Box<RawValue>>,
        fn((&'a String, &'a Box<RawValue>)) -> Self::Item,
    >;

    fn into_iter(self) -> Self::IntoIter {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_ref()))
    }
}
