import { pages } from "@tools/contract/keywords";
import { expect, test } from "vitest";
import { modelLocation, propertiesOf, schemas } from "../src/contract.ts";
import { run } from "./run.ts";

test("explain without arguments lists every model and every keyword", async () => {
  const { stdout } = await run(["explain"]);
  for (const word of [...schemas.strict.keys(), ...pages.keys()]) expect(stdout).toMatch(new RegExp(`\\b${word}\\b`));
});

test.for([...schemas.strict.keys()])("explain %s names each of its properties", async (model) => {
  const location = modelLocation(model);
  const names = location === undefined ? [] : propertiesOf(location).map(({ name }) => name);
  const { stdout, exitCode } = await run(["explain", model.toUpperCase()]);
  expect(stdout).toMatch(new RegExp(`^${model}, `));
  expect(names.filter((name) => !stdout.includes(`  ${name}  `))).toEqual([]);
  expect(exitCode).toBe(0);
});

test.for(["strict", "tolerant"] as const)("schema --bundle --mode %s prints the whole contract", async (mode) => {
  const { stdout } = await run(["schema", "--bundle", "--mode", mode]);
  expect(Object.keys(JSON.parse(stdout).$defs)).toEqual([...schemas[mode].keys()]);
});
