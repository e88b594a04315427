// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use super::FfmpegProfile;
use super::RecordingStatus;
use crate::UnknownProperties;
use crate::codec::object;

/// One continuous run of a live stream, from the first segment that ingest receives to the last. It has
/// the parent stream, counters of received and transcoded data, health, and the URLs of the recording.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// Identifies this session. An opaque token: usually a UUID, but ingest may choose any string, so
    /// compare it and never parse it. At least 1 character long.
    pub id: Option<String>,
    /// Name of the session. Ingest usually builds it from a base name, a plus sign and the playback ID,
    /// so users rarely typed it. May be empty.
    pub name: String,
    /// When the last segment of this session arrived. 0 until the first segment arrives. Unit:
    /// milliseconds since the Unix epoch. At least 0.
    pub last_seen: Option<f64>,
    /// Number of segments received from the broadcaster. Unit: segments. At least 0.
    pub source_segments: Option<f64>,
    /// Number of segments that the transcoder has produced, for all renditions together. Unit:
    /// segments. At least 0.
    pub transcoded_segments: Option<f64>,
    /// Total duration of all received segments. A sum of floating-point numbers, so compare it with a
    /// tolerance. Unit: seconds. At least 0.
    pub source_segments_duration: Option<f64>,
    /// Total duration of all transcoded segments, for all renditions together. A sum of floating-point
    /// numbers, so compare it with a tolerance. Unit: seconds. At least 0.
    pub transcoded_segments_duration: Option<f64>,
    /// Bytes received from the broadcaster. Often larger than 32 bits can hold. Unit: bytes. At least 0.
    pub source_bytes: Option<f64>,
    /// Bytes that the transcoder has produced, for all renditions together. Often larger than 32 bits
    /// can hold. Unit: bytes. At least 0.
    pub transcoded_bytes: Option<f64>,
    /// Rate at which sourceBytes grows. 0 after the session has ended. Unit: bytes per second. At least 0.
    pub ingest_rate: Option<f64>,
    /// Rate at which transcodedBytes grows. 0 after the session has ended. Unit: bytes per second. At
    /// least 0.
    pub outgoing_rate: Option<f64>,
    /// Whether the stream is received and transcoded without problems. Absent while the session is
    /// inactive.
    pub is_healthy: Option<bool>,
    /// Current problems of the stream, one sentence per entry, for people to read. Absent while the
    /// session is inactive.
    pub issues: Option<Vec<String>>,
    /// When this session was created. Unit: milliseconds since the Unix epoch. At least 0.
    pub created_at: Option<f64>,
    /// ID of the stream that this session belongs to.
    pub parent_id: Option<String>,
    /// Whether the stream is recorded, with the default settings of its object store.
    pub record: Option<bool>,
    /// Status of the recording of a session.
    pub recording_status: Option<RecordingStatus>,
    /// URL of the recording, as an HLS playlist. May be present before the recording is ready. An
    /// absolute URI.
    pub recording_url: Option<String>,
    /// URL of the recording, as an MP4 file. An absolute URI.
    pub mp4_url: Option<String>,
    /// The public ID that the playback URL of the stream is built from.
    pub playback_id: Option<String>,
    /// The renditions that the transcoder produces. Empty if only the source is passed through.
    pub profiles: Option<Vec<FfmpegProfile>>,
    /// The properties that this version of the contract doesn't define, unchanged.
    pub unknown: UnknownProperties,
}

