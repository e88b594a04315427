// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { FfmpegProfile, TolerantFfmpegProfile } from "./ffmpeg-profile.ts";
import type { RecordingStatus, TolerantRecordingStatus } from "./recording-status.ts";

/**
 * One continuous run of a live stream, from the first segment that ingest receives to the last. It has the parent stream, counters of received and transcoded data, health, and the URLs of the recording.
 */
export interface Session {
  /**
   * Identifies this session. An opaque token: usually a UUID, but ingest may choose any string, so compare it and never parse it.
   *
   * At least 1 character long.
   *
   * @example "de7818e7-610a-4057-8f6f-b785dc1e6f88"
   */
  id?: string;
  /**
   * Name of the session. Ingest usually builds it from a base name, a plus sign and the playback ID, so users rarely typed it. May be empty.
   *
   * @example "test_session"
   */
  name: string;
  /**
   * When the last segment of this session arrived. 0 until the first segment arrives.
   *
   * Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @example 1587667174725
   */
  lastSeen?: number;
  /**
   * Number of segments received from the broadcaster.
   *
   * Unit: segments. At least 0.
   *
   * @example 1
   */
  sourceSegments?: number;
  /**
   * Number of segments that the transcoder has produced, for all renditions together.
   *
   * Unit: segments. At least 0.
   *
   * @example 2
   */
  transcodedSegments?: number;
  /**
   * Total duration of all received segments. A sum of floating-point numbers, so compare it with a tolerance.
   *
   * Unit: seconds. At least 0.
   *
   * @example 1
   */
  sourceSegmentsDuration?: number;
  /**
   * Total duration of all transcoded segments, for all renditions together. A sum of floating-point numbers, so compare it with a tolerance.
   *
   * Unit: seconds. At least 0.
   *
   * @example 2
   */
  transcodedSegmentsDuration?: number;
  /**
   * Bytes received from the broadcaster. Often larger than 32 bits can hold.
   *
   * Unit: bytes. At least 0.
   *
   * @example 1
   */
  sourceBytes?: number;
  /**
   * Bytes that the transcoder has produced, for all renditions together. Often larger than 32 bits can hold.
   *
   * Unit: bytes. At least 0.
   *
   * @example 2
   */
  transcodedBytes?: number;
  /**
   * Rate at which sourceBytes grows. 0 after the session has ended.
   *
   * Unit: bytes per second. At least 0.
   *
   * @example 1
   */
  ingestRate?: number;
  /**
   * Rate at which transcodedBytes grows. 0 after the session has ended.
   *
   * Unit: bytes per second. At least 0.
   *
   * @example 2
   */
  outgoingRate?: number;
  /**
   * Whether the stream is received and transcoded without problems. Absent while the session is inactive.
   *
   * @example true
   */
  isHealthy?: boolean;
  /**
   * Current problems of the stream, one sentence per entry, for people to read. Absent while the session is inactive.
   *
   * @example ["Buffer underflow","Network congestion"]
   */
  issues?: string[];
  /**
   * When this session was created.
   *
   * Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @example 1587667174725
   */
  createdAt?: number;
  /**
   * ID of the stream that this session belongs to.
   *
   * @example "de7818e7-610a-4057-8f6f-b785dc1e6f88"
   */
  parentId?: string;
  /**
   * Whether the stream is recorded, with the default settings of its object store.
   *
   * @example false
   */
  record?: boolean;
  /**
   * Status of the recording of a session.
   *
   * @example "ready"
   */
  recordingStatus?: RecordingStatus;
  /**
   * URL of the recording, as an HLS playlist. May be present before the recording is ready.
   *
   * An absolute URI.
   *
   * @example "https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8"
   */
  recordingUrl?: string;
  /**
   * URL of the recording, as an MP4 file.
   *
   * An absolute URI.
   *
   * @example "https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4"
   */
  mp4Url?: string;
  /**
   * The public ID that the playback URL of the stream is built from.
   *
   * @example "eaw4nk06ts2d0mzb"
   */
  playbackId?: string;
  /**
   * The renditions that the transcoder produces. Empty if only the source is passed through.
   */
  profiles?: FfmpegProfile[];
}

