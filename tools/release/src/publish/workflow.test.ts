import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../run.ts";

interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string }[];
}

const text = await readFile(join(root, ".github/workflows/release.yml"), "utf8");
const workflow: { on: { push: object }; permissions: object; jobs: Record<string, Job> } = parse(text);
const jobs = Object.entries(workflow.jobs);
const runs = ({ steps }: Job): string => steps.map(({ run = "" }) => run).join("\n");

test("a release uses no long-lived secret", () => {
  expect(text).not.toMatch(/secrets\s*[.[]|_authToken|NODE_AUTH_TOKEN|NPM_TOKEN/);
  expect(workflow.permissions).toEqual({});
});

test("packing waits for verification, and publishing waits for packing", () => {
  expect(runs(workflow.jobs["verify"] as Job)).toContain(".ci/run"); // the next assertion fails if there is no such job
  expect(jobs.map(([name, { needs }]) => [name, needs])).toEqual(
    expect.arrayContaining([
      ["verify", undefined],
      ["pack", "verify"],
    ]),
  );
  for (const [name, { needs }] of jobs) if (!["verify", "pack"].includes(name)) expect([name, needs]).toEqual([name, "pack"]);
});

test("a job that can publish to npm publishes the packed tarballs, and builds nothing", () => {
  const publishing = jobs.filter(([, job]) => runs(job).includes("changeset publish "));
  expect(publishing.map(([name]) => name)).toEqual(["npm"]);
  for (const [, job] of publishing) {
    expect(runs(job)).toContain("changeset publish --from-pack-dir packed");
    expect(runs(job)).not.toMatch(/pnpm@\S+ build/);
    expect(job.permissions).toMatchObject({ "id-token": "write" });
  }
});

test("only a new version is published, under the tag that its branch has", () => {
  expect(workflow.on.push).toEqual({ branches: ["main", "[0-9]+.x", "[0-9]+.[0-9]+.x"], paths: ["schemas/releases/*.json"] });
  expect(runs(workflow.jobs["verify"] as Job)).toContain(`tools/release/src/publish/main.ts "$GITHUB_REF_NAME" >> "$GITHUB_OUTPUT"`);
  expect(workflow.jobs["pack"]?.if).toBe("needs.verify.outputs.new == 'true'");
  expect(runs(workflow.jobs["pack"] as Job)).toMatch(
    /changeset publish-plan --output packed\/plan\.json\n.*publish\/main\.ts "\$GITHUB_REF_NAME" packed\/plan\.json\n.*changeset pack --from-publish-plan/,
  );
});

test("the workflow uses the pnpm version that the repository pins", async () => {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const called = new Set([...text.matchAll(/pnpm@[\d.]+/g)].map(([found]) => found));
  expect([...called]).toEqual([packageManager]);
});
