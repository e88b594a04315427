import * as z from "zod";

const integer = z.int();

const profile = z.looseObject({
  width: integer,
  height: integer,
  name: z.string(),
  bitrate: integer,
  fps: integer,
  fpsDen: integer.nullish(),
  gop: z.string().nullish(),
  profile: z.string().nullish(),
  encoder: z.string().nullish(),
});

export const tolerant = z.looseObject({
  id: z.string().nullish(),
  name: z.string(),
  lastSeen: z.number().nullish(),
  sourceSegments: z.number().nullish(),
  transcodedSegments: z.number().nullish(),
  sourceSegmentsDuration: z.number().nullish(),
  transcodedSegmentsDuration: z.number().nullish(),
  sourceBytes: z.number().nullish(),
  transcodedBytes: z.number().nullish(),
  ingestRate: z.number().nullish(),
  outgoingRate: z.number().nullish(),
  isHealthy: z.boolean().nullish(),
  issues: z.array(z.string()).nullish(),
  createdAt: z.number().nullish(),
  parentId: z.string().nullish(),
  record: z.boolean().nullish(),
  recordingStatus: z.string().nullish(),
  recordingUrl: z.string().nullish(),
  mp4Url: z.string().nullish(),
  playbackId: z.string().nullish(),
  profiles: z.array(profile).nullish(),
});
