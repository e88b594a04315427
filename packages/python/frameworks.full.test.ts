/** The examples for FastAPI and Flask, which receive webhooks. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { pythonEnvironment } from "@tools/conformance/python";
import { startServer } from "@tools/conformance/server";
import { deadLetters, expectAnswers } from "@tools/conformance/webhook-receiver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pyright } from "./linters.ts";

const home = import.meta.dirname;
const requirements = ["fastapi==0.165.0", "flask==3.1.3", "mypy==2.4.1", "pydantic==2.14.4", "uvicorn==0.54.0"];

/** How each example is started. */
const servers: Readonly<Record<string, readonly string[]>> = {
  "fastapi_receiver.py": ["-m", "uvicorn", "fastapi_receiver:app", "--host", "127.0.0.1", "--port", "0"],
  "flask_receiver.py": ["-m", "flask", "--app", "flask_receiver", "run", "--host", "127.0.0.1", "--port", "0"],
};

describe.runIf(hasToolchain("Python", "python3"))("the Python package", { timeout: 600_000 }, () => {
  let folder: string;
  let python: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "session-schema-python-"));
    await cp(join(home, "examples"), folder, { recursive: true });
    python = await pythonEnvironment(requirements);
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.for(Object.entries(servers))("%s answers as the handler in TypeScript does, and keeps what it doesn't handle", async ([, start]) => {
    const secret = "s3cret-é";
    const environment = { WEBHOOK_SECRET: secret, PYTHONPATH: join(home, "src") };
    const letters = join(folder, "dead-letters.jsonl");
    await writeFile(letters, "");
    await using server = await startServer(folder, python, start, environment);
    await expectAnswers(`${server.url}/webhooks`, secret);
    const lines = (await readFile(letters, "utf8")).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(deadLetters);
  });

  test("type checkers report nothing in the examples", async () => {
    const sources = join(home, "src");
    await writeFile(join(folder, "mypy.ini"), `[mypy]\nstrict = true\nmypy_path = ${sources}\n`);
    expect(await runProgram(folder, python, "-m", "mypy", "--no-error-summary", ...Object.keys(servers))).toBe("");
    const settings = { include: Object.keys(servers), extraPaths: [sources], typeCheckingMode: "strict" };
    await writeFile(join(folder, "pyrightconfig.json"), JSON.stringify(settings));
    expect(await pyright(folder, python)).toBe("");
  });
});
