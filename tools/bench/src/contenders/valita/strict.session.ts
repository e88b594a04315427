import * as v from "@badrap/valita";
import { isUriFormat } from "@session-schema/validators/formats/uri";
import { isLengthUpTo } from "../code-points.ts";

const count = v.number().assert((value) => value >= 0);
const integerFrom = (minimum: number) => v.number().assert((value) => value >= minimum && Number.isInteger(value));
const isShort = isLengthUpTo(500);
const uri = v.string().assert(isUriFormat);

const profile = v.object({
  width: integerFrom(128),
  height: integerFrom(128),
  name: v.string().assert((text) => text.length > 0 && isShort(text)),
  bitrate: integerFrom(400),
  fps: integerFrom(0),
  fpsDen: integerFrom(1).optional(),
  gop: v.string().optional(),
  profile: v.union(v.literal("H264Baseline"), v.literal("H264Main"), v.literal("H264High"), v.literal("H264ConstrainedHigh")).optional(),
  encoder: v.union(v.literal("h264"), v.literal("hevc"), v.literal("vp8"), v.literal("vp9")).optional(),
});

export const strict = v.object({
  id: v
    .string()
    .assert((text) => text.length > 0)
    .optional(),
  name: v.string(),
  lastSeen: count.optional(),
  sourceSegments: count.optional(),
  transcodedSegments: count.optional(),
  sourceSegmentsDuration: count.optional(),
  transcodedSegmentsDuration: count.optional(),
  sourceBytes: count.optional(),
  transcodedBytes: count.optional(),
  ingestRate: count.optional(),
  outgoingRate: count.optional(),
  isHealthy: v.boolean().optional(),
  issues: v.array(v.string()).optional(),
  createdAt: count.optional(),
  parentId: v.string().optional(),
  record: v.boolean().optional(),
  recordingStatus: v.union(v.literal("waiting"), v.literal("ready"), v.literal("none")).optional(),
  recordingUrl: uri.optional(),
  mp4Url: uri.optional(),
  playbackId: v.string().optional(),
  profiles: v.array(profile).optional(),
});
