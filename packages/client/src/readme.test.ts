import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { seed, sessionServer } from "@session-schema/example-server";
import { expect, test } from "vitest";

const packageRoot = resolve(import.meta.dirname, "..");

test("the readme's program prints what the readme says", async () => {
  const readme = await readFile(join(packageRoot, "README.md"), "utf8");
  const [, program = "", printed] = /^```ts\n(.*?)^```$.*?^```text\n(.*?)^```$/ms.exec(readme) ?? [];
  const app = sessionServer({ store: seed() });
  // Inside the package, because there its own name leads to what was built.
  const folder = await mkdtemp(join(packageRoot, ".readme-"));
  try {
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    await writeFile(join(folder, "readme.ts"), program);
    // Node says that it takes the types away.
    const { stdout } = await promisify(execFile)(process.execPath, ["--no-warnings", join(folder, "readme.ts")], {
      env: { ...process.env, API_URL: url },
    });
    expect(stdout).toBe(printed);
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
});
