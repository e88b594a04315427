/** V8 optimizes this call inside for…in, but not Object.hasOwn. */
const hasOwn = Object.prototype.hasOwnProperty;

/** What a reader accepts, hand-written for speed, with for…in and switch. A null in an optional property reads as absent. */
export function isTolerant(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const data = value as Record<string, unknown>; // any object can be read by a key
  let hasName = false;
  for (const key in data) {
    if (!hasOwn.call(data, key)) continue;
    const field = data[key];
    switch (key) {
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
        if (field !== null && !isNumber(field)) return false;
        break;
      case "isHealthy":
      case "record":
        if (field !== null && typeof field !== "boolean") return false;
        break;
      case "issues":
        if (field === null) break;
        if (!Array.isArray(field)) return false;
        for (let i = 0; i < field.length; i++) if (typeof field[i] !== "string") return false;
        break;
      case "id":
      case "parentId":
      case "playbackId":
      case "recordingStatus":
      case "recordingUrl":
      case "mp4Url":
        if (field !== null && typeof field !== "string") return false;
        break;
      case "profiles":
        if (field === null) break;
        if (!Array.isArray(field)) return false;
        for (let i = 0; i < field.length; i++) if (!isProfile(field[i])) return false;
        break;
    }
  }
  return hasName;
}

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
      case "bitrate":
      case "fps":
        if (!Number.isInteger(field)) return false;
        required--;
        break;
      case "name":
        if (typeof field !== "string") return false;
        required--;
        break;
      case "fpsDen":
        if (field !== null && !Number.isInteger(field)) return false;
        break;
      case "gop":
      case "profile":
      case "encoder":
        if (field !== null && typeof field !== "string") return false;
        break;
    }
  }
  return required === 0;
}

const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
