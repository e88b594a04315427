import { sessionFixtures } from "@session-schema/fixtures";
import { beforeAll, expect, test } from "vitest";
import { buildModules, moduleFile } from "../build/modules.ts";
import { payloadSets } from "../payloads/index.ts";
import { full } from "../payloads/valid.session.ts";
import { loadCheck } from "../workers/load.ts";
import { contenders } from "./index.ts";

beforeAll(() => buildModules(contenders));

const fixtures = [...sessionFixtures.valid, ...sessionFixtures.invalid];

const profile = full.profiles[0];
const others: readonly { name: string; payload: object; strict: boolean }[] = [
  { name: "a URI without an authority", payload: { ...full, mp4Url: "urn:example:%41" }, strict: true },
  { name: "a relative URI", payload: { ...full, recordingUrl: "/index.m3u8" }, strict: false },
  { name: "a fractional width", payload: { ...full, profiles: [{ ...profile, width: 1280.5 }] }, strict: false },
  { name: "a long name outside the BMP", payload: { ...full, profiles: [{ ...profile, name: "😀".repeat(501) }] }, strict: false },
  { name: "an unknown property in a profile", payload: { ...full, profiles: [{ ...profile, crf: 23 }] }, strict: false },
  { name: "an issue that isn't a string", payload: { ...full, issues: [1] }, strict: false },
];

test("the fixtures have valid, invalid and tolerated payloads", () => {
  const results = new Set(fixtures.map(({ strict, tolerant }) => `${strict.accepted} ${tolerant.accepted}`));
  expect([...results].sort()).toEqual(["false false", "false true", "true true"]);
});

const operationsOfAll = contenders.flatMap(({ name, operations }, index) => operations.map((operation) => ({ name, operation, index })));

test.for(operationsOfAll)("$operation of $name has the expected result for every fixture", async ({ operation, index }) => {
  const contender = contenders[index];
  if (contender === undefined) throw new Error("The index is of another list.");
  const check = await loadCheck(moduleFile(contender, operation), operation);
  const wrong = fixtures.filter(
    (fixture) => check(fixture.payload) !== (operation === "tolerant" ? fixture.tolerant : fixture.strict).accepted,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
  if (operation !== "tolerant") for (const { name, payload, strict } of others) expect(check(payload), name).toBe(strict);
});

test("200 shapes are almost all different orders or subsets of keys", () => {
  const shapes = new Set(payloadSets["200 shapes"]().map((payload) => Object.keys(payload).join()));
  expect(shapes.size).toBeGreaterThan(190);
});
