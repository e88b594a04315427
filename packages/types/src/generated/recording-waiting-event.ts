// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Session, TolerantSession } from "./session.ts";

/**
 * The webhook that is sent when a recorded session has ended, about 70 seconds after its stream went idle. Wait for the event recording.ready before you play the recording.
 *
 * @example {"id":"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667332018,"timestamp":1587667332430,"event":"recording.waiting","stream":{"id":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","name":"harbour-cam","isActive":false},"payload":{"session":{"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"harbour-cam+eaw4nk06ts2d0mzb","lastSeen":1587667261930,"sourceSegments":41,"transcodedSegments":41,"sourceSegmentsDuration":82.134,"transcodedSegmentsDuration":82.134,"sourceBytes":41276544,"transcodedBytes":19880236,"ingestRate":0,"outgoingRate":0,"createdAt":1587667174725,"parentId":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","record":true,"recordingStatus":"ready","playbackId":"eaw4nk06ts2d0mzb","profiles":[{"width":1280,"height":720,"name":"720p","bitrate":3000000,"fps":30,"fpsDen":1,"gop":"2.0","profile":"H264Baseline"}]}}}
 */
export interface RecordingWaitingEvent {
  /**
   * Identifies the event. The same each time the event is sent again, so drop an event whose ID you have already handled.
   *
   * At least 1 character long.
   *
   * @example "0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14"
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
   * @example 1587667332018
   */
  createdAt: number;
  /**
   * When this delivery was sent. Later than the first time if the event is sent again.
   *
   * Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @example 1587667332430
   */
  timestamp: number;
  /**
   * The kind of event.
   */
  event: "recording.waiting";
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
     * The session that has ended. Its recordingStatus may already be ready.
     */
    session: Session;
  };
}

/**
 * The webhook that is sent when a recorded session has ended, about 70 seconds after its stream went idle. Wait for the event recording.ready before you play the recording.
 *
 * As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.
 *
 * @example {"id":"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667332018,"timestamp":1587667332430,"event":"recording.waiting","stream":{"id":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","name":"harbour-cam","isActive":false},"payload":{"session":{"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"harbour-cam+eaw4nk06ts2d0mzb","lastSeen":1587667261930,"sourceSegments":41,"transcodedSegments":41,"sourceSegmentsDuration":82.134,"transcodedSegmentsDuration":82.134,"sourceBytes":41276544,"transcodedBytes":19880236,"ingestRate":0,"outgoingRate":0,"createdAt":1587667174725,"parentId":"1f4ad2b8-8e57-4d5e-a2b4-0d9b3e6f9a10","record":true,"recordingStatus":"ready","playbackId":"eaw4nk06ts2d0mzb","profiles":[{"width":1280,"height":720,"name":"720p","bitrate":3000000,"fps":30,"fpsDen":1,"gop":"2.0","profile":"H264Baseline"}]}}}
 */
export interface TolerantRecordingWaitingEvent {
  /**
   * Identifies the event. The same each time the event is sent again, so drop an event whose ID you have already handled.
   *
   * @example "0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14"
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
   * @example 1587667332018
   */
  createdAt: number;
  /**
   * When this delivery was sent. Later than the first time if the event is sent again.
   *
   * Unit: milliseconds since the Unix epoch.
   *
   * @example 1587667332430
   */
  timestamp: number;
  /**
   * The kind of event.
   */
  event: "recording.waiting";
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
     * The session that has ended. Its recordingStatus may already be ready.
     */
    session: TolerantSession;
  };
}
