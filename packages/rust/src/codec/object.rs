/// Implements serde's traits for a model. Known keys match exactly; other properties are kept in `unknown`, with the codec given last. Of
/// duplicate keys, the last one counts.
macro_rules! object {
    ($model:ident { $($field:ident: $key:literal = [$($codec:tt)+]),* $(,)? } unknown [$($rest:tt)+]) => {
        const _: () = {
            /// The key of a property.
            // The variants have the names of the fields. The types that are declared here have names that no model can have.
            #[allow(non_camel_case_types)]
            enum Key_ {
                $($field,)*
                Unknown(String),
            }

            // Not a method, which could have the name of a property.
            fn key_of(name: &str) -> Key_ {
                match name {
                    $($key => Key_::$field,)*
                    _ => Key_::Unknown(name.to_owned()),
                }
            }

            impl<'de> serde::Deserialize<'de> for Key_ {
                fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                    #[allow(non_camel_case_types)]
                    struct Keys_;

                    impl serde::de::Visitor<'_> for Keys_ {
                        type Value = Key_;

                        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                            f.write_str("the name of a property")
                        }

                        fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<Key_, E> {
                            Ok(key_of(key))
                        }
                    }

                    // Not `deserialize_identifier`: ciborium has a limit on its length.
                    json.deserialize_string(Keys_)
                }
            }

            impl<'de> serde::Deserialize<'de> for $model {
                fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                    #[allow(non_camel_case_types)]
                    struct Properties_;

                    impl<'de> serde::de::Visitor<'de> for Properties_ {
                        type Value = $model;

                        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                            f.write_str(concat!("an object: ", stringify!($model)))
                        }

                        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut properties: A) -> Result<$model, A::Error> {
                            $(let mut $field = None;)*
                            let mut unknown = Default::default();
                            loop {
                                match properties.next_key()? {
                                    $(Some(Key_::$field) => $field = Some(properties.next_value_seed(
                                        $crate::codec::Reading($crate::codec::codec!($($codec)+)),
                                    ).map_err(|error| $crate::codec::at($key, error))?),)*
                                    Some(Key_::Unknown(key)) => {
                                        $crate::codec::Rest::read($crate::codec::codec!($($rest)+), &mut unknown, key, &mut properties)?;
                                    }
                                    None => break,
                                }
                            }
                            Ok($model {
                                $($field: match $field.or_else(|| $crate::codec::Codec::absent($crate::codec::codec!($($codec)+))) {
                                    Some(value) => value,
                                    None => return Err($crate::codec::missing($key)),
                                },)*
                                unknown,
                            })
                        }
                    }

                    json.deserialize_map(Properties_)
                }
            }

            impl serde::Serialize for $model {
                fn serialize<S: serde::Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
                    let mut properties = json.serialize_map(None)?;
                    $(if !$crate::codec::Codec::is_absent($crate::codec::codec!($($codec)+), &self.$field) {
                        serde::ser::SerializeMap::serialize_entry(&mut properties, $key, &$crate::codec::Writing($crate::codec::codec!($($codec)+), &self.$field))?;
                    })*
                    $crate::codec::Rest::write(
                        $crate::codec::codec!($($rest)+),
                        &self.unknown,
                        &mut properties,
                        |key| !matches!(key_of(key), Key_::Unknown(_)),
                    )?;
                    serde::ser::SerializeMap::end(properties)
                }
            }
        };
    };
}

/// Builds a codec such as `optional(list(text))`. It uses paths, so that names of properties don't
/// conflict.
macro_rules! codec {
    (any($types:tt, $values:tt)) => {
        $crate::codec::any(&$types, &$values)
    };
    (one_of($codec:ident, $values:tt)) => {
        $crate::codec::one_of($crate::codec::$codec(), &$values)
    };
    ($codec:ident($($inner:tt)+)) => {
        $crate::codec::$codec($crate::codec::codec!($($inner)+))
    };
    ($codec:ident) => {
        $crate::codec::$codec()
    };
}

pub(crate) use {codec, object};

/// The error of a missing required property.
pub(crate) fn missing<E: serde::de::Error>(key: &str) -> E {
    E::custom(format_args!("the required property {key:?} is missing"))
}
