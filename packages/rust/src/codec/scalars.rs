use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::Codec;

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
