use std::marker::PhantomData;
use std::{fmt, vec};

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, Visitor,
};
use serde_json::value::{RawValue, to_raw_value};

use super::{Enumeration, Raw, Reading, at, missing, read_enumeration};
use crate::UnknownVariant;
use crate::error::without_location;

/// Implements the methods and traits of an enum of models that the property in brackets tells apart. An object with another tag is a value of
/// an `open` one.
macro_rules! union {
    (open $union:ident[$tag:literal] $branches:tt) => {
        $crate::codec::union!(both $union[$tag] $branches or Unknown);
    };

    (closed $union:ident[$tag:literal] $branches:tt) => {
        $crate::codec::union!(both $union[$tag] $branches);
    };

    (both $union:ident[$tag:literal] { $($variant:ident($model:ident) = $value:literal),* $(,)? } $(or $unknown:ident)?) => {
        impl $union {
            /// The value of the property that decides which variant it is.
            #[must_use]
            pub fn tag(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $value,)*
                    $(Self::$unknown(object) => object.tag(),)?
                }
            }
        }

        $(impl From<$model> for $union {
            fn from(value: $model) -> Self {
                Self::$variant(Box::new(value))
            }
        })*

        impl $crate::codec::Union for $union {
            const TAG: &'static str = $tag;
            const KNOWN: &'static [&'static str] = &[$($value,)*];
            const UNKNOWN: Option<fn($crate::UnknownVariant) -> Self> = $crate::codec::union!(unknown $($unknown)?);

            fn read<'de, D: serde::Deserializer<'de>>(tag: &str, json: D) -> Result<Self, D::Error> {
                match tag {
                    $($value => <$model as serde::Deserialize>::deserialize(json).map(Self::from),)*
                    _ => Err(serde::de::Error::unknown_variant(tag, <Self as $crate::codec::Union>::KNOWN)),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $union {
            fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                $crate::codec::read_union(json)
            }
        }

        impl serde::Serialize for $union {
            fn serialize<S: serde::Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => serde::Serialize::serialize(value, json),)*
                    $(Self::$unknown(object) => serde::Serialize::serialize(object, json),)?
                }
            }
        }
    };

    (unknown $unknown:ident) => {
        Some(Self::$unknown)
    };

    (unknown) => {
        None
    };
}

pub(crate) use union;

/// An enum of models that a property, the tag, tells apart.
pub(crate) trait Union: Sized {
    const TAG: &'static str;

    /// The values of the tag that the contract defines.
    const KNOWN: &'static [&'static str];

    /// Makes a value of an object with another tag; `None` if there is no such value.
    const UNKNOWN: Option<fn(UnknownVariant) -> Self>;

    /// Reads the variant of a known tag.
    fn read<'de, D: Deserializer<'de>>(tag: &str, json: D) -> Result<Self, D::Error>;
}

pub(crate) fn read_union<'de, U: Union, D: Deserializer<'de>>(json: D) -> Result<U, D::Error> {
    json.deserialize_map(Objects(PhantomData))
}

struct Objects<U>(PhantomData<U>);

impl<'de, U: Union> Visitor<'de> for Objects<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// Keeps the properties before the tag as text. Those after it are read without a detour.
    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<U, A::Error> {
        let mut earlier: Vec<(String, Box<RawValue>)> = Vec::new();
        let mut unknown = None;
        while let Some(key) = properties.next_key::<String>()? {
            if key != U::TAG {
                let value = properties.next_value_seed(Reading(Raw));
                let value = value.map_err(|error| at(&key, error))?;
                earlier.push((key, value));
                continue;
            }
            let tag = properties.next_value::<Tag<U>>();
            let Tag(tag, _) = tag.map_err(|error| at(U::TAG, error))?;
            earlier.push((key, to_raw_value(&tag).map_err(de::Error::custom)?));
            if U::KNOWN.contains(&tag.as_str()) {
                let all = Replay {
                    earlier: earlier.into_iter(),
                    current: None,
                    rest: properties,
                };
                return U::read(&tag, MapAccessDeserializer::new(all));
            }
            unknown = Some(tag); // of duplicate keys, the last one counts
        }
        match (unknown, U::UNKNOWN) {
            (Some(tag), Some(make)) => Ok(make(UnknownVariant::new(tag, earlier))),
            _ => Err(missing(U::TAG)),
        }
    }
}

/// The tag of an object: a known one, or for an open union any string.
struct Tag<U>(String, PhantomData<U>);

impl<U: Union> Enumeration for Tag<U> {
    const KNOWN: &'static [&'static str] = U::KNOWN;

    fn of(value: &str) -> Option<Self> {
        let is_allowed = U::UNKNOWN.is_some() || U::KNOWN.contains(&value);
        is_allowed.then(|| Self(value.to_owned(), PhantomData))
    }
}

impl<'de, U: Union> Deserialize<'de> for Tag<U> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        read_enumeration(json)
    }
}

