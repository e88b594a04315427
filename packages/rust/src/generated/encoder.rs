// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::codec::enumeration;

/// The video codec of a rendition.
///
/// Later versions of the contract may add values: such a value is [`Unknown`](Encoder::Unknown), with its string.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Encoder {
    /// H.264 (AVC).
    H264,
    /// H.265 (HEVC).
    Hevc,
    /// VP8.
    Vp8,
    /// VP9.
    Vp9,
    /// A value that this version of the contract doesn't list, unchanged.
    Unknown(String),
}

enumeration!(open Encoder {
    H264 = "h264",
    Hevc = "hevc",
    Vp8 = "vp8",
    Vp9 = "vp9",
});
