import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hasToolchain } from "@tools/conformance";
import { pythonEnvironment } from "@tools/conformance/python";
import { describe, expect, test } from "vitest";
import { seed, sessionServer } from "./server.ts";

const document = fileURLToPath(import.meta.resolve("@session-schema/openapi/openapi.yaml"));

describe.runIf(hasToolchain("schemathesis", "python3"))("the published document", () => {
  test("matches the server in all checks of schemathesis", async () => {
    const python = await pythonEnvironment(["schemathesis==4.32.5"]);
    const schemathesis = join(dirname(python), "schemathesis");
    const folder = await mkdtemp(join(tmpdir(), "session-schema-schemathesis-"));
    const app = sessionServer({ store: seed() });
    try {
      const url = await app.listen({ host: "127.0.0.1", port: 0 });
      const args = ["--url", url, "--header", "Authorization: Bearer demo", "--checks", "all", "--max-examples", "100", "--no-color"];
      const { stdout } = await promisify(execFile)(python, [schemathesis, "run", document, ...args], { cwd: folder }).catch(
        (error: Error & { stdout: string }) => ({ stdout: error.stdout }), // it exits with 1 if it finds an issue
      );
      expect(stdout).toContain("No issues found");
      expect(Number(/(\d+) generated, \1 passed/.exec(stdout)?.[1])).toBeGreaterThan(100);
    } finally {
      await app.close();
      await rm(folder, { recursive: true });
    }
  });
});
