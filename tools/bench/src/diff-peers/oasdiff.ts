import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "@tools/contract";

const run = promisify(execFile);

const module = "github.com/oasdiff/oasdiff@v1.37.0";

/** Whether oasdiff reports a change as breaking, for a schema of both requests and responses. */
export type Oasdiff = (before: unknown, after: unknown) => Promise<boolean>;

/** Builds oasdiff in a temporary folder, and removes the folder after `use`. */
export async function withOasdiff<T>(use: (oasdiff: Oasdiff) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `${project.command}-oasdiff-`));
  try {
    await run("go", ["install", module], { env: { ...process.env, GOBIN: folder } });
    return await use(async (before, after) => {
      const files = [join(folder, "before.json"), join(folder, "after.json")] as const;
      await writeFile(files[0], JSON.stringify(documentOf(before)));
      await writeFile(files[1], JSON.stringify(documentOf(after)));
      const { stdout } = await run(join(folder, "oasdiff"), ["breaking", ...files, "--format", "json"]);
      const found: unknown = JSON.parse(stdout.trim() === "" ? "[]" : stdout);
      return Array.isArray(found) && found.length > 0;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An API with one operation, whose request and response have the schema. */
function documentOf(schema: unknown): unknown {
  const moved = JSON.parse(JSON.stringify(schema).replaceAll("#/$defs/", "#/components/schemas/"));
  const { $defs = {}, $schema: _, ...root } = moved;
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Root" } } };
  const operation = {
    operationId: "exchange",
    requestBody: { required: true, content },
    responses: { 200: { description: "the same", content } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "pair", version: "1.0.0" },
    paths: { "/": { post: operation } },
    components: { schemas: { ...$defs, Root: root } },
  };
}
