import { join } from "node:path";
import { hasToolchain } from "@tools/conformance";
import { type RunResult, run, tryRun } from "../packed/run.ts";
import type { WorkspaceCopy } from "../testing/workspace-copy.ts";
import { git } from "../version/files.ts";
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

  async commit(message: string): Promise<void> {
    const { root } = this.#copy;
    if (!this.#hasRepository) await git(root, "init", "--quiet", "--initial-branch=main");
    this.#hasRepository = true;
    await git(root, "add", ".");
    await git(root, "-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.com", "commit", "--quiet", "--message", message);
  }

  /** Runs a command of the root. Throws its output if it fails. */
  async command(command: string): Promise<void> {
    this.#assertSuccess(command, await this.#runCommand(command));
  }

  /** Runs a command of the root that must fail with an error message. */
  async expectFailure(command: string, message: string): Promise<void> {
    const { code, stdout, stderr } = await this.#runCommand(command);
    if (code !== 1 || !stderr.includes(message))
      throw new Error(`${command} should fail with "${message}", but exited ${code}:\n${stdout}${stderr}`);
  }

  async version(): Promise<void> {
    await this.command("version");
    await this.commit("Release");
  }

  async build(): Promise<void> {
    await this.#run("turbo", "run", "build", "--output-logs=errors-only", ...this.#names.map((name) => `--filter=${name}`));
  }

  /** Publishes exactly the packed tarballs. */
  async publish(): Promise<void> {
    await this.#run("changeset", "publish-plan", "--output", "node_modules/.release/plan.json");
    await this.#run(
      "changeset",
      "pack",
      "--from-publish-plan",
      "node_modules/.release/plan.json",
      "--out-dir",
      "node_modules/.release/packed",
    );
    await this.#run("changeset", "publish", "--from-pack-dir", "node_modules/.release/packed");
  }

  /** Checks that the Go modules build under the path of their major version. */
  async buildGo(): Promise<void> {
    if (!hasToolchain("Go", "go")) return;
    for (const module of ["packages/go", "packages/go/strict", "packages/go/internal/runner"])
      await run("go", ["vet", "./..."], { cwd: join(this.#copy.root, module) });
  }

  async #run(program: string, ...args: readonly string[]): Promise<void> {
    this.#assertSuccess([program, ...args].join(" "), await this.#try(program, args));
  }

  #runCommand(command: string): Promise<RunResult> {
    return this.#try(process.execPath, ["tools/scripts/src/main.js", command]);
  }

  #try(program: string, args: readonly string[]): Promise<RunResult> {
    const env = { ...this.#copy.environment("."), ...this.#registry.env, TURBO_TELEMETRY_DISABLED: "1" };
    return tryRun(program, args, { cwd: join(this.#copy.root), env });
  }

  #assertSuccess(command: string, { code, stdout, stderr }: RunResult): void {
    if (code !== 0) throw new Error(`${command}\nexited ${code}\n${stdout}${stderr}`);
  }
}
