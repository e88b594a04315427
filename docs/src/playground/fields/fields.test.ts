import { expect, test } from "vitest";
import { repositoryRoot } from "../../paths.ts";
import { fieldAt, typeAt } from "./fields.ts";
import { fieldsAsset } from "./fields-asset.ts";

const fields = await fieldsAsset(repositoryRoot);

test("each field of each model has a description and a row of the reference", () => {
  const all = fields.types.flatMap(({ properties }) => Object.entries(properties));
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(([, { description }]) => description === "").map(([name]) => name)).toEqual([]);
  expect(all.filter(([, { url }]) => url === undefined).map(([name]) => name)).toEqual([]);
});

test("a path leads to its field, through objects and arrays, and from the items of an array", () => {
  const fps = { required: true, unit: expect.stringContaining("frames per second"), url: "reference/ffmpeg-profile.html#fps" };
  expect(fieldAt(fields, "Session", ["profiles", 3, "fps"])).toMatchObject(fps);
  expect(fieldAt(fields, "Session", [7, "profiles", 3, "fps"])).toMatchObject(fps);
  expect(fieldAt(fields, "Session", ["nothing", "fps"])).toBeUndefined();
  expect(fieldAt(fields, "Session", ["toString"])).toBeUndefined();
});

test("a type has its name, its bounds and its values", () => {
  expect(typeAt(fields, "Session", ["profiles"])).toMatchObject({ name: "array of FfmpegProfile" });
  expect(typeAt(fields, "FfmpegProfile", ["fps"])).toMatchObject({ name: "integer", bounds: expect.arrayContaining(["At least 0"]) });
  const status = typeAt(fields, "Session", ["recordingStatus"]);
  expect(status).toMatchObject({ name: "RecordingStatus (string)", open: true });
  expect(status?.values.map(({ json }) => json)).toEqual(['"waiting"', '"ready"', '"none"']);
  expect(typeAt(fields, "Session", ["isHealthy"])?.values.map(({ json }) => json)).toEqual(["true", "false"]);
});

test("a union has the fields and the tags of all its models", () => {
  expect(typeAt(fields, "WebhookEvent", ["event"])?.values.map(({ json }) => json)).toEqual([
    '"recording.started"',
    '"recording.waiting"',
    '"recording.ready"',
  ]);
  expect(fieldAt(fields, "WebhookEvent", ["payload", "session", "name"])?.required).toBe(true);
});
