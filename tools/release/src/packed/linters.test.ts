import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { tryRun } from "./run.ts";

const { packages } = inject("consumer");

test.for(packages)("publint finds no problem in $name", async ({ tarball }) => {
  const buffer = await readFile(tarball);
  const archive = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true, level: "suggestion" });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test.for(packages.filter(({ files }) => files.some((file) => file.endsWith(".d.ts"))))(
  "attw finds no problem in $name",
  async ({ tarball }) => {
    const attw = join(import.meta.dirname, "../../node_modules/.bin/attw");
    const { code, stdout } = await tryRun(attw, [tarball, "--profile", "esm-only", "--no-emoji", "--no-color"], {});
    expect(code, stdout).toBe(0);
  },
);
