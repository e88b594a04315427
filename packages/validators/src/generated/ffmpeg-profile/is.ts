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
  if (!data || "object" != typeof data || Array.isArray(data)) {
    return false;
  }
  {
    let missing0 = 5;
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(data, key0)) {
        continue;
      }
      if ("width" === key0) {
        let data0 = data[key0];
        const _errs2 = 0;
        if (!("number" == typeof data0 && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          return false;
        }
        if (0 === _errs2 && "number" == typeof data0 && isFinite(data0) && (data0 < 128 || isNaN(data0))) {
          return false;
        }
        void 0 !== data[key0] && missing0--;
      } else if ("height" === key0) {
        let data1 = data[key0];
        const _errs4 = 0;
        if (!("number" == typeof data1 && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          return false;
        }
        if (0 === _errs4 && "number" == typeof data1 && isFinite(data1) && (data1 < 128 || isNaN(data1))) {
          return false;
        }
        void 0 !== data[key0] && missing0--;
      } else if ("name" === key0) {
        let data2 = data[key0];
        if ("string" !== typeof data2) {
          return false;
        }
        if (data2.length < 1) {
          return false;
        }
        if (data2.length > 500 && (data2.length > 1e3 || codePoints(data2) > 500)) {
          return false;
        }
        void 0 !== data[key0] && missing0--;
      } else if ("bitrate" === key0) {
        let data3 = data[key0];
        const _errs8 = 0;
        if (!("number" == typeof data3 && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          return false;
        }
        if (0 === _errs8 && "number" == typeof data3 && isFinite(data3) && (data3 < 400 || isNaN(data3))) {
          return false;
        }
        void 0 !== data[key0] && missing0--;
      } else if ("fps" === key0) {
        let data4 = data[key0];
        const _errs10 = 0;
        if (!("number" == typeof data4 && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          return false;
        }
        if (0 === _errs10 && "number" == typeof data4 && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
          return false;
        }
        void 0 !== data[key0] && missing0--;
      } else if ("fpsDen" === key0) {
        let data5 = data[key0];
        const _errs12 = 0;
        if (!("number" == typeof data5 && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && void 0 !== data[key0]) {
          return false;
        }
        if (0 === _errs12 && "number" == typeof data5 && isFinite(data5) && (data5 < 1 || isNaN(data5)) && void 0 !== data[key0]) {
          return false;
        }
      } else if ("gop" === key0) {
        if ("string" !== typeof data[key0] && void 0 !== data[key0]) {
          return false;
        }
      } else if ("profile" === key0) {
        if (!isProfile(data[key0]) && void 0 !== data[key0]) {
          return false;
        }
      } else {
        if ("encoder" !== key0) {
          return false;
        }
        if (!isEncoder(data[key0]) && void 0 !== data[key0]) {
          return false;
        }
      }
    }
    if (0 !== missing0) {
      return false;
    }
  }
  return true;
}
