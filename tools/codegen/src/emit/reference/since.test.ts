import type { Contract, Release } from "@tools/contract";
import { a, contractOf, object } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { reference } from "./index.ts";

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

test("the reference shows the first release of the model, and of each field and value that is newer", async () => {
  const [page] = await reference.emit(await contract({ releases, version: "2.0.0" }));
  expect(page?.text).toContain(" · since 1.0.0\n");
  expect(page?.text.match(/Since 1\.0\.0/)).toBeNull();
  expect(page?.text).toMatch(/`region`.*Since 1\.1\.0\./);
  expect(page?.text).toMatch(/`zone`.*Not released yet\./);
  expect(page?.text).toMatch(/\| .*`vod` \| Since 1\.1\.0\. \|/);
});
