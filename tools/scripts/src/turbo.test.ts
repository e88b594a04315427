import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { emitters } from "@tools/codegen";
import { root } from "@tools/release";
import { expect, test } from "vitest";

/** Without the patterns of single files, such as the settings of the editor, which no task reads. */
const folders = Object.values(emitters)
  .flatMap((emitter) => emitter.folders)
  .filter((folder) => !folder.includes("*"));

test.for(folders)("%s is named generated, the name that tasks, linter and Git know", (folder) => {
  expect(folder).toMatch(/\/generated$/);
});

/** The plan of turbo, with the inputs of each task. */
interface Plan {
  readonly globalCacheInputs: { readonly hashOfInternalDependencies: string };
  readonly tasks: readonly { readonly taskId: string; readonly inputs: Readonly<Record<string, string>> }[];
}

const plan = async (): Promise<Plan> => {
  const args = ["run", "build", "typecheck", "test", "--dry=json"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const { stdout } = await promisify(execFile)("turbo", args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Plan; // the documented format of --dry=json
};

test("no task hashes generated files before codegen has run: a changed schema would miss the cache twice", async () => {
  const { tasks } = await plan();
  const early = tasks.flatMap(({ taskId, inputs }) =>
    Object.keys(inputs).flatMap((path) => (path.split("/").includes("generated") ? [`${taskId} reads ${path}`] : [])),
  );
  expect(tasks.map(({ taskId }) => taskId)).toContain("@session-schema/types#build");
  expect(early).toEqual([]);
});

test("turbo keeps a log of every test task, which the summary reads: it keeps none without a cache", async () => {
  const { tasks } = JSON.parse(await readFile(join(root, "turbo.json"), "utf8")) as { tasks: Record<string, { cache?: boolean }> }; // turbo's own format
  const tests = Object.entries(tasks).filter(([name]) => /(^|#)test(:|$)/.test(name));
  expect(tests.length).toBeGreaterThan(3);
  expect(tests.filter(([, { cache }]) => cache === false)).toEqual([]);
});

test("the root depends on no workspace package that turbo follows: a change of one would re-run everything", async () => {
  expect((await plan()).globalCacheInputs.hashOfInternalDependencies).toBe("");
});
