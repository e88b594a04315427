import { models } from "@session-schema/validators/models";
import { expect, test } from "vitest";
import { payloadTexts } from "../payloads.session.ts";
import { contenders } from "./index.ts";

const changed = (change: object): unknown => ({ ...JSON.parse(payloadTexts(1)[0] ?? "{}"), ...change });
const profile = { width: 1280, height: 720, name: "720p", bitrate: 4000000, fps: 30 };

const payloads: [string, unknown][] = [
  ["null", null],
  ["an array", []],
  ["no name", {}],
  ["a name alone", { name: "" }],
  ["an empty id", changed({ id: "" })],
  ["an unknown property", changed({ extra: 1 })],
  ["a negative count", changed({ sourceBytes: -1 })],
  ["NaN", changed({ lastSeen: Number.NaN })],
  ["Infinity", changed({ lastSeen: Number.POSITIVE_INFINITY })],
  ["a string for a number", changed({ lastSeen: "1" })],
  ["an issue that isn't a string", changed({ issues: [1] })],
  ["an unknown status", changed({ recordingStatus: "failed" })],
  ["a relative URI", changed({ recordingUrl: "/index.m3u8" })],
  ["an unusual URI", changed({ mp4Url: "urn:example:%41" })],
  ["no profiles", changed({ profiles: [] })],
  ["a narrow profile", changed({ profiles: [{ ...profile, width: 127 }] })],
  ["a fractional width", changed({ profiles: [{ ...profile, width: 1280.5 }] })],
  ["a profile without a name", changed({ profiles: [{ ...profile, name: undefined }] })],
  ["a profile with a long name", changed({ profiles: [{ ...profile, name: "a".repeat(501) }] })],
  ["a null", changed({ isHealthy: null })],
];

test.for(Object.keys(contenders))("%s agrees with the published validator on every payload", async (name) => {
  const check = await contenders[name]?.();
  for (const [what, payload] of payloads) expect(check?.(payload), what).toBe(models.Session.validate(payload).ok);
});

test("200 shapes are almost all different orders or subsets of keys", () => {
  const shapes = new Set(payloadTexts(200).map((text) => Object.keys(JSON.parse(text)).join()));
  expect(shapes.size).toBeGreaterThan(190);
});
