import { describe, expect, test } from "vitest";
import type { Contract } from "./contract.ts";
import { sinceOf, valueSince } from "./history.ts";
import type { Release } from "./release.ts";
import { below } from "./schema/location.ts";
import { a, contractOf, object } from "./testing/contract-of.ts";

const model = (properties: object): object => ({ $defs: { Stream: { properties } } });
const releases: readonly Release[] = [
  { version: "1.0.0", bundle: model({ name: {}, lost: {}, mode: { enum: ["live"] } }) },
  { version: "1.1.0", bundle: model({ name: {}, region: {}, mode: { enum: ["live", "vod"] } }) },
  { version: "2.0.0", bundle: model({ name: {}, region: {}, lost: {}, mode: { enum: ["live", "vod"] } }) },
];
const stream = object({
  name: a("string"),
  region: a("string"),
  lost: a("string"),
  zone: a("string"),
  mode: a("string", { enum: ["live", "vod", "clip"] }),
});

const contract = async (more: Partial<Contract>): Promise<Contract> => ({ ...(await contractOf({ stream })), ...more });

const locationOf = ({ models: [stream] }: Contract, property: string) => {
  const schema = stream?.root.schema.properties?.[property];
  if (stream === undefined || schema === undefined) throw new Error(`there is no ${property}`);
  return below(stream.root, schema, "properties", property);
};

describe("when a property came", () => {
  test.each([
    ["it was there from the start", "name", "1.0.0"],
    ["a later release brought it", "region", "1.1.0"],
    ["it went, and came again", "lost", "2.0.0"],
    ["no release has it", "zone", "next"],
  ])("%s", async (_, property, since) => {
    const made = await contract({ releases, version: "2.0.0" });
    expect(sinceOf(locationOf(made, property), made)).toBe(since);
  });

  test("the release that is being made brings what none has", async () => {
    const made = await contract({ releases, version: "2.1.0" });
    expect(sinceOf(locationOf(made, "zone"), made)).toBe("2.1.0");
  });

  test("nothing is said before the first release", async () => {
    const made = await contract({});
    expect(sinceOf(locationOf(made, "name"), made)).toBeUndefined();
  });
});

test.each([
  ["live", "1.0.0"],
  ["vod", "1.1.0"],
  ["clip", "next"],
])("the value %s of an enum came with %s", async (value, since) => {
  const made = await contract({ releases, version: "2.0.0" });
  expect(valueSince(value, locationOf(made, "mode"), made)).toBe(since);
});
