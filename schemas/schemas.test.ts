import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { describe, expect, test } from "vitest";

const home = import.meta.dirname;
const read = async (file: string) => JSON.parse(await readFile(join(home, file), "utf8"));
const base = "https://session-schema.dev/";
const models = (await readdir(home)).filter((name) => name.endsWith(".schema.json"));

describe("the package", () => {
  test.for(models.flatMap((name) => [name, `tolerant/${name}`]).concat("bundle.json", "tolerant/bundle.json"))(
    "exports %s, under its own $id",
    (file) => {
      expect(createRequire(import.meta.url)(`@session-schema/schemas/${file}`)).toMatchObject({
        $id: base + file,
        $schema: "https://json-schema.org/draft/2020-12/schema",
      });
    },
  );

  test("tells the hash of the contract, and its models", async () => {
    const { contractHash, models: names } = await read("generated/contract.json");
    expect(contractHash).toMatch(/^[0-9a-f]{64}$/);
    expect(names).toEqual(expect.arrayContaining(["Encoder", "FfmpegProfile", "Profile", "RecordingStatus", "Session"]));
    expect(names).toHaveLength(models.length);
  });

  test("does what its README shows", async () => {
    const readme = await readFile(join(home, "README.md"), "utf8");
    const [, code = "", output] = readme.match(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/) ?? [];
    const ran = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], { cwd: home });
    expect(ran.stdout).toBe(output);
  });
});

/** The facts of the first release, which later ones add to: [property, type, bounds and format, unit, canonical example]. */
type Fact = readonly [name: string, type: string, constraints: object, unit: string | undefined, example: unknown];

const atLeast = (minimum: number): object => ({ minimum });
const plain = {};

const sessionFacts: readonly Fact[] = [
  ["id", "string", { minLength: 1 }, undefined, "de7818e7-610a-4057-8f6f-b785dc1e6f88"],
  ["name", "string", plain, undefined, "test_session"],
  ["lastSeen", "number", atLeast(0), "milliseconds since the Unix epoch", 1587667174725],
  ["sourceSegments", "number", atLeast(0), "segments", 1],
  ["transcodedSegments", "number", atLeast(0), "segments", 2],
  ["sourceSegmentsDuration", "number", atLeast(0), "seconds", 1],
  ["transcodedSegmentsDuration", "number", atLeast(0), "seconds", 2],
  ["sourceBytes", "number", atLeast(0), "bytes", 1],
  ["transcodedBytes", "number", atLeast(0), "bytes", 2],
  ["ingestRate", "number", atLeast(0), "bytes per second", 1],
  ["outgoingRate", "number", atLeast(0), "bytes per second", 2],
  ["isHealthy", "boolean", plain, undefined, true],
  ["issues", "array", plain, undefined, ["Buffer underflow", "Network congestion"]],
  ["createdAt", "number", atLeast(0), "milliseconds since the Unix epoch", 1587667174725],
  ["parentId", "string", plain, undefined, "de7818e7-610a-4057-8f6f-b785dc1e6f88"],
  ["record", "boolean", plain, undefined, false],
  ["recordingUrl", "string", { format: "uri" }, undefined, "https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8"],
  ["mp4Url", "string", { format: "uri" }, undefined, "https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4"],
  ["playbackId", "string", plain, undefined, "eaw4nk06ts2d0mzb"],
];

const profileFacts: readonly Fact[] = [
  ["width", "integer", atLeast(128), "pixels", 1280],
  ["height", "integer", atLeast(128), "pixels", 720],
  ["name", "string", { minLength: 1, maxLength: 500 }, undefined, "720p"],
  ["bitrate", "integer", atLeast(400), "bits per second", 4000],
  ["fps", "integer", atLeast(0), "frames per second (over fpsDen)", 30],
  ["fpsDen", "integer", atLeast(1), "none", 1],
  ["gop", "string", plain, undefined, "60"],
];

describe.each([
  ["session.schema.json", sessionFacts, ["name"], { recordingStatus: "recording-status.schema.json", profiles: undefined }],
  [
    "ffmpeg-profile.schema.json",
    profileFacts,
    ["width", "height", "name", "bitrate", "fps"],
    { profile: "profile.schema.json", encoder: "encoder.schema.json" },
  ],
] as const)("%s", async (file, facts, required, references) => {
  const schema = await read(file);

  test("defines these properties, and is closed", () => {
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining([...facts.map(([name]) => name), ...Object.keys(references)]));
    expect(schema).toMatchObject({ type: "object", required, additionalProperties: false });
  });

  test.for(facts)("says of %s that it is %s %j (%s), such as %j", ([name, type, constraints, unit, example]) => {
    const { description, items, "x-unit": said, examples, ...rest } = schema.properties[name];
    expect(rest).toEqual({ type, ...constraints });
    expect(said).toBe(unit);
    expect(examples).toEqual([example]);
    expect(description).toMatch(/^[A-Z].{15,}\.$/);
  });

  test.for(Object.entries(references).filter(([, target]) => target !== undefined))("refers for %s to %s", ([name, target]) => {
    const { examples: _, ...property } = schema.properties[name ?? ""] ?? {};
    expect(property).toEqual({ $ref: target });
  });
});

