// The commands of the root, such as `pnpm build`. This file is JavaScript so that it can report a Node that cannot read TypeScript.
import { nodeProblem } from "./node-version.js";

const commands = {
  build: () => import("./build.ts"),
  lint: () => import("./lint.ts"),
  test: async () => ({ run: (await import("./test.ts")).test }),
  "test:full": async () => ({ run: (await import("./test.ts")).full }),
  "test:long": async () => ({ run: (await import("./test.ts")).long }),
  codegen: () => import("./codegen.ts"),
  "cli:build": async () => ({ run: (await import("./cli.ts")).build }),
  bench: () => import("./bench.ts"),
  "changeset:check": () => import("@tools/release/changesets/check"),
  "changeset:derive": () => import("@tools/release/changesets/derive"),
  version: () => import("@tools/release/version"),
  "compat:matrix": () => import("./matrix.ts"),
  "project:rename": () => import("./rename/rename.ts"),
  "release:rehearse": () => import("./rehearse.ts"),
  "docs:build": async () => ({ run: (await import("./docs.ts")).build }),
  "docs:dev": async () => ({ run: (await import("./docs.ts")).dev }),
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
  const { run } = await commands[/** @type {keyof typeof commands} */ (name)](); // the branch above passes its keys only
  try {
    process.exitCode = await run(args);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "UserError") throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
