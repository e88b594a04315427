import { join } from "node:path";
import { hasToolchain } from "@tools/conformance";
import { type Ran, run, tryRun } from "../packed/run.ts";
import type { WorkspaceCopy } from "../testing/workspace-copy.ts";
import { git } from "../version/files.ts";
import type { Registry } from "./registry.ts";

/** The copy of the repository that is released: every command is the one that a maintainer types. */
export class ReleaseSandbox {
  readonly #copy: WorkspaceCopy;
  readonly #registry: Registry;
  readonly #names: readonly string[];
  #began = false;

  constructor(copy: WorkspaceCopy, registry: Registry, names: readonly string[]) {
    this.#copy = copy;
    this.#registry = registry;
    this.#names = names;
  }

  async commit(message: string): Promise<void> {
    const { root } = this.#copy;
    if (!this.#began) await git(root, "init", "--quiet", "--initial-branch=main");
    this.#began = true;
    await git(root, "add", ".");
    await git(root, "-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.com", "commit", "--quiet", "--message", message);
  }

  /** A command of the root. Throws what it printed if it fails. */
  async house(command: string): Promise<void> {
    this.#passed(command, await this.#house(command));
  }

  /** A command of the root that must fail, and say something. */
  async refuses(command: string, says: string): Promise<void> {
    const { code, stdout, stderr } = await this.#house(command);
    if (code !== 1 || !stderr.includes(says))
      throw new Error(`${command} should refuse with "${says}", and exited ${code}:\n${stdout}${stderr}`);
  }

  async version(): Promise<void> {
    await this.house("version");
    await this.commit("Release");
  }

  async build(): Promise<void> {
    await this.#run("turbo", "run", "build", "--output-logs=errors-only", ...this.#names.map((name) => `--filter=${name}`));
  }

  /** Exactly the tarballs that were packed are published. */
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

  /** The Go modules build under the path that their version asks for. */
  async buildGo(): Promise<void> {
    if (!hasToolchain("Go", "go")) return;
    for (const module of ["packages/go", "packages/go/strict", "packages/go/internal/judge"])
      await run("go", ["vet", "./..."], { cwd: join(this.#copy.root, module) });
  }

  async #run(program: string, ...args: readonly string[]): Promise<void> {
    this.#passed([program, ...args].join(" "), await this.#try(program, args));
  }

  #house(command: string): Promise<Ran> {
    return this.#try(process.execPath, ["tools/scripts/src/main.js", command]);
  }

  #try(program: string, args: readonly string[]): Promise<Ran> {
    const env = { ...this.#copy.environment("."), ...this.#registry.env, TURBO_TELEMETRY_DISABLED: "1" };
    return tryRun(program, args, { cwd: join(this.#copy.root), env });
  }

  #passed(command: string, { code, stdout, stderr }: Ran): void {
    if (code !== 0) throw new Error(`${command}\nexited ${code}\n${stdout}${stderr}`);
  }
}
