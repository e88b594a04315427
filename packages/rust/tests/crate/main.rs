//! The tests of the crate as its users have it. They are one program, because linking one is faster than linking many.

mod containers;
mod edge_cases;
mod enums;
mod formats;
mod fuzz;
mod reading;
#[cfg(feature = "strict")]
mod strict;
#[cfg(feature = "webhooks")]
mod webhooks;
