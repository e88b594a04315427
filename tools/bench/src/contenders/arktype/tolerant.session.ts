import { type } from "arktype";

const profile = type({
  width: "number.integer",
  height: "number.integer",
  name: "string",
  bitrate: "number.integer",
  fps: "number.integer",
  "fpsDen?": "number.integer | null",
  "gop?": "string | null",
  "profile?": "string | null",
  "encoder?": "string | null",
});

export const tolerant = type({
  "id?": "string | null",
  name: "string",
  "lastSeen?": "number | null",
  "sourceSegments?": "number | null",
  "transcodedSegments?": "number | null",
  "sourceSegmentsDuration?": "number | null",
  "transcodedSegmentsDuration?": "number | null",
  "sourceBytes?": "number | null",
  "transcodedBytes?": "number | null",
  "ingestRate?": "number | null",
  "outgoingRate?": "number | null",
  "isHealthy?": "boolean | null",
  "issues?": "string[] | null",
  "createdAt?": "number | null",
  "parentId?": "string | null",
  "record?": "boolean | null",
  "recordingStatus?": "string | null",
  "recordingUrl?": "string | null",
  "mp4Url?": "string | null",
  "playbackId?": "string | null",
  "profiles?": profile.array().or("null"),
});
