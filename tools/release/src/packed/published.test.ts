import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import type { Packed } from "./packed.ts";
import { publishedOf } from "./published.ts";

const { folder, packages } = inject("consumer");
const schemas = Object.keys(
  JSON.parse(await readFile(join(folder, "node_modules/@session-schema/schemas/generated/bundle.json"), "utf8")).$defs,
);
const slugs = schemas.map((name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase());

test("the published files are those in published.json: after an intended change, update it with `vitest run src/packed/published.test.ts -u`", async () => {
  await expect(`${JSON.stringify(publishedOf(packages, slugs), undefined, 2)}\n`).toMatchFileSnapshot("../../published.json");
});

const files = ["dist/generated/session.d.ts", "dist/generated/session/is.js", "session.schema.json", "payloads/generated/session/a/b.json"];
const others = ["dist/runtime/session.js", "dist/index.js", "payloads/real/session.json"];

test("files of a model are listed as a pattern, all others by name", () => {
  const packed = {
    name: "a",
    manifest: { name: "a", version: "1.0.0" },
    files: [...files, ...others],
    folder: "a",
    tarball: "a.tgz",
  } satisfies Packed;
  expect(publishedOf([packed], ["profile", "session"])["a"]?.files).toEqual(
    ["<model>.schema.json", "dist/generated/<model>.d.ts", "dist/generated/<model>/**", ...others, "payloads/generated/<model>/**"].sort(),
  );
});
