// Code generated from schemas/recording-ready-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantRecordingReadyEvent } from "@session-schema/types";
import { isTolerantSession } from "../session/tolerant.ts";

export function isTolerantRecordingReadyEvent(data: unknown): data is TolerantRecordingReadyEvent {
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
        if ("id" === key0) {
          if ("string" !== typeof data[key0]) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("webhookId" === key0) {
          if ("string" !== typeof data[key0]) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("createdAt" === key0) {
          let data2 = data[key0];
          if (!("number" == typeof data2 && isFinite(data2))) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("timestamp" === key0) {
          let data3 = data[key0];
          if (!("number" == typeof data3 && isFinite(data3))) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("event" === key0) {
          if (!("recording.ready" === data[key0])) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("stream" === key0) {
          let data5 = data[key0];
          if (!(data5 && "object" == typeof data5 && !Array.isArray(data5)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("payload" === key0) {
          let data6 = data[key0];
          if (!data6 || "object" != typeof data6 || Array.isArray(data6)) {
            return false;
          }
          {
            let missing1 = 1;
            for (const key1 in data6) {
              if (!Object.prototype.hasOwnProperty.call(data6, key1)) {
                continue;
              }
              if ("recordingUrl" === key1) {
                if ("string" !== typeof data6[key1] && void 0 !== data6[key1]) {
                  return false;
                }
              } else if ("mp4Url" === key1) {
                if ("string" !== typeof data6[key1] && void 0 !== data6[key1]) {
                  return false;
                }
              } else if ("session" === key1) {
                if (!isTolerantSession(data6[key1])) {
                  return false;
                }
                void 0 !== data6[key1] && missing1--;
              }
            }
            if (0 !== missing1) {
              return false;
            }
          }
          void 0 !== data[key0] && missing0--;
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
