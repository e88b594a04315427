/// Implements the traits of a model that isn't an object or an enum: a newtype around its value.
macro_rules! value {
    (number $model:ident($inner:ty) = [$($codec:tt)+]) => {
        impl $crate::times::Milliseconds for $model {
            fn milliseconds(&self) -> Option<i128> {
                self.0.milliseconds()
            }
        }

        $crate::codec::value!($model($inner) = [$($codec)+]);
    };

    ($model:ident($inner:ty) = [$($codec:tt)+]) => {
        impl From<$inner> for $model {
            fn from(value: $inner) -> Self {
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
