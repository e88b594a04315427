import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasToolchain } from "@tools/conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { row } from "./generators/generator.ts";
import { generators } from "./generators/index.ts";
import { datamodelCodeGenerator, generateModels, readModels } from "./generators/python.ts";
import { stressDocuments } from "./generators/stress-documents.ts";

const home = import.meta.dirname;

/** Values that 32 bits can't hold, unknown properties, and unknown values of open enums. */
const page = [
  {
    name: "a",
    lastSeen: 1587667174725,
    sourceBytes: 41000000017,
    createdAt: 1587667174725,
    recordingStatus: "later",
    region: { code: "fra", zones: [1, null] },
    profiles: [{ width: 1280, height: 720, name: "", bitrate: 5000000000, fps: 30, encoder: "av1", tier: 7 }],
  },
  { name: "b", recordingStatus: "ready" },
];

/** Objects of an open union, one with a tag of a later version. */
const shapes = [
  { kind: "circle", radius: 1.5, color: "red" },
  { kind: "hexagon", side: 2 },
];

/** A session that writers may send. */
const known = { name: "a", lastSeen: 1587667174725, recordingStatus: "ready" };

const pages: Readonly<Record<string, unknown>> = { "/shapes": shapes, "/known": [known] };

let folder: string;
let server: Server;

beforeAll(async () => {
  // Below the package, so that programs in it find the packages of npm.
  await mkdir(join(home, "dist"), { recursive: true });
  folder = await mkdtemp(join(home, "dist/generators-"));
  server = createServer(({ url }, response) =>
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(pages[url ?? ""] ?? nulls(page))),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port

/** The page with null for an optional property. */
const nulls = (sessions: typeof page): unknown[] => sessions.map((session) => ({ ...session, isHealthy: null }));

/** Without null, which reads as absent. */
const withoutNulls = (sessions: readonly Record<string, unknown>[]): unknown[] =>
  sessions.map((session) => Object.fromEntries(Object.entries(session).filter(([, value]) => value !== null)));

describe.runIf(hasToolchain("OpenAPI generators", "python3", "go", "java", "javac", "mvn"))("generated code", () => {
  test.for(generators)("of $name keeps what the README says, from $document", async (generator) => {
    const out = await mkdtemp(join(folder, "own-"));
    await generator.generate(join(home, "generated", generator.document), out);
    expect(withoutNulls(JSON.parse(await generator.read(out, address())))).toEqual(expected(generator.unknownValue));
  });

  test.for(generators.filter(({ readsStressSchemas }) => readsStressSchemas))(
    "of $name compiles for the stress schemas, from $document",
    async (generator) => {
      const out = await mkdtemp(join(folder, "stress-"));
      const document = join(folder, `stress-${generator.document}`);
      await writeFile(document, (await stressDocuments())[generator.document]);
      await generator.generate(document, out);
    },
  );

  test("of datamodel-code-generator keeps an object with a tag of a later version", async () => {
    const out = await mkdtemp(join(folder, "shapes-"));
    const document = join(folder, "shapes.json");
    await writeFile(document, (await stressDocuments())["openapi.json"]);
    await datamodelCodeGenerator.generate(document, out);
    expect(JSON.parse(await readModels(out, address(), "Shape", "/shapes"))).toEqual(shapes);
  });

  test.for(["bundle.json", "tolerant/bundle.json"])("of datamodel-code-generator has the models of the JSON Schema %s", async (name) => {
    const out = await mkdtemp(join(folder, "bundle-"));
    await generateModels(fileURLToPath(import.meta.resolve(`@session-schema/schemas/${name}`)), "jsonschema", out);
    expect(JSON.parse(await readModels(out, address(), "Session", "/known"))).toEqual([known]);
  });
});

function expected(unknownValue: string): unknown[] {
  const [, other] = /^read as `(\w+)`$/.exec(unknownValue) ?? [];
  const text = JSON.stringify(page);
  return JSON.parse(other === undefined ? text : text.replaceAll(/"(later|av1)"/g, `"${other}"`));
}

test("the README lists each generator, with its document and options", async () => {
  const readme = await readFile(join(home, "README.md"), "utf8");
  expect(readme.split("\n").filter((line) => generators.some(({ name }) => line.startsWith(`| ${name} `)))).toEqual(generators.map(row));
});
