// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { FfmpegProfile, TolerantFfmpegProfile } from "./ffmpeg-profile.ts";
import type { RecordingStatus, TolerantRecordingStatus } from "./recording-status.ts";

/**
 * One continuous run of a live stream: from the first segment that ingest receives to the last. A session knows its stream, what it has received and made so far, whether it is healthy, and where its recording can be found.
 */
export interface Session {
  /**
   * Identifies this session. An opaque token: most are UUIDs, but ingest is free to choose any other, so compare it and never parse it.
   *
   * At least 1 character long.
   *
   * @example "de7818e7-610a-4057-8f6f-b785dc1e6f88"
   */
  id?: string;
  /**
   * What the session is called. Ingest usually makes it from a base name, a plus sign and the playback id, so it is seldom text that a person typed. It may be empty.
   *
   * @example "test_session"
   */
  name: string;
  /**
   * When the last segment of this session arrived. It is 0 until the first one does.
   *
   * Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @example 1587667174725
   */
  lastSeen?: number;
  /**
   * How many segments have been received from the broadcaster.
   *
   * Unit: segments. At least 0.
   *
   * @example 1
   */
  sourceSegments?: number;
  /**
   * How many segments the transcoder has made, over all renditions.
   *
   * Unit: segments. At least 0.
   *
   * @example 2
   */
  transcodedSegments?: number;
  /**
   * Playing time of all received segments together. A sum of floating-point numbers, so compare it with a tolerance.
   *
   * Unit: seconds. At least 0.
   *
   * @example 1
   */
  sourceSegmentsDuration?: number;
  /**
   * Playing time of all transcoded segments together, over all renditions. A sum of floating-point numbers, so compare it with a tolerance.
   *
   * Unit: seconds. At least 0.
   *
   * @example 2
   */
  transcodedSegmentsDuration?: number;
  /**
   * How much has been received from the broadcaster. Values beyond 32 bits are common.
   *
   * Unit: bytes. At least 0.
   *
   * @example 1
   */
  sourceBytes?: number;
  /**
   * How much the transcoder has made, over all renditions. Values beyond 32 bits are common.
   *
   * Unit: bytes. At least 0.
   *
   * @example 2
   */
  transcodedBytes?: number;
  /**
   * How fast sourceBytes is growing. It is 0 once the session has ended.
   *
   * Unit: bytes per second. At least 0.
   *
   * @example 1
   */
  ingestRate?: number;
  /**
   * How fast transcodedBytes is growing. It is 0 once the session has ended.
   *
   * Unit: bytes per second. At least 0.
   *
   * @example 2
   */
  outgoingRate?: number;
  /**
   * Whether the stream is being received and transcoded without trouble. Unknown, and so left out, while the session is inactive.
   *
   * @example true
   */
  isHealthy?: boolean;
  /**
   * What is wrong with the stream at the moment, each entry a sentence for a person. Left out while the session is inactive.
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
   * The id of the stream that this is a session of.
   *
   * @example "de7818e7-610a-4057-8f6f-b785dc1e6f88"
   */
  parentId?: string;
  /**
   * Whether the stream is to be recorded, with the default settings of its object store.
   *
   * @example false
   */
  record?: boolean;
  /**
   * How far the recording of a session has come.
   *
   * @example "ready"
   */
  recordingStatus?: RecordingStatus;
  /**
   * Where the recording of this session can be played, as an HLS playlist. It can be known before the recording is ready.
   *
   * An absolute URI.
   *
   * @example "https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8"
   */
  recordingUrl?: string;
  /**
   * Where the recording of this session can be downloaded, as one MP4 file.
   *
   * An absolute URI.
   *
   * @example "https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4"
   */
  mp4Url?: string;
  /**
   * The public id from which the playback URL of the stream is formed.
   *
   * @example "eaw4nk06ts2d0mzb"
   */
  playbackId?: string;
  /**
   * The renditions that the transcoder makes of this session. An empty list means that the source is passed through alone.
   */
  profiles?: FfmpegProfile[];
}

