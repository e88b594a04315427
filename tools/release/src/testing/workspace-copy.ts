import { execFile } from "node:child_process";
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";

const repository = resolve(import.meta.dirname, "../../../..");

/** A copy of the workspace as it stands, which shares what is installed, and in which its packages see each other and not the originals. */
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
    return new WorkspaceCopy(root);
  }

  /** Runs a script of a package, as pnpm would. Throws what it printed if it fails. */
  async script(folder: string, name: string, ...args: string[]): Promise<void> {
    const { scripts } = JSON.parse(await readFile(join(this.root, folder, "package.json"), "utf8"));
    await this.run(folder, "sh", ["-c", `${scripts[name]} ${args.join(" ")}`]);
  }

  /** Runs a program in a folder, and answers what it wrote. */
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

  /** What a program in a folder finds in its environment: the commands that the folder has installed, and the Node that runs this. */
  environment(folder: string): NodeJS.ProcessEnv {
    const path = [join(this.root, folder, "node_modules/.bin"), dirname(process.execPath), process.env["PATH"]].join(delimiter);
    // A vitest within a vitest must not take itself for a worker of the outer one.
    const env = Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_|TEST$|NODE_ENV$|NODE_OPTIONS$)/.test(name));
    return { ...Object.fromEntries(env), PATH: path, NO_COLOR: "1" };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Every folder of the repository that has packages installed. */
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

/** Links what a `node_modules` holds: packages of the workspace to those of the copy, all else to what is installed. */
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

/** Commands of the copy's own that call the originals. An install in the copy writes there, which through a link would reach the original. */
async function wrap(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) await writeFile(join(to, name), `#!/bin/sh\nexec "${join(from, name)}" "$@"\n`, { mode: 0o755 });
}

/** A file that git knows of may have been deleted since. */
function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
