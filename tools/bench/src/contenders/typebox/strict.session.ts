import Type from "typebox";

const count = Type.Number({ minimum: 0 });
const integerFrom = (minimum: number) => Type.Integer({ minimum });
const uri = Type.String({ format: "uri" });

const profile = Type.Object(
  {
    width: integerFrom(128),
    height: integerFrom(128),
    name: Type.String({ minLength: 1, maxLength: 500 }),
    bitrate: integerFrom(400),
    fps: integerFrom(0),
    fpsDen: Type.Optional(integerFrom(1)),
    gop: Type.Optional(Type.String()),
    profile: Type.Optional(Type.Enum(["H264Baseline", "H264Main", "H264High", "H264ConstrainedHigh"])),
    encoder: Type.Optional(Type.Enum(["h264", "hevc", "vp8", "vp9"])),
  },
  { additionalProperties: false },
);

export const strict = Type.Object(
  {
    id: Type.Optional(Type.String({ minLength: 1 })),
    name: Type.String(),
    lastSeen: Type.Optional(count),
    sourceSegments: Type.Optional(count),
    transcodedSegments: Type.Optional(count),
    sourceSegmentsDuration: Type.Optional(count),
    transcodedSegmentsDuration: Type.Optional(count),
    sourceBytes: Type.Optional(count),
    transcodedBytes: Type.Optional(count),
    ingestRate: Type.Optional(count),
    outgoingRate: Type.Optional(count),
    isHealthy: Type.Optional(Type.Boolean()),
    issues: Type.Optional(Type.Array(Type.String())),
    createdAt: Type.Optional(count),
    parentId: Type.Optional(Type.String()),
    record: Type.Optional(Type.Boolean()),
    recordingStatus: Type.Optional(Type.Enum(["waiting", "ready", "none"])),
    recordingUrl: Type.Optional(uri),
    mp4Url: Type.Optional(uri),
    playbackId: Type.Optional(Type.String()),
    profiles: Type.Optional(Type.Array(profile)),
  },
  { additionalProperties: false },
);
