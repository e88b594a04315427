import { isUriFormat } from "@session-schema/validators/formats/uri";
import { type } from "arktype";
import { isLengthUpTo } from "../code-points.ts";

const uri = type.string.narrow(isUriFormat);

const profile = type({
  "+": "reject",
  width: "number.integer >= 128",
  height: "number.integer >= 128",
  name: type("string >= 1").narrow(isLengthUpTo(500)),
  bitrate: "number.integer >= 400",
  fps: "number.integer >= 0",
  "fpsDen?": "number.integer >= 1",
  "gop?": "string",
  "profile?": "'H264Baseline' | 'H264Main' | 'H264High' | 'H264ConstrainedHigh'",
  "encoder?": "'h264' | 'hevc' | 'vp8' | 'vp9'",
});

export const strict = type({
  "+": "reject",
  "id?": "string >= 1",
  name: "string",
  "lastSeen?": "number >= 0",
  "sourceSegments?": "number >= 0",
  "transcodedSegments?": "number >= 0",
  "sourceSegmentsDuration?": "number >= 0",
  "transcodedSegmentsDuration?": "number >= 0",
  "sourceBytes?": "number >= 0",
  "transcodedBytes?": "number >= 0",
  "ingestRate?": "number >= 0",
  "outgoingRate?": "number >= 0",
  "isHealthy?": "boolean",
  "issues?": "string[]",
  "createdAt?": "number >= 0",
  "parentId?": "string",
  "record?": "boolean",
  "recordingStatus?": "'waiting' | 'ready' | 'none'",
  "recordingUrl?": uri,
  "mp4Url?": uri,
  "playbackId?": "string",
  "profiles?": profile.array(),
});
