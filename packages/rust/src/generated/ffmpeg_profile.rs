// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use super::Encoder;
use super::Profile;
use crate::UnknownProperties;
use crate::codec::object;

/// One rendition that the transcoder produces: picture size, frame rate, bitrate and codec settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FfmpegProfile {
    /// Width of the picture. Unit: pixels. At least 128.
    pub width: i64,
    /// Height of the picture. Unit: pixels. At least 128.
    pub height: i64,
    /// Name of the rendition, usually its height, such as 720p. At least 1 character long. At most 500
    /// characters long.
    pub name: String,
    /// Target bitrate of the encoded video. Unit: bits per second. At least 400.
    pub bitrate: i64,
    /// Frame rate, as the numerator of the fraction fps/fpsDen. 0 keeps the frame rate of the source.
    /// Unit: frames per second (over fpsDen). At least 0.
    pub fps: i64,
    /// Denominator of the frame rate: 30000/1001 is 29.97 frames per second. At least 1.
    pub fps_den: Option<i64>,
    /// Keyframe interval. Always a string, such as "2.0", never a number.
    pub gop: Option<String>,
    /// The H.264 profile of a rendition: the codec features that a decoder must support.
    pub profile: Option<Profile>,
    /// The video codec of a rendition.
    pub encoder: Option<Encoder>,
    /// The properties that this version of the contract doesn't define, unchanged.
    pub unknown: UnknownProperties,
}

impl FfmpegProfile {
    /// Returns a value with the required fields set, and all others absent.
    #[must_use]
    pub fn new(width: i64, height: i64, name: impl Into<String>, bitrate: i64, fps: i64) -> Self {
        Self {
            width,
            height,
            name: name.into(),
            bitrate,
            fps,
            fps_den: None,
            gop: None,
            profile: None,
            encoder: None,
            unknown: Default::default(),
        }
    }

    /// Sets [`fps_den`](Self::fps_den).
    #[must_use]
    pub fn with_fps_den(mut self, fps_den: i64) -> Self {
        self.fps_den = Some(fps_den);
        self
    }

    /// Sets [`gop`](Self::gop).
    #[must_use]
    pub fn with_gop(mut self, gop: impl Into<String>) -> Self {
        self.gop = Some(gop.into());
        self
    }

    /// Sets [`profile`](Self::profile).
    #[must_use]
    pub fn with_profile(mut self, profile: impl Into<Profile>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Sets [`encoder`](Self::encoder).
    #[must_use]
    pub fn with_encoder(mut self, encoder: impl Into<Encoder>) -> Self {
        self.encoder = Some(encoder.into());
        self
    }
}

object!(FfmpegProfile {
    width: "width" = [integer],
    height: "height" = [integer],
    name: "name" = [text],
    bitrate: "bitrate" = [integer],
    fps: "fps" = [integer],
    fps_den: "fpsDen" = [optional(integer)],
    gop: "gop" = [optional(text)],
    profile: "profile" = [optional(model)],
    encoder: "encoder" = [optional(model)],
} unknown [anything]);
