import { sdks } from "@tools/codegen";
import { contractOf } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { sdkStressSchemas } from "./sdk-stress-schemas.ts";

test("a contract has its models by name, whatever they are, and one with two names twice", async () => {
  const [contract] = sdks.java.emit(await contractOf(sdkStressSchemas)).files;
  for (const entry of ["Animal", "Note", "Forest"]) expect(contract?.text).toContain(`Map.entry("${entry}", ${entry}.class)`);
  expect(contract?.text).toContain('Map.entry("Alias", Animal.class)');
});
