/// Implements what is expected of a model that is neither an object nor an enum: a type around the one value that it holds.
macro_rules! value {
    ($model:ident($held:ty) = [$($codec:tt)+]) => {
        impl From<$held> for $model {
            fn from(value: $held) -> Self {
                Self(value)
            }
        }

        impl<'de> serde::Deserialize<'de> for $model {
            fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                $crate::codec::Codec::read($crate::codec::codec!($($codec)+), json).map(Self)
            }
        }

        impl serde::Serialize for $model {
            fn serialize<S: serde::Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
                $crate::codec::Codec::write($crate::codec::codec!($($codec)+), &self.0, json)
            }
        }
    };
}

pub(crate) use value;
