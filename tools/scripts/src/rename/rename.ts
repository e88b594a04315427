import { execFile } from "node:child_process";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { project } from "@tools/contract";
import { root, UserError } from "@tools/release";
import { type Names, renamed, renamesOf } from "./renaming.ts";

const projectFile = "tools/contract/src/project.ts";

/** Writes the names that project.ts has now into every other file and folder, in place of those of the last commit. */
export async function run(): Promise<number> {
  const renames = renamesOf(await committedNames(), project);
  const paths = new Map([...renames].map(([old, now]) => [old.replaceAll(".", "/"), now.replaceAll(".", "/")])); // as Java has its folders
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
  process.stdout.write(`${files} files have the names of ${projectFile} now. Next: pnpm install, then pnpm codegen.\n`);
  return 0;
}

/** What project.ts was in the last commit. */
async function committedNames(): Promise<Names> {
  const source = await git("show", `HEAD:${projectFile}`).catch(() => {
    throw new UserError(`${projectFile} isn't in the last commit, so nothing tells the old names.`);
  });
  const module: { project: Names } = await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(source))}`);
  return module.project;
}

/** Not what codegen writes anew, what was released, or what others wrote. */
async function handWrittenFiles(): Promise<string[]> {
  const files = (await git("ls-files", "-z")).split("\0");
  return files.filter((file) => file !== "" && file !== projectFile && !notOurs.test(file));
}

const notOurs =
  /(^|\/)(generated|releases|json-schema-test-suite)\/|(^|\/)CHANGELOG\.md$|^pnpm-lock\.yaml$|_gen\.go$|\.(png|svg|jar|wasm)$|\.codegen\.json$/;

async function git(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)("git", [...args], { cwd: root, maxBuffer: 1e8 })).stdout;
}
