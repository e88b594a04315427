import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../run.ts";
import { filesOf } from "./files.ts";
import { goFiles, withGoMajor } from "./go-module.ts";
import { versionPlaces, withVersion } from "./languages.ts";
import { currentVersion } from "./version.ts";

test.for(versionPlaces)("$file has the version of all packages at $pattern", async ({ file, pattern, spell = (version) => version }) => {
  const text = await readFile(join(root, file), "utf8");
  expect(pattern.exec(text)?.[1]).toBe(spell(await currentVersion(root)));
  expect(withVersion(text, { file, pattern, spell }, "12.3.4-beta.5")).toContain(spell("12.3.4-beta.5"));
});

test("an error names a manifest whose version is in another place", () => {
  expect(() => withVersion("[package]\n", { file: "Cargo.toml", pattern: /^version = "(.*)"$/m }, "1.0.0")).toThrow(
    "Cargo.toml has no version",
  );
});

const go = "github.com/session-schema/session-schema/packages/go";
const lines = [
  { from: `module ${go}`, version: "1.4.0", to: `module ${go}` },
  { from: `module ${go}`, version: "1.4.0-beta.0", to: `module ${go}` },
  { from: `module ${go}`, version: "2.0.0-beta.0", to: `module ${go}/v2` },
  { from: `module ${go}`, version: "2.0.0", to: `module ${go}/v2` },
  { from: `module ${go}/v2`, version: "3.0.0", to: `module ${go}/v3` },
  { from: `import "${go}/strict"`, version: "2.1.0", to: `import "${go}/strict/v2"` },
  { from: `	${go} v0.0.0`, version: "2.1.0", to: `	${go}/v2 v2.0.0` },
  { from: `	${go}/strict/v9 v9.0.0 // x`, version: "10.0.0", to: `	${go}/strict/v10 v10.0.0 // x` },
  { from: `${go} => ../..`, version: "2.0.0", to: `${go}/v2 => ../..` },
  { from: `import "${go}/webhooks"`, version: "2.1.0", to: `import "${go}/v2/webhooks"` },
  { from: `import "${go}/v2/webhooks"`, version: "3.0.0", to: `import "${go}/v3/webhooks"` },
  { from: `module ${go}/internal/runner`, version: "2.0.0", to: `module ${go}/internal/runner` },
];

test.for(lines)("for version $version, $from becomes $to", ({ from, version, to }) => {
  expect(withGoMajor(from, version)).toBe(to);
  expect(withGoMajor(to, version)).toBe(to);
});

test("the paths of the Go modules have the major of the version", async () => {
  const files = (await filesOf(root)).filter(goFiles);
  expect(files).toContain("packages/go/go.mod");
  for (const file of files) {
    const text = await readFile(join(root, file), "utf8");
    expect(withGoMajor(text, await currentVersion(root)), file).toBe(text);
  }
});
