import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pythonEnvironment } from "@tools/conformance/python";
import { afterAll, beforeAll, expect, test } from "vitest";
import { manifestFiles, manifestFolder } from "./support/manifests.ts";

const versions = ["1.30", "1.37"]; // of Kubernetes: an old one that is still in use, and the newest one that the validator knows

let python: string;
let folder: string;

beforeAll(async () => {
  python = await pythonEnvironment(["kubernetes-validate==1.37.0"]);
  folder = await mkdtemp(join(tmpdir(), "gate-kubernetes-"));
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

const validate = (version: string, files: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(python, ["-m", "kubernetes_validate", "--strict", "--kubernetes-version", version, ...files]);

test.each(versions)("Kubernetes %s accepts the manifests", async (version) => {
  const { stdout, stderr } = await validate(
    version,
    manifestFiles.map((name) => manifestFolder + name),
  );
  expect(`${stdout}${stderr}`.match(/ passed for resource /g)).toHaveLength(manifestFiles.length);
});

test("a misspelled key is found", async () => {
  const manifest = await readFile(`${manifestFolder}deployment.yaml`, "utf8");
  const file = join(folder, "misspelled.yaml");
  await writeFile(file, manifest.replace("terminationGracePeriodSeconds", "terminationGracePeriod"));
  await expect(validate("1.37", [file])).rejects.toMatchObject({ code: expect.any(Number) });
});
