// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Session, TolerantSession } from "./session.ts";

/**
 * The webhook that is sent when a recorded session was created.
 *
 * @example {"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","stream":{"id":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","name":"harbour-cam","isActive":true},"payload":{"session":{"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"harbour-cam+eaw4nk06ts2d0mzb","lastSeen":0,"sourceSegments":0,"transcodedSegments":0,"sourceSegmentsDuration":0,"transcodedSegmentsDuration":0,"sourceBytes":0,"transcodedBytes":0,"ingestRate":0,"outgoingRate":0,"createdAt":1587667174725,"parentId":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","record":true,"recordingStatus":"waiting","playbackId":"eaw4nk06ts2d0mzb","profiles":[{"width":1280,"height":720,"name":"720p","bitrate":3000000,"fps":30,"fpsDen":1,"gop":"2.0","profile":"H264Baseline"}]}}}
 */
export interface RecordingStartedEvent {
  /**
   * Identifies the event. The same each time the event is sent again, so drop an event whose ID you have already handled.
   *
   * At least 1 character long.
   *
   * @example "b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55"
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
   * @example 1587667174725
   */
  createdAt: number;
  /**
   * When this delivery was sent. Later than the first time if the event is sent again.
   *
   * Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @example 1587667175137
   */
  timestamp: number;
  /**
   * The kind of event.
   */
  event: "recording.started";
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
     * The session that was created.
     */
    session: Session;
  };
}

/**
 * The webhook that is sent when a recorded session was created.
 *
 * As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.
 *
 * @example {"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","stream":{"id":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","name":"harbour-cam","isActive":true},"payload":{"session":{"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"harbour-cam+eaw4nk06ts2d0mzb","lastSeen":0,"sourceSegments":0,"transcodedSegments":0,"sourceSegmentsDuration":0,"transcodedSegmentsDuration":0,"sourceBytes":0,"transcodedBytes":0,"ingestRate":0,"outgoingRate":0,"createdAt":1587667174725,"parentId":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","record":true,"recordingStatus":"waiting","playbackId":"eaw4nk06ts2d0mzb","profiles":[{"width":1280,"height":720,"name":"720p","bitrate":3000000,"fps":30,"fpsDen":1,"gop":"2.0","profile":"H264Baseline"}]}}}
 */
export interface TolerantRecordingStartedEvent {
  /**
   * Identifies the event. The same each time the event is sent again, so drop an event whose ID you have already handled.
   *
   * @example "b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55"
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
   * @example 1587667174725
   */
  createdAt: number;
  /**
   * When this delivery was sent. Later than the first time if the event is sent again.
   *
   * Unit: milliseconds since the Unix epoch.
   *
   * @example 1587667175137
   */
  timestamp: number;
  /**
   * The kind of event.
   */
  event: "recording.started";
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
     * The session that was created.
     */
    session: TolerantSession;
  };
}
