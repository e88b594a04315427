// Code generated from schemas/recording-ready-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Session, TolerantSession } from "./session.ts";

/**
 * The webhook that is sent when the recording of a session can be played.
 *
 * @example {"id":"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667362018,"timestamp":1587667362430,"event":"recording.ready","stream":{"id":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","name":"harbour-cam","isActive":false},"payload":{"recordingUrl":"https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8","mp4Url":"https://lp-playback.com/hls/29eb9byolvwdbkue/720p.mp4","session":{"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"harbour-cam+eaw4nk06ts2d0mzb","lastSeen":1587667261930,"sourceSegments":41,"transcodedSegments":41,"sourceSegmentsDuration":82.134,"transcodedSegmentsDuration":82.134,"sourceBytes":41276544,"transcodedBytes":19880236,"ingestRate":0,"outgoingRate":0,"createdAt":1587667174725,"parentId":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","record":true,"recordingStatus":"ready","recordingUrl":"https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8","mp4Url":"https://lp-playback.com/hls/29eb9byolvwdbkue/720p.mp4","playbackId":"eaw4nk06ts2d0mzb","profiles":[{"width":1280,"height":720,"name":"720p","bitrate":3000000,"fps":30,"fpsDen":1,"gop":"2.0","profile":"H264Baseline"}]}}}
 */
export interface RecordingReadyEvent {
  /**
   * Identifies the event. The same each time the event is sent again, so drop an event whose ID you have already handled.
   *
   * At least 1 character long.
   *
   * @example "5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8"
   */
  id: string;
  /**
   * ID of the subscription that this event was sent for.
   *
   * At least 1 character long.
   *
   * @example "7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20"
   */
  webhookId: string;
  /**
   * When the event happened. Deliveries arrive in any order, so order events by this time.
   *
   * Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @example 1587667362018
   */
  createdAt: number;
  /**
   * When this delivery was sent. Later than the first time if the event is sent again.
   *
   * Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @example 1587667362430
   */
  timestamp: number;
  /**
   * The kind of event.
   */
  event: "recording.ready";
  /**
   * The stream of the session, as the API of streams has it. This contract doesn't define its properties: all of them are kept.
   *
   * @example {"name":"harbour-cam","isActive":false}
   */
  stream?: {
    [k: string]: unknown;
  };
  /**
   * What the event is about.
   */
  payload: {
    /**
     * URL of the recording, as an HLS playlist.
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
     * The session whose recording is ready.
     */
    session: Session;
  };
}

/**
 * The webhook that is sent when the recording of a session can be played.
 *
 * As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.
 *
 * @example {"id":"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667362018,"timestamp":1587667362430,"event":"recording.ready","stream":{"id":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","name":"harbour-cam","isActive":false},"payload":{"recordingUrl":"https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8","mp4Url":"https://lp-playback.com/hls/29eb9byolvwdbkue/720p.mp4","session":{"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"harbour-cam+eaw4nk06ts2d0mzb","lastSeen":1587667261930,"sourceSegments":41,"transcodedSegments":41,"sourceSegmentsDuration":82.134,"transcodedSegmentsDuration":82.134,"sourceBytes":41276544,"transcodedBytes":19880236,"ingestRate":0,"outgoingRate":0,"createdAt":1587667174725,"parentId":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","record":true,"recordingStatus":"ready","recordingUrl":"https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8","mp4Url":"https://lp-playback.com/hls/29eb9byolvwdbkue/720p.mp4","playbackId":"eaw4nk06ts2d0mzb","profiles":[{"width":1280,"height":720,"name":"720p","bitrate":3000000,"fps":30,"fpsDen":1,"gop":"2.0","profile":"H264Baseline"}]}}}
 */
export interface TolerantRecordingReadyEvent {
  /**
   * Identifies the event. The same each time the event is sent again, so drop an event whose ID you have already handled.
   *
   * @example "5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8"
   */
  id: string;
  /**
   * ID of the subscription that this event was sent for.
   *
   * @example "7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20"
   */
  webhookId: string;
  /**
   * When the event happened. Deliveries arrive in any order, so order events by this time.
   *
   * Unit: milliseconds since the Unix epoch.
   *
   * @example 1587667362018
   */
  createdAt: number;
  /**
   * When this delivery was sent. Later than the first time if the event is sent again.
   *
   * Unit: milliseconds since the Unix epoch.
   *
   * @example 1587667362430
   */
  timestamp: number;
  /**
   * The kind of event.
   */
  event: "recording.ready";
  /**
   * The stream of the session, as the API of streams has it. This contract doesn't define its properties: all of them are kept.
   *
   * @example {"name":"harbour-cam","isActive":false}
   */
  stream?: {
    [k: string]: unknown;
  };
  /**
   * What the event is about.
   */
  payload: {
    /**
     * URL of the recording, as an HLS playlist.
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
     * The session whose recording is ready.
     */
    session: TolerantSession;
  };
}
