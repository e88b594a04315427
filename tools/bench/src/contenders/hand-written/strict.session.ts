import { isUriFormat } from "@session-schema/validators/formats/uri";
import { isLengthUpTo } from "../code-points.ts";

/** V8 optimizes this call inside for…in, but not Object.hasOwn. */
const hasOwn = Object.prototype.hasOwnProperty;

/** A validator that is hand-written for speed, with for…in and switch. It uses our URI check. */
export function is(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const data = value as Record<string, unknown>; // any object can be read by a key
  let hasName = false;
  for (const key in data) {
    if (!hasOwn.call(data, key)) continue;
    const field = data[key];
    switch (key) {
      case "id":
        if (typeof field !== "string" || field.length < 1) return false;
        break;
      case "name":
        if (typeof field !== "string") return false;
        hasName = true;
        break;
      case "lastSeen":
      case "sourceSegments":
      case "transcodedSegments":
      case "sourceSegmentsDuration":
      case "transcodedSegmentsDuration":
      case "sourceBytes":
      case "transcodedBytes":
      case "ingestRate":
      case "outgoingRate":
      case "createdAt":
        if (!isCount(field)) return false;
        break;
      case "isHealthy":
      case "record":
        if (typeof field !== "boolean") return false;
        break;
      case "issues":
        if (!Array.isArray(field)) return false;
        for (let i = 0; i < field.length; i++) if (typeof field[i] !== "string") return false;
        break;
      case "parentId":
      case "playbackId":
        if (typeof field !== "string") return false;
        break;
      case "recordingStatus":
        if (field !== "waiting" && field !== "ready" && field !== "none") return false;
        break;
      case "recordingUrl":
      case "mp4Url":
        if (typeof field !== "string" || !isUriFormat(field)) return false;
        break;
      case "profiles":
        if (!Array.isArray(field)) return false;
        for (let i = 0; i < field.length; i++) if (!isProfile(field[i])) return false;
        break;
      default:
        return false;
    }
  }
  return hasName;
}

const isShort = isLengthUpTo(500);
const isCount = (value: unknown): boolean => typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
const isIntegerFrom = (value: unknown, minimum: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= minimum;

function isProfile(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const data = value as Record<string, unknown>; // any object can be read by a key
  let required = 5;
  for (const key in data) {
    if (!hasOwn.call(data, key)) continue;
    const field = data[key];
    switch (key) {
      case "width":
      case "height":
        if (!isIntegerFrom(field, 128)) return false;
        required--;
        break;
      case "name":
        if (typeof field !== "string" || field.length < 1 || !isShort(field)) return false;
        required--;
        break;
      case "bitrate":
        if (!isIntegerFrom(field, 400)) return false;
        required--;
        break;
      case "fps":
        if (!isIntegerFrom(field, 0)) return false;
        required--;
        break;
      case "fpsDen":
        if (!isIntegerFrom(field, 1)) return false;
        break;
      case "gop":
        if (typeof field !== "string") return false;
        break;
      case "profile":
        if (field !== "H264Baseline" && field !== "H264Main" && field !== "H264High" && field !== "H264ConstrainedHigh") return false;
        break;
      case "encoder":
        if (field !== "h264" && field !== "hevc" && field !== "vp8" && field !== "vp9") return false;
        break;
      default:
        return false;
    }
  }
  return required === 0;
}
