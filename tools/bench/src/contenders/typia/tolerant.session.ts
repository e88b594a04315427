import type { tags } from "typia";

type Integer = number & tags.Type<"int64">;

interface Profile {
  width: Integer;
  height: Integer;
  name: string;
  bitrate: Integer;
  fps: Integer;
  fpsDen?: Integer | null;
  gop?: string | null;
  profile?: string | null;
  encoder?: string | null;
}

export interface Tolerant {
  id?: string | null;
  name: string;
  lastSeen?: number | null;
  sourceSegments?: number | null;
  transcodedSegments?: number | null;
  sourceSegmentsDuration?: number | null;
  transcodedSegmentsDuration?: number | null;
  sourceBytes?: number | null;
  transcodedBytes?: number | null;
  ingestRate?: number | null;
  outgoingRate?: number | null;
  isHealthy?: boolean | null;
  issues?: string[] | null;
  createdAt?: number | null;
  parentId?: string | null;
  record?: boolean | null;
  recordingStatus?: string | null;
  recordingUrl?: string | null;
  mp4Url?: string | null;
  playbackId?: string | null;
  profiles?: Profile[] | null;
}
