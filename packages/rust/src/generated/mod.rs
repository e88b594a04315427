// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

mod contract;

mod encoder;

mod error_body;

mod ffmpeg_profile;

mod profile;

mod recording_status;

mod session;

pub use contract::*;

pub use encoder::Encoder;

pub use error_body::ErrorBody;

pub use ffmpeg_profile::FfmpegProfile;

pub use profile::Profile;

pub use recording_status::RecordingStatus;

pub use session::Session;
