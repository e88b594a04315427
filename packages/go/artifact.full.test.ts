import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { hasToolchain, runProgram } from "@tools/conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const home = import.meta.dirname;
const address = "github.com/session-schema/session-schema";
/** From major version 2, the path of a module ends in it, and Go accepts no other version. */
const [, path = ""] = /^module (\S+)$/m.exec(await readFile(join(home, "go.mod"), "utf8")) ?? [];
const [, strictPath = ""] = /^module (\S+)$/m.exec(await readFile(join(home, "strict/go.mod"), "utf8")) ?? [];
const release = `v${/\/v(\d+)$/.exec(path)?.[1] ?? 1}.0.0`;

/** The programs of the README, with the output shown there. */
const readme = await readFile(join(home, "README.md"), "utf8");
const programs = [...readme.matchAll(/```go\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, source = "", output = ""]) => ({ source, output }));

describe.runIf(hasToolchain("Go", "go", "git"))("the programs of the README with the published modules", () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  const go = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)("go", [...args], { cwd: join(folder, "project"), env })).stdout;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "go-artifact-"));
    await publish(join(folder, "repository"));
    await mkdir(join(folder, "project"));
    const [cache = "", proxy = ""] = (await runProgram(home, "go", "env", "GOMODCACHE", "GOPROXY")).split("\n");
    env = {
      ...process.env,
      // Git fetches the real address from the local repository.
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.file://${join(folder, "repository")}.insteadOf`,
      GIT_CONFIG_VALUE_0: `https://${address}`,
      GOPRIVATE: address,
      GOMODCACHE: join(folder, "modules"),
      GOPROXY: `file://${cache}/cache/download,${proxy}`,
      GOFLAGS: "-modcacherw -mod=mod",
    };
    await go("mod", "init", "example.com/project");
    await go("get", `${path}@${release}`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("the module has no dependencies", async () => {
    expect((await go("list", "-m", "all")).trim().split("\n")).toEqual(["example.com/project", `${path} ${release}`]);
  });

  test.for(programs.map(({ source, output }, i) => ({ name: `program ${i + 1}`, source, output })))(
    "$name prints the output in the README",
    async ({ name, source, output }) => {
      if (source.includes("/strict")) await go("get", `${strictPath}@${release}`);
      const file = `${name.replace(" ", "-")}.go`;
      await writeFile(join(folder, "project", file), source);
      expect(await go("run", file)).toBe(output);
    },
  );

  test("the README has three programs for the module, and one for strict", () => {
    expect(programs.map(({ source }) => source.includes("/strict"))).toEqual([false, false, false, true]);
  });
});

/** Creates a repository with the files of the package, tagged like a release. */
async function publish(repository: string): Promise<void> {
  const listed = await runProgram(home, "git", "ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", ".");
  for (const path of listed.trim().split("\n")) {
    await mkdir(dirname(join(repository, "packages/go", path)), { recursive: true });
    await cp(join(home, path), join(repository, "packages/go", path)).catch(() => undefined); // deleted, but still in the index
  }
  const git = (...args: readonly string[]): Promise<string> => runProgram(repository, "git", ...args);
  await git("init", "--quiet");
  await git("add", ".");
  await git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "Release");
  for (const module of ["packages/go", "packages/go/strict"]) await git("tag", `${module}/${release}`);
}
