import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain } from "@tools/conformance";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { tryRun } from "../packed/run.ts";
import { root } from "../run.ts";

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string }[];
}

const workflows = join(root, ".github/workflows");
const text = await readFile(join(workflows, "release.yml"), "utf8");
const workflow: { on: { push: object }; permissions: object; jobs: Record<string, Job> } = parse(text);
const jobs = Object.entries(workflow.jobs);
const runs = ({ steps }: Job): string => steps.map(({ run = "" }) => run).join("\n");

test("a release uses no long-lived secret", () => {
  expect(text).not.toMatch(/secrets\s*[.[]|_authToken|NODE_AUTH_TOKEN|NPM_TOKEN/);
  expect(workflow.permissions).toEqual({});
});

test("packing waits for verification, and publishing waits for packing", () => {
  expect(runs(workflow.jobs["verify"] as Job)).toContain(".ci/run"); // the next assertion fails if there is no such job
  expect(workflow.jobs["verify"]?.needs).toBeUndefined();
  expect(workflow.jobs["pack"]?.needs).toBe("verify");
  for (const [name, { needs = [] }] of jobs)
    if (!["verify", "pack"].includes(name)) expect([name, [needs].flat()]).toEqual([name, expect.arrayContaining(["pack"])]);
});

test("a job that can publish installs nothing, builds nothing and runs no script of a package", () => {
  const publishing = jobs.filter(([, job]) => job.permissions["id-token"] === "write" && job.permissions["attestations"] === undefined);
  expect(publishing.map(([name]) => name)).toEqual(["npm", "python", "rust"]);
  for (const [, job] of publishing) expect(runs(job)).not.toMatch(/pnpm|npx|npm (?:ci|install)|pip|cargo (?!publish --no-verify)/);
  expect(runs(workflow.jobs["npm"] as Job)).toContain('publish-packed.sh packed "$TAG"');
});

test("only a new version is published, under the tag that its branch has", () => {
  expect(workflow.on.push).toEqual({ branches: ["main", "[0-9]+.x", "[0-9]+.[0-9]+.x"], paths: ["schemas/releases/*.json"] });
  expect(runs(workflow.jobs["verify"] as Job)).toContain(`tools/release/src/publish/main.ts "$GITHUB_REF_NAME" >> "$GITHUB_OUTPUT"`);
  expect(workflow.jobs["verify"]?.outputs).toEqual({
    new: "${{ steps.publication.outputs.new }}",
    tag: "${{ steps.publication.outputs.tag }}",
  });
  expect(workflow.jobs["pack"]?.if).toBe("needs.verify.outputs.new == 'true'");
  expect(text).toContain("TAG: ${{ needs.verify.outputs.tag }}");
});

test.for(readdirSync(workflows))("every action of %s is pinned to a commit, with its version in a comment", (file) => {
  const used = [...readFileSync(join(workflows, file), "utf8").matchAll(/uses: (.*)/g)].map(([, action = ""]) => action);
  expect(used).not.toEqual([]);
  for (const action of used) expect(action).toMatch(/^(?:\.\/|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
});

test.runIf(hasToolchain("the workflows", "go"))("actionlint finds no mistake in the workflows", async () => {
  const files = readdirSync(workflows).map((file) => join(workflows, file));
  expect(files).not.toEqual([]);
  const { code, stdout, stderr } = await tryRun("go", ["-C", "actionlint", "tool", "actionlint", ...files], {
    cwd: join(root, "tools/release"),
  });
  expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: "" });
});

test("the workflows use the pnpm version that the repository pins", async () => {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const texts = readdirSync(workflows).map((file) => readFileSync(join(workflows, file), "utf8"));
  const called = new Set(texts.flatMap((each) => [...each.matchAll(/pnpm@[\d.]+/g)].map(([found]) => found)));
  expect([...called]).toEqual([packageManager]);
});

test("the audit looks up the dependencies of every language, with pinned tools, each week and where a manifest changes", async () => {
  const audit: { on: { schedule: object; pull_request: { paths: string[] } }; jobs: Record<string, Job> } = parse(
    await readFile(join(workflows, "audit.yml"), "utf8"),
  );
  expect(audit.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }]);
  const manifests = ["pnpm-lock.yaml", "**/go.mod", "**/Cargo.toml", "**/pyproject.toml", "**/pom.xml"];
  expect(audit.on.pull_request.paths).toEqual(expect.arrayContaining(manifests));
  expect(Object.keys(audit.jobs)).toEqual(["npm", "go", "rust", "python", "java"]);
  for (const [name, job] of Object.entries(audit.jobs))
    expect(runs(job), name).toMatch(/(?:pnpm|govulncheck|audit|scanner)(?:@|==)v?\d+\.\d+\.\d+\s/);
});
