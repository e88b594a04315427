import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { locate } from "@tools/json-text";

/** A fixture as the playground offers it. */
export interface OfferedFixture {
  /** `session/recording-status/unknown-value` */
  readonly name: string;
  /** The model that judges it. */
  readonly model: string;
  /** What it is, in a few words. */
  readonly says: string;
  readonly strict: boolean;
  readonly tolerant: boolean;
  /** The payload as its file has it: `1280.0` stays what it is. */
  readonly text: string;
}

/** Every fixture that the package lists, with its payload. */
export async function offeredFixtures(): Promise<OfferedFixture[]> {
  const manifest = createRequire(import.meta.url).resolve("@session-schema/fixtures/manifest.json"); // vitest has no import.meta.resolve

  const root = join(dirname(manifest), "..");
  const { fixtures }: { fixtures: readonly Listed[] } = JSON.parse(await readFile(manifest, "utf8"));
  return Promise.all(
    fixtures.map(async ({ name, model, says, strict, tolerant, path }) => ({
      name,
      model,
      says,
      strict: strict.accepted,
      tolerant: tolerant.accepted,
      text: payloadOf(await readFile(join(root, path), "utf8")),
    })),
  );
}

/** The payload in the text of a fixture's file, moved to the margin. */
function payloadOf(file: string): string {
  const place = locate(file, ["/payload"]).get("/payload");
  if (place === undefined) throw new Error("a fixture has no payload");
  const { offset, length } = place.value;
  return `${file.slice(offset, offset + length).replaceAll("\n  ", "\n")}\n`;
}

interface Listed {
  readonly name: string;
  readonly model: string;
  readonly says: string;
  readonly strict: { readonly accepted: boolean };
  readonly tolerant: { readonly accepted: boolean };
  readonly path: string;
}