impl Session {
    /// Returns a value with the required fields set, and all others absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: None,
            last_seen: None,
            source_segments: None,
            transcoded_segments: None,
            source_segments_duration: None,
            transcoded_segments_duration: None,
            source_bytes: None,
            transcoded_bytes: None,
            ingest_rate: None,
            outgoing_rate: None,
            is_healthy: None,
            issues: None,
            created_at: None,
            parent_id: None,
            record: None,
            recording_status: None,
            recording_url: None,
            mp4_url: None,
            playback_id: None,
            profiles: None,
            unknown: Default::default(),
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`last_seen`](Self::last_seen).
    #[must_use]
    pub fn with_last_seen(mut self, last_seen: f64) -> Self {
        self.last_seen = Some(last_seen);
        self
    }

    /// Sets [`source_segments`](Self::source_segments).
    #[must_use]
    pub fn with_source_segments(mut self, source_segments: f64) -> Self {
        self.source_segments = Some(source_segments);
        self
    }

    /// Sets [`transcoded_segments`](Self::transcoded_segments).
    #[must_use]
    pub fn with_transcoded_segments(mut self, transcoded_segments: f64) -> Self {
        self.transcoded_segments = Some(transcoded_segments);
        self
    }

    /// Sets [`source_segments_duration`](Self::source_segments_duration).
    #[must_use]
    pub fn with_source_segments_duration(mut self, source_segments_duration: f64) -> Self {
        self.source_segments_duration = Some(source_segments_duration);
        self
    }

    /// Sets [`transcoded_segments_duration`](Self::transcoded_segments_duration).
    #[must_use]
    pub fn with_transcoded_segments_duration(mut self, transcoded_segments_duration: f64) -> Self {
        self.transcoded_segments_duration = Some(transcoded_segments_duration);
        self
    }

    /// Sets [`source_bytes`](Self::source_bytes).
    #[must_use]
    pub fn with_source_bytes(mut self, source_bytes: f64) -> Self {
        self.source_bytes = Some(source_bytes);
        self
    }

    /// Sets [`transcoded_bytes`](Self::transcoded_bytes).
    #[must_use]
    pub fn with_transcoded_bytes(mut self, transcoded_bytes: f64) -> Self {
        self.transcoded_bytes = Some(transcoded_bytes);
        self
    }

    /// Sets [`ingest_rate`](Self::ingest_rate).
    #[must_use]
    pub fn with_ingest_rate(mut self, ingest_rate: f64) -> Self {
        self.ingest_rate = Some(ingest_rate);
        self
    }

    /// Sets [`outgoing_rate`](Self::outgoing_rate).
    #[must_use]
    pub fn with_outgoing_rate(mut self, outgoing_rate: f64) -> Self {
        self.outgoing_rate = Some(outgoing_rate);
        self
    }

    /// Sets [`is_healthy`](Self::is_healthy).
    #[must_use]
    pub fn with_is_healthy(mut self, is_healthy: bool) -> Self {
        self.is_healthy = Some(is_healthy);
        self
    }

    /// Sets [`issues`](Self::issues).
    #[must_use]
    pub fn with_issues(mut self, issues: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.issues = Some(issues.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, created_at: f64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets [`parent_id`](Self::parent_id).
    #[must_use]
    pub fn with_parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets [`record`](Self::record).
    #[must_use]
    pub fn with_record(mut self, record: bool) -> Self {
        self.record = Some(record);
        self
    }

    /// Sets [`recording_status`](Self::recording_status).
    #[must_use]
    pub fn with_recording_status(mut self, recording_status: impl Into<RecordingStatus>) -> Self {
        self.recording_status = Some(recording_status.into());
        self
    }

    /// Sets [`recording_url`](Self::recording_url).
    #[must_use]
    pub fn with_recording_url(mut self, recording_url: impl Into<String>) -> Self {
        self.recording_url = Some(recording_url.into());
        self
    }

    /// Sets [`mp4_url`](Self::mp4_url).
    #[must_use]
    pub fn with_mp4_url(mut self, mp4_url: impl Into<String>) -> Self {
        self.mp4_url = Some(mp4_url.into());
        self
    }

    /// Sets [`playback_id`](Self::playback_id).
    #[must_use]
    pub fn with_playback_id(mut self, playback_id: impl Into<String>) -> Self {
        self.playback_id = Some(playback_id.into());
        self
    }

    /// Sets [`profiles`](Self::profiles).
    #[must_use]
    pub fn with_profiles(
        mut self,
        profiles: impl IntoIterator<Item = impl Into<FfmpegProfile>>,
    ) -> Self {
        self.profiles = Some(profiles.into_iter().map(Into::into).collect());
        self
    }

    /// [`last_seen`](Self::last_seen) as a time, without fractions of a millisecond. `None` if it is absent or out of range.
    #[must_use]
    pub fn last_seen_time(&self) -> Option<std::time::SystemTime> {
        crate::times::system_time(&self.last_seen)
    }

    /// The same as a time of the crate `chrono`. Needs the feature `chrono`.
    #[cfg(feature = "chrono")]
    #[must_use]
    pub fn last_seen_chrono(&self) -> Option<::chrono::DateTime<::chrono::Utc>> {
        crate::times::chrono(&self.last_seen)
    }

    /// The same as a time of the crate `time`. Needs the feature `time`.
    #[cfg(feature = "time")]
    #[must_use]
    pub fn last_seen_offset_date_time(&self) -> Option<::time::OffsetDateTime> {
        crate::times::offset_date_time(&self.last_seen)
    }

    /// [`created_at`](Self::created_at) as a time, without fractions of a millisecond. `None` if it is absent or out of range.
    #[must_use]
    pub fn created_at_time(&self) -> Option<std::time::SystemTime> {
        crate::times::system_time(&self.created_at)
    }

    /// The same as a time of the crate `chrono`. Needs the feature `chrono`.
    #[cfg(feature = "chrono")]
    #[must_use]
    pub fn created_at_chrono(&self) -> Option<::chrono::DateTime<::chrono::Utc>> {
        crate::times::chrono(&self.created_at)
    }

    /// The same as a time of the crate `time`. Needs the feature `time`.
    #[cfg(feature = "time")]
    #[must_use]
    pub fn created_at_offset_date_time(&self) -> Option<::time::OffsetDateTime> {
        crate::times::offset_date_time(&self.created_at)
    }
}

object!(Session {
    id: "id" = [optional(text)],
    name: "name" = [text],
    last_seen: "lastSeen" = [optional(number)],
    source_segments: "sourceSegments" = [optional(number)],
    transcoded_segments: "transcodedSegments" = [optional(number)],
    source_segments_duration: "sourceSegmentsDuration" = [optional(number)],
    transcoded_segments_duration: "transcodedSegmentsDuration" = [optional(number)],
    source_bytes: "sourceBytes" = [optional(number)],
    transcoded_bytes: "transcodedBytes" = [optional(number)],
    ingest_rate: "ingestRate" = [optional(number)],
    outgoing_rate: "outgoingRate" = [optional(number)],
    is_healthy: "isHealthy" = [optional(flag)],
    issues: "issues" = [optional(list(text))],
    created_at: "createdAt" = [optional(number)],
    parent_id: "parentId" = [optional(text)],
    record: "record" = [optional(flag)],
    recording_status: "recordingStatus" = [optional(model)],
    recording_url: "recordingUrl" = [optional(text)],
    mp4_url: "mp4Url" = [optional(text)],
    playback_id: "playbackId" = [optional(text)],
    profiles: "profiles" = [optional(list(model))],
} unknown [anything]);
