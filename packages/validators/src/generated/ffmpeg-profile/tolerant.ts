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
        if ("width" === key0) {
          let data0 = data[key0];
          if (!("number" == typeof data0 && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("height" === key0) {
          let data1 = data[key0];
          if (!("number" == typeof data1 && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("name" === key0) {
          if ("string" !== typeof data[key0]) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("bitrate" === key0) {
          let data3 = data[key0];
          if (!("number" == typeof data3 && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("fps" === key0) {
          let data4 = data[key0];
          if (!("number" == typeof data4 && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            return false;
          }
          void 0 !== data[key0] && missing0--;
        } else if ("fpsDen" === key0) {
          let data5 = data[key0];
          if (!("number" == typeof data5 && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("gop" === key0) {
          if ("string" !== typeof data[key0] && void 0 !== data[key0]) {
            return false;
          }
        } else if ("profile" === key0) {
          if (!isTolerantProfile(data[key0]) && void 0 !== data[key0]) {
            return false;
          }
        } else if ("encoder" === key0 && !isTolerantEncoder(data[key0]) && void 0 !== data[key0]) {
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
