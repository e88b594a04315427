// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantSession } from "@session-schema/types";
import { isTolerantFfmpegProfile } from "../ffmpeg-profile/tolerant.ts";
import { isTolerantRecordingStatus } from "../recording-status/tolerant.ts";

export function isTolerantSession(data: unknown): data is TolerantSession {
  try {
    if (!data || "object" != typeof data || Array.isArray(data)) {
      return false;
    }
    {
      let missing0 = 1;
      for (const key0 in data) {
        if (!Object.prototype.hasOwnProperty.call(data, key0)) {
          continue;
        }
        if ("id" === key0) {
          if ("string" !== typeof data[key0] && void 0 !== data[key0]) {
            return false;
          }
        } else if ("name" === key0) {
          if ("string" !== typeof data[key0]) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("lastSeen" === key0) {
          let data2 = data[key0];
          if (!("number" == typeof data2 && isFinite(data2)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("sourceSegments" === key0) {
          let data3 = data[key0];
          if (!("number" == typeof data3 && isFinite(data3)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("transcodedSegments" === key0) {
          let data4 = data[key0];
          if (!("number" == typeof data4 && isFinite(data4)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("sourceSegmentsDuration" === key0) {
          let data5 = data[key0];
          if (!("number" == typeof data5 && isFinite(data5)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("transcodedSegmentsDuration" === key0) {
          let data6 = data[key0];
          if (!("number" == typeof data6 && isFinite(data6)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("sourceBytes" === key0) {
          let data7 = data[key0];
          if (!("number" == typeof data7 && isFinite(data7)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("transcodedBytes" === key0) {
          let data8 = data[key0];
          if (!("number" == typeof data8 && isFinite(data8)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("ingestRate" === key0) {
          let data9 = data[key0];
          if (!("number" == typeof data9 && isFinite(data9)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("outgoingRate" === key0) {
          let data10 = data[key0];
          if (!("number" == typeof data10 && isFinite(data10)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("isHealthy" === key0) {
          if ("boolean" !== typeof data[key0] && void 0 !== data[key0]) {
            return false;
          }
        } else if ("issues" === key0) {
          let data12 = data[key0];
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs28 = 0;
              if ("string" !== typeof data12[i0] && void 0 !== data[key0]) {
                return false;
              }
              if (!(0 === _errs28)) {
                break;
              }
            }
          } else if (void 0 !== data[key0]) {
            return false;
          }
        } else if ("createdAt" === key0) {
          let data14 = data[key0];
          if (!("number" == typeof data14 && isFinite(data14)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("parentId" === key0) {
          if ("string" !== typeof data[key0] && void 0 !== data[key0]) {
            return false;
          }
        } else if ("record" === key0) {
          if ("boolean" !== typeof data[key0] && void 0 !== data[key0]) {
            return false;
          }
        } else if ("recordingStatus" === key0) {
          if (!isTolerantRecordingStatus(data[key0]) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("recordingUrl" === key0) {
          if ("string" !== typeof data[key0] && void 0 !== data[key0]) {
            return false;
          }
        } else if ("mp4Url" === key0) {
          if ("string" !== typeof data[key0] && void 0 !== data[key0]) {
            return false;
          }
        } else if ("playbackId" === key0) {
          if ("string" !== typeof data[key0] && void 0 !== data[key0]) {
            return false;
          }
        } else if ("profiles" === key0) {
          let data21 = data[key0];
          if (Array.isArray(data21)) {
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs45 = 0;
              if (!isTolerantFfmpegProfile(data21[i1]) && void 0 !== data[key0]) {
                return false;
              }
              if (!(0 === _errs45)) {
                break;
              }
            }
          } else if (void 0 !== data[key0]) {
            return false;
          }
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
