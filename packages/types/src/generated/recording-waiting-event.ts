// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Session, TolerantSession } from "./session.ts";

/**
 * The webhook that is sent when a recorded session has ended, about 70 seconds after its stream went idle. Wait for the event recording.ready before you play the recording.
 */
export interface RecordingWaitingEvent {
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
   * @example 1587667310230
   */
  createdAt: number;
  /**
   * When this delivery was sent. Later than the first time if the event is sent again.
   *
   * Unit: milliseconds since the Unix epoch. At least 0.
   *
   * @example 1587667310642
   */
  timestamp: number;
  /**
   * The kind of event.
   */
  event: "recording.waiting";
  /**
   * The stream of the session, as the API of streams has it. This contract doesn't define its properties: all of them are kept.
   *
   * @example {"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"test_stream"}
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
 */
export interface TolerantRecordingWaitingEvent {
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
   * @example 1587667310230
   */
  createdAt: number;
  /**
   * When this delivery was sent. Later than the first time if the event is sent again.
   *
   * Unit: milliseconds since the Unix epoch.
   *
   * @example 1587667310642
   */
  timestamp: number;
  /**
   * The kind of event.
   */
  event: "recording.waiting";
  /**
   * The stream of the session, as the API of streams has it. This contract doesn't define its properties: all of them are kept.
   *
   * @example {"id":"de7818e7-610a-4057-8f6f-b785dc1e6f88","name":"test_stream"}
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
