import * as v from "valibot";

const integer = v.pipe(v.number(), v.integer());

const profile = v.looseObject({
  width: integer,
  height: integer,
  name: v.string(),
  bitrate: integer,
  fps: integer,
  fpsDen: v.nullish(integer),
  gop: v.nullish(v.string()),
  profile: v.nullish(v.string()),
  encoder: v.nullish(v.string()),
});

export const tolerant = v.looseObject({
  id: v.nullish(v.string()),
  name: v.string(),
  lastSeen: v.nullish(v.number()),
  sourceSegments: v.nullish(v.number()),
  transcodedSegments: v.nullish(v.number()),
  sourceSegmentsDuration: v.nullish(v.number()),
  transcodedSegmentsDuration: v.nullish(v.number()),
  sourceBytes: v.nullish(v.number()),
  transcodedBytes: v.nullish(v.number()),
  ingestRate: v.nullish(v.number()),
  outgoingRate: v.nullish(v.number()),
  isHealthy: v.nullish(v.boolean()),
  issues: v.nullish(v.array(v.string())),
  createdAt: v.nullish(v.number()),
  parentId: v.nullish(v.string()),
  record: v.nullish(v.boolean()),
  recordingStatus: v.nullish(v.string()),
  recordingUrl: v.nullish(v.string()),
  mp4Url: v.nullish(v.string()),
  playbackId: v.nullish(v.string()),
  profiles: v.nullish(v.array(profile)),
});