/**
 * One continuous run of a live stream: from the first segment that ingest receives to the last. A session knows its stream, what it has received and made so far, whether it is healthy, and where its recording can be found.
 *
 * As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.
 */
export interface TolerantSession {
  /**
   * Identifies this session. An opaque token: most are UUIDs, but ingest is free to choose any other, so compare it and never parse it.
   *
   * @example "de7818e7-610a-4057-8f6f-b785dc1e6f88"
   */
  id?: string;
  /**
   * What the session is called. Ingest usually makes it from a base name, a plus sign and the playback id, so it is seldom text that a person typed. It may be empty.
   *
   * @example "test_session"
   */
  name: string;
  /**
   * When the last segment of this session arrived. It is 0 until the first one does.
   *
   * Unit: milliseconds since the Unix epoch.
   *
   * @example 1587667174725
   */
  lastSeen?: number;
  /**
   * How many segments have been received from the broadcaster.
   *
   * Unit: segments.
   *
   * @example 1
   */
  sourceSegments?: number;
  /**
   * How many segments the transcoder has made, over all renditions.
   *
   * Unit: segments.
   *
   * @example 2
   */
  transcodedSegments?: number;
  /**
   * Playing time of all received segments together. A sum of floating-point numbers, so compare it with a tolerance.
   *
   * Unit: seconds.
   *
   * @example 1
   */
  sourceSegmentsDuration?: number;
  /**
   * Playing time of all transcoded segments together, over all renditions. A sum of floating-point numbers, so compare it with a tolerance.
   *
   * Unit: seconds.
   *
   * @example 2
   */
  transcodedSegmentsDuration?: number;
  /**
   * How much has been received from the broadcaster. Values beyond 32 bits are common.
   *
   * Unit: bytes.
   *
   * @example 1
   */
  sourceBytes?: number;
  /**
   * How much the transcoder has made, over all renditions. Values beyond 32 bits are common.
   *
   * Unit: bytes.
   *
   * @example 2
   */
  transcodedBytes?: number;
  /**
   * How fast sourceBytes is growing. It is 0 once the session has ended.
   *
   * Unit: bytes per second.
   *
   * @example 1
   */
  ingestRate?: number;
  /**
   * How fast transcodedBytes is growing. It is 0 once the session has ended.
   *
   * Unit: bytes per second.
   *
   * @example 2
   */
  outgoingRate?: number;
  /**
   * Whether the stream is being received and transcoded without trouble. Unknown, and so left out, while the session is inactive.
   *
   * @example true
   */
  isHealthy?: boolean;
  /**
   * What is wrong with the stream at the moment, each entry a sentence for a person. Left out while the session is inactive.
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
   * The id of the stream that this is a session of.
   *
   * @example "de7818e7-610a-4057-8f6f-b785dc1e6f88"
   */
  parentId?: string;
  /**
   * Whether the stream is to be recorded, with the default settings of its object store.
   *
   * @example false
   */
  record?: boolean;
  /**
   * How far the recording of a session has come.
   *
   * @example "ready"
   */
  recordingStatus?: TolerantRecordingStatus;
  /**
   * Where the recording of this session can be played, as an HLS playlist. It can be known before the recording is ready.
   *
   * @example "https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8"
   */
  recordingUrl?: string;
  /**
   * Where the recording of this session can be downloaded, as one MP4 file.
   *
   * @example "https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4"
   */
  mp4Url?: string;
  /**
   * The public id from which the playback URL of the stream is formed.
   *
   * @example "eaw4nk06ts2d0mzb"
   */
  playbackId?: string;
  /**
   * The renditions that the transcoder makes of this session. An empty list means that the source is passed through alone.
   */
  profiles?: TolerantFfmpegProfile[];
}
