import * as v from "@badrap/valita";

const integer = v.number().assert(Number.isInteger);

const profile = v.object({
  width: integer,
  height: integer,
  name: v.string(),
  bitrate: integer,
  fps: integer,
  fpsDen: integer.nullable().optional(),
  gop: v.string().nullable().optional(),
  profile: v.string().nullable().optional(),
  encoder: v.string().nullable().optional(),
});

export const tolerant = v.object({
  id: v.string().nullable().optional(),
  name: v.string(),
  lastSeen: v.number().nullable().optional(),
  sourceSegments: v.number().nullable().optional(),
  transcodedSegments: v.number().nullable().optional(),
  sourceSegmentsDuration: v.number().nullable().optional(),
  transcodedSegmentsDuration: v.number().nullable().optional(),
  sourceBytes: v.number().nullable().optional(),
  transcodedBytes: v.number().nullable().optional(),
  ingestRate: v.number().nullable().optional(),
  outgoingRate: v.number().nullable().optional(),
  isHealthy: v.boolean().nullable().optional(),
  issues: v.array(v.string()).nullable().optional(),
  createdAt: v.number().nullable().optional(),
  parentId: v.string().nullable().optional(),
  record: v.boolean().nullable().optional(),
  recordingStatus: v.string().nullable().optional(),
  recordingUrl: v.string().nullable().optional(),
  mp4Url: v.string().nullable().optional(),
  playbackId: v.string().nullable().optional(),
  profiles: v.array(profile).nullable().optional(),
});
