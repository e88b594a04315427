import { mulberry32 } from "./random.ts";

/** Valid Sessions. With one shape, each has all properties in the same order. */
export function validPayloads(shapes: number): object[] {
  const random = mulberry32(1);
  return Array.from({ length: payloadsPerRun }, (_, index) => (shapes === 1 ? full : shaped(index % shapes, random)));
}

/** Too many for the branch predictor to learn, and few enough for the cache. */
const payloadsPerRun = 2000;

/** A Session with all of its properties. */
export const full = {
  id: "de7818e7-610a-4057-8f6f-b785dc1e6f88",
  name: "golf+eaw4nk06ts2d0mzb",
  lastSeen: 1587667174725,
  sourceSegments: 41,
  transcodedSegments: 123,
  sourceSegmentsDuration: 82.13400000000001,
  transcodedSegmentsDuration: 246.402,
  sourceBytes: 41000000000,
  transcodedBytes: 12300000,
  ingestRate: 512000.5,
  outgoingRate: 1536000,
  isHealthy: true,
  issues: ["Buffer underflow"],
  createdAt: 1587667100000,
  parentId: "0a1b2c3d-610a-4057-8f6f-b785dc1e6f88",
  record: true,
  recordingStatus: "ready",
  recordingUrl: "https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8",
  mp4Url: "https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4",
  playbackId: "eaw4nk06ts2d0mzb",
  profiles: [
    { width: 1280, height: 720, name: "720p", bitrate: 4000000, fps: 30, fpsDen: 1, gop: "2.0", profile: "H264High", encoder: "h264" },
  ],
};

const shapeSeeds: number[] = [];

/** The Session with a subset of its optional properties in some order. The same for the same shape. */
function shaped(shape: number, random: () => number): object {
  shapeSeeds[shape] ??= Math.floor(random() * 2 ** 32);
  const own = mulberry32(shapeSeeds[shape]);
  const entries = Object.entries(full).filter(([key]) => key === "name" || own() < 0.8);
  const ordered = entries.map((entry) => ({ entry, at: own() })).sort((a, b) => a.at - b.at);
  return Object.fromEntries(ordered.map(({ entry }) => entry));
}
