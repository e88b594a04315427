import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import type { Fixture } from "../src/fixture/fixture.ts";

/**
 * Bundles the fixtures as the module `session-schema:fixtures`.
 * They are a string that is parsed on demand, so that other commands start faster, and a key named `__proto__` stays a key.
 */
export const fixturesPlugin: Plugin = {
  name: "fixtures",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^session-schema:fixtures$/ }, ({ path }) => ({ path, namespace: "fixtures" }));
    onLoad({ filter: /.*/, namespace: "fixtures" }, async () => {
      const text = JSON.stringify(JSON.stringify(await readFixtures()));
      return { contents: `export const readFixtures = () => JSON.parse(${text});` };
    });
  },
};

async function readFixtures(): Promise<Fixture[]> {
  const manifest: { fixtures: { path: string }[] } = await readJson("manifest.json");
  return Promise.all(
    manifest.fixtures.map(async ({ path }) => {
      const { name, model, says, payload, strict, tolerant }: FixtureFile = await readJson(path);
      return { name, model, description: says, payload, strict: strict.accepted, tolerant: tolerant.accepted };
    }),
  );
}

async function readJson<T>(path: string): Promise<T> {
  const file = fileURLToPath(import.meta.resolve(`@session-schema/fixtures/${path}`));
  return JSON.parse(await readFile(file, "utf8"));
}

interface FixtureFile extends Pick<Fixture, "name" | "model" | "payload"> {
  readonly says: string;
  readonly strict: { readonly accepted: boolean };
  readonly tolerant: { readonly accepted: boolean };
}
