import { test } from "vitest";
import { copyWithNewModel } from "./copy-with-new-model.ts";

test("with a new model, all tests of the command line stay green", async () => {
  await using workspace = await copyWithNewModel();
  await workspace.script("packages/cli", "test", "--reporter=dot");
});
