import { isUriFormat } from "@session-schema/validators/formats/uri";
import * as v from "valibot";
import { isLengthUpTo } from "../code-points.ts";

const count = v.pipe(v.number(), v.minValue(0));
const integerFrom = (minimum: number) => v.pipe(v.number(), v.integer(), v.minValue(minimum));
const uri = v.pipe(v.string(), v.check(isUriFormat));

const profile = v.strictObject({
  width: integerFrom(128),
  height: integerFrom(128),
  name: v.pipe(v.string(), v.minLength(1), v.check(isLengthUpTo(500))),
  bitrate: integerFrom(400),
  fps: integerFrom(0),
  fpsDen: v.optional(integerFrom(1)),
  gop: v.optional(v.string()),
  profile: v.optional(v.picklist(["H264Baseline", "H264Main", "H264High", "H264ConstrainedHigh"])),
  encoder: v.optional(v.picklist(["h264", "hevc", "vp8", "vp9"])),
});

export const strict = v.strictObject({
  id: v.optional(v.pipe(v.string(), v.minLength(1))),
  name: v.string(),
  lastSeen: v.optional(count),
  sourceSegments: v.optional(count),
  transcodedSegments: v.optional(count),
  sourceSegmentsDuration: v.optional(count),
  transcodedSegmentsDuration: v.optional(count),
  sourceBytes: v.optional(count),
  transcodedBytes: v.optional(count),
  ingestRate: v.optional(count),
  outgoingRate: v.optional(count),
  isHealthy: v.optional(v.boolean()),
  issues: v.optional(v.array(v.string())),
  createdAt: v.optional(count),
  parentId: v.optional(v.string()),
  record: v.optional(v.boolean()),
  recordingStatus: v.optional(v.picklist(["waiting", "ready", "none"])),
  recordingUrl: v.optional(uri),
  mp4Url: v.optional(uri),
  playbackId: v.optional(v.string()),
  profiles: v.optional(v.array(profile)),
});
