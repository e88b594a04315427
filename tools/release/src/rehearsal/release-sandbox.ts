import { appendFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain } from "@tools/conformance";
import { npmName } from "@tools/contract";
import { type RunResult, run, tryRun } from "../packed/run.ts";
import { publicationOf } from "../publish/publication.ts";
import type { WorkspaceCopy } from "../testing/workspace-copy.ts";
import { git } from "../version/files.ts";
import { currentVersion } from "../version/version.ts";
import type { Registry } from "./registry.ts";

/** A copy of the repository that is released with the same commands that a maintainer runs. */
export class ReleaseSandbox {
  readonly #copy: WorkspaceCopy;
  readonly #registry: Registry;
  readonly #names: readonly string[];
  #hasRepository = false;

  constructor(copy: WorkspaceCopy, registry: Registry, names: readonly string[]) {
    this.#copy = copy;
    this.#registry = registry;
    this.#names = names;
  }

  git(...args: readonly string[]): Promise<string> {
    return git(this.#copy.root, "-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.com", ...args);
  }

  async commit(message: string): Promise<void> {
    if (!this.#hasRepository) await this.git("init", "--quiet", "--initial-branch=main");
    this.#hasRepository = true;
    await this.git("add", ".");
    await this.git("commit", "--quiet", "--message", message);
  }

  currentVersion(): Promise<string> {
    return currentVersion(this.#copy.root);
  }

  /** The tag of git that a published version has. */
  tagOf(version: string): string {
    return `${npmName("schemas")}@${version}`;
  }

  /** Discards everything that isn't committed. */
  async discard(): Promise<void> {
    await this.git("restore", ".");
    await this.git("clean", "--quiet", "--force", "-d", ".changeset", "schemas/releases");
  }

  /** Changes the code of a package, with the changeset that this requires. */
  async changeCode(): Promise<void> {
    const name = npmName("client");
    await appendFile(join(this.#copy.root, "packages/client/src/index.ts"), "// Rehearsed.\n");
    await this.expectFailure("changeset:check", `${name} changed`);
    await writeFile(join(this.#copy.root, ".changeset/fix.md"), `---\n${JSON.stringify(name)}: patch\n---\n\nA rehearsed fix.\n`);
    await this.commit("Fix the client");
  }

  enterPre(tag: string): Promise<void> {
    return this.#run("changeset", "pre", "enter", tag);
  }

  exitPre(): Promise<void> {
    return this.#run("changeset", "pre", "exit");
  }

  /** Runs a command of the root. Throws its output if it fails. */
  async command(command: string, ...args: readonly string[]): Promise<void> {
    this.#assertSuccess(command, await this.#runCommand(command, args));
  }

  /** Runs a command of the root that must fail with an error message. */
  async expectFailure(command: string, message: string): Promise<void> {
    const { code, stdout, stderr } = await this.#runCommand(command, []);
    if (code !== 1 || !stderr.includes(message))
      throw new Error(`${command} should fail with "${message}", but exited ${code}:\n${stdout}${stderr}`);
  }

  /** Makes a release, and commits it. Throws if it has another version than the expected one. */
  async release(expected?: string): Promise<void> {
    await this.command("version");
    const found = await this.currentVersion();
    if (expected !== undefined && found !== expected) throw new Error(`The release should have the version ${expected}, but has ${found}.`);
    await this.commit("Release");
  }

  /** `version` has generated the code already. */
  async build(): Promise<void> {
    await this.#run("turbo", "run", "build", "--only", "--output-logs=errors-only", ...this.#names.map((name) => `--filter=${name}`));
  }

  /** Publishes exactly the packed tarballs, under the tag that follows from the version and the branch. Throws if it is another one. */
  async publish(expectedTag: string): Promise<void> {
    const { tag, isNew } = await publicationOf(this.#copy.root, await this.git("branch", "--show-current"));
    if (tag !== expectedTag || !isNew) throw new Error(`A new version should be published as ${expectedTag}, but the tag is ${tag}.`);
    await rm(join(this.#copy.root, "node_modules/.release"), { recursive: true, force: true });
    await this.#run("changeset", "publish-plan", "--output", "node_modules/.release/plan.json");
    await this.#run(
      "changeset",
      "pack",
      "--from-publish-plan",
      "node_modules/.release/plan.json",
      "--out-dir",
      "node_modules/.release/packed",
    );
    await this.#run("bash", "tools/release/src/publish/publish-packed.sh", "node_modules/.release/packed", tag);
  }

  /** Checks that the Go modules build under the path of their major version. */
  async buildGo(): Promise<void> {
    if (!hasToolchain("Go", "go")) return;
    for (const module of ["packages/go", "packages/go/strict", "packages/go/internal/runner", "packages/go/internal/interop"])
      await run("go", ["vet", "./..."], { cwd: join(this.#copy.root, module) });
  }

  async #run(program: string, ...args: readonly string[]): Promise<void> {
    this.#assertSuccess([program, ...args].join(" "), await this.#try(program, args));
  }

  #runCommand(command: string, args: readonly string[]): Promise<RunResult> {
    return this.#try(process.execPath, ["tools/scripts/src/main.js", command, ...args]);
  }

  #try(program: string, args: readonly string[]): Promise<RunResult> {
    const env = { ...this.#copy.environment("."), ...this.#registry.env, TURBO_TELEMETRY_DISABLED: "1" };
    return tryRun(program, args, { cwd: join(this.#copy.root), env });
  }

  #assertSuccess(command: string, { code, stdout, stderr }: RunResult): void {
    if (code !== 0) throw new Error(`${command}\nexited ${code}\n${stdout}${stderr}`);
  }
}
