import Type from "typebox";

const nullish = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));

const integer = Type.Integer();

const profile = Type.Object({
  width: integer,
  height: integer,
  name: Type.String(),
  bitrate: integer,
  fps: integer,
  fpsDen: nullish(integer),
  gop: nullish(Type.String()),
  profile: nullish(Type.String()),
  encoder: nullish(Type.String()),
});

export const tolerant = Type.Object({
  id: nullish(Type.String()),
  name: Type.String(),
  lastSeen: nullish(Type.Number()),
  sourceSegments: nullish(Type.Number()),
  transcodedSegments: nullish(Type.Number()),
  sourceSegmentsDuration: nullish(Type.Number()),
  transcodedSegmentsDuration: nullish(Type.Number()),
  sourceBytes: nullish(Type.Number()),
  transcodedBytes: nullish(Type.Number()),
  ingestRate: nullish(Type.Number()),
  outgoingRate: nullish(Type.Number()),
  isHealthy: nullish(Type.Boolean()),
  issues: nullish(Type.Array(Type.String())),
  createdAt: nullish(Type.Number()),
  parentId: nullish(Type.String()),
  record: nullish(Type.Boolean()),
  recordingStatus: nullish(Type.String()),
  recordingUrl: nullish(Type.String()),
  mp4Url: nullish(Type.String()),
  playbackId: nullish(Type.String()),
  profiles: nullish(Type.Array(profile)),
});
