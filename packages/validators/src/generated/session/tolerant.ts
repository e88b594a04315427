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
        const data0 = data[key0];
        if (void 0 === data0) {
          continue;
        }
        if ("id" === key0 || "parentId" === key0 || "recordingUrl" === key0 || "mp4Url" === key0 || "playbackId" === key0) {
          if ("string" !== typeof data0) {
            return false;
          }
        } else if ("name" === key0) {
          if ("string" !== typeof data0) {
            return false;
          }
          missing0--;
        } else if ("lastSeen" === key0 || "sourceSegments" === key0 || "transcodedSegments" === key0 || "sourceSegmentsDuration" === key0 || "transcodedSegmentsDuration" === key0 || "sourceBytes" === key0 || "transcodedBytes" === key0 || "ingestRate" === key0 || "outgoingRate" === key0 || "createdAt" === key0) {
          if (!Number.isFinite(data0)) {
            return false;
          }
        } else if ("isHealthy" === key0 || "record" === key0) {
          if ("boolean" !== typeof data0) {
            return false;
          }
        } else if ("issues" === key0) {
          if (!Array.isArray(data0)) {
            return false;
          }
          {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if ("string" !== typeof data0[i0]) {
                return false;
              }
            }
          }
        } else if ("recordingStatus" === key0) {
          if (!isTolerantRecordingStatus(data0)) {
            return false;
          }
        } else if ("profiles" === key0) {
          if (!Array.isArray(data0)) {
            return false;
          }
          {
            const len1 = data0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!isTolerantFfmpegProfile(data0[i1])) {
                return false;
              }
            }
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
