import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { configName, findConfig, parseConfig, unusedSeverities, withoutSeverities } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "session-schema-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the closest file up to the root of the repository is found", () => {
  mkdirSync(join(folder, "repository/.git"), { recursive: true });
  mkdirSync(join(folder, "repository/packages/a"), { recursive: true });
  const inside = join(folder, "repository/packages/a");
  writeFileSync(join(folder, configName), "{}");
  expect(findConfig(inside)).toBeUndefined();
  writeFileSync(join(folder, "repository", configName), "{}");
  expect(findConfig(inside)).toBe(join(folder, "repository", configName));
  writeFileSync(join(inside, configName), "{}");
  expect(findConfig(inside)).toBe(join(inside, configName));
});

const one = { rule: "pattern-changed", model: "A", instancePath: "/id", bump: "minor", reason: "a" };
const text = `{
  "diff": {
    "severity": [
      ${JSON.stringify(one)},
      ${JSON.stringify({ ...one, model: undefined, instancePath: undefined })},
      ${JSON.stringify({ ...one, model: undefined })}
    ]
  }
}
`;

test("an unused entry is reported if it is for one change", () => {
  const parsed = parseConfig(text, "a.json");
  expect(unusedSeverities(parsed, parsed.config.diff?.severity ?? [])).toEqual([
    { index: 0, message: "a.json:4:7: no change of pattern-changed at A /id. Remove the entry." },
    { index: 2, message: "a.json:6:7: no change of pattern-changed at /id. Remove the entry." },
  ]);
  expect(unusedSeverities(parsed, [])).toEqual([]);
});

test("entries are removed, and the rest of the file stays as it is", () => {
  expect(withoutSeverities(text, [0, 2])).toBe(`{
  "diff": {
    "severity": [
      ${JSON.stringify({ ...one, model: undefined, instancePath: undefined })}
    ]
  }
}
`);
  expect(JSON.parse(withoutSeverities(text, [0, 1, 2]))).toEqual({ diff: { severity: [] } });
});
