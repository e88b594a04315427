import { WorkspaceCopy } from "@tools/release/testing";
import { expect, test } from "vitest";

test("the first run builds the command line, and prints only the command's output to stdout", async () => {
  await using copy = await WorkspaceCopy.make();
  const run = () => copy.run(".", process.execPath, ["tools/scripts/src/session-schema.js", "explain", "Session"]);
  const first = await run();
  expect(first).toMatch(/^Session, object\n/);
  expect(await run()).toBe(first);
});
