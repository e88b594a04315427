import { expect, test } from "vitest";
import { modelSite, propertiesOf, schemas, selfContained, siteAt } from "./contract.ts";
import { modelNames } from "./models.ts";

test("the models of the schemas are those of the validators", () => {
  expect([...schemas.strict.keys()].sort()).toEqual([...modelNames].sort());
  expect([...schemas.tolerant.keys()].sort()).toEqual([...modelNames].sort());
});

test.for([...schemas.strict.keys()])("%s is found by its address", (name) => {
  const site = modelSite(name);
  expect(siteAt(site?.id ?? "")).toEqual(site);
});

test("a pointer leads into a model, and nowhere else", () => {
  const id = modelSite("FfmpegProfile")?.id;
  expect(siteAt(`${id}#/properties/width`)?.schema["x-unit"]).toBe("pixels");
  expect(siteAt(`${id}#/properties/constructor`)).toBeUndefined();
  expect(siteAt("https://example.com/other#")).toBeUndefined();
});

test("the properties of an object are also those behind its allOf, each once", () => {
  const schema = { properties: { a: {} }, required: ["b"], allOf: [{ properties: { a: {}, b: {} } }] };
  expect(propertiesOf({ id: "", schema }).map(({ name, required }) => [name, required])).toEqual([
    ["a", false],
    ["b", true],
  ]);
});

test.for(["strict", "tolerant"] as const)("a self-contained %s model holds what it refers to, at any distance", (mode) => {
  const session = schemas[mode].get("Session");
  const embedded = session && Object.keys(selfContained(session, mode).$defs ?? {});
  expect(embedded?.map((name) => name.replace("Tolerant", ""))).toEqual(
    expect.arrayContaining(["RecordingStatus", "FfmpegProfile", "Encoder"]),
  );
  const leaf = schemas[mode].get("Encoder");
  expect(leaf && selfContained(leaf, mode)).toBe(leaf);
});
