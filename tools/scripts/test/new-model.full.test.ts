import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { WorkspaceCopy } from "@tools/release/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyWithNewModel } from "./copy-with-new-model.ts";

/** A new model needs one new file in `schemas/`, and no other hand-written change. */

let workspace: WorkspaceCopy;
beforeAll(async () => {
  workspace = await copyWithNewModel();
});
afterAll(() => workspace[Symbol.asyncDispose]());

/** Runs a module that uses the packages, and returns the JSON that it prints. */
const run = async (code: string): Promise<unknown> =>
  JSON.parse(await workspace.run("packages/fixtures", process.execPath, ["--input-type=module", "--eval", code]));

test("its functions validate and read", async () => {
  const code = `
    import { assertViewerReport, isViewerReport, readViewerReport, validateViewerReport, viewerReportQualityValues } from "@session-schema/validators";
    import { isViewerReport as alone } from "@session-schema/validators/viewer-report";
    import { models } from "@session-schema/validators/models";
    const good = { session: { name: "a" }, quality: "sharp" };
    const tolerated = { session: { name: "a", isHealthy: null }, quality: "foggy", stalls: -1, extra: true };
    const read = readViewerReport(tolerated);
    assertViewerReport(good);
    console.log(JSON.stringify({
      is: [good, tolerated, { quality: "sharp" }].map((it) => isViewerReport(it)),
      alone: alone(good),
      named: models.ViewerReport.is(good),
      values: viewerReportQualityValues,
      rejected: validateViewerReport({ quality: "sharp" }).issues.map(({ keyword, schemaPath }) => [keyword, schemaPath]),
      read: [read.ok, read.value, read.issues.map(({ instancePath, tolerated }) => [instancePath, tolerated]).sort()],
    }));`;
  expect(await run(code)).toEqual({
    is: [true, false, false],
    alone: true,
    named: true,
    values: ["sharp", "blurred"],
    rejected: [["required", "https://session-schema.dev/viewer-report.schema.json#/required"]],
    read: [
      true,
      { session: { name: "a" }, quality: "foggy", stalls: -1, extra: true },
      [
        ["", true],
        ["/quality", true],
        ["/session/isHealthy", true],
        ["/stalls", true],
      ],
    ],
  });
});

test("it has fixtures and a builder", async () => {
  const code = `
    import { buildViewerReport, viewerReport, viewerReportFixtures } from "@session-schema/fixtures";
    import { isViewerReport } from "@session-schema/validators";
    console.log(JSON.stringify({
      example: isViewerReport(viewerReport),
      built: buildViewerReport({ quality: "blurred" }).quality,
      valid: viewerReportFixtures.valid.length > 0 && viewerReportFixtures.valid.every(({ payload }) => isViewerReport(payload)),
      invalid: viewerReportFixtures.invalid.length > 10 && !viewerReportFixtures.invalid.some(({ payload }) => isViewerReport(payload)),
    }));`;
  expect(await run(code)).toEqual({ example: true, built: "blurred", valid: true, invalid: true });
});

test("it has strict and tolerant types, also for its enum", async () => {
  const use = "packages/fixtures/src/use.ts";
  await writeFile(
    join(workspace.root, use),
    `import type { Session, TolerantSession, TolerantViewerReport, TolerantViewerReportQuality, ViewerReport, ViewerReportQuality } from "@session-schema/types";
     import { viewerReportQualityValues } from "@session-schema/validators";
     export const written: ViewerReport = { session: { name: "a" }, quality: "sharp", stalls: 1 };
     export const received: TolerantViewerReport = { ...written, quality: "foggy" };
     export const session: TolerantSession = received.session;
     export const strict: Session = written.session;
     export const quality: ViewerReportQuality = viewerReportQualityValues[0];
     export const later: TolerantViewerReportQuality = "foggy";
     // @ts-expect-error: the strict type has two values
     export const unknown: ViewerReportQuality = "foggy";
     // @ts-expect-error: a property is misspelled
     export const misspelled: ViewerReport = { session: { name: "a" }, quality: "sharp", stals: 1 };
    `,
  );
  await workspace.script("packages/fixtures", "typecheck");
});

test("its tolerant schema is published, and codegen --check passes", async () => {
  expect(await readdir(join(workspace.root, "schemas/generated/tolerant"))).toContain("viewer-report.schema.json");
  expect(await readFile(join(workspace.root, "schemas/generated/bundle.json"), "utf8")).toContain("viewer-report.schema.json");
  expect(await workspace.run(".", process.execPath, ["tools/codegen/src/main.ts", "--check"])).toMatch(/agree with the schemas/);
});

test("it has a page with links to others, and search entries", async () => {
  const folder = join(workspace.root, "docs/reference/generated");
  const page = await readFile(join(folder, "viewer-report.md"), "utf8");
  expect(page).toContain('| <a id="session"></a>`session` | [`Session`](session.md) | yes |');
  expect(page).toContain('<a id="quality-sharp"></a>`sharp`');
  expect(await readFile(join(folder, "README.md"), "utf8")).toContain("[ViewerReport](viewer-report.md)");
  expect(await readFile(join(folder, "search.json"), "utf8")).toContain('"url": "viewer-report#quality-sharp"');
});

test("the command line explains it", async () => {
  expect(await workspace.run(".", process.execPath, ["packages/cli/bin/session-schema.js", "explain", "ViewerReport"])).toContain(
    "How one viewer saw a session.",
  );
});

/** Those of the command line that depend on the models. All of them run in `test:long`. */
const ofTheCommandLine = ["src/", "test/completion", "test/explain", "test/transcripts"];

test.for([["schemas"], ["packages/types"], ["packages/validators"], ["packages/fixtures"], ["packages/cli", ...ofTheCommandLine]] as const)(
  "the tests of %s stay green",
  async ([folder, ...files]) => {
    await workspace.script(folder, "test", ...files, "--reporter=dot");
  },
);
