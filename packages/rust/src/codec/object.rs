/// Implements serde's traits for a model: known keys by exact match, everything else kept in `unknown`. The last of two equal keys counts.
macro_rules! object {
    ($model:ident { $($field:ident: $key:literal = $codec:expr,)* }) => {
        const _: () = {
            /// The key of a property.
            // The variants are called like the fields, so that nobody has to invent other names for them.
            #[allow(non_camel_case_types)]
            enum Key {
                $($field,)*
                Unknown(String),
            }

            impl Key {
                fn is_known(key: &str) -> bool {
                    matches!(key, $($key)|*)
                }
            }

            impl<'de> serde::Deserialize<'de> for Key {
                fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                    struct Keys;

                    impl serde::de::Visitor<'_> for Keys {
                        type Value = Key;

                        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                            f.write_str("the name of a property")
                        }

                        fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<Key, E> {
                            Ok(match key {
                                $($key => Key::$field,)*
                                _ => Key::Unknown(key.to_owned()),
                            })
                        }
                    }

                    json.deserialize_identifier(Keys)
                }
            }

            impl<'de> serde::Deserialize<'de> for $model {
                fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                    struct Properties;

                    impl<'de> serde::de::Visitor<'de> for Properties {
                        type Value = $model;

                        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                            f.write_str(concat!("an object: ", stringify!($model)))
                        }

                        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut properties: A) -> Result<$model, A::Error> {
                            $(let mut $field = None;)*
                            let mut unknown = $crate::UnknownProperties::new();
                            while let Some(key) = properties.next_key()? {
                                match key {
                                    $(Key::$field => $field = Some(properties.next_value_seed($crate::codec::Reading($codec))?),)*
                                    Key::Unknown(key) => unknown.insert_raw(key, properties.next_value()?),
                                }
                            }
                            Ok($model {
                                $($field: match $field.or_else(|| $crate::codec::Codec::absent($codec)) {
                                    Some(value) => value,
                                    None => return Err($crate::codec::missing($key)),
                                },)*
                                unknown,
                            })
                        }
                    }

                    json.deserialize_map(Properties)
                }
            }

            impl serde::Serialize for $model {
                fn serialize<S: serde::Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
                    let mut properties = json.serialize_map(None)?;
                    $(if !$crate::codec::Codec::is_absent($codec, &self.$field) {
                        serde::ser::SerializeMap::serialize_entry(&mut properties, $key, &$crate::codec::Writing($codec, &self.$field))?;
                    })*
                    self.unknown.write(&mut properties, Key::is_known)?;
                    serde::ser::SerializeMap::end(properties)
                }
            }
        };
    };
}

pub(crate) use object;

/// What is said of a required property that is not there.
pub(crate) fn missing<E: serde::de::Error>(key: &str) -> E {
    E::custom(format_args!("the required property {key:?} is missing"))
}
