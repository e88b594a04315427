import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "./run.ts";

const directory = await mkdtemp(join(tmpdir(), "session-schema-settings-"));
afterAll(() => rm(directory, { recursive: true }));
const config = { validate: { mode: "tolerant", format: "summary", at: "/data", each: true } };
await writeFile(join(directory, "session-schema.config.json"), JSON.stringify(config));
await writeFile(join(directory, "list.json"), '{"data":[{"name":"a","x":1},{"name":"b"}]}');
await writeFile(join(directory, "lines.ndjson"), '{"name":"a","x":1}\n');

const summary = "2 payloads: 2 accepted (1 with warnings), none rejected (tolerant, Session)";

test.for([
  { what: "the file has defaults", args: ["list.json"], env: {}, printed: summary },
  {
    what: "a variable overrides the file",
    args: ["list.json"],
    env: { SESSION_SCHEMA_VALIDATE_MODE: "strict" },
    printed: "2 payloads: 1 accepted, 1 rejected (strict, Session)",
  },
  {
    what: "a flag overrides a variable",
    args: ["list.json", "--mode", "tolerant"],
    env: { SESSION_SCHEMA_VALIDATE_MODE: "strict" },
    printed: summary,
  },
  {
    what: "flags for lines overrule configured arrays",
    args: ["lines.ndjson", "--accepted", "/dev/null"],
    env: {},
    printed: "accepted: 1 warning (tolerant, Session)",
  },
  { what: "the file can be ignored", args: ["lines.ndjson", "--no-config"], env: {}, printed: "rejected: 1 issue (strict, Session)" },
  {
    what: "an unknown variable is an error",
    args: ["list.json"],
    env: { SESSION_SCHEMA_VALIDATE_MODLE: "Session" },
    printed: "Unknown environment variable SESSION_SCHEMA_VALIDATE_MODLE. Did you mean SESSION_SCHEMA_VALIDATE_MODEL?",
  },
  {
    what: "a variable has one of the values of its option",
    args: ["list.json"],
    env: { SESSION_SCHEMA_VALIDATE_MODE: "tolerent" },
    printed: 'SESSION_SCHEMA_VALIDATE_MODE must be strict or tolerant, got "tolerent". Did you mean tolerant?',
  },
])("$what", async ({ args, env, printed }) => {
  const { stdout, stderr } = await run(["validate", ...args], { cwd: directory, env });
  expect(stdout + stderr).toContain(printed);
});

test("an unknown key is an error with a suggestion", async () => {
  await writeFile(join(directory, "wrong.json"), '{ "validate": { "modle": "Session" } }');
  const { stderr, exitCode } = await run(["validate", "list.json", "--config", "wrong.json"], { cwd: directory });
  expect(stderr).toBe('session-schema: wrong.json:1:17: unknown key "modle". Did you mean model?\n');
  expect(exitCode).toBe(2);
});

test("a run that is quiet prints errors and lines of its input only", async () => {
  const quiet = await run(["validate", "-q", "--no-config", "lines.ndjson"], { cwd: directory });
  expect(quiet).toEqual({ stdout: "", stderr: "", exitCode: 1 });
  const lines = await run(["--quiet", "validate", "--rejected", "-", "--no-config", "lines.ndjson", "missing"], { cwd: directory });
  expect(lines).toEqual({
    stdout: '{"name":"a","x":1}\n',
    stderr: "session-schema: Can't read missing: no such file.\n",
    exitCode: 2,
  });
});
