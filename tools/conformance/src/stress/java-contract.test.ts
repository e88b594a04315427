import { java } from "@tools/codegen/emit/sdks";
import { contractOf } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { sdkStressSchemas } from "./sdk-stress-schemas.ts";

test("a contract lists its models by name, and an aliased model under both names", async () => {
  const [contract] = java.files(await contractOf(sdkStressSchemas));
  for (const entry of ["Animal", "Note", "Forest"]) expect(contract?.text).toContain(`Map.entry("${entry}", ${entry}.class)`);
  expect(contract?.text).toContain('Map.entry("Alias", Animal.class)');
});
