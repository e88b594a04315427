import { expect, test } from "vitest";
import { locationAt, modelLocation, propertiesOf, schemas, selfContained } from "./contract.ts";
import { modelNames } from "./models.ts";

test("the schemas and the validators have the same models", () => {
  expect([...schemas.strict.keys()].sort()).toEqual([...modelNames].sort());
  expect([...schemas.tolerant.keys()].sort()).toEqual([...modelNames].sort());
});

test.for([...schemas.strict.keys()])("%s is found by its address", (name) => {
  const location = modelLocation(name);
  expect(locationAt(location?.id ?? "")).toEqual(location);
});

test("a pointer refers to a location in its model only", () => {
  const id = modelLocation("FfmpegProfile")?.id;
  expect(locationAt(`${id}#/properties/width`)?.schema["x-unit"]).toBe("pixels");
  expect(locationAt(`${id}#/properties/constructor`)).toBeUndefined();
  expect(locationAt("https://example.com/other#")).toBeUndefined();
});

test("the properties of an object include those of its allOf, each once", () => {
  const schema = { properties: { a: {} }, required: ["b"], allOf: [{ properties: { a: {}, b: {} } }] };
  expect(propertiesOf({ id: "", schema }).map(({ name, required }) => [name, required])).toEqual([
    ["a", false],
    ["b", true],
  ]);
});

test.for(["strict", "tolerant"] as const)(
  "a self-contained %s model contains all models that it refers to, directly and indirectly",
  (mode) => {
    const session = schemas[mode].get("Session");
    const embedded = session && Object.keys(selfContained(session, mode).$defs ?? {});
    expect(embedded?.map((name) => name.replace("Tolerant", ""))).toEqual(
      expect.arrayContaining(["RecordingStatus", "FfmpegProfile", "Encoder"]),
    );
    const leaf = schemas[mode].get("Encoder");
    expect(leaf && selfContained(leaf, mode)).toBe(leaf);
  },
);
