import { readFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import ownManifest from "../../package.json" with { type: "json" };
import { root } from "../run.ts";
import { publicPackages, thirdParty } from "./packed.ts";
import { subpathsOf } from "./subpaths.ts";

const { folder, packages } = inject("consumer");

test("every public package of the workspace is packed, and is a dependency of these tests for turbo", async () => {
  const names = (await publicPackages()).map(({ name }) => name);
  expect(names).toContain("@session-schema/types");
  expect(packages.map(({ name }) => name)).toEqual(names);
  expect(Object.keys(ownManifest.devDependencies)).toEqual(expect.arrayContaining(names));
});

describe.for(packages)("$name", (packed) => {
  const { name, manifest, files } = packed;
  const text = (file: string): Promise<string> => readFile(join(folder, "node_modules", name, file), "utf8");

  test("has a description, keywords, license, repository and engines", () => {
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/\w/),
      keywords: expect.arrayContaining(["session"]),
      license: "MIT",
      repository: { type: "git", url: "git+https://github.com/session-schema/session-schema.git", directory: packed.folder },
      engines: { node: name === "@session-schema/gate" ? "^22.22 || >=24.6" : "^20.19 || >=22.12" }, // that of its Kafka client
      sideEffects: false,
      exports: expect.objectContaining({ "./package.json": "./package.json" }),
      publishConfig: { access: "public" },
    });
  });

  test("has a contract.json, which is the same in all packages", async () => {
    expect(manifest.exports).toHaveProperty(["./contract.json"], "./generated/contract.json");
    expect(JSON.parse(await text("generated/contract.json"))).toEqual({
      contractVersion: manifest.version,
      contractHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      models: expect.arrayContaining(["Session"]),
    });
    expect(await text("generated/contract.json")).toBe(
      await readFile(join(folder, "node_modules/@session-schema/schemas/generated/contract.json"), "utf8"),
    );
  });

  test("has its README and the license", async () => {
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE"]));
    expect(await text("LICENSE")).toBe(await readFile(join(root, "LICENSE"), "utf8"));
  });

  test("depends on other packages of the project in its own version, and only the gate on others", () => {
    const others = thirdParty(manifest);
    expect(others).toEqual(
      name === "@session-schema/gate" ? ["@nats-io/jetstream", "@nats-io/transport-node", "@platformatic/kafka", "prom-client"] : [],
    );
    for (const [dependency, version] of Object.entries(manifest.dependencies ?? {}))
      if (others.includes(dependency)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      else expect(version).toBe(manifest.version);
  });

  test("has no tests, no sources that are built, and no build metadata", () => {
    expect(
      files.filter((file) => /(^|\/)(src|test|tests|scripts)\/|\.test\b|test-d\b|tsconfig|\.tsbuildinfo$|(?<!\.d)\.ts$|\.map$/.test(file)),
    ).toEqual([]);
  });

  test("mentions no path of the machine that packed it", async () => {
    for (const file of files) {
      const content = await text(file);
      for (const place of [root, homedir(), `${tmpdir()}/`]) expect(content.includes(place), `${file} mentions ${place}`).toBe(false);
    }
  });

  test("has the file behind every subpath that it exports", () => {
    const subpaths = subpathsOf(packed);
    expect(subpaths.length).toBeGreaterThan(0);
    for (const { file, specifier } of subpaths) expect(files, specifier).toContain(file);
  });

  test("has the declaration behind every subpath with code", () => {
    for (const { file, kind } of subpathsOf(packed)) if (kind === "code") expect(files).toContain(file.replace(/\.js$/, ".d.ts"));
  });
});
