// The commands of the root, such as `pnpm build`. This file is JavaScript so that it can report a version of Node that can't run TypeScript.
import { nodeProblem } from "./node-version.js";

/** A program of another package, in a separate process. @param {string} file Relative to the root. */
const tool = async (file) => {
  const { runTool } = await import("@tools/release");
  return { run: (/** @type {readonly string[]} */ args) => runTool(file, args) };
};

const commands = {
  build: () => import("./build.ts"),
  lint: () => import("./lint.ts"),
  test: async () => ({ run: (await import("./test.ts")).test }),
  "test:full": async () => ({ run: (await import("./test.ts")).full }),
  "test:long": async () => ({ run: (await import("./test.ts")).long }),
  codegen: () => tool("tools/codegen/src/main.ts"),
  "cli:build": () => import("./cli.ts"),
  bench: () => import("./bench.ts"),
  "changeset:check": () => import("@tools/release/changesets/check"),
  "changeset:derive": () => import("@tools/release/changesets/derive"),
  version: () => import("@tools/release/version"),
  "compat:matrix": () => tool("tools/conformance/src/releases/main.ts"),
  "project:rename": () => import("./rename/rename.ts"),
  "release:rehearse": () => tool("tools/release/src/rehearsal/main.ts"),
  "docs:build": () => import("./docs.ts"),
  "docs:dev": () => tool("docs/src/dev/main.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const problem = nodeProblem(process);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
} else if (!Object.hasOwn(commands, name)) {
  process.stderr.write(`Unknown command "${name}". Commands: ${Object.keys(commands).join(", ")}.\n`);
  process.exitCode = 2;
} else {
  const { run } = await commands[/** @type {keyof typeof commands} */ (name)](); // the check above leaves only keys of `commands`
  try {
    process.exitCode = await run(args);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "UserError") throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
