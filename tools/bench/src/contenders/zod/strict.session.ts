import { isUriFormat } from "@session-schema/validators/formats/uri";
import * as z from "zod";
import { isLengthUpTo } from "../code-points.ts";

const count = z.number().min(0);
const integerFrom = (minimum: number) => z.int().min(minimum);
const uri = z.string().refine(isUriFormat);

const profile = z.strictObject({
  width: integerFrom(128),
  height: integerFrom(128),
  name: z.string().min(1).refine(isLengthUpTo(500)),
  bitrate: integerFrom(400),
  fps: integerFrom(0),
  fpsDen: integerFrom(1).optional(),
  gop: z.string().optional(),
  profile: z.enum(["H264Baseline", "H264Main", "H264High", "H264ConstrainedHigh"]).optional(),
  encoder: z.enum(["h264", "hevc", "vp8", "vp9"]).optional(),
});

export const strict = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string(),
  lastSeen: count.optional(),
  sourceSegments: count.optional(),
  transcodedSegments: count.optional(),
  sourceSegmentsDuration: count.optional(),
  transcodedSegmentsDuration: count.optional(),
  sourceBytes: count.optional(),
  transcodedBytes: count.optional(),
  ingestRate: count.optional(),
  outgoingRate: count.optional(),
  isHealthy: z.boolean().optional(),
  issues: z.array(z.string()).optional(),
  createdAt: count.optional(),
  parentId: z.string().optional(),
  record: z.boolean().optional(),
  recordingStatus: z.enum(["waiting", "ready", "none"]).optional(),
  recordingUrl: uri.optional(),
  mp4Url: uri.optional(),
  playbackId: z.string().optional(),
  profiles: z.array(profile).optional(),
});
