import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { locate } from "@tools/json-text";

/** A fixture, as the playground loads it. */
export interface PlaygroundFixture {
  /** `session/recording-status/unknown-value` */
  readonly name: string;
  readonly model: string;
  /** A few words. */
  readonly description: string;
  readonly strict: boolean;
  readonly tolerant: boolean;
  /** The payload as written in its file: `1280.0` keeps its fraction. */
  readonly text: string;
}

/** Every fixture of the package, with its payload. */
export async function fixturesAsset(): Promise<PlaygroundFixture[]> {
  const manifest = createRequire(import.meta.url).resolve("@session-schema/fixtures/manifest.json"); // vitest has no import.meta.resolve
  const root = join(dirname(manifest), "..");
  const { fixtures }: { fixtures: readonly ManifestEntry[] } = JSON.parse(await readFile(manifest, "utf8"));
  return Promise.all(
    fixtures.map(async ({ name, model, says, strict, tolerant, path }) => ({
      name,
      model,
      description: says,
      strict: strict.accepted,
      tolerant: tolerant.accepted,
      text: payloadOf(await readFile(join(root, path), "utf8")),
    })),
  );
}

/** The payload in a fixture's file, without its indentation. */
function payloadOf(file: string): string {
  const location = locate(file, ["/payload"]).get("/payload");
  if (location === undefined) throw new Error("a fixture has no payload");
  const { offset, length } = location.value;
  return `${file.slice(offset, offset + length).replaceAll("\n  ", "\n")}\n`;
}

interface ManifestEntry {
  readonly name: string;
  readonly model: string;
  readonly says: string;
  readonly strict: { readonly accepted: boolean };
  readonly tolerant: { readonly accepted: boolean };
  readonly path: string;
}
