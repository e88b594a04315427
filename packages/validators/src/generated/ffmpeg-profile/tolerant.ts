// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantFfmpegProfile } from "@session-schema/types";
import { isTolerantEncoder } from "../encoder/tolerant.ts";
import { isTolerantProfile } from "../profile/tolerant.ts";

export function isTolerantFfmpegProfile(data: unknown): data is TolerantFfmpegProfile {
  try {
    if (!data || "object" != typeof data || Array.isArray(data)) {
      return false;
    }
    {
      let missing0 = 5;
      for (const key0 in data) {
        if (!Object.prototype.hasOwnProperty.call(data, key0)) {
          continue;
        }
        const data0 = data[key0];
        if (void 0 === data0) {
          continue;
        }
        if ("width" === key0 || "height" === key0 || "bitrate" === key0 || "fps" === key0) {
          if (!Number.isInteger(data0)) {
            return false;
          }
          missing0--;
        } else if ("name" === key0) {
          if ("string" !== typeof data0) {
            return false;
          }
          missing0--;
        } else if ("fpsDen" === key0) {
          if (!Number.isInteger(data0)) {
            return false;
          }
        } else if ("gop" === key0) {
          if ("string" !== typeof data0) {
            return false;
          }
        } else if ("profile" === key0) {
          if (!isTolerantProfile(data0)) {
            return false;
          }
        } else if ("encoder" === key0 && !isTolerantEncoder(data0)) {
          return false;
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
