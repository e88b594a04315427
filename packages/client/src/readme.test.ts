import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { seed, sessionServer } from "@session-schema/example-server";
import { expect, test } from "vitest";

const packageRoot = resolve(import.meta.dirname, "..");

const readme = await readFile(join(packageRoot, "README.md"), "utf8");
const programs = [...readme.matchAll(/^```ts\n(.*?)^```$\n+^```text\n(.*?)^```$/gms)];

test("the README has a program for the calls and one for their options", () => expect(programs).toHaveLength(2));

test.for(programs)("a program in the README prints the output in the README: %#", async ([, program = "", output]) => {
  const app = sessionServer({ store: seed() });
  // In the package, so that its own name resolves to the build.
  const folder = await mkdtemp(join(packageRoot, ".readme-"));
  try {
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    await writeFile(join(folder, "readme.ts"), program);
    // Node warns that it strips types.
    const { stdout } = await promisify(execFile)(process.execPath, ["--no-warnings", join(folder, "readme.ts")], {
      env: { ...process.env, API_URL: url },
    });
    expect(stdout).toBe(output);
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
});
