import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Arguments } from "@tools/command-line";
import { gateOptions } from "@tools/config/gate";
import { afterAll, expect, test } from "vitest";
import { readValues, variableOf } from "./read-settings.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { parseBytes, parseDuration } from "./units.ts";

const folder = mkdtempSync(join(tmpdir(), "gate-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "session-schema.config.json"), '{ "gate": { "mode": "strict", "inFlight": 7, "in": ["a", "b"] } }');

const flags = { engine: "files", in: ["x"], accepted: "y", rejected: "z" };
const read = (options: Arguments["options"], env: NodeJS.ProcessEnv = {}, from: string = folder): Settings =>
  settingsOf(readValues({ options }, env, from));

test("a flag overrides a variable, which overrides the file, which overrides the default", () => {
  const { in: _, ...others } = flags;
  expect(read(others)).toMatchObject({
    in: ["a", "b"],
    inFlight: 7,
    check: { mode: "strict", model: "Session", maxBytes: 64e6 },
    host: "127.0.0.1",
  });
  const variables = { SESSION_SCHEMA_GATE_IN: "c, d", SESSION_SCHEMA_GATE_IN_FLIGHT: "8", SESSION_SCHEMA_GATE_MODE: "tolerant" };
  expect(read(others, variables)).toMatchObject({ in: ["c", "d"], inFlight: 8, check: { mode: "tolerant" } });
  expect(read({ ...flags, "in-flight": "9" }, variables)).toMatchObject({ in: ["x"], inFlight: 9 });
});

test.for([
  [{ ...flags, model: "Sesion" }, {}, 'Unknown model "Sesion". Did you mean Session?'],
  [{ ...flags, "in-flight": "0" }, {}, '--in-flight must be a whole number above 0, got "0".'],
  [flags, { SESSION_SCHEMA_GATE_MAX_BYTES: "many" }, 'SESSION_SCHEMA_GATE_MAX_BYTES must be a size such as 500kB or 64MB, got "many".'],
  [
    flags,
    { SESSION_SCHEMA_GATE_MODE: "tolerent" },
    'SESSION_SCHEMA_GATE_MODE must be strict or tolerant, got "tolerent". Did you mean tolerant?',
  ],
  [
    flags,
    { SESSION_SCHEMA_GATE_MOD: "strict" },
    "Unknown environment variable SESSION_SCHEMA_GATE_MOD. Did you mean SESSION_SCHEMA_GATE_MODE?",
  ],
  [{ engine: "files" }, {}, "Missing option --accepted."],
  [{ ...flags, config: "nowhere.json" }, {}, "Can't find the configuration nowhere.json."],
] as const)("%j with %j is rejected", ([options, env, message]) => expect(() => read(options, env)).toThrow(message));

test("a mistake in the configuration is reported with its place", () => {
  const path = join(folder, "wrong.json");
  writeFileSync(path, '{ "gate": {\n "inFligth": 7 } }');
  expect(() => read({ ...flags, config: path })).toThrow(`${path}:2:2: unknown key "inFligth". Did you mean inFlight?`);
  writeFileSync(path, '{ "gate": {\n "password": "x" } }');
  expect(() => read({ ...flags, config: path })).toThrow(`${path}:2:2: unknown key "password".`);
});

test("each option has a sentence, and a variable", () => {
  for (const [name, { description }] of Object.entries(gateOptions)) {
    expect(description).toMatch(/\w{3}/);
    expect(variableOf(name)).toMatch(/^SESSION_SCHEMA_GATE_[A-Z_]+$/);
  }
});

test.for([
  ["500ms", 500],
  ["30s", 30_000],
  ["2h", 7_200_000],
  ["30", undefined],
  ["-1s", undefined],
  ["1.5s", undefined],
  ["0s", undefined],
] as const)("%s is %s milliseconds", ([text, expected]) => expect(parseDuration(text)).toBe(expected));

test.for([
  ["64MB", 64e6],
  ["1MiB", 1_048_576],
  ["500kB", 500_000],
  ["64", undefined],
] as const)("%s is %s bytes", ([text, expected]) => expect(parseBytes(text)).toBe(expected));
