import { copyFile, glob, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WorkspaceCopy } from "@tools/release/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The guide "Use this toolkit for your own models", followed in a copy of the workspace. */

/** The values of project.ts that the copy gets. */
const names: readonly (readonly [before: string, after: string])[] = [
  ['"Session Schema"', '"Invoice Models"'],
  ['"The sessions of live streams"', '"The invoices of a shop"'],
  ['mainModel: "Session"', 'mainModel: "Invoice"'],
  ['"@session-schema"', '"@invoices"'],
  ['"https://session-schema.dev/"', '"https://invoices.example/"'],
  ["github.com/session-schema/session-schema", "github.com/invoices/invoices"],
  ['"session-schema"', '"invoices"'],
  ['"sessionschema"', '"invoicemodels"'],
  ['"session_schema"', '"invoice_models"'],
  ['"dev.sessionschema"', '"example.invoices"'],
];

let workspace: WorkspaceCopy;
beforeAll(async () => {
  workspace = await WorkspaceCopy.make();
  await git("init", "--quiet");
  await git("add", ".");
  await git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "Start");
  await edit("tools/contract/src/project.ts", (text) => names.reduce((all, [before, after]) => all.replaceAll(before, after), text));
  await workspace.run(".", process.execPath, ["tools/scripts/src/main.js", "project:rename"]);
  // Links the renamed packages, like `pnpm install`.
  for (const folder of await matching("**/node_modules/@session-schema"))
    await rename(path(folder), path(folder.replace("@session-schema", "@invoices")));
  await replaceModels();
  await workspace.run(".", process.execPath, ["tools/codegen/src/main.ts", "--skip-missing"]);
  for (const folder of ["types", "validators", "fixtures"]) await workspace.script(`packages/${folder}`, "build");
});
afterAll(() => workspace[Symbol.asyncDispose]());

/** Deletes our models, our payloads and the tests of Session, as the guide describes. */
async function replaceModels(): Promise<void> {
  const about = ["schemas/*.schema.json", "schemas/operations.yaml", "schemas/releases/*.json", "packages/fixtures/payloads/real/*"];
  for (const file of await matching(...about, "packages/{types,validators,fixtures}/src/**/*.session.test*")) await rm(path(file));
  await copyFile(path("docs/examples/invoice.schema.json"), path("schemas/invoice.schema.json"));
}

test.for(["types", "validators", "fixtures"])("%s type-checks, and its tests pass", async (name) => {
  await workspace.script(`packages/${name}`, "typecheck");
  await workspace.script(`packages/${name}`, "test", "--reporter=dot");
});

test("generated files have the new names and no old ones", async () => {
  const files = await matching("packages/{types,validators,fixtures}/**/generated/**/*.{ts,json}", "schemas/generated/**/*.json");
  const text = (await Promise.all(files.map((file) => readFile(path(file), "utf8")))).join("\n");
  expect(text).toContain('from "@invoices/types"');
  expect(text).toContain("https://invoices.example/invoice.schema.json");
  expect(text).not.toMatch(/session/i);
});

test("its validators work", async () => {
  const code = `
    import { validateInvoice } from "@invoices/validators";
    console.log(JSON.stringify([{ number: "2026-0042", total: 450 }, { number: "" }].map((it) => validateInvoice(it).issues?.map(({ keyword }) => keyword))));`;
  await writeFile(path("packages/fixtures/use.mjs"), code);
  expect(JSON.parse(await workspace.run("packages/fixtures", process.execPath, ["use.mjs"]))).toEqual([null, ["required", "minLength"]]);
});

const path = (file: string): string => join(workspace.root, file);

const git = (...args: readonly string[]): Promise<string> => workspace.run(".", "git", args);

/** Paths relative to the root of the copy, without installed packages. */
async function matching(...patterns: readonly string[]): Promise<string[]> {
  const found = await Array.fromAsync(glob([...patterns], { cwd: workspace.root, exclude: (name) => name.includes(".pnpm") }));
  const exists = await Promise.all(found.map((file) => stat(path(file)).then(() => true)));
  return found.filter((_, index) => exists[index]);
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(path(file), change(await readFile(path(file), "utf8")));
}
