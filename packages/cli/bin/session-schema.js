#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/session-schema.js", import.meta.url);

// The link to this file exists before the first build of the workspace; in the published package the program is always there.
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write("session-schema: it is not built yet. Build it with: npx pnpm@12.21.0 build\n");
  process.exitCode = 2;
}
