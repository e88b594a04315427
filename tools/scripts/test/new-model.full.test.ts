import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WorkspaceCopy } from "@tools/release/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

/** What the design promises: a new model is a new file in `schemas/`, and no other hand-written line changes. */

const viewerReport = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://session-schema.dev/viewer-report.schema.json",
  title: "ViewerReport",
  description: "How one viewer saw a session.",
  type: "object",
  properties: {
    session: { $ref: "session.schema.json" },
    quality: {
      description: "How good the picture was.",
      type: "string",
      enum: ["sharp", "blurred"],
      "x-open-enum": true,
      "x-enumDescriptions": { sharp: "Every detail could be seen.", blurred: "Some could not." },
      examples: ["sharp"],
    },
    stalls: { description: "How often playback stopped.", type: "integer", minimum: 0, "x-unit": "stalls", examples: [2] },
  },
  required: ["session", "quality"],
  additionalProperties: false,
};

let workspace: WorkspaceCopy;
beforeAll(async () => {
  workspace = await WorkspaceCopy.make();
  await writeFile(join(workspace.root, "schemas/viewer-report.schema.json"), `${JSON.stringify(viewerReport, null, 2)}\n`);
  await workspace.run(".", process.execPath, ["tools/codegen/src/main.ts"]);
  for (const folder of ["types", "validators", "fixtures", "cli"]) await workspace.script(`packages/${folder}`, "build");
});
afterAll(() => workspace[Symbol.asyncDispose]());

/** Runs a module as a user of the packages would write it, and returns the JSON that it prints. */
const answer = async (code: string): Promise<unknown> =>
  JSON.parse(await workspace.run("packages/fixtures", process.execPath, ["--input-type=module", "--eval", code]));

test("its functions judge and read", async () => {
  const code = `
    import { assertViewerReport, isViewerReport, readViewerReport, validateViewerReport, viewerReportQualityValues } from "@session-schema/validators";
    import { isViewerReport as alone } from "@session-schema/validators/viewer-report";
    import { models } from "@session-schema/validators/models";
    const good = { session: { name: "a" }, quality: "sharp" };
    const odd = { session: { name: "a", isHealthy: null }, quality: "foggy", stalls: -1, extra: true };
    const read = readViewerReport(odd);
    assertViewerReport(good);
    console.log(JSON.stringify({
      is: [good, odd, { quality: "sharp" }].map((it) => isViewerReport(it)),
      alone: alone(good),
      named: models.ViewerReport.is(good),
      values: viewerReportQualityValues,
      refused: validateViewerReport({ quality: "sharp" }).issues.map(({ keyword, schemaPath }) => [keyword, schemaPath]),
      read: [read.ok, read.value, read.issues.map(({ instancePath, tolerated }) => [instancePath, tolerated]).sort()],
    }));`;
  expect(await answer(code)).toEqual({
    is: [true, false, false],
    alone: true,
    named: true,
    values: ["sharp", "blurred"],
    refused: [["required", "https://session-schema.dev/viewer-report.schema.json#/required"]],
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

test("its fixtures and its builder are there", async () => {
  const code = `
    import { buildViewerReport, viewerReport, viewerReportFixtures } from "@session-schema/fixtures";
    import { isViewerReport } from "@session-schema/validators";
    console.log(JSON.stringify({
      example: isViewerReport(viewerReport),
      built: buildViewerReport({ quality: "blurred" }).quality,
      valid: viewerReportFixtures.valid.length > 0 && viewerReportFixtures.valid.every(({ payload }) => isViewerReport(payload)),
      invalid: viewerReportFixtures.invalid.length > 10 && !viewerReportFixtures.invalid.some(({ payload }) => isViewerReport(payload)),
    }));`;
  expect(await answer(code)).toEqual({ example: true, built: "blurred", valid: true, invalid: true });
});

test("its types are there, strict and tolerant, and that of its enum", async () => {
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
     // @ts-expect-error: writers know two values
     export const unknown: ViewerReportQuality = "foggy";
     // @ts-expect-error: a property is misspelt
     export const misspelt: ViewerReport = { session: { name: "a" }, quality: "sharp", stals: 1 };
    `,
  );
  await workspace.script("packages/fixtures", "typecheck");
});

test("its tolerant schema is published, and the check for drift passes", async () => {
  expect(await readdir(join(workspace.root, "schemas/generated/tolerant"))).toContain("viewer-report.schema.json");
  expect(await readFile(join(workspace.root, "schemas/generated/bundle.json"), "utf8")).toContain("viewer-report.schema.json");
  expect(await workspace.run(".", process.execPath, ["tools/codegen/src/main.ts", "--check"])).toMatch(/agree with the schemas/);
});

test("its page is there, linked to others and found by a search", async () => {
  const folder = join(workspace.root, "docs/reference/generated");
  const page = await readFile(join(folder, "viewer-report.md"), "utf8");
  expect(page).toContain('| <a id="session"></a>`session` | [`Session`](session.md) | yes |');
  expect(page).toContain('<a id="quality-sharp"></a>`sharp`');
  expect(await readFile(join(folder, "README.md"), "utf8")).toContain("[ViewerReport](viewer-report.md)");
  expect(await readFile(join(folder, "search.json"), "utf8")).toContain('"url": "viewer-report#quality-sharp"');
});

test("the command line knows it", async () => {
  expect(await workspace.run(".", process.execPath, ["packages/cli/bin/session-schema.js", "explain", "ViewerReport"])).toContain(
    "How one viewer saw a session.",
  );
});

test.for(["schemas", "packages/types", "packages/validators", "packages/fixtures", "packages/cli"])(
  "the tests of %s stay green",
  async (folder) => {
    await workspace.script(folder, "test", "--reporter=dot");
  },
);
