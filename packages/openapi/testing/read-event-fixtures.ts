import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

interface Fixture {
  readonly name: string;
  readonly model: string;
  readonly payload: unknown;
  readonly tolerant: { readonly accepted: boolean };
}

/** The fixtures of webhooks, generated and written by hand. */
export async function readEventFixtures(): Promise<readonly Fixture[]> {
  const { fixtures } = await read("manifest.json");
  const events = fixtures.filter(({ model }: Fixture) => model.endsWith("Event"));
  return Promise.all(events.map(({ path }: { path: string }) => read(path)));
}

const read = async (path: string) =>
  JSON.parse(await readFile(fileURLToPath(import.meta.resolve(`@session-schema/fixtures/${path}`)), "utf8"));
