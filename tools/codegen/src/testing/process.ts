import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The program of codegen. */
export const program: string = resolve(import.meta.dirname, "../main.ts");

const repository = resolve(import.meta.dirname, "../../../..");

/** How a run ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs codegen in a process of its own. */
export const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [program, ...args], { env: { ...process.env, ...env } }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

/** A schema that refers to no other. Each run generates everything, so most tests have only this one. */
export const smallSchema = "encoder.schema.json";

/** Copies a schema, and those that it refers to. */
export async function copySchemas(to: string, name = "session.schema.json"): Promise<void> {
  await mkdir(join(to, "schemas"), { recursive: true });
  const text = await readFile(join(repository, "schemas", name), "utf8");
  await writeFile(join(to, "schemas", name), text);
  for (const [, inner] of text.matchAll(/"\$ref": "([^"#]+)"/g)) await copySchemas(to, inner);
}
