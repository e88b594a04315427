// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::codec::enumeration;

/// The H.264 profile of a rendition: the codec features that a decoder must support.
///
/// Later versions of the contract may add values: such a value is [`Unknown`](Profile::Unknown), with its string.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Profile {
    /// H.264 Baseline: the least demanding, for old and small devices.
    H264Baseline,
    /// H.264 Main: for standard-definition broadcast.
    H264Main,
    /// H.264 High: the best quality for a given bitrate; any recent device plays it.
    H264High,
    /// H.264 Constrained High: High without B-frames and interlacing, for low latency.
    H264ConstrainedHigh,
    /// A value that this version of the contract doesn't list, unchanged.
    Unknown(String),
}

enumeration!(open Profile {
    H264Baseline = "H264Baseline",
    H264Main = "H264Main",
    H264High = "H264High",
    H264ConstrainedHigh = "H264ConstrainedHigh",
});
