import fc from "fast-check";
import { expect, test } from "vitest";
import { checkLifecycle } from "./check-lifecycle.ts";

const start = 1_731_931_200_000;

/** An event, some seconds after the session was created. */
const event = (name: string, seconds: number, session: object = {}, payload: object = {}) => ({
  id: `${name}@${seconds}`,
  webhookId: "hook-1",
  createdAt: start + seconds * 1000,
  timestamp: start + seconds * 1000 + 300,
  event: `recording.${name}`,
  payload: { ...payload, session: { id: "s1", name: "friday-show", record: true, createdAt: start, ...session } },
});

const normal = [
  event("started", 1, { recordingStatus: "waiting", lastSeen: 0, sourceSegments: 0 }),
  event("waiting", 90, {
    recordingStatus: "ready",
    lastSeen: start + 20_000,
    sourceSegments: 10,
    recordingUrl: "https://example.com/a.m3u8",
  }),
  event("ready", 95, { recordingStatus: "ready", lastSeen: start + 20_000, sourceSegments: 10 }, { mp4Url: "https://example.com/a.mp4" }),
];

test("the events of a session as they are observed have no findings", () => {
  expect(checkLifecycle(normal)).toEqual([]);
  expect(checkLifecycle([...normal, ...normal])).toEqual([]);
  const later = { ...event("ready", 99), event: "recording.deleted" };
  expect(checkLifecycle([...normal, later, null, 7, { event: "stream.idle" }])).toEqual([]);
});

test.for([
  [
    "an event that arrives late",
    [normal[1], normal[0], normal[2]],
    {
      code: "out-of-order",
      message: "recording.started arrived after recording.waiting, which happened later.",
      eventIds: ["started@1", "waiting@90"],
    },
  ],
  [
    "a status that goes back",
    [
      event("started", 1, { recordingStatus: "ready" }),
      event("waiting", 90),
      event("ready", 95, { recordingStatus: "waiting", mp4Url: "https://a" }),
    ],
    { code: "status-back", message: "recordingStatus went back from ready to waiting.", eventIds: ["started@1", "ready@95"] },
  ],
  [
    "an event that happens after a later one",
    [event("waiting", 1), event("started", 2)],
    { code: "status-back", message: "recording.started happened after recording.waiting.", eventIds: ["waiting@1", "started@2"] },
  ],
  [
    "a counter that shrinks",
    [event("started", 1, { sourceBytes: 7 }), event("waiting", 90, { sourceBytes: 6 })],
    { code: "counter-shrinks", message: "sourceBytes shrank from 7 to 6.", eventIds: ["started@1", "waiting@90"] },
  ],
  [
    "a last segment before the session",
    [event("waiting", 90, { lastSeen: start - 5 })],
    { code: "seen-before-created", message: "lastSeen is 5 ms before createdAt.", eventIds: ["waiting@90"] },
  ],
  [
    "properties of a recording without a recording",
    [event("started", 1, { record: false, recordingStatus: "waiting", recordingUrl: "https://a" })],
    {
      code: "keys-without-record",
      message: "The session has recordingStatus, recordingUrl, but record isn't true.",
      eventIds: ["started@1"],
    },
  ],
  [
    "a recording that is ready without mp4Url",
    [event("ready", 95)],
    { code: "ready-without-mp4-url", message: "recording.ready has no mp4Url.", eventIds: ["ready@95"] },
  ],
] as const)("%s is a finding", ([, events, finding]) => {
  expect(checkLifecycle(events)).toEqual([finding]);
});

test("apart from the order of arrival, the findings don't depend on the order of the events", () => {
  const shrinking = normal.map((one, index) => ({ ...one, payload: { session: { ...one.payload.session, sourceSegments: 9 - index } } }));
  const findings = (events: readonly object[]) => checkLifecycle(events).filter(({ code }) => code !== "out-of-order");
  expect(findings(shrinking)).toHaveLength(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(shrinking, { minLength: 3 }), (events) => {
      expect(findings(events)).toEqual(findings(shrinking));
    }),
  );
});

test("sums that differ in their last digits don't shrink", () => {
  const durations = [0.3, 0.1 + 0.1 + 0.1 - Number.EPSILON / 4].map((sourceSegmentsDuration, index) =>
    event("started", index, { sourceSegmentsDuration }),
  );
  expect(checkLifecycle(durations)).toEqual([]);
});

test("each session is checked by itself", () => {
  expect(checkLifecycle([event("started", 5, { id: "s1", sourceBytes: 7 }), event("started", 6, { id: "s2", sourceBytes: 6 })])).toEqual(
    [],
  );
});

test("nothing makes it throw", () => {
  fc.assert(fc.property(fc.anything(), (value) => Array.isArray(checkLifecycle([value, value]))));
  // What JavaScript allows.
  for (const value of [null, undefined, 7, {}] as unknown as Iterable<unknown>[]) expect(checkLifecycle(value)).toEqual([]);
});