/**
 * One continuous run of a live stream, from the first segment that ingest receives to the last. It has the parent stream, counters of received and transcoded data, health, and the URLs of the recording.
 *
 * As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.
 */
export interface TolerantSession {
  /**
   * Identifies this session. An opaque token: usually a UUID, but ingest may choose any string, so compare it and never parse it.
   *
   * @example "de7818e7-610a-4057-8f6f-b785dc1e6f88"
   */
  id?: string;
  /**
   * Name of the session. Ingest usually builds it from a base name, a plus sign and the playback ID, so users rarely typed it. May be empty.
   *
   * @example "test_session"
   */
  name: string;
  /**
   * When the last segment of this session arrived. 0 until the first segment arrives.
   *
   * Unit: milliseconds since the Unix epoch.
   *
   * @example 1587667174725
   */
  lastSeen?: number;
  /**
   * Number of segments received from the broadcaster.
   *
   * Unit: segments.
   *
   * @example 1
   */
  sourceSegments?: number;
  /**
   * Number of segments that the transcoder has produced, for all renditions together.
   *
   * Unit: segments.
   *
   * @example 2
   */
  transcodedSegments?: number;
  /**
   * Total duration of all received segments. A sum of floating-point numbers, so compare it with a tolerance.
   *
   * Unit: seconds.
   *
   * @example 1
   */
  sourceSegmentsDuration?: number;
  /**
   * Total duration of all transcoded segments, for all renditions together. A sum of floating-point numbers, so compare it with a tolerance.
   *
   * Unit: seconds.
   *
   * @example 2
   */
  transcodedSegmentsDuration?: number;
  /**
   * Bytes received from the broadcaster. Often larger than 32 bits can hold.
   *
   * Unit: bytes.
   *
   * @example 1
   */
  sourceBytes?: number;
  /**
   * Bytes that the transcoder has produced, for all renditions together. Often larger than 32 bits can hold.
   *
   * Unit: bytes.
   *
   * @example 2
   */
  transcodedBytes?: number;
  /**
   * Rate at which sourceBytes grows. 0 after the session has ended.
   *
   * Unit: bytes per second.
   *
   * @example 1
   */
  ingestRate?: number;
  /**
   * Rate at which transcodedBytes grows. 0 after the session has ended.
   *
   * Unit: bytes per second.
   *
   * @example 2
   */
  outgoingRate?: number;
  /**
   * Whether the stream is received and transcoded without problems. Absent while the session is inactive.
   *
   * @example true
   */
  isHealthy?: boolean;
  /**
   * Current problems of the stream, one sentence per entry, for people to read. Absent while the session is inactive.
   *
   * @example ["Buffer underflow","Network congestion"]
   */
  issues?: string[];
  /**
   * When this session was created.
   *
   * Unit: milliseconds since the Unix epoch.
   *
   * @example 1587667174725
   */
  createdAt?: number;
  /**
   * ID of the stream that this session belongs to.
   *
   * @example "de7818e7-610a-4057-8f6f-b785dc1e6f88"
   */
  parentId?: string;
  /**
   * Whether the stream is recorded, with the default settings of its object store.
   *
   * @example false
   */
  record?: boolean;
  /**
   * Status of the recording of a session.
   *
   * @example "ready"
   */
  recordingStatus?: TolerantRecordingStatus;
  /**
   * URL of the recording, as an HLS playlist. May be present before the recording is ready.
   *
   * @example "https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8"
   */
  recordingUrl?: string;
  /**
   * URL of the recording, as an MP4 file.
   *
   * @example "https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4"
   */
  mp4Url?: string;
  /**
   * The public ID that the playback URL of the stream is built from.
   *
   * @example "eaw4nk06ts2d0mzb"
   */
  playbackId?: string;
  /**
   * The renditions that the transcoder produces. Empty if only the source is passed through.
   */
  profiles?: TolerantFfmpegProfile[];
}
