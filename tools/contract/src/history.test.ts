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
  if (stream === undefined || schema === undefined) throw new Error(`${property} isn't defined`);
  return below(stream.root, schema, "properties", property);
};

describe("the release that added a property", () => {
  test.each([
    ["is the first one, if it has the property", "name", "1.0.0"],
    ["is a later one, if the first doesn't have it", "region", "1.1.0"],
    ["is the latest one that added it, if it was removed and added again", "lost", "2.0.0"],
    ["is next, if no release has it", "zone", "next"],
  ])("%s", async (_, property, since) => {
    const dated = await contract({ releases, version: "2.0.0" });
    expect(sinceOf(locationOf(dated, property), dated)).toBe(since);
  });

  test("is the one in progress, if no earlier release has it", async () => {
    const dated = await contract({ releases, version: "2.1.0" });
    expect(sinceOf(locationOf(dated, "zone"), dated)).toBe("2.1.0");
  });

  const beta: Release = { version: "2.1.0-beta.0", bundle: model({ name: {}, zone: {} }) };
  test.each([
    ["a pre-release, until the stable release", "2.1.0-beta.0", [...releases, beta], "2.1.0-beta.0"],
    [
      "the next pre-release, if the last one doesn't have it",
      "2.1.0-beta.1",
      [...releases, { ...beta, bundle: model({}) }],
      "2.1.0-beta.1",
    ],
    ["the stable release, once it is in progress", "2.1.0", [...releases, beta], "2.1.0"],
    ["the stable release, once it is archived", "2.1.0", [...releases, beta, { ...beta, version: "2.1.0" }], "2.1.0"],
  ])("is %s", async (_, version, archived, since) => {
    const dated = await contract({ releases: archived, version });
    expect(sinceOf(locationOf(dated, "zone"), dated)).toBe(since);
  });

  test("is undefined before the first release", async () => {
    const dated = await contract({});
    expect(sinceOf(locationOf(dated, "name"), dated)).toBeUndefined();
  });
});

test.each([
  ["live", "1.0.0"],
  ["vod", "1.1.0"],
  ["clip", "next"],
])("the enum value %s was added in %s", async (value, since) => {
  const dated = await contract({ releases, version: "2.0.0" });
  expect(valueSince(value, locationOf(dated, "mode"), dated)).toBe(since);
});
