import { isUriFormat } from "@session-schema/validators/formats/uri";
import * as z from "zod/mini";
import { isLengthUpTo } from "../code-points.ts";

const count = z.number().check(z.minimum(0));
const integerFrom = (minimum: number) => z.int().check(z.minimum(minimum));
const uri = z.string().check(z.refine(isUriFormat));

const profile = z.strictObject({
  width: integerFrom(128),
  height: integerFrom(128),
  name: z.string().check(z.minLength(1), z.refine(isLengthUpTo(500))),
  bitrate: integerFrom(400),
  fps: integerFrom(0),
  fpsDen: z.optional(integerFrom(1)),
  gop: z.optional(z.string()),
  profile: z.optional(z.enum(["H264Baseline", "H264Main", "H264High", "H264ConstrainedHigh"])),
  encoder: z.optional(z.enum(["h264", "hevc", "vp8", "vp9"])),
});

export const strict = z.strictObject({
  id: z.optional(z.string().check(z.minLength(1))),
  name: z.string(),
  lastSeen: z.optional(count),
  sourceSegments: z.optional(count),
  transcodedSegments: z.optional(count),
  sourceSegmentsDuration: z.optional(count),
  transcodedSegmentsDuration: z.optional(count),
  sourceBytes: z.optional(count),
  transcodedBytes: z.optional(count),
  ingestRate: z.optional(count),
  outgoingRate: z.optional(count),
  isHealthy: z.optional(z.boolean()),
  issues: z.optional(z.array(z.string())),
  createdAt: z.optional(count),
  parentId: z.optional(z.string()),
  record: z.optional(z.boolean()),
  recordingStatus: z.optional(z.enum(["waiting", "ready", "none"])),
  recordingUrl: z.optional(uri),
  mp4Url: z.optional(uri),
  playbackId: z.optional(z.string()),
  profiles: z.optional(z.array(profile)),
});
