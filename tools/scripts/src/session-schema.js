#!/usr/bin/env node
// `pnpm session-schema`: the command line of this workspace, built first if it isn't built yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const program = new URL("../../../packages/cli/dist/session-schema.js", import.meta.url);

if (existsSync(program) || build()) await import(program.href);
else process.exitCode = 2;

/** Whether the build succeeded. It prints only to stderr, because stdin and stdout are those of the command. */
function build() {
  process.stderr.write("Building the command line. Only the first run takes this long.\n");
  const main = fileURLToPath(new URL("main.js", import.meta.url));
  return spawnSync(process.execPath, [main, "cli:build"], { stdio: ["ignore", 2, 2] }).status === 0;
}
