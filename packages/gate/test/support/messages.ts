/** A message of a test. What the gate must do with it follows from how it was made. */
export interface TestMessage {
  readonly id: string;
  readonly body: Buffer;
  readonly accepted: boolean;
}

const recording = "https://recordings.example.com/hls/x7k2m9qd4tzr1b5c/index.m3u8";

const session = (id: string): Record<string, unknown> => ({
  id,
  name: `harbor-${id}`,
  lastSeen: 1_731_924_601_337,
  sourceSegments: 41,
  transcodedSegments: 82,
  sourceSegmentsDuration: 82.134,
  sourceBytes: 41_276_544,
  transcodedBytes: 19_880_236,
  isHealthy: true,
  createdAt: 1_731_924_515_002,
  record: true,
  recordingStatus: "ready",
  recordingUrl: recording,
  mp4Url: recording.replace("index.m3u8", "720p.mp4"),
  transcodedSegmentsDuration: 164.268,
  ingestRate: 0,
  outgoingRate: 0,
  issues: [],
  parentId: "7c1e5b9a-2f0d-4d0e-9d63-0c8f3f6b7a10",
  playbackId: "x7k2m9qd4tzr1b5c",
});

const kinds: readonly ((id: string) => Pick<TestMessage, "body" | "accepted">)[] = [
  (id) => accepted(JSON.stringify({ ...session(id), sourceBytes: -1, fromALaterVersion: true })), // tolerated
  (id) => rejected(JSON.stringify({ ...session(id), name: 5 })),
  (id) => rejected(JSON.stringify({ id, sourceBytes: "many", isHealthy: "yes" })),
  (id) => rejected(`{"id":"${id}","name":`),
  (id) => rejected(Buffer.concat([Buffer.from(`{"id":"${id}","name":"`), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])),
  (id) => accepted(`\t${JSON.stringify(session(id), null, 1).replaceAll("\n", " ")} `), // bytes that parsing and printing would change
];

/** The message with a number. One in 20 isn't simply valid. */
export function messageOf(index: number): TestMessage {
  const id = `m-${index}-`;
  const kind = index % 20 === 7 ? kinds[Math.floor(index / 20) % kinds.length] : undefined;
  return { id, ...(kind === undefined ? accepted(JSON.stringify(session(id))) : kind(id)) };
}

const accepted = (body: string): Pick<TestMessage, "body" | "accepted"> => ({ body: Buffer.from(body), accepted: true });
const rejected = (body: string | Buffer): Pick<TestMessage, "body" | "accepted"> => ({ body: Buffer.from(body), accepted: false });

/** The number of a message, from its bytes. */
export const indexOf = (body: Uint8Array): number =>
  Number(/m-(\d+)-/.exec(Buffer.from(body.subarray(0, 100)).toString("latin1"))?.[1] ?? -1);
