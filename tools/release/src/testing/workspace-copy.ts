import { execFile } from "node:child_process";
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";

const repository = resolve(import.meta.dirname, "../../../..");

/** A copy of the current workspace. It shares the installed packages, but its own packages depend on each other, not on the originals. */
export class WorkspaceCopy implements AsyncDisposable {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<WorkspaceCopy> {
    const root = await realpath(await mkdtemp(join(tmpdir(), "workspace-")));
    const { stdout } = await promisify(execFile)("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: repository,
      maxBuffer: 1e8,
    });
    for (const file of new Set(stdout.split("\0").filter((name) => name !== ""))) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await cp(join(repository, file), join(root, file)).catch(unlessMissing);
    }
    for (const folder of await packageFolders())
      await link(join(repository, folder, "node_modules"), join(root, folder, "node_modules"), root);
    await shareCache(root);
    return new WorkspaceCopy(root);
  }

  /** Makes it a Git repository. Without one, turbo looks for the files of each package behind every link of every node_modules. */
  async track(): Promise<void> {
    await this.run(".", "git", ["init", "--quiet"]);
    await this.run(".", "git", ["add", "."]);
  }

  /** Runs a script of a package like pnpm. Throws its output if it fails. */
  async script(folder: string, name: string, ...args: string[]): Promise<void> {
    const { scripts } = JSON.parse(await readFile(join(this.root, folder, "package.json"), "utf8"));
    await this.run(folder, "sh", ["-c", `${scripts[name]} ${args.join(" ")}`]);
  }

  /** Runs a program in a folder, and returns its output. */
  async run(folder: string, program: string, args: readonly string[]): Promise<string> {
    try {
      const options = { cwd: join(this.root, folder), env: this.environment(folder), maxBuffer: 1e8 };
      const { stdout } = await promisify(execFile)(program, args, options);
      return stdout;
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string }; // execFile's error carries both
      throw new Error(`${folder}: ${program} ${args.join(" ")}\n${stdout}\n${stderr}`);
    }
  }

  /** The environment of a program in a folder. Its PATH has the folder's installed commands and the current Node. */
  environment(folder: string): NodeJS.ProcessEnv {
    const path = [join(this.root, folder, "node_modules/.bin"), dirname(process.execPath), process.env["PATH"]].join(delimiter);
    // Without these, a nested vitest would run as a worker of the outer one.
    const env = Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_|TEST$|NODE_ENV$|NODE_OPTIONS$)/.test(name));
    // Entries for the files of the copy are deleted with it.
    const cache = join(this.root, "node_modules/.cache/node");
    return { ...Object.fromEntries(env), PATH: path, NO_COLOR: "1", NODE_COMPILE_CACHE: cache };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Every folder of the repository with a node_modules. */
async function packageFolders(): Promise<string[]> {
  const { stdout } = await promisify(execFile)("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*package.json"], {
    cwd: repository,
  });
  const folders = stdout
    .split("\n")
    .filter((name) => /(^|\/)package\.json$/.test(name))
    .map(dirname);
  const installed = await Promise.all(
    folders.map((folder) =>
      lstat(join(repository, folder, "node_modules")).then(
        () => true,
        () => false,
      ),
    ),
  );
  return folders.filter((_, index) => installed[index]);
}

/** Links the packages of a `node_modules`: those of the workspace to the copy, all others to the installed ones. */
async function link(from: string, to: string, root: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.name.startsWith("@")) await link(source, join(to, entry.name), root);
    else if (entry.name === ".bin") await wrap(source, join(to, entry.name));
    else if (entry.isSymbolicLink()) {
      const target = await realpath(source);
      const place = relative(repository, target);
      const isOurs = !place.startsWith("..") && !place.split(sep).includes("node_modules");
      await symlink(isOurs ? join(root, place) : target, join(to, entry.name));
    }
  }
}

/** What openapi-generator made of an input is the same in a copy. */
async function shareCache(root: string): Promise<void> {
  const cache = "tools/codegen/node_modules/.cache";
  await mkdir(join(repository, cache), { recursive: true });
  await symlink(join(repository, cache), join(root, cache));
}

/** Writes commands that call the originals. They aren't links, because an install in the copy would overwrite the originals. */
async function wrap(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) await writeFile(join(to, name), `#!/bin/sh\nexec "${join(from, name)}" "$@"\n`, { mode: 0o755 });
}

/** A tracked file may be deleted. */
function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
