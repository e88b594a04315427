import { readFile } from "node:fs/promises";
import { project } from "@tools/contract";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { describeAttw } from "./describe-attw.ts";

const { packages } = inject("consumer");

test.for(packages)("publint finds no problem in $name", async ({ tarball }) => {
  const buffer = await readFile(tarball);
  const archive = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true, level: "suggestion" });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

// The package with the most entry points. The others follow in the full tests.
describeAttw(packages.filter(({ name }) => name === `${project.scope}/validators`));