/// Properties that were kept as text, and then the rest.
struct Replay<A> {
    earlier: vec::IntoIter<(String, Box<RawValue>)>,
    /// The one whose value is next.
    current: Option<(String, Box<RawValue>)>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.current = self.earlier.next();
        match &self.current {
            Some((key, _)) => seed.deserialize(key.as_str().into_deserializer()).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        match self.current.take() {
            Some((_, value)) => read_text(value.get(), seed)
                .map_err(|error| de::Error::custom(without_location(&error))),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// Reads a JSON text that was kept. It doesn't outlive the value, so a reader copies it.
fn read_text<'de, S: DeserializeSeed<'de>>(
    text: &str,
    seed: S,
) -> Result<S::Value, serde_json::Error> {
    if nests_deeper(text, MAX_DEPTH) {
        return Err(de::Error::custom("recursion limit exceeded"));
    }
    seed.deserialize(&mut serde_json::Deserializer::from_reader(text.as_bytes()))
}

/// The limit of serde_json. It counts from zero in each text, so texts within texts could nest without end.
const MAX_DEPTH: usize = 127;

fn nests_deeper(text: &str, limit: usize) -> bool {
    let (mut depth, mut is_string, mut is_escaped) = (0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true, // only strings have one
            b'"' => is_string = !is_string,
            b'[' | b'{' if !is_string => depth += 1,
            b']' | b'}' if !is_string => depth -= 1,
            _ => {}
        }
        if depth > limit {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use crate::codec::{object, union};
    use crate::{UnknownProperties, UnknownVariant, from_str, to_string};

    #[derive(Clone, Debug, PartialEq)]
    struct Circle {
        radius: f64,
        unknown: UnknownProperties,
    }

    object!(Circle { radius: "radius" = [number], } unknown [anything]);

    #[derive(Clone, Debug, PartialEq)]
    struct Group {
        first: Option<Shape>,
        list: Option<Vec<Shape>>,
        unknown: UnknownProperties,
    }

    object!(Group { first: "a/b" = [optional(model)], list: "list" = [optional(list(model))], } unknown [anything]);

    #[derive(Clone, Debug, PartialEq)]
    enum Shape {
        Circle(Box<Circle>),
        Group(Box<Group>),
        Unknown(UnknownVariant),
    }

    union!(open Shape["kind"] { Circle(Circle) = "circle", Group(Group) = "group", });

    #[derive(Clone, Debug, PartialEq)]
    enum Closed {
        Circle(Box<Circle>),
    }

    union!(closed Closed["kind"] { Circle(Circle) = "circle", });

    #[test]
    fn the_tag_decides_wherever_it_is() {
        for (text, written) in [
            (
                r#"{"kind":"circle","radius":1}"#,
                r#"{"radius":1,"kind":"circle"}"#,
            ),
            (
                r#"{"radius":1,"x":12345678901234567890123,"kind":"circle"}"#,
                r#"{"radius":1,"kind":"circle","x":12345678901234567890123}"#,
            ),
            (
                r#"{"a/b":{"list":[{"radius":0.5,"kind":"circle"}],"kind":"group"},"kind":"group","list":null}"#,
                r#"{"a/b":{"list":[{"radius":0.5,"kind":"circle"}],"kind":"group"},"kind":"group"}"#,
            ),
        ] {
            let shape = from_str::<Shape>(text).expect(text);
            assert_eq!(to_string(&shape).expect(text), written);
            let value = serde_json::from_str(text).expect(text);
            assert_eq!(
                serde_json::from_value::<Shape>(value).expect(text).tag(),
                shape.tag()
            );
        }
    }

    #[test]
    fn an_open_union_keeps_an_object_with_another_tag() {
        let text = r#"{"a":null,"kind":"oval","size":1.50,"z":12345678901234567890123}"#;
        let shape = from_str::<Shape>(text).expect(text);
        assert_eq!(shape.tag(), "oval");
        assert_eq!(to_string(&shape).expect(text), text);
        let Shape::Unknown(object) = shape else {
            panic!("{shape:?}")
        };
        assert_eq!(object.properties().len(), 4);
        assert_eq!(
            object.properties().get("size").map(|it| it.get()),
            Some("1.50")
        );
    }

    #[test]
    fn of_duplicate_tags_the_last_one_counts_if_each_is_allowed() {
        let read = |text| from_str::<Shape>(text).map(|shape| shape.tag().to_owned());
        assert_eq!(
            read(r#"{"kind":"oval","kind":"star"}"#).expect("open"),
            "star"
        );
        assert!(from_str::<Closed>(r#"{"kind":"oval","kind":"circle","radius":1}"#).is_err());
    }

    #[test]
    fn an_error_has_the_pointer_of_the_value() {
        for (text, pointer) in [
            ("5", ""),
            ("{}", ""),
            (r#"{"kind":5}"#, "/kind"),
            (r#"{"radius":1,"kind":null}"#, "/kind"),
            (r#"{"kind":"circle"}"#, ""),
            (r#"{"kind":"circle","radius":"1"}"#, "/radius"),
            (r#"{"radius":"1","kind":"circle"}"#, "/radius"),
            (
                r#"{"list":[{"kind":"oval"},{"radius":"1","kind":"circle"}],"kind":"group"}"#,
                "/list/1/radius",
            ),
            (
                r#"{"a/b":{"list":[{"radius":1,"kind":5}],"kind":"group"},"kind":"group"}"#,
                "/a~1b/list/0/kind",
            ),
            (
                r#"{"kind":"group","a/b":{"list":[{"radius":1}],"kind":"group"}}"#,
                "/a~1b/list/0",
            ),
        ] {
            let error = from_str::<Shape>(text).expect_err(text);
            assert_eq!(error.pointer(), pointer, "{text}");
            assert!(!error.message().contains("at "), "{error}");
        }
        let closed = from_str::<Closed>(r#"{"radius":1,"kind":"oval"}"#).expect_err("closed");
        assert_eq!(closed.pointer(), "/kind");
        assert!(
            closed.message().contains(r#"a string such as "circle""#),
            "{closed}"
        );
    }

    #[test]
    fn nesting_has_a_limit_wherever_the_tags_are() {
        let tag_first = |inner: &str, levels| {
            let open = r#"{"kind":"group","a/b":"#.repeat(levels);
            format!("{open}{inner}{}", "}".repeat(levels))
        };
        let tag_last = |inner: &str, levels| {
            let close = r#","kind":"group"}"#.repeat(levels);
            format!("{}{inner}{close}", r#"{"a/b":"#.repeat(levels))
        };
        for text in [
            tag_first("null", 120),
            tag_last("null", 120),
            tag_first(&tag_last("null", 120), 120),
        ] {
            assert!(from_str::<Shape>(&text).is_ok());
        }
        for text in [tag_first("null", 100_000), tag_last("null", 100_000)] {
            let error = from_str::<Shape>(&text).expect_err("too deep");
            let message = error.message();
            assert!(message.contains("recursion limit exceeded"), "{message}");
        }
    }

    #[derive(Serialize, Deserialize, Debug, PartialEq)]
    struct Flattened {
        seq: u8,
        #[serde(flatten)]
        shape: Shape,
    }

    #[derive(Serialize, Deserialize, Debug, PartialEq)]
    #[serde(untagged)]
    enum Untagged {
        Number(f64),
        Shapes(Vec<Shape>),
    }

    #[test]
    fn the_containers_and_formats_of_serde_hold_unions() {
        for text in [
            r#"{"kind":"circle","radius":1.0,"x":[{"y":null}]}"#,
            r#"{"x":12345678901234567890,"radius":1,"kind":"circle"}"#,
            r#"{"z":{"b":[-1.5,true]},"list":[{"later":1,"kind":"oval"},{"kind":"circle","radius":2}],"kind":"group"}"#,
            r#"{"later":[1,"x"],"kind":"oval"}"#,
        ] {
            let shape = from_str::<Shape>(text).expect(text);
            let inside = &text[1..text.len() - 1];
            for flat in [
                format!(r#"{{"seq":1,{inside}}}"#),
                format!(r#"{{{inside},"seq":1}}"#),
            ] {
                let expected = Flattened {
                    seq: 1,
                    shape: shape.clone(),
                };
                assert_eq!(
                    serde_json::from_str::<Flattened>(&flat).expect(text),
                    expected
                );
                let written = serde_json::to_string(&expected).expect(text);
                assert_eq!(
                    serde_json::from_str::<Flattened>(&written).expect(text),
                    expected
                );
            }
            let shapes = Untagged::Shapes(vec![shape]);
            let list = format!("[{text}]");
            assert_eq!(serde_json::from_str::<Untagged>(&list).expect(text), shapes);
            let mut bytes = Vec::new();
            ciborium::into_writer(&shapes, &mut bytes).expect(text);
            assert_eq!(
                ciborium::from_reader::<Untagged, _>(&bytes[..]).expect(text),
                shapes
            );
            let bytes = rmp_serde::to_vec(&shapes).expect(text);
            assert_eq!(
                rmp_serde::from_slice::<Untagged>(&bytes).expect(text),
                shapes
            );
        }
    }

    #[test]
    fn an_error_of_serde_json_has_the_path_wherever_the_tag_is() {
        for text in [
            r#"{"kind":"group","list":[{"kind":"circle","radius":"1"}]}"#,
            r#"{"list":[{"radius":"1","kind":"circle"}],"kind":"group"}"#,
        ] {
            let error = serde_json::from_str::<Shape>(text).expect_err(text);
            let message =
                r#"/list/0/radius: invalid type: string "1", expected a number at line 1 "#;
            assert!(error.to_string().starts_with(message), "{error}");
        }
    }

    #[test]
    fn a_branch_converts_into_the_union() {
        let circle = Circle {
            radius: 1.0,
            unknown: UnknownProperties::new(),
        };
        assert_eq!(Shape::from(circle.clone()).tag(), "circle");
        assert_eq!(
            serde_json::to_value(Closed::from(circle)).expect("sound"),
            json!({ "radius": 1 })
        );
    }
}
