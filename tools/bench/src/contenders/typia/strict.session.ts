import type { tags } from "typia";

type Count = number & tags.Minimum<0>;
type IntegerFrom<Limit extends number> = number & tags.Type<"int64"> & tags.Minimum<Limit>;
/** `MaxLength` counts UTF-16 code units. */
type MaxCodePoints = tags.TagBase<{
  target: "string";
  kind: "maxCodePoints";
  value: 500;
  validate: "$input.length <= 500 || ($input.length <= 1000 && [...$input].length <= 500)";
}>;
type Uri = string & tags.Format<"uri">;

interface Profile {
  width: IntegerFrom<128>;
  height: IntegerFrom<128>;
  name: string & tags.MinLength<1> & MaxCodePoints;
  bitrate: IntegerFrom<400>;
  fps: IntegerFrom<0>;
  fpsDen?: IntegerFrom<1>;
  gop?: string;
  profile?: "H264Baseline" | "H264Main" | "H264High" | "H264ConstrainedHigh";
  encoder?: "h264" | "hevc" | "vp8" | "vp9";
}

export interface Strict {
  id?: string & tags.MinLength<1>;
  name: string;
  lastSeen?: Count;
  sourceSegments?: Count;
  transcodedSegments?: Count;
  sourceSegmentsDuration?: Count;
  transcodedSegmentsDuration?: Count;
  sourceBytes?: Count;
  transcodedBytes?: Count;
  ingestRate?: Count;
  outgoingRate?: Count;
  isHealthy?: boolean;
  issues?: string[];
  createdAt?: Count;
  parentId?: string;
  record?: boolean;
  recordingStatus?: "waiting" | "ready" | "none";
  recordingUrl?: Uri;
  mp4Url?: Uri;
  playbackId?: string;
  profiles?: Profile[];
}
