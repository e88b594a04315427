// The examples of the README need all features.
#![cfg_attr(all(feature = "strict", feature = "webhooks"), doc = include_str!("../README.md"))]
#![cfg_attr(
    not(all(feature = "strict", feature = "webhooks")),
    doc = "The models of a live-stream Session."
)]

mod codec;
mod error;
// The models read and write deprecated properties, and the contract decides how many properties
// are required.
#[allow(deprecated, clippy::too_many_arguments)]
mod generated;
mod json;
mod parse_enum_error;
#[cfg(feature = "strict")]
pub mod strict;
mod times;
mod unknown;
mod unknown_variant;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use error::Error;
pub use generated::*;
pub use json::{Model, from_slice, from_str, to_string, to_vec};
pub use parse_enum_error::ParseEnumError;
pub use unknown::UnknownProperties;
pub use unknown_variant::UnknownVariant;
