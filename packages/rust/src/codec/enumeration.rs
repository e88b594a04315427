use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};

/// Implements the methods and traits of an enum of strings. Any string is a value of an `open` one.
macro_rules! enumeration {
    (open $enumeration:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $enumeration {
            /// The values that this version of the contract defines.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant,)*];

            /// The value as a string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }

            /// Whether this version of the contract defines the value.
            #[must_use]
            pub fn is_known(&self) -> bool {
                Self::KNOWN.contains(self)
            }
        }

        /// Compares the strings, so a known value equals its variant, however it was made.
        impl PartialEq for $enumeration {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $enumeration {}

        impl std::hash::Hash for $enumeration {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                std::hash::Hash::hash(self.as_str(), state);
            }
        }

        /// Any string is a value.
        impl std::str::FromStr for $enumeration {
            type Err = std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl From<&str> for $enumeration {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(value.to_owned()),
                }
            }
        }

        impl From<String> for $enumeration {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl $crate::codec::Enumeration for $enumeration {
            const KNOWN: &'static [&'static str] = &[$($value,)*];

            fn of(value: &str) -> Option<Self> {
                Some(value.into())
            }
        }

        $crate::codec::enumeration!(both $enumeration);
    };

    (closed $enumeration:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $enumeration {
            /// All values.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant,)*];

            /// The value as a string.
            #[must_use]
            pub fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $value,)*
                }
            }
        }

        impl std::str::FromStr for $enumeration {
            type Err = $crate::ParseEnumError;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                <Self as $crate::codec::Enumeration>::of(value)
                    .ok_or_else(|| $crate::ParseEnumError::new(value, <Self as $crate::codec::Enumeration>::KNOWN))
            }
        }

        impl TryFrom<&str> for $enumeration {
            type Error = $crate::ParseEnumError;

            fn try_from(value: &str) -> Result<Self, Self::Error> {
                value.parse()
            }
        }

        impl $crate::codec::Enumeration for $enumeration {
            const KNOWN: &'static [&'static str] = &[$($value,)*];

            fn of(value: &str) -> Option<Self> {
                match value {
                    $($value => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        $crate::codec::enumeration!(both $enumeration);
    };

    (both $enumeration:ident) => {
        /// Orders by the strings.
        impl PartialOrd for $enumeration {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $enumeration {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl std::fmt::Display for $enumeration {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl AsRef<str> for $enumeration {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl serde::Serialize for $enumeration {
            fn serialize<S: serde::Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
                json.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $enumeration {
            fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                $crate::codec::read_enumeration(json)
            }
        }
    };
}

pub(crate) use enumeration;

/// An enum of strings.
pub(crate) trait Enumeration: Sized {
    /// The values that the contract defines.
    const KNOWN: &'static [&'static str];

    fn of(value: &str) -> Option<Self>;
}

pub(crate) fn read_enumeration<'de, T, D>(json: D) -> Result<T, D::Error>
where
    T: Enumeration + Deserialize<'de>,
    D: Deserializer<'de>,
{
    // Not `deserialize_str`: ciborium has a limit on its length.
    json.deserialize_string(Texts(PhantomData))
}

struct Texts<T>(PhantomData<T>);

impl<T: Enumeration> Visitor<'_> for Texts<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string such as ")?;
        f.write_str(
            &T::KNOWN
                .iter()
                .map(|value| format!("{value:?}"))
                .collect::<Vec<_>>()
                .join(" or "),
        )
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
        T::of(value).ok_or_else(|| E::invalid_value(Unexpected::Str(value), &self))
    }
}

#[cfg(test)]
mod tests {
    use crate::codec::enumeration;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    enum Size {
        Small,
        Large,
    }

    enumeration!(closed Size { Small = "small", Large = "large", });

    #[test]
    fn a_closed_enum_parses_its_values_only() {
        assert_eq!("large".parse(), Ok(Size::Large));
        assert_eq!(Size::try_from("small"), Ok(Size::Small));
        assert!(Size::Large < Size::Small);
        let error = "huge".parse::<Size>().expect_err("it isn't a value");
        assert_eq!(
            (error.value(), error.known()),
            ("huge", &["small", "large"][..])
        );
        assert_eq!(
            error.to_string(),
            r#""huge" is not one of "small", "large""#
        );
    }
}
