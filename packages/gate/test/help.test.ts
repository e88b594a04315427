import { execFile } from "node:child_process";
import { type GateOption, gateOptions } from "@tools/config/gate";
import { expect, test } from "vitest";
import { variableOf } from "../src/settings/read-settings.ts";
import { gateProgram } from "./support/gate.ts";

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const gate = (...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [gateProgram, ...args], (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }));
  });

test("the help names every command, and how options can be given", async () => {
  const { code, stdout } = await gate("--help");
  expect(code).toBe(0);
  for (const command of ["run", "setup", "check", "replay"]) expect(stdout).toMatch(new RegExp(`session-schema-gate ${command} +\\w`));
  expect(stdout).toContain("SESSION_SCHEMA_GATE_MAX_BYTES");
});

test("the help of run has a sentence for every option: a flag, or the variable of a secret", async () => {
  const { stdout } = await gate("help", "run");
  const options = Object.entries<GateOption>(gateOptions);
  expect(options.filter(([, { isSecret }]) => isSecret === true).map(([name]) => name)).toEqual(["password", "token"]);
  for (const [name, { description, isSecret }] of options) {
    const given = isSecret === true ? variableOf(name) : `--${name}`;
    expect(stdout.split("\n").filter((line) => line.trim().startsWith(`${given} `) && line.includes(description))).toHaveLength(1);
  }
});

test.for(["setup", "check", "replay"])("the help of %s is the same from both ways to ask for it", async (command) => {
  const [asked, flag] = await Promise.all([gate("help", command), gate(command, "--help")]);
  expect(asked).toEqual(flag);
  expect(asked).toMatchObject({ code: 0, stdout: expect.stringContaining(`session-schema-gate ${command} [options]`), stderr: "" });
});

test.for([
  [[], "Missing command: run, setup, check or replay. Run session-schema-gate --help for details."],
  [["rnu"], 'Unknown command "rnu". Did you mean run?'],
  [["run", "--modle", "strict"], "Unknown option --modle. Did you mean --model?"],
  [["run", "a.ndjson"], 'Unexpected argument "a.ndjson". Options begin with --.'],
  [["run", "--token=x"], "--token is not a flag, because others see flags. Set the environment variable SESSION_SCHEMA_GATE_TOKEN."],
] as const)("%j ends with a sentence and exit code 2", async ([args, message]) => {
  expect(await gate(...args)).toEqual({ code: 2, stdout: "", stderr: `session-schema-gate: ${message}\n` });
});
