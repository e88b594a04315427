// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantRecordingStartedEvent } from "@session-schema/types";
import { isTolerantSession } from "../session/tolerant.ts";

export function isTolerantRecordingStartedEvent(data: unknown): data is TolerantRecordingStartedEvent {
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
          missing0--;
        } else if ("createdAt" === key0 || "timestamp" === key0) {
          if (!Number.isFinite(data0)) {
            return false;
          }
          missing0--;
        } else if ("event" === key0) {
          if (!("recording.started" === data0)) {
            return false;
          }
          missing0--;
        } else if ("stream" === key0) {
          if (!(data0 && "object" == typeof data0 && !Array.isArray(data0))) {
            return false;
          }
        } else if ("payload" === key0) {
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
              if ("session" === key1) {
                if (!isTolerantSession(data1)) {
                  return false;
                }
                missing1--;
              }
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
