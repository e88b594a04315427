import { execFile } from "node:child_process";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { project } from "@tools/contract";
import { root, UserError } from "@tools/release";
import { type Names, renamed, renamesOf } from "./renaming.ts";

const projectFile = "tools/contract/src/project.ts";

/** Replaces the names that project.ts had in the last commit with its current ones, in every other file and folder. */
export async function run(): Promise<number> {
  const renames = renamesOf(await committedNames(), project);
  const paths = new Map([...renames].map(([old, now]) => [old.replaceAll(".", "/"), now.replaceAll(".", "/")])); // Java's folders
  let files = 0;
  for (const file of await handWrittenFiles()) {
    const text = await readFile(join(root, file), "utf8");
    const [newText, newFile] = [renamed(text, renames), renamed(file, paths)];
    if (newText === text && newFile === file) continue;
    files++;
    await writeFile(join(root, file), newText);
    if (newFile === file) continue;
    await mkdir(dirname(join(root, newFile)), { recursive: true });
    await rename(join(root, file), join(root, newFile));
  }
  process.stdout.write(`${files} files now have the names in ${projectFile}. Next, run pnpm install, then pnpm codegen.\n`);
  return 0;
}

/** The names in project.ts in the last commit. */
async function committedNames(): Promise<Names> {
  const source = await git("show", `HEAD:${projectFile}`).catch(() => {
    throw new UserError(`${projectFile} isn't in the last commit, so the old names are unknown.`);
  });
  const module: { project: Names } = await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(source))}`);
  return module.project;
}

/** The tracked files, without generated, released and third-party ones. */
async function handWrittenFiles(): Promise<string[]> {
  const files = (await git("ls-files", "-z")).split("\0");
  return files.filter((file) => file !== "" && file !== projectFile && !notOurs.test(file));
}

const notOurs =
  /(^|\/)(generated|releases|json-schema-test-suite)\/|(^|\/)CHANGELOG\.md$|^pnpm-lock\.yaml$|_gen\.go$|\.(png|svg|jar|wasm)$|\.codegen\.json$/;

async function git(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)("git", [...args], { cwd: root, maxBuffer: 1e8 })).stdout;
}
