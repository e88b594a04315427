import { sdks } from "@tools/codegen";
import { contractOf } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { sdkStressSchemas } from "./sdk-stress-schemas.ts";

test("a contract lists its models by name, and an aliased model under both names", async () => {
  const [contract] = sdks.java.emit(await contractOf(sdkStressSchemas)).files;
  for (const entry of ["Animal", "Note", "Forest"]) expect(contract?.text).toContain(`Map.entry("${entry}", ${entry}.class)`);
  expect(contract?.text).toContain('Map.entry("Alias", Animal.class)');
});
