import { WorkspaceCopy } from "@tools/release/testing";
import { expect, test } from "vitest";

test("the command line is built by its first run, which prints nothing else to stdout", async () => {
  await using copy = await WorkspaceCopy.make();
  const run = () => copy.run(".", process.execPath, ["tools/scripts/src/session-schema.js", "explain", "Session"]);
  const first = await run();
  expect(first).toMatch(/^Session, object\n/);
  expect(await run()).toBe(first);
});
