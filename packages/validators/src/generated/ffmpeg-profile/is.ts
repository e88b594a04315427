// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { FfmpegProfile } from "@session-schema/types";
import { codePoints } from "../../runtime/code-points.ts";
import { isEncoder } from "../encoder/is.ts";
import { isProfile } from "../profile/is.ts";

/**
 * Strict: whether a writer may send this. Allocates nothing for a valid payload.
 *
 * @param data - Anything; it is not changed.
 * @returns Whether it is a valid FfmpegProfile.
 *
 * @example
 * ```ts
 * import { isFfmpegProfile } from "@session-schema/validators/ffmpeg-profile";
 *
 * isFfmpegProfile({"width":1280,"height":720,"name":"720p","bitrate":4000,"fps":30}); // true
 * isFfmpegProfile({}); // false
 * ```
 */
export function isFfmpegProfile(data: unknown): data is FfmpegProfile {
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
        if ("width" === key0 || "height" === key0) {
          if (!Number.isInteger(data0)) {
            return false;
          }
          if (Number.isFinite(data0) && data0 < 128) {
            return false;
          }
          missing0--;
        } else if ("name" === key0) {
          if ("string" !== typeof data0) {
            return false;
          }
          if (data0.length < 1) {
            return false;
          }
          if (data0.length > 500 && (data0.length > 1e3 || codePoints(data0) > 500)) {
            return false;
          }
          missing0--;
        } else if ("bitrate" === key0) {
          if (!Number.isInteger(data0)) {
            return false;
          }
          if (Number.isFinite(data0) && data0 < 400) {
            return false;
          }
          missing0--;
        } else if ("fps" === key0) {
          if (!Number.isInteger(data0)) {
            return false;
          }
          if (Number.isFinite(data0) && data0 < 0) {
            return false;
          }
          missing0--;
        } else if ("fpsDen" === key0) {
          if (!Number.isInteger(data0)) {
            return false;
          }
          if (Number.isFinite(data0) && data0 < 1) {
            return false;
          }
        } else if ("gop" === key0) {
          if ("string" !== typeof data0) {
            return false;
          }
        } else if ("profile" === key0) {
          if (!isProfile(data0)) {
            return false;
          }
        } else {
          if ("encoder" !== key0) {
            return false;
          }
          if (!isEncoder(data0)) {
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