test("a profile shows the example of each of its enums", async () => {
  const { properties } = await read("ffmpeg-profile.schema.json");
  expect(properties).toMatchObject({ profile: { examples: ["H264High"] }, encoder: { examples: ["h264"] } });
});

test("a session's renditions are profiles, and its issues are text", async () => {
  const { properties } = await read("session.schema.json");
  expect(properties.profiles).toMatchObject({ type: "array", items: { $ref: "ffmpeg-profile.schema.json" } });
  expect(properties.issues).toMatchObject({ type: "array", items: { type: "string" } });
});

test.for([
  ["recording-status.schema.json", ["waiting", "ready", "none"], "ready"],
  ["profile.schema.json", ["H264Baseline", "H264Main", "H264High", "H264ConstrainedHigh"], "H264High"],
  ["encoder.schema.json", ["h264", "hevc", "vp8", "vp9"], "h264"],
] as const)("%s is an open enum of %j, each with its meaning", async ([file, values, example]) => {
  const schema = await read(file);
  expect(schema).toMatchObject({ type: "string", enum: expect.arrayContaining([...values]), "x-open-enum": true, examples: [example] });
  expect(Object.keys(schema["x-enumDescriptions"])).toEqual(schema.enum);
});

describe("a stock validator", async () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema([await read("generated/bundle.json"), await read("generated/tolerant/bundle.json")]);
  const verdicts = (payload: unknown): [strict: boolean, tolerant: boolean] => [
    ajv.validate(`${base}session.schema.json`, payload) === true,
    ajv.validate(`${base}tolerant/session.schema.json`, payload) === true,
  ];
  const rendition = { width: 1280, height: 720, name: "720p", bitrate: 4000, fps: 30 };

  test.for<[says: string, payload: unknown, strict: boolean, tolerant: boolean]>([
    ["the least there is", { name: "" }, true, true],
    ["one with renditions", { name: "a", profiles: [rendition, { ...rendition, fpsDen: 1001, gop: "2.0", encoder: "vp9" }] }, true, true],
    ["float noise, and many bytes", { name: "a", sourceSegmentsDuration: 82.13400000000001, sourceBytes: 2.6e14 }, true, true],
    ["an inactive one with nulls", { name: "a", isHealthy: null, issues: null }, false, true],
    ["a status that came later", { name: "a", recordingStatus: "deleted" }, false, true],
    ["an encoder in another spelling", { name: "a", profiles: [{ ...rendition, encoder: "H.264" }] }, false, true],
    ["an unknown property in a rendition", { name: "a", profiles: [{ ...rendition, quality: 1 }] }, false, true],
    ["a rendition below every bound", { name: "a", profiles: [{ width: 1, height: 1, name: "", bitrate: 1, fps: -1 }] }, false, true],
    ["a URL that is relative", { name: "a", recordingUrl: "/index.m3u8" }, false, true],
    ["no name", { id: "a" }, false, false],
    ["a null for the name", { name: null }, false, false],
    ["a gop that is a number", { name: "a", profiles: [{ ...rendition, gop: 2 }] }, false, false],
    ["a fraction of a pixel", { name: "a", profiles: [{ ...rendition, width: 1280.5 }] }, false, false],
    ["bytes as text", { name: "a", sourceBytes: "12" }, false, false],
    ["an array", [], false, false],
  ])("judges %s", ([, payload, strict, tolerant]) => {
    expect(verdicts(payload)).toEqual([strict, tolerant]);
  });
});

test.for([
  ["generated/bundle.json", false],
  ["generated/tolerant/bundle.json", true],
] as const)("%s is one file for a validator that gets no other, with a $ref to a model", async ([file, isAccepted]) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile({ ...(await read(file)), $ref: "session.schema.json" });
  expect(validate({ name: "a", lastSeen: -1 })).toBe(isAccepted);
  expect(validate({ lastSeen: 1 })).toBe(false);
});
