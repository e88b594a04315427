import type { Session } from "@session-schema/types";
import { Store } from "./store.ts";

/** The start of the first session. */
const start = Date.UTC(2026, 0, 1);

const hour = 3_600_000;

export interface SeedOptions {
  /** The number of sessions, over three streams. Default: 45. */
  readonly count?: number;
}

/** Creates a store with realistic sessions: some live, some ended, some recorded. */
export function seed({ count = 45 }: SeedOptions = {}): Store {
  const store = new Store();
  for (let index = 0; index < count; index++) store.receive(sessionAt(index));
  return store;
}

function sessionAt(index: number): Session {
  const stream = index % 3;
  const createdAt = start + index * hour;
  const isLive = index % 15 === 12;
  return {
    id: `session-${String(index).padStart(3, "0")}`,
    name: `show+play${stream}`,
    parentId: `stream-${stream}`,
    playbackId: `play${stream}`,
    createdAt,
    lastSeen: createdAt + hour / 2,
    sourceSegments: 900,
    transcodedSegments: 1800,
    sourceSegmentsDuration: 1800.134,
    transcodedSegmentsDuration: 3600.268,
    sourceBytes: 41_000_000_000 + index,
    transcodedBytes: 20_500_000_000 + index,
    ingestRate: isLive ? 1_250_000 : 0,
    outgoingRate: isLive ? 625_000 : 0,
    ...(isLive ? { isHealthy: true, issues: [] } : {}),
    record: stream !== 2,
    ...(stream === 2 ? {} : { recordingStatus: isLive ? "waiting" : "ready" }),
    ...(stream === 2 || isLive ? {} : { recordingUrl: `https://example.com/hls/play${stream}/${index}/index.m3u8` }),
    profiles: stream === 2 ? [] : [{ name: "720p", width: 1280, height: 720, bitrate: 3_000_000, fps: 30, fpsDen: 1, encoder: "h264" }],
  };
}
