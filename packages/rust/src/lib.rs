#![doc = include_str!("../README.md")]

mod codec;
mod error;
mod generated;
mod json;
#[cfg(feature = "strict")]
pub mod strict;
mod unknown;

pub use error::Error;
pub use generated::*;
pub use json::{Model, from_slice, from_str, to_string, to_vec};
pub use unknown::UnknownProperties;
