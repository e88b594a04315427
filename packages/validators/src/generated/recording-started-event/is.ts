// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { RecordingStartedEvent } from "@session-schema/types";
import { isSession } from "../session/is.ts";

/**
 * Strict: whether a writer may send this. Allocates nothing for a valid payload.
 *
 * @param data - Anything; it is not changed.
 * @returns Whether it is a valid RecordingStartedEvent.
 *
 * @example
 * ```ts
 * import { isRecordingStartedEvent } from "@session-schema/validators/recording-started-event";
 *
 * isRecordingStartedEvent({"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}); // true
 * isRecordingStartedEvent({}); // false
 * ```
 */
export function isRecordingStartedEvent(data: unknown): data is RecordingStartedEvent {
  try {
    if (!data || "object" != typeof data || Array.isArray(data)) {
      return false;
    }
    {
      let missing0 = 6;
      for (const key0 in data) {
        if (!Object.prototype.hasOwnProperty.call(data, key0)) {
          continue;
        }
        const data0 = data[key0];
        if (void 0 === data0) {
          continue;
        }
        if ("id" === key0 || "webhookId" === key0) {
          if ("string" !== typeof data0) {
            return false;
          }
          if (data0.length < 1) {
            return false;
          }
          missing0--;
        } else if ("createdAt" === key0 || "timestamp" === key0) {
          if (!Number.isFinite(data0)) {
            return false;
          }
          if (data0 < 0) {
            return false;
          }
          missing0--;
        } else if ("event" === key0) {
          if ("recording.started" !== data0) {
            return false;
          }
          missing0--;
        } else if ("stream" === key0) {
          if (!(data0 && "object" == typeof data0 && !Array.isArray(data0))) {
            return false;
          }
        } else {
          if ("payload" !== key0) {
            return false;
          }
          if (!data0 || "object" != typeof data0 || Array.isArray(data0)) {
            return false;
          }
          {
            let missing1 = 1;
            for (const key1 in data0) {
              if (!Object.prototype.hasOwnProperty.call(data0, key1)) {
                continue;
              }
              const data1 = data0[key1];
              if (void 0 === data1) {
                continue;
              }
              if ("session" !== key1) {
                return false;
              }
              if (!isSession(data1)) {
                return false;
              }
              missing1--;
            }
            if (0 !== missing1) {
              return false;
            }
          }
          missing0--;
        }
      }
      if (0 !== missing0) {
        return false;
      }
    }
    return true;
  } catch {
    return false;
  }
}
