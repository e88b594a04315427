import * as z from "zod/mini";

const integer = z.int();

const profile = z.looseObject({
  width: integer,
  height: integer,
  name: z.string(),
  bitrate: integer,
  fps: integer,
  fpsDen: z.nullish(integer),
  gop: z.nullish(z.string()),
  profile: z.nullish(z.string()),
  encoder: z.nullish(z.string()),
});

export const tolerant = z.looseObject({
  id: z.nullish(z.string()),
  name: z.string(),
  lastSeen: z.nullish(z.number()),
  sourceSegments: z.nullish(z.number()),
  transcodedSegments: z.nullish(z.number()),
  sourceSegmentsDuration: z.nullish(z.number()),
  transcodedSegmentsDuration: z.nullish(z.number()),
  sourceBytes: z.nullish(z.number()),
  transcodedBytes: z.nullish(z.number()),
  ingestRate: z.nullish(z.number()),
  outgoingRate: z.nullish(z.number()),
  isHealthy: z.nullish(z.boolean()),
  issues: z.nullish(z.array(z.string())),
  createdAt: z.nullish(z.number()),
  parentId: z.nullish(z.string()),
  record: z.nullish(z.boolean()),
  recordingStatus: z.nullish(z.string()),
  recordingUrl: z.nullish(z.string()),
  mp4Url: z.nullish(z.string()),
  playbackId: z.nullish(z.string()),
  profiles: z.nullish(z.array(profile)),
});
