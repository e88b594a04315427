import { type Check, ourUriCheck } from "./check.ts";

/** V8 knows what it answers inside for…in, and does not for Object.hasOwn. */
const hasOwn = Object.prototype.hasOwnProperty;

/** What a careful engineer would write by hand for speed: for…in and switch, with the URI check that ours has. */
export async function handWritten(): Promise<Check> {
  const isUri = await ourUriCheck();

  const isCount = (value: unknown): boolean => typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
  const isWhole = (value: unknown, least: number): boolean => typeof value === "number" && Number.isInteger(value) && value >= least;

  function isProfile(value: unknown): boolean {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const data = value as Record<string, unknown>; // any object can be read by a key
    let required = 5;
    for (const key in data) {
      if (!hasOwn.call(data, key)) continue;
      const held = data[key];
      switch (key) {
        case "width":
        case "height":
          if (!isWhole(held, 128)) return false;
          required--;
          break;
        case "name":
          if (typeof held !== "string" || held.length < 1 || held.length > 500) return false;
          required--;
          break;
        case "bitrate":
          if (!isWhole(held, 400)) return false;
          required--;
          break;
        case "fps":
          if (!isWhole(held, 0)) return false;
          required--;
          break;
        case "fpsDen":
          if (!isWhole(held, 1)) return false;
          break;
        case "gop":
          if (typeof held !== "string") return false;
          break;
        case "profile":
          if (held !== "H264Baseline" && held !== "H264Main" && held !== "H264High" && held !== "H264ConstrainedHigh") return false;
          break;
        case "encoder":
          if (held !== "h264" && held !== "hevc" && held !== "vp8" && held !== "vp9") return false;
          break;
        default:
          return false;
      }
    }
    return required === 0;
  }

  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const data = value as Record<string, unknown>; // any object can be read by a key
    let named = false;
    for (const key in data) {
      if (!hasOwn.call(data, key)) continue;
      const held = data[key];
      switch (key) {
        case "id":
          if (typeof held !== "string" || held.length < 1) return false;
          break;
        case "name":
          if (typeof held !== "string") return false;
          named = true;
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
          if (!isCount(held)) return false;
          break;
        case "isHealthy":
        case "record":
          if (typeof held !== "boolean") return false;
          break;
        case "issues":
          if (!Array.isArray(held)) return false;
          for (let i = 0; i < held.length; i++) if (typeof held[i] !== "string") return false;
          break;
        case "parentId":
        case "playbackId":
          if (typeof held !== "string") return false;
          break;
        case "recordingStatus":
          if (held !== "waiting" && held !== "ready" && held !== "none") return false;
          break;
        case "recordingUrl":
        case "mp4Url":
          if (typeof held !== "string" || !isUri(held)) return false;
          break;
        case "profiles":
          if (!Array.isArray(held)) return false;
          for (let i = 0; i < held.length; i++) if (!isProfile(held[i])) return false;
          break;
        default:
          return false;
      }
    }
    return named;
  };
}
