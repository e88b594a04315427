// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Session } from "@session-schema/types";
import { isFfmpegProfile } from "../ffmpeg-profile/is.ts";
import { isRecordingStatus } from "../recording-status/is.ts";
import { isUriFormat } from "../formats/uri.ts";

/**
 * Strict: whether a writer may send this. Allocates nothing for a valid payload.
 *
 * @param data - Anything; it is not changed.
 * @returns Whether it is a valid Session.
 *
 * @example
 * ```ts
 * import { isSession } from "@session-schema/validators/session";
 *
 * isSession({"name":"test_session"}); // true
 * isSession({}); // false
 * ```
 */
export function isSession(data: unknown): data is Session {
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
        let data0 = data[key0];
        if ("string" === typeof data0) {
          if (data0.length < 1 && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("name" === key0) {
        if ("string" !== typeof data[key0]) {
          return false;
        }
        void 0 !== data[key0] && missing0--;
      } else if ("lastSeen" === key0) {
        let data2 = data[key0];
        if ("number" == typeof data2 && isFinite(data2)) {
          if ((data2 < 0 || isNaN(data2)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("sourceSegments" === key0) {
        let data3 = data[key0];
        if ("number" == typeof data3 && isFinite(data3)) {
          if ((data3 < 0 || isNaN(data3)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("transcodedSegments" === key0) {
        let data4 = data[key0];
        if ("number" == typeof data4 && isFinite(data4)) {
          if ((data4 < 0 || isNaN(data4)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("sourceSegmentsDuration" === key0) {
        let data5 = data[key0];
        if ("number" == typeof data5 && isFinite(data5)) {
          if ((data5 < 0 || isNaN(data5)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("transcodedSegmentsDuration" === key0) {
        let data6 = data[key0];
        if ("number" == typeof data6 && isFinite(data6)) {
          if ((data6 < 0 || isNaN(data6)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("sourceBytes" === key0) {
        let data7 = data[key0];
        if ("number" == typeof data7 && isFinite(data7)) {
          if ((data7 < 0 || isNaN(data7)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("transcodedBytes" === key0) {
        let data8 = data[key0];
        if ("number" == typeof data8 && isFinite(data8)) {
          if ((data8 < 0 || isNaN(data8)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("ingestRate" === key0) {
        let data9 = data[key0];
        if ("number" == typeof data9 && isFinite(data9)) {
          if ((data9 < 0 || isNaN(data9)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("outgoingRate" === key0) {
        let data10 = data[key0];
        if ("number" == typeof data10 && isFinite(data10)) {
          if ((data10 < 0 || isNaN(data10)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
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
        if ("number" == typeof data14 && isFinite(data14)) {
          if ((data14 < 0 || isNaN(data14)) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
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
        if (!isRecordingStatus(data[key0]) && void 0 !== data[key0]) {
          return false;
        }
      } else if ("recordingUrl" === key0) {
        let data18 = data[key0];
        if ("string" === typeof data18) {
          if (!isUriFormat(data18) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("mp4Url" === key0) {
        let data19 = data[key0];
        if ("string" === typeof data19) {
          if (!isUriFormat(data19) && void 0 !== data[key0]) {
            return false;
          }
        } else if (void 0 !== data[key0]) {
          return false;
        }
      } else if ("playbackId" === key0) {
        if ("string" !== typeof data[key0] && void 0 !== data[key0]) {
          return false;
        }
      } else {
        if ("profiles" !== key0) {
          return false;
        }
        {
          let data21 = data[key0];
          if (Array.isArray(data21)) {
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs45 = 0;
              if (!isFfmpegProfile(data21[i1]) && void 0 !== data[key0]) {
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
    }
    if (0 !== missing0) {
      return false;
    }
  }
  return true;
}
